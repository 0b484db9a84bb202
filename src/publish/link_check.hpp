#pragma once
// Links over the whole output: every page, anchor and file that a page or workbook refers to is there. Works on what was
// drawn, not on what was meant, so a theme's mistake is found like an author's.
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace goldthread::publish {

struct BrokenLink {
  std::string page;          // the path of the file that refers
  std::string link;          // what it refers to, from the website's root
  bool anchor_only = false;  // the page is there, the anchor is not
};

class LinkCheck {
  struct Anchored {
    std::uint64_t target;  // hash of page and anchor
    std::string link;
  };
  struct Slot {
    std::string page;
    std::vector<std::string> missing;
    std::vector<Anchored> anchored;
    std::vector<std::uint64_t> anchors;
  };

 public:
  // `paths`: every file of the output; they must stay where they are while this lives. `pages`: how many will be entered.
  LinkCheck(const std::vector<std::string>& paths, std::size_t pages);

  // Takes the references of one page, one by one.
  class Entry {
   public:
    void link(std::string_view link);  // "outcomes/clean-streets/#why"; "" is home
    void anchor(std::string_view id);

   private:
    friend class LinkCheck;
    Entry(const LinkCheck& check, Slot& slot) : check_(check), slot_(slot) {}
    const LinkCheck& check_;
    Slot& slot_;
  };
  // Each page has a slot of its own; several threads may enter at once, each another page.
  Entry enter(std::size_t slot, const std::string& page);

  // In the order of the slots.
  std::vector<BrokenLink> broken() const;

 private:
  std::unordered_map<std::string_view, std::size_t> known_;  // without a last "index.html"
  std::vector<Slot> slots_;
};

}  // namespace goldthread::publish
