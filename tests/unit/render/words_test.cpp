#include "render/words.hpp"

#include <catch2/catch.hpp>

#include "english_words.hpp"
#include "text/language_marks.hpp"

namespace goldthread::render {

TEST_CASE("the civic theme has every phrase of the program") {
  const Words words = english_words();
  for (const std::string_view key : words.missing()) FAIL_CHECK(key);
  CHECK(words.missing().empty());
}

TEST_CASE("families of phrases stand in the order of their enums") {
  const Words words = english_words();
  CHECK(words.status(model::MeasureStatus::on_target) == "On target");
  CHECK(words.status(model::MeasureStatus::not_comparable) == "Not comparable");
  CHECK(words.status(model::ActivityStatus::no_update) == "No update");
  CHECK(words.status(model::RollUp::too_little_to_judge) == "Too little to judge");
  CHECK(words.status(derive::RiskLevel::high) == "High");
  CHECK(words.status(derive::BudgetStatus::no_forecast) == "No forecast");
  CHECK(words.singular(model::Kind::post) == "Post");
  CHECK(words.plural(model::Kind::action_plan) == "Action plans");
}

TEST_CASE("a phrase that a theme lacks reads as its key, and is named") {
  const Words words(std::map<std::string, std::string>{{"status_on_target", "Ar y targed"}}, {});
  CHECK(words.status(model::MeasureStatus::on_target) == "Ar y targed");
  CHECK(words.status(model::MeasureStatus::off_target) == "status_off_target");
  CHECK_FALSE(words.missing().empty());
  CHECK(words.text("no_such_key") == "no_such_key");
}

TEST_CASE("gaps are filled by name; what is not given stays empty") {
  auto theme = english_theme();
  theme["span"] = "{to} yn ôl i {from}{other}";
  const Words words(theme, {});
  CHECK(words.fill(Phrase::span, {{"from", "a"}, {"to", "b"}}) == "b yn ôl i a");
  theme["span"] = "open { brace";
  CHECK(Words(theme, {}).fill(Phrase::span, {}) == "open { brace");
}

TEST_CASE("a site's own words replace the theme's") {
  model::Site site;
  site.words["outcome"] = {"Critical outcome", "Critical outcomes"};
  site.words["green"] = {"On course", "On course"};
  const Words words = english_words(site);
  CHECK(words.plural(model::Kind::outcome) == "Critical outcomes");
  CHECK(words.plural_inside(model::Kind::outcome) == "critical outcomes");
  CHECK(words.status(model::RollUp::green) == "On course");
  CHECK(words.status(model::RollUp::amber) == "Mixed");
}

TEST_CASE("words inside a sentence lose their capital, abbreviations do not") {
  CHECK(inside_sentence("Critical outcome") == "critical outcome");
  CHECK(inside_sentence("KPI") == "KPI");
  CHECK(inside_sentence("Critical Outcome") == "Critical Outcome");
  CHECK(inside_sentence("Monthly, except in August") == "monthly, except in August");
  CHECK(inside_sentence("Plan ") == "plan ");
  CHECK(inside_sentence("") == "");
  CHECK(starting_sentence("all 46") == "All 46");
  CHECK(starting_sentence("") == "");
  CHECK(starting_sentence("ôl troed") == "Ôl troed");
  CHECK(starting_sentence("ŵyn") == "Ŵyn");
  CHECK(starting_sentence("ŷd") == "Ŷd");
  CHECK(starting_sentence("Ŷd") == "Ŷd");
  CHECK(starting_sentence("“dyfynnu”") == "“dyfynnu”");
  CHECK(starting_sentence(text::in_other_language("members")) == text::in_other_language("Members"));
}

TEST_CASE("lists are joined with and") {
  const Words words = english_words();
  CHECK(listed({}, words) == "");
  CHECK(listed({"a"}, words) == "a");
  CHECK(listed({"a", "b"}, words) == "a and b");
  CHECK(listed({"a", "b", "c"}, words) == "a, b and c");
}

TEST_CASE("numbers choose the form that the language has for them") {
  auto theme = english_theme();
  theme["comments_one"] = "1 sylw";
  theme["comments_many"] = "{count} sylw";
  theme["comments_many_two"] = "{count} sylw (dau)";
  theme["comments_many_many"] = "{count} sylw (chwech)";
  model::Site site;
  site.language = "cy";
  const Words welsh(theme, site);
  const auto said = [&](int count) { return welsh.counted(count, Phrase::comments_one, Phrase::comments_many); };
  CHECK(said(0) == "0 sylw");
  CHECK(said(1) == "1 sylw");
  CHECK(said(2) == "2 sylw (dau)");
  CHECK(said(6) == "6 sylw (chwech)");
  CHECK(said(1234) == "1,234 sylw");
  CHECK(Words(theme, {}).counted(2, Phrase::comments_one, Phrase::comments_many) == "2 sylw");
}

}  // namespace goldthread::render
