#pragma once
// A paper as its council prints it: the headings of its template in their order and words, each with what the paper has for it, or
// with the words for "none"; then what the template has no heading for. On its own page, and in a pack beside others.
#include <string_view>

#include "site/parts.hpp"

namespace goldthread::site {

// The head of the paper: to whom, when, by whom. One repeat of `facts` each.
void add_cover(Draft& draft, Values& where, std::uint32_t paper);

// Where a paper stands: what its anchors begin with, empty on its own page, and how high the headings of its prose are.
struct PaperPlace {
  std::string_view anchors;
  int first_heading = 3;
};
void add_headings(Draft& draft, const AddPart& add_part, std::uint32_t paper, const PaperPlace& place);

}  // namespace goldthread::site
