#include "render/measure_chart.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "english_words.hpp"
#include "example_measure.hpp"
#include "render/series_chart.hpp"

namespace goldthread::render {

namespace {

struct Case {
  model::Content content;
  model::Measure measure = missed_bins();
  derive::MeasureRecord record = record_of(measure, "2024-25 q2", {"66.2", "64.9", "61.4", "55.6", "60.8"}, "60.0");
  derive::Vantage vantage = afterwards();

  std::string drawn() const {
    std::string out;
    append_measure_chart(out, measure, record, reading_of(measure, record), vantage, content, english_words());
    return out;
  }
  Chart chart() const { return chart_of(measure, record, reading_of(measure, record), vantage, content, english_words()); }
};

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t out = 0;
  for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) ++out;
  return out;
}

bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

struct Label {
  std::string_view tag, text;
  int y;  // the foot of the text, in units of the drawing
};
std::vector<Label> labels_in(std::string_view drawn) {
  std::vector<Label> out;
  for (auto at = drawn.find("<text"); at != std::string_view::npos; at = drawn.find("<text", at + 1)) {
    const auto end = drawn.find('>', at);
    const std::string_view tag = drawn.substr(at, end - at);
    out.push_back({tag, drawn.substr(end + 1, drawn.find('<', end) - end - 1), std::stoi(std::string(tag.substr(tag.find(" y=\"") + 4)))});
  }
  return out;
}

}  // namespace

TEST_CASE("a chart's name says the whole in words") {
  CHECK(chart_reading(Case().chart(), ChartType::line, english_words()) ==
        "Fewer than a year ago, but more than we aimed for. Line chart of 5 figures: first 66.2 in July to September 2024, last 60.8 in "
        "July to "
        "September 2025, highest 66.2 in July to September 2024, lowest 55.6 in April to June 2025, target 60.0. The figures are in the "
        "table.");
}

TEST_CASE("a chart is a figure with a caption, and draws by classes only") {
  const std::string drawn = Case().drawn();
  CHECK(has(drawn, "<figcaption><span class=\"figure-title\">Fewer than a year ago, but more than we aimed for</span>"));
  CHECK(has(drawn, "Missed bins (per 100,000 collections), July 2024 to September 2025"));
  CHECK(has(drawn, "role=\"img\" aria-label=\"Fewer than a year ago"));
  CHECK(has(drawn, "Source: Waste contractor's log"));
  CHECK(has(drawn, ">Target 60.0</text>"));
  CHECK(has(drawn, ">The scale starts at 55, not 0</text>"));
  CHECK(count(drawn, "<circle") == 5);
  for (const char* never : {"style=", "fill=", "stroke=", "rotate", "<image", "nan", "inf"}) CHECK_FALSE(has(drawn, never));
}

TEST_CASE("a missing period breaks the line, a provisional point is hollow") {
  Case of;
  of.record.figures[2].judged.reset();
  of.record.figures[4].flags.provisional = true;
  const std::string drawn = of.drawn();
  const std::size_t line = drawn.find("class=\"chart-line\" d=\"");
  CHECK(count(std::string_view(drawn).substr(line, drawn.find("/>", line) - line), "M") == 2);
  CHECK(count(drawn, "<circle") == 4);
  CHECK(count(drawn, "chart-mark-hollow") == 1);
  CHECK(has(drawn, "A hollow mark is a provisional or estimated figure."));
  CHECK(has(drawn, "The line is broken where a figure is missing or the way of measuring changed."));
}

TEST_CASE("nothing is drawn that is not known at the vantage") {
  Case of;
  of.vantage = {day("2025-08-01"), day("2025-06-30"), period("2025-26 q1")};
  CHECK(of.chart().points.size() == 4);
  const model::Figure late{period("2025-26 q1"), {}, {}, {}, {}, {}, {}, day("2025-08-02"), {}};
  of.record.figures[3].entry = &late;
  CHECK(of.chart().points.size() == 3);
}

TEST_CASE("one figure is no chart") {
  Case of;
  of.record = record_of(of.measure, "2025-26 q1", {"60.8"}, "60.0");
  CHECK(of.drawn() == "");
  of.record.figures.clear();
  CHECK(chart_of(of.measure, of.record, {}, of.vantage, of.content, english_words()).points.empty());
}

TEST_CASE("flows are columns from nought") {
  Case of;
  of.measure.kind = model::MeasureKind::flow;
  of.measure.judge = model::Judge::period;
  const std::string drawn = of.drawn();
  CHECK(count(drawn, "<rect class=\"chart-bar\"") == 5);
  CHECK(has(drawn, "Column chart of 5 figures"));
  CHECK_FALSE(has(drawn, "chart-cut"));
}

TEST_CASE("the newest 24 points are drawn, of equal periods only") {
  Case of;
  of.record = record_of(of.measure, "2015-16 q1", std::vector<std::string>(30, "60.0"));
  CHECK(of.chart().points.size() == most_chart_points);
  of.record.figures.insert(of.record.figures.begin(), record_of(of.measure, "2014-15", {"66.0"}).figures[0]);
  CHECK(of.chart().points.size() == most_chart_points);
  Case years;
  years.record.figures[0] = record_of(years.measure, "2023-24", {"66.0"}).figures[0];
  CHECK(years.chart().points.size() == 4);
}

