#pragma once
// Prose taken apart into sentences of words, numbers and placeholders, for rules that compare what is said with a figure.
// Left out: code, the addresses of links, tags, rows of tables. Knows nothing of measures.
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "model/decimal.hpp"

namespace goldthread::review {

struct Token {
  enum class Kind {
    word,    // "improved", "year's", "Q2"
    number,  // "1,250.5": `text` has its digits, commas and point
    item,    // {{missed-bins.value}}: `text` is what stands between the braces
    mark     // one of , ; : ( ) and the dash between words
  };
  // What a number is of: a count or anything else, %, pounds; or a date, a time, a year, a part of a name: no figure at all.
  enum class Sign { plain, per_cent, pound, no_figure };
  Kind kind;
  std::string_view text;
  std::size_t offset;  // in bytes, of its first, a pound sign included
  std::size_t size;    // in bytes, with its sign
  Sign sign = Sign::plain;
};

struct Sentence {
  std::vector<Token> tokens;
  std::size_t paragraph = 0;  // counted from 0; an item of a list is one
};

std::vector<Sentence> sentences_of(std::string_view text);

// True where a word is this one, whatever its capitals; `lower` is in lower case.
bool is_word(const Token& token, std::string_view lower);
// True where the word is one of these.
template <std::size_t N>
bool is_one_of(const Token& token, const std::string_view (&lower)[N]) {
  for (const std::string_view each : lower) {
    if (is_word(token, each)) return true;
  }
  return false;
}

// A number's value, and how many places it was typed with; nothing where it has too many digits.
struct TypedNumber {
  model::Decimal value;
  int places;
};
std::optional<TypedNumber> typed_number(const Token& token);

// "january" to "december", and "jan." to "dec." without the stop.
bool is_month(const Token& token);

}  // namespace goldthread::review
