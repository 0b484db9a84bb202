#include "derive/forecast.hpp"

#include <catch2/catch.hpp>
#include <sstream>

#include "case_measure.hpp"
#include "derive/latest.hpp"

namespace goldthread::derive {

namespace {

std::string text_of(ForecastMethod method) {
  switch (method) {
    case ForecastMethod::entered:
      return "entered";
    case ForecastMethod::straight_line:
      return "straight-line";
    case ForecastMethod::last_year_shape:
      return "last-year-shape";
  }
  return "";
}

// "180 entered 2025-11-03 The depot closes for a month"
model::Figure entered(const std::string& text, const model::Measure& measure, model::Year year) {
  std::istringstream words(text);
  std::string first;
  words >> first;
  const auto rank = std::find(measure.ranks.begin(), measure.ranks.end(), first);
  model::Figure out{model::Period::in_year(model::Frequency::year, year, 0, {}), {}, {}, {}, model::Marker::none, {}, {}, {}, {}};
  out.value = rank == measure.ranks.end() ? tests::decimal(first) : model::Decimal(rank - measure.ranks.begin());
  std::string rest;
  std::getline(words >> std::ws, rest);
  if (rest.starts_with("entered ")) {
    out.entered_on = tests::date(std::string_view(rest).substr(8, 10));
    rest = rest.substr(19);
  }
  out.note = rest;
  return out;
}

model::Measure measure_of(const tests::Vector& example, model::Year year) {
  model::Measure out = tests::measure_of(example);
  const std::string asked = example.text("forecast");
  if (asked == "straight-line") out.forecast = model::Forecast::straight_line;
  if (asked == "last-year-shape") out.forecast = model::Forecast::last_year_shape;
  if (const auto text = example.find("entered")) out.figures.forecasts.push_back(entered(*text, out, year));
  return out;
}

void check(const std::optional<ForecastRecord>& out, const tests::Vector& example) {
  CHECK((out ? text_of(out->method) : "none") == example.text("method"));
  if (!out) return;
  if (const auto value = example.find("value")) CHECK(out->value.text() == *value);
  if (const auto target = example.find("target")) CHECK(tests::text_of(out->target) == *target);
  if (const auto variance = example.find("variance")) CHECK(tests::text_of(out->variance) == *variance);
  if (const auto status = example.find("status")) CHECK(model::key(out->status) == *status);
  if (const auto from = example.find("worked_from")) CHECK((out->from ? out->from->text() : "none") == *from);
  if (const auto reason = example.find("reason")) CHECK((out->entry ? out->entry->note : "") == *reason);
}

}  // namespace

TEST_CASE("where a year is expected to end", "[vectors][S03][S03-C]") {
  for (const auto& example : tests::cases("forecast.toml")) {
    INFO(example.name());
    const Vantage vantage = tests::vantage_of(example);
    const model::Date as_at = tests::date(example.text("as_at"));
    model::Site site;
    site.as_at = as_at;
    site.status = tests::rules_of(example);
    const model::Measure measure = measure_of(example, model::year_of(vantage.end, site.year_start));
    const Timeline timeline = timeline_of(measure, site, as_at, Ended(as_at, site.year_start));
    const Reading reading = reading_of(timeline, measure, site, vantage, Ended(vantage.end, site.year_start));
    check(forecast_of(timeline, measure, site, vantage, reading), example);
  }
}

TEST_CASE("a forecast is of the whole year it names", "[S03-C]") {
  tests::Vector example;
  example.texts = {{"kind", "flow"}, {"forecast", "straight-line"}, {"as_at", "2025-07-31"}};
  example.tables["actual"].texts = {{"2025-26 q1", "40"}};
  const model::Measure measure = measure_of(example, {2025});
  model::Site site;
  const Vantage vantage = tests::vantage_of(example);
  const Ended ended(vantage.end, site.year_start);
  const Timeline timeline = timeline_of(measure, site, vantage.cut, ended);
  const auto out = forecast_of(timeline, measure, site, vantage, reading_of(timeline, measure, site, vantage, ended));
  REQUIRE(out);
  CHECK(out->year.text() == "2025-26");
  CHECK(out->year.last_day() == tests::date("2026-03-31"));
}

}  // namespace goldthread::derive