TEST_CASE("labels at the ends do not cover each other, and comparators are told apart by shape") {
  Case of;
  for (const char* name : {"Similar councils", "Region", "England", "Wales"}) {
    model::Series series{name, {}, {}};
    for (const auto& figure : of.record.figures) {
      series.figures.push_back({figure.period, number("60.5"), {}, {}, model::Marker::none, {}, {}, {}, {}});
    }
    of.measure.figures.comparators.push_back(series);
  }
  const std::string drawn = of.drawn();
  CHECK(has(drawn, "chart-mark-3"));
  CHECK_FALSE(has(drawn, "chart-mark-4"));
  std::vector<int> heights;
  for (const Label& label : labels_in(drawn)) {
    if (has(label.tag, "chart-value") || has(label.tag, "chart-label")) heights.push_back(label.y);
  }
  std::sort(heights.begin(), heights.end());
  REQUIRE(heights.size() >= 5);
  for (std::size_t i = 1; i < heights.size(); ++i) CHECK(heights[i] - heights[i - 1] >= 19);
}

TEST_CASE("a rating's ticks are its ranks, a range is a band") {
  Case of;
  of.measure.kind = model::MeasureKind::rating;
  of.measure.frequency = model::Frequency::year;
  of.measure.ranks = {"poor", "fair", "good"};
  of.record = record_of(of.measure, "2023-24", {"0", "1"}, "2");
  CHECK(has(of.drawn(), ">Target good</text>"));
  CHECK(has(of.drawn(), ">poor</text>"));
  Case band;
  for (auto& figure : band.record.figures) figure.target = derive::TargetShown{{}, number("50"), number("60"), false};
  CHECK(count(band.drawn(), "<rect class=\"chart-band\"") == 5);
  CHECK(has(band.drawn(), "target 50.0 to 60.0"));
}

TEST_CASE("the words of the lowest rank stand clear of the periods below them") {
  for (const char* worst : {"poor", "urgent work needed", "work is needed at once everywhere"}) {
    Case of;
    of.measure.kind = model::MeasureKind::rating;
    of.measure.frequency = model::Frequency::year;
    of.measure.ranks = {worst, "fair", "good"};
    of.record = record_of(of.measure, "2023-24", {"0", "1"}, "2");
    int ranks_end = 0, periods_start = 1000;
    const std::string drawn = of.drawn();
    for (const Label& label : labels_in(drawn)) {
      if (!has(label.tag, "chart-tick")) continue;
      if (has(label.tag, "\"end\"")) ranks_end = std::max(ranks_end, label.y);
      if (has(label.tag, "\"middle\"")) periods_start = std::min(periods_start, label.y);
    }
    CHECK(ranks_end > 0);
    CHECK(periods_start - ranks_end >= 16);
  }
}

TEST_CASE("wards are bars, with a headline only where there is one highest and one lowest") {
  Case of;
  of.measure.breakdown = model::Breakdown::ward;
  const auto add = [&](const char* ward, const char* value, model::Marker marker) {
    model::Figure figure{period("2025-26 q2"), {}, {}, {}, marker, {}, {}, {}, {}};
    if (*value) figure.value = number(value);
    of.measure.figures.breakdown.push_back({ward, {}, {figure}});
  };
  const auto drawn = [&] {
    std::string out;
    append_ward_chart(out, of.measure, of.record, reading_of(of.measure, of.record), of.vantage, of.content, english_words());
    return out;
  };
  add("Abbey", "58.1", model::Marker::none);
  CHECK(drawn() == "");
  add("Castle", "70.2", model::Marker::none);
  CHECK(has(drawn(), ">Highest in Castle, lowest in Abbey</span>"));
  add("Station", "", model::Marker::withheld);
  CHECK(has(drawn(), ">Missed bins: by ward</span>"));  // it may be the lowest of all
  CHECK(has(drawn(), "Missed bins (per 100,000 collections), by ward, July to September 2025"));
  CHECK(has(drawn(), ">withheld</text>"));
  add("Weir", "70.2", model::Marker::none);
  CHECK(has(drawn(), ">Missed bins: by ward</span>"));
}

TEST_CASE("a sparkline is decoration beside its number") {
  Case of;
  std::string out;
  append_measure_sparkline(out, of.measure, of.record, of.vantage);
  CHECK(has(out, "aria-hidden=\"true\""));
  CHECK(count(out, "L") == 4);
}

TEST_CASE("hostile titles stay text") {
  Case of;
  of.measure.title = "\"><script>alert(1)</script>";
  of.measure.unit = "<b>";
  of.record = record_of(of.measure, "2024-25 q2", {"66.2", "60.8"});
  CHECK_FALSE(has(of.drawn(), "<script"));
  CHECK_FALSE(has(of.drawn(), "<b>"));
  CHECK_FALSE(has(of.drawn(), "label=\"\"><"));
}

}  // namespace goldthread::render
