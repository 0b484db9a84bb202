#include "derive/timeline.hpp"

#include <catch2/catch.hpp>

#include "case_measure.hpp"
#include "derive/latest.hpp"

namespace goldthread::derive {

namespace {

struct Worked {
  model::Measure measure;
  model::Site site;
  Timeline timeline;
};

Worked worked(const tests::Vector& example) {
  Worked out{tests::measure_of(example), {}, {}};
  out.site.as_at = tests::date(example.text("as_at"));
  out.site.status = tests::rules_of(example);
  out.timeline = timeline_of(out.measure, out.site, *out.site.as_at, Ended(*out.site.as_at, out.site.year_start));
  return out;
}

Reading reading(const Worked& work, const tests::Vector& example) {
  const Vantage vantage = tests::vantage_of(example);
  return reading_of(work.timeline, work.measure, work.site, vantage, Ended(vantage.end, work.site.year_start));
}

std::string text_of(model::Marker marker) {
  switch (marker) {
    case model::Marker::none:
      return "none";
    case model::Marker::not_available:
      return "x";
    case model::Marker::withheld:
      return "c";
    case model::Marker::not_applicable:
      return "z";
  }
  return "";
}

std::string text_of(const std::optional<model::Period>& period) { return period ? period->text() : "none"; }

const FigureRecord& figure(const Timeline& timeline, const std::string& period) {
  for (const auto& each : timeline.figures) {
    if (each.period.text() == period) return each;
  }
  FAIL("no figure for " << period);
  return timeline.figures.front();
}

void check_figure(const FigureRecord& record, const tests::Vector& expected) {
  for (const auto& [key, text] : expected.texts) {
    INFO(key);
    if (key == "value") CHECK(tests::text_of(record.value) == text);
    if (key == "year_to_date") CHECK(tests::text_of(record.year_to_date) == text);
    if (key == "target") CHECK(tests::text_of(record.target) == text);
    if (key == "variance") CHECK(tests::text_of(record.variance) == text);
    if (key == "marker") CHECK(text_of(record.marker) == text);
    if (key == "status") CHECK(model::key(record.status) == text);
  }
}

void check_travel(const Travel& travel, const tests::Vector& example, const std::string& name) {
  INFO(name);
  CHECK(model::key(travel.direction) == example.text(name));
  if (const auto change = example.find(name + "_change")) CHECK(tests::text_of(travel.change) == *change);
  if (const auto against = example.find(name + "_against")) CHECK(text_of(travel.against) == *against);
}

}  // namespace

TEST_CASE("values, years to date and targets of each kind", "[vectors]") {
  for (const auto& example : tests::cases("values.toml")) {
    INFO(example.name());
    const Worked work = worked(example);
    for (const auto& [period, expected] : example.table("expect").tables) {
      INFO(period);
      check_figure(figure(work.timeline, period), expected);
    }
    if (example.lists.count("figures") == 0) continue;
    std::vector<std::string> periods;
    for (const auto& each : work.timeline.figures) periods.push_back(each.period.text());
    CHECK(periods == example.list("figures"));
  }
}

TEST_CASE("direction of travel", "[vectors]") {
  for (const auto& example : tests::cases("direction.toml")) {
    INFO(example.name());
    const Reading out = reading(worked(example), example);
    check_travel(out.short_term, example, "short");
    check_travel(out.long_term, example, "long");
    if (const auto status = example.find("status")) CHECK(model::key(out.status) == *status);
  }
}

TEST_CASE("which figure is the latest available", "[vectors]") {
  for (const auto& example : tests::cases("latest.toml")) {
    INFO(example.name());
    const Worked work = worked(example);
    const Reading out = reading(work, example);
    CHECK(text_of(out.expected) == example.text("expected"));
    CHECK(text_of(out.latest ? std::optional(work.timeline.figures[*out.latest].period) : std::nullopt) == example.text("latest"));
    CHECK(std::to_string(out.lag) == example.text("lag"));
    CHECK(model::key(out.status) == example.text("status"));
    if (const auto run = example.find("run")) CHECK(std::to_string(out.off_target_run) == *run);
  }
}

TEST_CASE("an entry keeps its note, its flags and its place") {
  tests::Vector example;
  example.tables["actual"].texts = {{"2024-25", "7"}, {"2025-26 q1", "5 p entered 2025-07-03"}};
  model::Measure measure = tests::measure_of(example);
  measure.figures.actual[1].note = "To be checked";
  model::Site site;
  const auto as_at = tests::date("2025-07-31");
  const Timeline out = timeline_of(measure, site, as_at, Ended(as_at, site.year_start));
  REQUIRE(out.figures.size() == 2);
  CHECK(out.figures[0].entry == &measure.figures.actual[0]);
  CHECK(out.figures[1].entry == &measure.figures.actual[1]);
  CHECK(out.figures[1].flags.provisional);
  CHECK(out.figures[1].note() == "To be checked");
  CHECK(out.figures[1].entered_on() == tests::date("2025-07-03"));
}

}  // namespace goldthread::derive
