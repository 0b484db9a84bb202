#pragma once
// The words of a text as people look for them: small letters without accents, plurals and apostrophes folded, codes such as EN-03
// split and joined. The script of the search page splits what is typed in the same way: tests/vectors/search_words.json holds
// both to it.
#include <string>
#include <string_view>
#include <vector>

namespace goldthread::text {

// One form of a plain word ("bin"). Of a word that is joined by a hyphen or the like, or of letters and figures: its parts of more
// than one letter and, last, all in one ("en", "03", "en03").
using SearchWord = std::vector<std::string>;

// In the order of the text. Single letters are left out; of a form no more than 24 characters count.
std::vector<SearchWord> search_words(std::string_view text);

}  // namespace goldthread::text
