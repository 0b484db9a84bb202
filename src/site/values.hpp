#pragma once
// What fills the markers of one page. A block that repeats has values of its own for each time, and sees only those: a
// marker that is not set in them is empty, whatever the page around it holds. An empty value is as good as none, so that
// `{{#lead}}...{{lead}}...{{/lead}}` shows nothing where there is no lead. All memory goes with the tree.
#include <memory_resource>
#include <string_view>
#include <vector>

#include "site/markers.hpp"

namespace goldthread::site {

class Values {
 public:
  Values(const Values&) = delete;
  Values& operator=(const Values&) = delete;

  // The value is copied.
  void set(Text marker, std::string_view value) { put(static_cast<std::uint16_t>(marker), value); }
  void set(Html marker, std::string_view safe) { put(static_cast<std::uint16_t>(marker), safe); }
  void set(Address marker, std::string_view address) { put(static_cast<std::uint16_t>(marker), address); }

  // Shows the block once, with these same values.
  void show(Block block);
  // Shows the block once more, with the values put into what is returned.
  Values& add(Block block);

  // --- for whoever draws the template ---
  std::string_view get(std::uint16_t code) const;
  // Is a block shown, or a value set?
  bool has(std::uint16_t code) const;
  // The first of a block's repeats, then each one's next; nothing where the block is hidden or shown with these values.
  const Values* first(std::uint16_t code) const;
  const Values* next() const { return next_; }

 private:
  friend class ValueTree;
  friend class std::pmr::polymorphic_allocator<Values>;
  struct Entry {
    std::uint16_t code;
    std::string_view text;
  };
  struct Repeats {
    std::uint16_t code;
    Values* first;
    Values* last;
  };
  explicit Values(std::pmr::memory_resource& memory) : memory_(&memory), entries_(&memory), blocks_(&memory) {}
  void put(std::uint16_t code, std::string_view value);
  std::string_view kept(std::string_view value);

  std::pmr::memory_resource* memory_;
  std::pmr::vector<Entry> entries_;
  std::pmr::vector<Repeats> blocks_;
  Values* next_ = nullptr;
};

// The values of one page and the memory they stand in.
class ValueTree {
 public:
  ValueTree() : root_(memory_) {}
  Values& root() { return root_; }
  const Values& root() const { return root_; }

 private:
  std::pmr::monotonic_buffer_resource memory_{8192};
  Values root_;
};

}  // namespace goldthread::site
