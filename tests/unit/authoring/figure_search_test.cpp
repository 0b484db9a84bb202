#include "authoring/figure_search.hpp"

#include <catch2/catch.hpp>

#include "worked_council.hpp"

namespace goldthread::authoring {

namespace {

const std::map<std::string, std::string> theme = {{"month_jul", "July"}, {"month_sep", "September"}};

// Falls: 11 in quarter 1, 3 (withheld) in quarter 2, 9 (withheld with it) in quarter 3, 14 in quarter 4, 37 in the year 2024/25.
const Files files = {
    {"measures/falls.md",
     "+++\ntitle = \"Falls on ice\"\noutcome = \"clean\"\nunit = \"people\"\nbetter = \"lower\"\nkind = \"flow\"\nfrequency = "
     "\"quarter\"\n"
     "owner = \"head\"\nsource = \"Log\"\npeople = true\n+++\n"},
    {"figures/falls.toml", "[target.2024-25]\nyear = 40\n[actual.2024-25]\nq1 = 11\nq2 = 3\nq3 = 9\nq4 = 14\nyear = 37\n"}};

const WithheldFigures& withheld() {
  static const model::Content written = read_files(files);
  static const WorkedCouncil open = worked_out(files);
  static const render::Words words(theme, open.content->site);
  static const WithheldFigures out = withheld_figures(written, *open.content, open.held, words);
  return out;
}

// The periods found in a file.
std::vector<std::string> found(const std::string& path, const std::string& bytes) {
  std::vector<std::string> out;
  for (const FoundFigure& figure : figures_found(path, bytes, withheld()))
    out.push_back(withheld().measures[figure.measure].figures[figure.figure].period);
  return out;
}

using Periods = std::vector<std::string>;

const std::string head = "measure,period,value,year_to_date,target,variance,n\n";

}  // namespace

TEST_CASE("a withheld number in the row of its measure and period") {
  CHECK(found("data/figures.csv", head + "falls,2024-25 q2,3,,,,\n") == Periods{"2024-25 q2"});
  CHECK(found("data/figures.csv", head + "falls,2024-25 q2,3.0,,,,\n") == Periods{"2024-25 q2"});
  CHECK(found("data/figures.csv", head + "falls,2024-25 q2,,14,,,\n") == Periods{"2024-25 q2"});
  CHECK(found("data/figures.csv", head + "falls,2024-25 q3,9,,,,\n") == Periods{"2024-25 q3"});
  CHECK(found("data/figures.csv", head + "falls,2024-25 q2,,,,-8,\n") == Periods{"2024-25 q2"});
}

TEST_CASE("the same number of something else is no leak") {
  CHECK(found("data/figures.csv", head + "falls,2024-25 q1,3,,,,\n").empty());
  CHECK(found("data/figures.csv", head + "bins,2024-25 q2,3,,,,\n").empty());
  CHECK(found("data/figures.csv", head + "falls,2024-25 q2,,,3,,\n").empty());
  CHECK(found("data/figures.csv", head + "falls,2024-25 q2,30,,,,\n").empty());
  CHECK(found("data/figures.csv", head + "falls,2024-25,37,37,40,,\n").empty());
}

TEST_CASE("a later year to date gives a withheld figure back") {
  CHECK(found("data/figures.csv", head + "falls,2024-25 q3,,23,,,\n") == Periods{"2024-25 q3"});
}

TEST_CASE("in JSON the measure is around the figure") {
  CHECK(found("data/plan.json", R"({"measures":[{"id":"falls","figures":[{"period":"2024-25 q2","value":3}]}]})") == Periods{"2024-25 q2"});
  CHECK(found("data/plan.json", R"({"measures":[{"id":"bins","figures":[{"period":"2024-25 q2","value":3}]}]})").empty());
}

TEST_CASE("on a page the measure may be the page, the period a column") {
  const std::string table = "<table><tr><th>Measure</th><th>2024-25 q2</th></tr><tr><td>Falls on ice</td><td>3</td></tr></table>";
  CHECK(found("index.html", table) == Periods{"2024-25 q2"});
  const std::string own = "<table><tr><th>Period</th><th>Figure</th></tr><tr><th>2024-25 q2</th><td>3</td></tr></table>";
  CHECK(found("measures/falls/index.html", own) == Periods{"2024-25 q2"});
  CHECK(found("measures/bins/index.html", own).empty());
}

TEST_CASE("in a sentence a small number needs its unit, and a day is no number") {
  CHECK(found("index.html", "<p>Falls on ice: 3 people in 2024-25 q2</p>") == Periods{"2024-25 q2"});
  CHECK(found("index.html", "<p>Falls on ice in 2024-25 q2: 3 wards report them</p>").empty());
  CHECK(found("index.html", "<p>Falls on ice: 3 people, and more in 2024-25 q1</p>").empty());
  CHECK(found("measures/falls/index.html", "<p>3 people</p>") == Periods{"2024-25 q2"});
  CHECK(found("measures/falls/index.html", "<p>down 3 people</p>").empty());
}

}  // namespace goldthread::authoring
