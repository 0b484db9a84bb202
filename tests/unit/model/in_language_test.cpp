#include "model/in_language.hpp"

#include <catch2/catch.hpp>

#include "text/language_marks.hpp"

namespace goldthread::model {

namespace {

Content council() {
  Content out;
  Measure bins;
  bins.id = "bins";
  bins.title = "Missed bins";
  bins.unit = "days";
  bins.summary = "How many.";
  bins.ranks = {"poor", "good"};
  bins.prose.html = "<p>Why.</p>\n";
  bins.translations.push_back({"cy", {{"title", "Biniau"}, {"unit", "diwrnod"}}, {{"poor", {"gwael", {}}}}, {}});
  Activity rounds;
  rounds.id = "rounds";
  rounds.title = "New rounds";
  rounds.milestones.push_back({"Crews consulted", {}, {}, {}});
  rounds.milestones.back().translations.push_back({"cy", {{"title", "Criwiau"}}, {}, {}});
  out.measures.push_back(std::move(bins));
  out.activities.push_back(std::move(rounds));
  out.index_ids();
  return out;
}

}  // namespace

TEST_CASE("in a language: translated texts stand in the place of the main ones, inside lists too") {
  const Content main = council();
  const Content welsh = in_language(main, "cy", Untranslated::as_it_is);
  CHECK(welsh.measures[0].title == "Biniau");
  CHECK(welsh.measures[0].summary == "How many.");
  CHECK(welsh.measures[0].ranks == std::vector<std::string>{"gwael", "good"});
  CHECK(welsh.activities[0].milestones[0].title == "Criwiau");
  CHECK(welsh.site.language == "cy");
  CHECK(welsh.find("bins", Kind::measure) == std::optional<std::size_t>(0));
  CHECK(main.measures[0].title == "Missed bins");
}

TEST_CASE("in a language: what is noted of figures is a text too, and marked where it is not translated") {
  Content main = council();
  Figure noted{*Period::parse("2025-26 q1", YearStart{4}), Decimal(1), {}, {}, Marker::none, {}, "One lost", {}, {}};
  main.measures[0].figures.actual = {noted, noted};
  main.measures[0].figures.actual[0].translations.push_back({"cy", {{"note", "Collwyd un"}}, {}, {}});
  main.measures[0].quality.accuracy = "Good";
  const Content welsh = in_language(main, "cy", Untranslated::marked);
  CHECK(welsh.measures[0].figures.actual[0].note == "Collwyd un");
  CHECK(welsh.measures[0].figures.actual[1].note == text::in_other_language("One lost"));
  CHECK(welsh.measures[0].quality.accuracy == text::in_other_language("Good"));
}

TEST_CASE("in a language: a body's kind is a text, an activity's is not") {
  Content main = council();
  main.bodies.emplace_back().kind = "members";
  main.activities[0].kind = "flagship";
  const Content welsh = in_language(main, "cy", Untranslated::marked);
  CHECK(welsh.bodies[0].kind == text::in_other_language("members"));
  CHECK(welsh.activities[0].kind == "flagship");
}

TEST_CASE("in a language: background papers are marked where they are words, not where they lead somewhere") {
  Content main = council();
  main.papers.emplace_back().background = {
      {"Comments of managers", {}}, {"rounds", {}}, {"https://example.org/a b", {}}, {"documents/a b.pdf", {}}};
  const Content welsh = in_language(main, "cy", Untranslated::marked);
  CHECK(welsh.papers[0].background[0].text == text::in_other_language("Comments of managers"));
  for (const std::size_t i : {1U, 2U, 3U}) CHECK(welsh.papers[0].background[i].text == main.papers[0].background[i].text);
}

TEST_CASE("in a language: rules go by the unit, people read it in theirs") {
  const Content welsh = in_language(council(), "cy", Untranslated::as_it_is);
  CHECK(welsh.measures[0].unit == "days");
  CHECK(welsh.measures[0].unit_in_words == "diwrnod");
}

TEST_CASE("in a language: the council's own words give way to the theme's where they are not translated") {
  Content main = council();
  main.site.words["priority"] = {"Pledge", "Pledges"};
  main.site.words["outcome"] = {"Critical outcome", "Critical outcomes"};
  main.site.words["outcome"].translations.push_back({"cy", {{"singular", "Canlyniad"}, {"plural", "Canlyniadau"}}, {}, {}});
  const Content welsh = in_language(main, "cy", Untranslated::marked);
  CHECK_FALSE(welsh.site.words.contains("priority"));
  CHECK(welsh.site.words.at("outcome").plural == "Canlyniadau");
}

TEST_CASE("in a language: what is not translated is marked where that is asked for") {
  const Content welsh = in_language(council(), "cy", Untranslated::marked);
  CHECK(welsh.measures[0].summary == text::in_other_language("How many."));
  CHECK(welsh.measures[0].prose.untranslated);
  CHECK(welsh.activities[0].title == text::in_other_language("New rounds"));
  CHECK(welsh.activities[0].id == "rounds");
}

TEST_CASE("in a language: a translation of what is not there is not shown") {
  Content main = council();
  main.measures[0].title.clear();  // as the gate takes it out
  CHECK(in_language(main, "cy", Untranslated::marked).measures[0].title.empty());
}

}  // namespace goldthread::model
