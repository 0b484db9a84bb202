#include "site/year_events.hpp"

#include <catch2/catch.hpp>

#include "../render/english_words.hpp"
#include "render/event_words.hpp"

namespace goldthread::site {

namespace {

constexpr model::Year year{2026};
const model::YearStart april;

model::Event event(std::string id, std::vector<int> months, model::When when = model::When::any) {
  model::Event out;
  out.id = std::move(id);
  out.months = std::move(months);
  out.when = when;
  return out;
}

model::Content with(std::vector<model::Event> events) {
  model::Content out;
  out.streams.emplace_back();
  out.streams.back().id = "money";
  out.streams.back().events = std::move(events);
  return out;
}

std::vector<std::string> order(const model::Content& content) {
  std::vector<std::string> ids;
  for (const YearEvent& at : events_of(content, year))
    ids.push_back(content.streams[at.stream].events[at.event].id + " " + std::to_string(at.month));
  return ids;
}

}  // namespace

TEST_CASE("a year begins with its own first month, and early comes before late") {
  const auto content = with({event("spring", {3}), event("late", {11}, model::When::late), event("first", {4}),
                             event("early", {11}, model::When::early), event("new-year", {1}), event("whole-month", {11})});
  CHECK(order(content) == std::vector<std::string>{"first 4", "early 11", "whole-month 11", "late 11", "new-year 1", "spring 3"});
}

TEST_CASE("an event over two months stands in both") {
  CHECK(order(with({event("talks", {9, 10})})) == std::vector<std::string>{"talks 9", "talks 10"});
}

TEST_CASE("a dated occurrence overrides the month of the cycle, in its own year only") {
  auto boards = event("boards", {6});
  boards.occurs = {{{2026}, *model::Date::of(2026, 7, 9), {}}, {{2025}, *model::Date::of(2025, 6, 3), {}}};
  const auto content = with({boards});
  const auto events = events_of(content, year);
  REQUIRE(events.size() == 1);
  CHECK(events[0].month == 7);
  CHECK(events[0].date == model::Date::of(2026, 7, 9));
  CHECK(events_of(content, {2024})[0].month == 6);
  CHECK_FALSE(events_of(content, {2024})[0].date);
}

TEST_CASE("an event of one year, or of a stream no longer live, is in no other year") {
  auto once = event("once", {5});
  once.year = model::Year{2025};
  auto content = with({once});
  CHECK(events_of(content, year).empty());
  CHECK(events_of(content, {2025}).size() == 1);
  content.streams[0].until = model::Year{2024};
  CHECK(events_of(content, {2025}).empty());
}

TEST_CASE("the fourth quarter meant in June is that of the year before; the first quarter meant in July is this year's") {
  auto review = event("review", {6});
  review.period_meant = "q4";
  CHECK(period_meant(review, 6, year, april) == model::Period::parse("2025-26 q4", april));
  review.period_meant = "q1";
  CHECK(period_meant(review, 7, year, april) == model::Period::parse("2026-27 q1", april));
  review.period_meant = "q3";
  CHECK(period_meant(review, 2, year, april) == model::Period::parse("2026-27 q3", april));
  review.period_meant = "year";
  CHECK(period_meant(review, 5, year, april) == model::Period::parse("2025-26", april));
  review.period_meant = "";
  CHECK_FALSE(period_meant(review, 5, year, april));
}

TEST_CASE("when an event falls is said in words") {
  const render::Words words = render::english_words();
  CHECK(render::when_words(event("a", {11}, model::When::early), 11, words) == "Early November");
  CHECK(render::when_words(event("a", {5}, model::When::by), 5, words) == "By the end of May");
  CHECK(render::when_words(event("a", {9, 10}), 10, words) == "September to October");
  CHECK(render::when_words(event("a", {12, 1}), 1, words) == "December to January");
  CHECK(render::when_words(event("a", {11, 1}), 1, words) == "November and January");
  CHECK(render::when_inside(event("a", {11}, model::When::early), 11, words) == "early November");
  CHECK(render::when_inside(event("a", {11}), 11, words) == "in November");
  CHECK(render::when_inside(event("a", {9, 10}), 10, words) == "September to October");
}

TEST_CASE("months of the new year belong to the calendar year that follows") {
  CHECK(first_of_month(4, year, april) == model::Date::of(2026, 4, 1));
  CHECK(first_of_month(3, year, april) == model::Date::of(2027, 3, 1));
}

TEST_CASE("an event leads to the plans of its year and to the report on the period it is about") {
  auto review = event("review", {11});
  review.period_meant = "q2";
  review.reports = {{"report-2025", {}}, {"report-2026", {}}};
  review.plans = {{"plan-2025", {}}, {"plan-2026", {}}};
  auto content = with({review});
  for (const int first : {2025, 2026}) {
    model::Report report;
    report.id = "report-" + std::to_string(first);
    report.period = model::Period::from_key({first}, "q2", april);
    content.reports.push_back(report);
    model::Plan plan;
    plan.id = "plan-" + std::to_string(first);
    plan.years = {{first}};
    content.plans.push_back(plan);
  }
  content.index_ids();
  const auto at = events_of(content, year).at(0);
  const auto seen = seen_at(content.streams[0].events[0], at, year, content);
  REQUIRE(seen.size() == 2);
  CHECK(content.entity(seen[0]).id == "plan-2026");
  CHECK(content.entity(seen[1]).id == "report-2026");
}

TEST_CASE("an event leads to the survey of its year that names it") {
  auto content = with({event("survey", {5}), event("other", {6})});
  const auto add = [&](const std::string& id, const char* opens, const char* published) {
    model::Survey survey;
    survey.id = id;
    survey.opens = model::Date::parse(opens);
    survey.results_published = model::Date::parse(published);
    survey.events = {{"money/survey", {}}};
    content.surveys.push_back(survey);
  };
  add("before", "2025-05-01", "2025-08-28");
  add("now", "2026-05-01", "2026-08-28");
  add("results-now", "2026-03-01", "2026-04-28");
  content.index_ids();
  const auto seen_by = [&](std::size_t place) {
    std::vector<std::string> ids;
    const auto at = events_of(content, year).at(place);
    for (const auto item : seen_at(content.streams[0].events[at.event], at, year, content)) ids.push_back(content.entity(item).id);
    return ids;
  };
  CHECK(seen_by(0) == std::vector<std::string>{"now", "results-now"});
  CHECK(seen_by(1).empty());
}

}  // namespace goldthread::site
