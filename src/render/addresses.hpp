#pragma once
// Where things stand on the site. An address here runs from the site's root, without a leading slash: "measures/missed-bins/",
// "" for home, "documents/summary.pdf", with "#anchor" where there is one. Pages print addresses relative to themselves, so
// that a site works at any base path (format.md section 3).
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "model/content.hpp"

namespace goldthread::render {

enum class LinkEnd {
  folder,     // "../measures/missed-bins/"
  index_file  // "../measures/missed-bins/index.html", for reading from disk (--offline)
};

// How an edition's pages lead to one another. An edition in a further language has its pages in a folder of their own, "cy/", and
// shares the files that are the same in every language.
struct LinkStyle {
  LinkEnd end = LinkEnd::folder;
  std::string_view folder = {};  // with its slash; empty of the main language
};

// Assets, documents, data files and calendars: one for all languages, at the site's root.
bool is_shared(std::string_view target);

// From the page at address `page` to `target`. From "measures/a/" to "outcomes/b/#x": "../../outcomes/b/#x"; to itself "./".
std::string relative_address(std::string_view page, std::string_view target, LinkStyle style = {});
void append_relative_address(std::string& out, std::string_view page, std::string_view target, LinkStyle style = {});

// Where an item can be read about: its own page, else its entry on a list: "organisations/#head-of-waste" for a post,
// "glossary/#rag" for a term, "plans/#team-plan" for a tier and so on. Never empty.
std::string item_address(model::ItemRef item, const model::Content& content);

// The framework in force at the site's date, by its place: the newest to have taken effect. It stands at "framework/", an
// earlier version at "framework/<version>/".
std::uint32_t newest_framework(const model::Content& content);
std::string framework_address(std::uint32_t index, const model::Content& content);

// The address that each source file became, made once a build: "outcomes/clean-streets.md" is at "outcomes/clean-streets/".
class SourceAddresses {
 public:
  explicit SourceAddresses(const model::Content& content);
  // By a path from the content folder, with neither "./" nor "../".
  std::optional<std::string_view> find(std::string_view path) const;
  // By a link as written in `file`: "../outcomes/clean-streets.md#who" in "measures/a.md". Keeps the #anchor. Nothing where no
  // file is meant that the site has.
  std::optional<std::string> resolve(std::string_view file, std::string_view link) const;

 private:
  std::unordered_map<std::string_view, std::string> by_path_;
};

// "measures/../outcomes/./a.md" is "outcomes/a.md"; nothing where it would leave the content folder.
std::optional<std::string> joined_path(std::string_view from_file, std::string_view relative);

}  // namespace goldthread::render
