#include "review/direction_words.hpp"

#include <catch2/catch.hpp>
#include <string>

using goldthread::review::Against;
using goldthread::review::Assertion;
using goldthread::review::assertions_in;
using goldthread::review::begins_generally;
using goldthread::review::sentences_of;
using goldthread::review::Went;

namespace {

// "+improved", "-worse year": each assertion with its way, its word and what it is against.
std::string said(const std::string& text) {
  std::string out;
  for (const auto& sentence : sentences_of(text)) {
    for (const Assertion& one : assertions_in(sentence)) {
      if (!out.empty()) out += ", ";
      out += (one.went == Went::better ? "+" : "-") + std::string(one.word);
      if (one.against == Against::last_year) out += " year";
      if (one.against == Against::last_period) out += " period";
    }
  }
  return out;
}

bool general(const std::string& text) { return begins_generally(sentences_of(text).front()); }

}  // namespace

TEST_CASE("what went better or worse is an assertion") {
  CHECK(said("Performance improved.") == "+improved");
  CHECK(said("Performance has improved again.") == "+improved");
  CHECK(said("Improved again, after a hard winter.") == "+Improved");
  CHECK(said("The figure is improving.") == "+improving");
  CHECK(said("It is still steadily improving.") == "+improving");
  CHECK(said("There was a clear improvement on the spring.") == "+improvement");
  CHECK(said("We did better in the autumn.") == "+better");
  CHECK(said("It was much better than last quarter.") == "+better period");
  CHECK(said("Collections got worse again.") == "-worse");
  CHECK(said("Things worsened in July.") == "-worsened");
  CHECK(said("The position deteriorated sharply.") == "-deteriorated");
  CHECK(said("It is getting worse.") == "-worse");
  CHECK(said("We fell behind in the summer.") == "-fell");
  CHECK(said("IMPROVED since April") == "+IMPROVED");
}

TEST_CASE("what it is compared with may be said") {
  CHECK(said("Performance improved on last quarter.") == "+improved period");
  CHECK(said("Performance has improved over the month.") == "+improved period");
  CHECK(said("It is better than a year ago.") == "+better year");
  CHECK(said("It is worse than last summer.") == "-worse year");
  CHECK(said("It improved this year.") == "+improved");
  CHECK(said("It improved on last quarter and on last year.") == "+improved");
  CHECK(said("Three years ago it was worse.").empty());
}

TEST_CASE("denials, wishes and conditions assert nothing") {
  CHECK(said("Performance has not improved.").empty());
  CHECK(said("Performance hasn't improved.").empty());
  CHECK(said("Performance hasn\u2019t improved.").empty());
  CHECK(said("It was no better than last quarter.").empty());
  CHECK(said("It has never been better.").empty());
  CHECK(said("We aim to see it improved by March.").empty());
  CHECK(said("We hope that performance improved in October.").empty());
  CHECK(said("It will be better in the spring.").empty());
  CHECK(said("It should be improving by then.").empty());
  CHECK(said("If performance improved, we would say so.").empty());
  CHECK(said("We want to improve.").empty());
  CHECK(said("Our aim is an improvement by March.").empty());
}

TEST_CASE("objects, adjectives and other comparisons assert nothing of the measure") {
  CHECK(said("We improved the lorries.").empty());
  CHECK(said("An improved service began in June.").empty());
  CHECK(said("The website was improved by the team.").empty());
  CHECK(said("Staff worked on improving bin stores.").empty());
  CHECK(said("We are improving the rounds.").empty());
  CHECK(said("Improving bin stores takes time.").empty());
  CHECK(said("Improved lighting was put in.").empty());
  CHECK(said("The improvement plan was agreed.").empty());
  CHECK(said("Better homes were let.").empty());
  CHECK(said("It was better than planned.").empty());
  CHECK(said("We did better than England and most neighbours.").empty());
  CHECK(said("It was better kept.").empty());
  CHECK(said("A turn for the worse.").empty());
  CHECK(said("It fell behind target.").empty());
  CHECK(said("It had improved in the spring.").empty());
  CHECK(said("It is `improved`. See [it](../measures/improved.md).").empty());
}

TEST_CASE("a sentence with a general subject is about the measure") {
  CHECK(general("Performance was good."));
  CHECK(general("The figure is better."));
  CHECK(general("Our results improved."));
  CHECK(general("It got worse."));
  CHECK(general("Improved again."));
  CHECK_FALSE(general("Abbey Park was quieter."));
  CHECK_FALSE(general("The lorries are better."));
  CHECK_FALSE(general("Waits between trades improved."));
}
