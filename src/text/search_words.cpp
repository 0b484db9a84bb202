#include "text/search_words.hpp"

#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace goldthread::text {

namespace {

using Characters = std::u32string;

constexpr std::size_t longest_form = 24;  // characters

bool is_in_word(char32_t c) { return class_of(c) != CharacterClass::other; }

// What keeps a word together between two letters or figures.
bool is_joiner(char32_t c) {
  return c == U'\'' || c == U'-' || (c >= U'\u2010' && c <= U'\u2013') || c == U'/' || c == U'.' || c == U',' || c == U'_' || c == U'&';
}

// The singular of an English plural, near enough: what matters is that both are folded alike. Words of Welsh that end in s are few.
std::string singular(std::string word) {
  const auto ends = [&](std::string_view end) { return word.ends_with(end); };
  const std::size_t characters = count_characters(word);
  if (characters < 4) return word;
  if (characters > 4 && ends("ies")) {
    word.replace(word.size() - 3, 3, "y");
  } else if (ends("xes") || ends("ches") || ends("shes") || ends("sses")) {
    word.resize(word.size() - 2);
  } else if (ends("s") && !ends("ss") && !ends("us") && !ends("is")) {
    word.pop_back();
  }
  return word;
}

std::string form_of(const Characters& characters) { return singular(utf8(characters.substr(0, longest_form))); }

// Without apostrophes, and without the one or two letters that stand after one at the end of a word: "council's", "we'll", "i'r".
Characters without_apostrophes(const Characters& run) {
  Characters out;
  for (std::size_t i = 0; i < run.size(); ++i) {
    if (run[i] != U'\'') {
      out += run[i];
      continue;
    }
    std::size_t end = i + 1;
    while (end < run.size() && class_of(run[end]) == CharacterClass::letter) ++end;
    const bool closes = end == run.size() || (run[end] != U'\'' && !is_in_word(run[end]));
    if (closes && end > i + 1 && end <= i + 3) i = end - 1;
  }
  return out;
}

// Stretches of letters alone or figures alone.
std::vector<Characters> pieces_of(const Characters& run) {
  std::vector<Characters> pieces;
  CharacterClass before = CharacterClass::other;
  for (const char32_t c : run) {
    const CharacterClass now = class_of(c);
    if (now != CharacterClass::other) {
      if (now != before) pieces.emplace_back();
      pieces.back() += c;
    }
    before = now;
  }
  return pieces;
}

void append_words(std::vector<SearchWord>& words, const Characters& run) {
  SearchWord forms;
  Characters joined;
  const std::vector<Characters> pieces = pieces_of(without_apostrophes(run));
  for (const Characters& piece : pieces) {
    if (piece.size() > 1 || class_of(piece[0]) == CharacterClass::figure) forms.push_back(form_of(piece));
    joined += piece;
  }
  if (pieces.size() > 1 && joined.size() > longest_form) {  // nobody writes that in one
    for (std::string& form : forms) words.push_back({std::move(form)});
    return;
  }
  if (pieces.size() > 1) forms.push_back(form_of(joined));
  if (!forms.empty()) words.push_back(std::move(forms));
}

}  // namespace

std::vector<SearchWord> search_words(std::string_view text) {
  const Characters characters = plain_characters(text);
  std::vector<SearchWord> words;
  for (std::size_t i = 0; i < characters.size(); ++i) {
    if (!is_in_word(characters[i])) continue;
    std::size_t end = i + 1;
    while (end < characters.size() && (is_in_word(characters[end]) ||
                                       (is_joiner(characters[end]) && end + 1 < characters.size() && is_in_word(characters[end + 1])))) {
      ++end;
    }
    append_words(words, characters.substr(i, end - i));
    i = end;
  }
  return words;
}

}  // namespace goldthread::text
