#pragma once
// An author's words as they stand in a file: prose, and a text of a list, each with its place.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/place.hpp"

namespace goldthread::model {

// A gap in prose HTML that is filled when a page is drawn, because what goes in depends on the page: a link's address, a
// computed figure, a chart.
struct Hole {
  enum class Kind {
    link,          // inside href="": the address of `target`, a source path with or without #anchor, or an outside address
    image,         // inside src="": the address of `target`, a source path
    inline_value,  // the text or link for a placeholder inside a paragraph: `target` is "missed-bins.value"
    block          // the figure, table or card for a placeholder alone in a paragraph: `target` is "missed-bins.chart"
  };
  Kind kind;
  std::uint32_t offset;  // into the HTML
  std::string target;    // as written
  text::Place place;
};

struct Heading {
  std::string anchor;  // its id in the page
  std::string text;
  int level;  // 1 to 6, as written
};

// Markdown as written and as HTML with holes. The Markdown is a view into the file's text: it is there for rules to look
// into, and gone when pages are drawn (Sources::drop_texts_but). The HTML is safe: raw tags are left out and all text is escaped.
struct Prose {
  std::string_view markdown;
  text::Place start;  // of its first character
  std::string html;
  std::vector<Hole> holes;  // by offset
  std::vector<Heading> headings;
  bool untranslated = false;  // it is printed in the main language on a page of another (model/in_language.hpp)
  bool empty() const { return html.empty(); }
};

// A text inside a list, with its place.
struct Line {
  std::string text;
  text::Place place;
};

}  // namespace goldthread::model
