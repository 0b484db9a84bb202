#include "check/prompts.hpp"

#include <catch2/catch.hpp>

#include "check/words.hpp"
#include "council.hpp"

using goldthread::check::each_word;
using goldthread::check::leftover_prompt;
using goldthread::check::may_begin_prompt;
using goldthread::check::Word;
using goldthread::tests::Council;
using goldthread::tests::Found;

namespace {

const Council sound = Council::sound();

// The first prompt in a text, found as the rule finds it.
std::string prompt(std::string_view text) {
  std::string out;
  each_word(text, [&](const Word& word) {
    if (out.empty() && may_begin_prompt(word.text)) out = leftover_prompt(text, word.offset, word.text.size());
  });
  return out;
}

}  // namespace

TEST_CASE("what a template left behind is found") {
  CHECK(prompt("Consultation: YES/NO") == "YES/NO");
  CHECK(prompt("Corporate priorities YES/ NO") == "YES/ NO");
  CHECK(prompt("YES / NO (delete as appropriate)") == "YES / NO");
  CHECK(prompt("Delete  as\nAppropriate") == "Delete  as\nAppropriate");
  CHECK(prompt("Please include the following table") == "Please include the following table");
  CHECK(prompt("Delete the words in italics.") == "Delete the words in italics");
  CHECK(prompt("IF APPROPRIATE: who was asked") == "IF APPROPRIATE");
  CHECK(prompt("On [insert date] we met") == "[insert date]");
  CHECK(prompt("Lorem ipsum dolor") == "Lorem ipsum");
  CHECK(prompt("TODO ask the team") == "TODO");
}

TEST_CASE("finished texts have words of prompts in them") {
  CHECK(prompt("A yes/no question").empty());
  CHECK(prompt("YES, we did; NO, we did not").empty());
  CHECK(prompt("YES/NORTH").empty());
  CHECK(prompt("We delete records as the law asks").empty());
  CHECK(prompt("Please include your name").empty());
  CHECK(prompt("Insert a coin; [insert coins](https://example.org) or [inserted] ones").empty());
  CHECK(prompt("if appropriate, we ask").empty());
  CHECK(prompt("todo").empty());
  CHECK(prompt("[insert").empty());
  CHECK(prompt("`YES/NO`").empty());
  CHECK(prompt("").empty());
}

TEST_CASE("prompts are found in prose, titles and the texts of lists") {
  CHECK(sound.with("outcomes/clean.md", "+++\ntitle = \"Clean streets\"\npriority = \"green\"\n+++\nFor whom: YES/NO\n").told() ==
        Found{"a template's prompt was left here: \"YES/NO\" (Answer it, or take it out.)"});
  CHECK(sound.with_change("outcomes/clean.md", "Clean streets", "[insert title]").found() ==
        Found{"outcomes/clean.md:2:9 leftover-prompt"});
  CHECK(sound.with_line("measures/bins.md", "summary = \"Bins, delete as appropriate\"").found() ==
        Found{"measures/bins.md:10:11 leftover-prompt"});
  CHECK(sound.with_change("figures/bins.toml", "q2 = 58", "q2 = { value = 58, note = \"TODO\" }").found() ==
        Found{"figures/bins.toml:5:27 leftover-prompt"});
}
