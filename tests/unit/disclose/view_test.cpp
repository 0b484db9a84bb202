#include "disclose/view.hpp"

#include <catch2/catch.hpp>
#include <type_traits>

#include "authoring/held_list.hpp"
#include "data/data_jobs.hpp"
#include "derive/derived.hpp"
#include "site/edition.hpp"
#include "workbook/appendix.hpp"

namespace goldthread::disclose {

// Outputs can be made only from a View, and a View only by the gate: nothing else compiles. Each pair is what does and what does
// not, so that a line here cannot pass because of a slip in it.
static_assert(!std::is_default_constructible_v<View>);
static_assert(!std::is_constructible_v<View, const model::Content&>);
static_assert(!std::is_constructible_v<View, const model::Content&, Audience>);
static_assert(!std::is_constructible_v<View, const model::Content&, Audience, model::Date>);
static_assert(!std::is_convertible_v<const model::Content&, View>);
static_assert(!std::is_aggregate_v<View>);
static_assert(std::is_copy_constructible_v<View>);

static_assert(std::is_invocable_v<decltype(&derive::derive), const View&, int>);
static_assert(!std::is_invocable_v<decltype(&derive::derive), const model::Content&, int>);

using Derived = const derive::Derived&;
using Words = const render::Words&;
static_assert(std::is_invocable_v<decltype(&data::data_jobs), const View&, Derived, Words>);
static_assert(!std::is_invocable_v<decltype(&data::data_jobs), const model::Content&, Derived, Words>);
static_assert(std::is_invocable_v<decltype(&workbook::appendix), const View&, Derived, std::size_t, Words>);
static_assert(!std::is_invocable_v<decltype(&workbook::appendix), const model::Content&, Derived, std::size_t, Words>);

template <class Shown>
constexpr bool makes_edition = std::is_constructible_v<site::Edition, Shown, Derived, Words, const site::Theme&, site::ThemeAddresses,
                                                       render::LinkEnd, std::vector<site::Download>>;
static_assert(makes_edition<const View&>);
static_assert(!makes_edition<const model::Content&>);

namespace {

// What the gate holds back, as the officer's list says it, a line each.
std::vector<std::string> held(model::Content& content, Audience audience = Audience::everyone) {
  content.index_ids();
  diagnostics::Diagnostics found;
  const auto disclosed = disclose(content, audience, found);
  for (const auto& finding : found.sorted(content.sources)) FAIL_CHECK(finding.message);
  REQUIRE(disclosed);
  CHECK(&disclosed->view.content() == &content);
  std::vector<std::string> out;
  const std::string list = authoring::held_list(disclosed->held);
  for (std::size_t at = 0; at < list.size();) {
    const auto end = list.find('\n', at);
    std::string line;
    for (const char c : list.substr(at, end - at)) {
      if (c != ' ' || (!line.empty() && line.back() != ' ')) line += c;
    }
    out.push_back(line);
    at = end + 1;
  }
  return out;
}

using Lines = std::vector<std::string>;

model::Content council() {
  model::Content out;
  out.sources.add("site.toml", "");
  out.site.as_at = model::Date::parse("2025-11-14");
  return out;
}

model::Outcome outcome(std::string id, std::string priority = {}) {
  model::Outcome out;
  out.id = std::move(id);
  out.title = "Homes for witnesses";
  out.priority.id = std::move(priority);
  return out;
}

}  // namespace

TEST_CASE("content that is for everyone is shown") {
  model::Content content = council();
  content.outcomes.push_back(outcome("clean-streets"));
  content.outcomes.back().publish_from = content.site.as_at;
  CHECK(held(content) == Lines{});
  CHECK(content.outcomes.size() == 1);
}

TEST_CASE("what is not for everyone is taken out, and listed by its id, never by its title", "[H04-K][B20-E][B20-K]") {
  model::Content content = council();
  content.outcomes = {outcome("a"), outcome("b"), outcome("c"), outcome("d"), outcome("e"), outcome("f")};
  content.outcomes[0].access = model::Access::exempt;
  content.outcomes[0].paragraph = "3";
  content.outcomes[1].access = model::Access::confidential;
  content.outcomes[2].sensitive = true;
  content.outcomes[3].draft = true;
  content.outcomes[4].publish_from = model::Date::parse("2025-11-15");
  CHECK(held(content) == Lines{"outcome a exempt, paragraph 3", "outcome b confidential", "outcome c sensitive", "outcome d a draft",
                               "outcome e until 2025-11-15"});
  REQUIRE(content.outcomes.size() == 1);
  CHECK(content.outcomes[0].id == "f");
}

TEST_CASE("members see what is exempt, confidential or sensitive, and nothing before its day") {
  model::Content content = council();
  content.outcomes = {outcome("a"), outcome("b"), outcome("c"), outcome("d"), outcome("e")};
  content.outcomes[0].access = model::Access::exempt;
  content.outcomes[1].access = model::Access::confidential;
  content.outcomes[2].sensitive = true;
  content.outcomes[3].draft = true;
  content.outcomes[4].publish_from = model::Date::parse("2025-11-15");
  CHECK(held(content, Audience::members) == Lines{"outcome d a draft", "outcome e until 2025-11-15"});
  CHECK(content.outcomes.size() == 3);
}

TEST_CASE("events, budget lines and pages are held back like anything else") {
  model::Content content = council();
  content.streams.emplace_back().id = "planning";
  content.streams.back().events.emplace_back().id = "summit";
  content.streams.back().events.back().draft = true;
  auto& line = content.budget.emplace_back();
  line.id = "settlements";
  line.year = {2025};
  line.sensitive = true;
  auto& page = content.pages.emplace_back();
  page.path = "about/offers";
  page.access = model::Access::exempt;
  page.paragraph = "3";
  CHECK(held(content) ==
        Lines{"budget line 2025-26/settlements sensitive", "event planning/summit a draft", "page about/offers exempt, paragraph 3"});
  CHECK(content.streams.size() == 1);
  CHECK(content.streams[0].events.empty());
  CHECK(content.budget.empty());
  CHECK(content.pages.empty());
}

TEST_CASE("what belongs to a held thing goes with it, down the thread") {
  model::Content content = council();
  content.priorities.emplace_back().id = "homes";
  content.priorities.back().draft = true;
  content.outcomes = {outcome("witnesses", "homes")};
  auto& measure = content.measures.emplace_back();
  measure.id = "moves";
  measure.outcome.id = "witnesses";
  auto& risk = content.risks.emplace_back();
  risk.id = "found";
  risk.outcomes = {{"witnesses", {}}};
  auto& both = content.risks.emplace_back();
  both.id = "fire";
  both.outcomes = {{"witnesses", {}}, {"clean", {}}};
  content.outcomes.push_back(outcome("clean"));
  auto& plan = content.action_plans.emplace_back();
  plan.id = "recovery";
  plan.measure.id = "moves";
  CHECK(held(content) == Lines{"priority homes a draft", "outcome witnesses belongs to homes", "measure moves belongs to witnesses",
                               "risk found belongs to witnesses", "action-plan recovery belongs to moves"});
  REQUIRE(content.risks.size() == 1);
  REQUIRE(content.risks[0].outcomes.size() == 1);
  CHECK(content.risks[0].outcomes[0].id == "clean");
}

TEST_CASE("a plan of a tier that is not published is held, and under one that never is, it is an error") {
  model::Content content = council();
  content.tiers.emplace_back().id = "team";
  content.tiers.back().publish = model::Publish::no;
  content.plans.emplace_back().id = "depot";
  content.plans.back().tier = {"team", {}};
  CHECK(held(content) == Lines{"plan depot plans of the tier team are not published"});

  content.tiers.back().publish = model::Publish::never;
  content.plans.emplace_back().id = "plan-of-one";
  content.plans.back().tier = {"team", {}};
  content.index_ids();
  diagnostics::Diagnostics found;
  CHECK_FALSE(disclose(content, Audience::members, found));
  REQUIRE(found.sorted(content.sources).size() == 1);
  CHECK(found.sorted(content.sources)[0].message == "`plan-of-one` is filed under the tier `team`, of which nothing is ever published");
}

}  // namespace goldthread::disclose
