#pragma once
// The nearest known word to one that is not known, for "did you mean" in findings.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace goldthread::text {

// Edits (insert, delete, replace, swap of neighbours) between two words, or `limit + 1` when there are more.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit);

// The candidate with the fewest edits, at most a third of the word's length (and 1 at least); the first of equals.
std::optional<std::string> closest(std::string_view word, const std::vector<std::string_view>& candidates);

}  // namespace goldthread::text
