#pragma once
// The parts of a longer page: each a heading with an anchor, and below it whatever it holds: `intro`, `facts`, `items`,
// `tables`, `prose`, `chart`. With more than three of them the page has a list of contents (web.md G18).
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "site/draft.hpp"

namespace goldthread::site {

// Makes the place for a part: of a page, or of one of several articles on it.
using AddPart = std::function<Values&(std::string_view heading, std::string_view anchor)>;

class Parts {
 public:
  explicit Parts(Draft& draft) : draft_(draft) {}
  Parts(const Parts&) = delete;
  Parts& operator=(const Parts&) = delete;

  Values& add(std::string_view heading, std::string_view anchor);
  // A part with a list of things of one kind, each with its status; nothing is added where the list is empty.
  void list(std::string_view heading, std::string_view anchor, model::Kind kind, const std::vector<std::uint32_t>& places);
  // Prose under its own heading. Its headings stand below that.
  void prose(std::string_view heading, std::string_view anchor, const model::Prose& prose, const derive::Standing& standing);
  // The headings of prose that stands before the parts, in the list of contents with them.
  void list_headings(const model::Prose& prose);
  // Draws the page, its contents first.
  std::string draw(Template which);

 private:
  Draft& draft_;
  struct Part {
    std::string heading;
    std::string anchor;
  };
  std::vector<Part> parts_;
};

// A heading of prose for a list of contents, in the language that it is in.
std::string heading_text(const model::Heading& heading, const model::Prose& prose);

// Links to the thing before and the thing after, where there is one, at the foot of the page.
void set_neighbours(Draft& draft, const std::optional<NamedAddress>& previous, const std::optional<NamedAddress>& next);

// A box at the head of the page: what a reader must know before the rest, with a link where there is one.
void add_notice(Draft& draft, std::string_view words, std::string_view link_title = {}, std::string_view target = {});

}  // namespace goldthread::site
