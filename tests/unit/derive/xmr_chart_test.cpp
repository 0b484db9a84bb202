#include "derive/xmr_chart.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "case_measure.hpp"

namespace goldthread::derive {

namespace {

std::string text_of(XmrRule rule) {
  switch (rule) {
    case XmrRule::outside_limits:
      return "outside-limits";
    case XmrRule::shift:
      return "shift";
    case XmrRule::trend:
      return "trend";
    case XmrRule::two_of_three:
      return "two-of-three";
  }
  return "";
}

std::string text_of(XmrReading reading) {
  switch (reading) {
    case XmrReading::improvement:
      return "improvement";
    case XmrReading::concern:
      return "concern";
    case XmrReading::neither:
      return "neither";
  }
  return "";
}

std::string text_of(const std::optional<Assurance>& assurance) {
  if (!assurance) return "none";
  switch (*assurance) {
    case Assurance::consistently_met:
      return "consistently met";
    case Assurance::sometimes_met:
      return "sometimes met";
    case Assurance::consistently_missed:
      return "consistently missed";
  }
  return "";
}

// Months from April 2000 on; each value in its own.
std::optional<Xmr> chart(const tests::Vector& example) {
  tests::Vector written;
  written.texts = {{"frequency", "month"},
                   {"kind", example.text("measure", "snapshot")},
                   {"better", example.text("better", "higher")},
                   {"screen_outliers", example.text("screen")}};
  model::Period month = tests::period("2000-01 apr");
  int number = 1;
  for (const auto& value : example.list("values")) {
    const bool breaks = example.text("break_at") == std::to_string(number++);
    if (value != "-") written.tables["actual"].texts[month.text()] = breaks ? value + " b" : value;
    if (const auto target = example.find("target")) written.tables["targets"].texts[month.text()] = *target;
    month = *month.shifted(1);
  }
  const model::Measure measure = tests::measure_of(written);
  const model::Site site;
  const auto as_at = month.first_day().plus_days(-1);
  return xmr_of(timeline_of(measure, site, as_at, Ended(as_at, site.year_start)), measure);
}

std::string kind_of(const std::optional<Xmr>& chart) {
  if (!chart) return "none";
  return chart->line_only ? "line only" : (chart->trial ? "trial limits" : "limits");
}

}  // namespace

TEST_CASE("XmR charts", "[vectors]") {
  for (const auto& example : tests::cases("xmr.toml")) {
    INFO(example.name());
    const auto out = chart(example);
    if (const auto kind = example.find("kind")) CHECK(kind_of(out) == *kind);
    if (!out) continue;
    if (const auto points = example.find("points")) CHECK(std::to_string(out->points) == *points);
    if (const auto mean = example.find("mean")) CHECK(out->mean.text() == *mean);
    if (const auto lower = example.find("lower")) CHECK(out->lower.text() == *lower);
    if (const auto upper = example.find("upper")) CHECK(out->upper.text() == *upper);
    if (const auto assurance = example.find("assurance")) CHECK(text_of(out->assurance) == *assurance);
    auto expected = example.list("signals");
    std::vector<std::string> signals;
    for (const auto& signal : out->signals)
      signals.push_back(std::to_string(signal.figure + 1) + " " + text_of(signal.rule) + " " + text_of(signal.reads));
    std::sort(signals.begin(), signals.end());
    std::sort(expected.begin(), expected.end());
    CHECK(signals == expected);
  }
}

TEST_CASE("signals are in order of time, then of the rules") {
  std::vector<XmrPoint> points;
  const std::vector<int> values = {1, 2, 1, 2, 1, 2, 1, 30, 31, 32, 33, 34, 35, 36};
  for (std::size_t i = 0; i < values.size(); ++i)
    points.push_back({model::Decimal(values[i]), static_cast<int>(i), static_cast<std::uint32_t>(i)});
  const Xmr out = xmr_of(points, model::Better::higher, Screen::none);
  CHECK(std::is_sorted(out.signals.begin(), out.signals.end(), [](const XmrSignal& a, const XmrSignal& b) {
    return a.figure != b.figure ? a.figure < b.figure : a.rule < b.rule;
  }));
  CHECK(std::count_if(out.signals.begin(), out.signals.end(), [](const XmrSignal& each) { return each.figure == 10; }) > 1);
}

}  // namespace goldthread::derive
