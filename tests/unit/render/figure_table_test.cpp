#include "render/figure_table.hpp"

#include <catch2/catch.hpp>

#include "english_words.hpp"
#include "example_measure.hpp"

namespace goldthread::render {

namespace {

struct Case {
  Case() { record.figures[1].entry = &entry; }
  Case(const Case&) = delete;
  Case& operator=(const Case&) = delete;

  model::Figure entry{period("2025-26 q2"), {}, {}, {}, {}, {}, {}, {}, {}};  // behind the second figure
  model::Content content;
  model::Measure measure = missed_bins();
  derive::MeasureRecord record = record_of(measure, "2025-26 q1", {"55.6", "60.8"}, "60.0");
  derive::Vantage vantage = afterwards();
  std::string drawn() const {
    std::string out;
    append_figure_table(out, measure, record, vantage, content, english_words());
    return out;
  }
};

bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

}  // namespace

TEST_CASE("a table has a name, headed rows and columns, and no empty cell") {
  const std::string drawn = Case().drawn();
  CHECK(has(drawn,
            "role=\"region\" tabindex=\"0\" aria-label=\"Missed bins (per 100,000 collections), by period\" id=\"figures-missed-bins\""));
  CHECK(has(drawn, "<caption>Missed bins (per 100,000 collections), by period</caption>"));
  CHECK(has(
      drawn,
      "<tr><th scope=\"col\">Period</th><th scope=\"col\" class=\"number\">Figure</th><th scope=\"col\" class=\"number\">Target</th><th "
      "scope=\"col\">Status</th></tr>"));
  CHECK(has(drawn,
            "<tr><th scope=\"row\">Jul to Sep 2025</th><td class=\"number\">60.8</td><td class=\"number\">60.0</td><td><span class=\"tag"));
  CHECK_FALSE(has(drawn, "<td></td>"));
  CHECK_FALSE(has(drawn, "<td class=\"number\"></td>"));
  CHECK_FALSE(has(drawn, "table-key"));
}

TEST_CASE("marks stand before the number, and the key says what they mean and no more") {
  Case of;
  of.record.figures[1].flags.provisional = true;
  of.entry.note = "Log for 29 & 30 September to be checked";
  of.record.figures[0].target->pro_rata = true;
  const std::string drawn = of.drawn();
  CHECK(has(drawn, "<span class=\"mark\">[p]</span> 60.8"));
  CHECK(has(drawn, "<p class=\"table-key\">In the table: [p] provisional; [share] a share of the year’s target.</p>"));
  CHECK(has(drawn, "<li>July to September 2025: Log for 29 &amp; 30 September to be checked</li>"));
}

TEST_CASE("what is missing is said in words") {
  Case of;
  of.record.figures[0].value.reset();
  of.record.figures[0].judged.reset();
  of.record.figures[0].marker = model::Marker::withheld;
  of.record.figures[0].status = model::MeasureStatus::withheld;
  CHECK(has(of.drawn(), "<td class=\"number\">withheld</td>"));
  of.record.figures.clear();
  CHECK(of.drawn() == "<p>No figures have been reported yet.</p>\n");
}

TEST_CASE("a report's table does not know what came later") {
  Case of;
  of.vantage = {day("2025-10-14"), day("2025-09-30"), period("2025-26 q2")};
  of.entry.entered_on = day("2025-10-20");
  CHECK(has(of.drawn(), "<tr><th scope=\"row\">Jul to Sep 2025</th><td class=\"number\">not reported</td>"));
  CHECK_FALSE(has(of.drawn(), "60.8"));
  of.vantage.end = day("2025-06-30");
  CHECK_FALSE(has(of.drawn(), "Jul to Sep"));
}

TEST_CASE("year to date, pairs and comparators have columns where there are any") {
  Case of;
  of.measure.kind = model::MeasureKind::flow;
  of.record.figures[1].judged = number("116.4");
  of.entry.numerator = number("1251");
  of.entry.denominator = number("412500");
  model::Series series{"region", {}, {{period("2025-26 q2"), number("61"), {}, {}, model::Marker::none, {}, {}, {}, {}}}};
  of.measure.figures.comparators.push_back(series);
  const std::string drawn = of.drawn();
  CHECK(has(drawn, ">Year to date</th>"));
  CHECK(has(drawn, "<td class=\"number\">60.8</td><td class=\"number\">116.4</td>"));
  CHECK(has(drawn, ">region</th>"));
  CHECK(has(drawn, "<td class=\"number\">61.0</td><td class=\"number\">1,251</td><td class=\"number\">412,500</td>"));
  CHECK(has(drawn, "<td class=\"number\">not available</td>"));
}

TEST_CASE("a comparator of other periods has a table of its own, and one with no figure has none") {
  Case of;
  const auto figure = [](std::string_view when, std::string_view value) {
    return model::Figure{period(when), number(value), {}, {}, model::Marker::none, {}, {}, {}, {}};
  };
  of.measure.figures.comparators = {{"region", {}, {figure("2023-24", "70"), figure("2024-25", "66")}},
                                    {"england", {}, {figure("2025-26 q1", "61")}},
                                    {"nearest", {}, {}}};
  of.measure.figures.comparators[1].figures[0].entered_on = day("2099-01-01");
  of.vantage = {day("2025-10-14"), day("2025-09-30"), period("2025-26 q2")};
  const std::string drawn = of.drawn();
  CHECK_FALSE(has(drawn, "not available"));
  CHECK_FALSE(has(drawn, "england"));
  CHECK_FALSE(has(drawn, "nearest"));
  CHECK(has(drawn, "<caption>Missed bins (per 100,000 collections), other places</caption>"));
  CHECK(has(drawn, "<th scope=\"col\">Period</th><th scope=\"col\" class=\"number\">region</th></tr>"));
  CHECK(has(drawn, "<tr><th scope=\"row\">2024/25</th><td class=\"number\">66.0</td></tr>"));
}

TEST_CASE("figures older than a chart shows are folded away") {
  Case of;
  of.record = record_of(of.measure, "2016-17 q1", std::vector<std::string>(30, "60"), "60.0");
  CHECK_FALSE(has(of.drawn(), "<details>"));
  of.record = record_of(of.measure, "2016-17 q1", std::vector<std::string>(31, "60"), "60.0");
  const std::string drawn = of.drawn();
  CHECK(has(drawn, "<summary>Earlier figures: April 2016 to December 2017</summary>"));
  CHECK(has(drawn, "<caption>Missed bins (per 100,000 collections), earlier figures</caption>"));
  CHECK(drawn.find("Apr to Jun 2016") > drawn.find("Oct to Dec 2023"));
}

}  // namespace goldthread::render
