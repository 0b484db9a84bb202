#pragma once
// What is left of a cell when a table is copied badly (domain.md 1.7, S45): a mark that says "the same as above", or letters cut
// off the words that they stood in.
#include <string_view>

namespace goldthread::check {

// "do.", "ditto", "as above", or nothing but quotation marks, dashes and full stops.
bool is_ditto(std::string_view text);

// A ditto mark, or no word of more than two letters: "Se", "nt ng".
bool is_fragment(std::string_view text);

}  // namespace goldthread::check
