#include "review/sentences.hpp"

#include <catch2/catch.hpp>
#include <string>

using goldthread::review::Sentence;
using goldthread::review::sentences_of;
using goldthread::review::Token;
using goldthread::review::typed_number;

namespace {

// Sentences between bars, tokens with a sign before what is no word: "#60.8", "%62", "£12", "~2025" (no figure), "{bins}", ",".
std::string taken_apart(const std::string& text) {
  std::string out;
  for (const Sentence& sentence : sentences_of(text)) {
    if (!out.empty()) out += " |";
    for (const Token& token : sentence.tokens) {
      if (!out.empty()) out += ' ';
      switch (token.kind) {
        case Token::Kind::number:
          out += token.sign == Token::Sign::per_cent    ? "%"
                 : token.sign == Token::Sign::pound     ? "£"
                 : token.sign == Token::Sign::no_figure ? "~"
                                                        : "#";
          break;
        case Token::Kind::item:
          out += '@';
          break;
        case Token::Kind::word:
        case Token::Kind::mark:
          break;
      }
      out += token.text;
    }
  }
  return out;
}

}  // namespace

TEST_CASE("prose is taken apart into sentences of words, numbers and placeholders") {
  CHECK(taken_apart("It was 60.8. Good!") == "It was #60.8 | Good");
  CHECK(taken_apart("In {{ bins.period }} we missed {{bins.value}}, said the log") ==
        "In @bins.period we missed @bins.value , said the log");
  CHECK(taken_apart("one\ntwo\n\nthree") == "one two | three");
  CHECK(taken_apart("- one\n- two\n1. three\n# four") == "one | two | three | four");
  CHECK(taken_apart("| Ward | 12 |\n|---|---|\nafter").find("12") == std::string::npos);
  CHECK(taken_apart("`62%` and [the 3 rounds](../a-4.md) <b>x</b>") == "and the #3 rounds x");
  CHECK(taken_apart("").empty());
}

TEST_CASE("numbers are told from dates, times and names") {
  CHECK(taken_apart("62% or 62 per cent or 62 percent") == "%62 or %62 per cent or %62 percent");
  CHECK(taken_apart("£1,250.50 and 410,000 of 3") == "£1,250.50 and #410,000 of #3");
  CHECK(taken_apart("£2m, 8am, 1st, 12-week, 10:30") == "~2 , ~8 , ~1 , ~12 , ~10");
  CHECK(taken_apart("2025/26, 2025-11-14, in 2025") == "~2025 , ~2025 , in ~2025");
  CHECK(taken_apart("9 October and March 31") == "~9 October and March ~31");
  CHECK(taken_apart("up 3 percentage points, half a point, 3 points") == "up ~3 percentage points , half a point , ~3 points");
  CHECK(taken_apart("we may 3") == "we may #3");
  CHECK(taken_apart("Covid-19 in Q2") == "Covid ~19 in Q2");
  CHECK(taken_apart("20\u201330 homes") == "#20 \u2013 #30 homes");
}

TEST_CASE("a typed number is exact, with the places it was typed with") {
  const auto number = typed_number(sentences_of("1,250.50").front().tokens.front());
  REQUIRE(number);
  CHECK(number->value.text() == "1250.50");
  CHECK(number->places == 2);
  CHECK_FALSE(typed_number(sentences_of("1234567890123456789").front().tokens.front()));
}

TEST_CASE("what is never closed ends with the text") {
  CHECK(taken_apart("{{never closed") == "never closed");
  CHECK(taken_apart("a ](never") == "a never");
  CHECK(taken_apart("`` code") == "code");
  CHECK(taken_apart("a < b") == "a b");
}
