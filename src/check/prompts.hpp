#pragma once
// What a template leaves behind where nobody answered it (domain.md H15, R09): "YES/NO", "delete as appropriate",
// "[insert date]", "Lorem ipsum". Only wording that no finished text would have.
#include <cstddef>
#include <string_view>

namespace goldthread::check {

// Whether a word can begin a prompt at all: every word of a council is asked.
inline bool may_begin_prompt(std::string_view word) {
  switch (word.size()) {
    case 2:
      return word == "IF";
    case 3:
      return word == "YES";
    case 4:
      return word == "TODO";
    case 5:
      return word.front() == 'l' || word.front() == 'L';
    case 6:
      return std::string_view("dDiIpP").find(word.front()) != std::string_view::npos;
    default:
      return false;
  }
}

// The prompt of which the word at `at` (bytes, `size` long) is part, as it stands in the text; empty where it is part of none.
std::string_view leftover_prompt(std::string_view text, std::size_t at, std::size_t size);

}  // namespace goldthread::check
