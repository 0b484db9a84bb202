#include "render/variation_chart.hpp"

#include <catch2/catch.hpp>

#include "english_words.hpp"
#include "example_measure.hpp"

namespace goldthread::render {

namespace {

using derive::XmrReading;
using derive::XmrRule;

bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t out = 0;
  for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) ++out;
  return out;
}

// Fourteen quarters of missed bins with limits; the seventh is missing.
struct Case {
  model::Measure measure = missed_bins();
  derive::MeasureRecord record =
      record_of(measure, "2022-23 q1", {"61", "64", "60", "63", "61", "64", "", "63", "60", "62", "64", "61", "63", "75"});

  Case() {
    measure.figures.targets.push_back({{2025}, {{period("2025-26"), number("60.0"), {}, {}, {}}}, {}, {}, {}, {}});
    record.xmr = derive::Xmr{13, false, false, 0, number("63.154"), number("55.327"), number("70.981"), {}, {}};
    record.xmr->signals = {{13, XmrRule::outside_limits, XmrReading::concern}};
  }
  std::string drawn() const {
    std::string out;
    append_variation_chart(out, measure, record, afterwards(), english_words());
    return out;
  }
  Chart chart() const { return variation_chart_of(measure, record, afterwards(), english_words()); }
};

}  // namespace

TEST_CASE("no chart where none is due") {
  Case of;
  of.record.xmr.reset();
  CHECK(of.drawn().empty());
}

TEST_CASE("average and limits are levels with their names and values") {
  const std::string drawn = Case().drawn();
  CHECK(count(drawn, "class=\"chart-limit\"") == 2);
  CHECK(count(drawn, "class=\"chart-mean\"") == 1);
  for (const char* part : {">Upper limit</text>", ">71.0</text>", ">Lower limit</text>", ">55.3</text>", ">Average 63.2</text>"})
    CHECK(has(drawn, part));
}

TEST_CASE("signals are told by their shape: triangle, square, ring") {
  Case of;
  CHECK(has(of.drawn(), "<path class=\"chart-sign\" d=\"M"));
  CHECK(count(of.drawn(), "<circle") == 12);
  CHECK(has(of.drawn(), "A triangle is a sign of concern."));
  CHECK_FALSE(has(of.drawn(), "A square"));
  of.record.xmr->signals[0].reads = XmrReading::improvement;
  CHECK(has(of.drawn(), "A square is a sign of improvement."));
  CHECK_FALSE(has(of.drawn(), "A triangle"));
  of.record.xmr->signals[0].reads = XmrReading::neither;
  CHECK(has(of.drawn(), "chart-sign chart-sign-ring"));
  CHECK(has(of.drawn(), "A ring is a sign of change."));
}

TEST_CASE("of several signals of one figure, concern is the one that is drawn") {
  Case of;
  of.record.xmr->signals = {{13, XmrRule::outside_limits, XmrReading::improvement}, {13, XmrRule::trend, XmrReading::concern}};
  CHECK(of.chart().points.back().sign == PointSign::concern);
}

TEST_CASE("a missing figure breaks the line") {
  const Case of;
  REQUIRE(of.chart().points.size() == 14);
  CHECK_FALSE(of.chart().points[6].value);
  CHECK(has(of.drawn(), "The line is broken where a figure is missing"));
}

TEST_CASE("its name says the whole in words") {
  CHECK(Case().chart().reading ==
        "The newest figure is a sign of concern. Chart of usual variation: 13 figures, average 63.2, usual range 55.3 to 71.0, newest 75.0 "
        "in July to September 2025, target 60.0, 1 figure is a signal. Each signal is in the table below.");
}

TEST_CASE("under 12 figures the limits are trial limits, and say so") {
  Case of;
  of.record.xmr->trial = true;
  of.record.xmr->points = 11;
  const std::string drawn = of.drawn();
  CHECK(has(drawn, "Trial limits: 11 figures so far"));
  CHECK(has(drawn, "Trial upper"));
  CHECK(has(drawn, "These are trial limits: there are 11 figures, and at least 12 are needed for firm ones."));
}

TEST_CASE("under 8 figures there is the line alone") {
  Case of;
  of.record.xmr->trial = of.record.xmr->line_only = true;
  of.record.xmr->points = 7;
  of.record.xmr->signals.clear();
  const std::string drawn = of.drawn();
  CHECK(count(drawn, "chart-limit") == 0);
  CHECK(count(drawn, "chart-mean") == 0);
  CHECK(has(drawn, "No limits are drawn: there are 7 figures, and at least 8 are needed."));
  CHECK_FALSE(has(of.chart().reading, "usual range"));
}

TEST_CASE("limits are drawn where the possible ends") {
  Case of;
  of.record.xmr->lower = number("-3.063");
  CHECK(of.chart().levels.back().value == number("0.0"));
  CHECK(has(of.drawn(), "Lower"));
  CHECK(has(of.drawn(), "A limit beyond what the figure can be is drawn where the possible ends."));
  of.measure.allowed_low = number("-10");
  CHECK(of.chart().levels.back().value == number("-3.06"));
}

TEST_CASE("signals of one rule in figures one after the other are one run") {
  Case of;
  using enum XmrRule;
  of.record.xmr->signals = {{3, shift, XmrReading::improvement},
                            {4, shift, XmrReading::improvement},
                            {4, trend, XmrReading::concern},
                            {5, shift, XmrReading::improvement},
                            {7, shift, XmrReading::improvement}};
  const auto runs = signal_runs(of.record);
  REQUIRE(runs.size() == 3);
  CHECK(runs[0].first == 3);
  CHECK(runs[0].last == 5);
  CHECK(runs[1].rule == trend);
  CHECK(runs[2].first == 7);
  of.record.xmr.reset();
  CHECK(signal_runs(of.record).empty());
}

TEST_CASE("points before the series last broke are not drawn") {
  Case of;
  of.record.xmr->first = 7;
  CHECK(of.chart().points.size() == 7);
}

}  // namespace goldthread::render
