// Tables of what is told from figures together. Values are worked out by hand in the comments.
#include <catch2/catch.hpp>

#include "published.hpp"

namespace goldthread::data {

namespace {

using Rows = std::vector<std::string>;

// A flow with a target of 200, two quarters of which are in.
Files flow(const std::string& keys, const std::string& figures) {
  return {{"measures/homes.md", measure_file("New homes", "higher", "flow", "quarter", keys)},
          {"figures/homes.toml", "[target.2025-26]\nyear = 200\n[actual.2025-26]\n" + figures}};
}

}  // namespace

TEST_CASE("forecasts stand in a table of their own, with their method", "[S03]") {
  // 95 x 4 / 2 = 190; 10 short of 200, and 5% is the widest that is close.
  const Published out = publish(flow("forecast = \"straight-line\"", "q1 = 40\nq2 = 55\n"));
  const Rows table = rows(out.csv("forecasts"));
  REQUIRE(table.size() == 2);
  CHECK(table[0] ==
        "measure,year,start,end,method,value,rating,target,target_low,target_high,target_rating,variance,status,from_period,why,known_on");
  CHECK(table[1] == "homes,2025-26,2025-04-01,2026-03-31,straight-line,190,,200,,,,-10,close-to-target,2025-26 q2,,2025-11-14");
}

TEST_CASE("an entered forecast gives its reason, a withheld figure none at all", "[S03]") {
  const std::string entered = "[forecast.2025-26]\nyear = { value = 180, why = \"The site closes\" }\n";
  const Rows table = rows(publish(flow("", "q1 = 40\nq2 = 55\n" + entered)).csv("forecasts"));
  REQUIRE(table.size() == 2);
  CHECK(table[1] == "homes,2025-26,2025-04-01,2026-03-31,entered,180,,200,,,,-20,off-target,,The site closes,2025-11-14");
  CHECK(rows(publish(flow("", "q1 = 40\nq2 = \"c\"\n" + entered)).csv("forecasts")).size() == 1);
}

TEST_CASE("a report's forecast is the one of its day", "[S03]") {
  Files files = flow("forecast = \"straight-line\"", "q1 = 40\nq2 = { value = 55, entered_on = 2025-10-20 }\n");
  files["reports/q2/index.md"] = "+++\ntitle = \"Q2\"\nseries = \"strategic\"\nperiod = \"2025-26 q2\"\ndata_cut = 2025-10-07\n+++\n";
  const Rows table = rows(publish(files).csv("report-forecasts"));
  REQUIRE(table.size() == 2);
  CHECK(table[1] == "q2,homes,2025-26,2025-04-01,2026-03-31,straight-line,160,,200,,,,-40,off-target,2025-26 q1,,2025-10-07");
}

TEST_CASE("suggestions stand apart from referrals, one row a rule", "[S48-P]") {
  Files files = flow("", "q1 = 40\nq2 = 50\n");
  files["hot-spots/building.md"] =
      "+++\ntitle = \"Building slows\"\nitem = \"homes\"\ndate = 2025-10-02\ntext = \"Fewer starts\"\nby = \"head\"\n+++\n";
  const Published out = publish(files);
  // 40 against 50 and 90 against 100: off target twice.
  const Rows suggested = rows(out.csv("suggested-hot-spots"));
  REQUIRE(suggested.size() == 2);
  CHECK(suggested[1] == "homes,measure,red-twice,New homes,2025-11-14,https://performance.northmere.example/measures/homes/");
  const Rows referred = rows(out.csv("hot-spots"));
  REQUIRE(referred.size() == 2);
  CHECK(referred[1] ==
        "building,Building slows,referral,homes,2025-10-02,head,,Fewer starts,,,https://performance.northmere.example/hot-spots/building/");
}

TEST_CASE("coverage, gaps and the alignment with statutory indicators", "[A06-P]") {
  Files files = flow("statutory = [{ code = \"old:88\", match = \"part-of\" }]", "q1 = 40\nq2 = 55\n");
  files["indicator-sets.toml"] = "[old]\ntitle = \"Old set\"\ncodes = { \"88\" = \"Homes built\", \"91\" = \"Homes let\" }\n";
  files["priorities/second.md"] = "+++\ntitle = \"A second\"\n+++\n";
  const Published out = publish(files);
  const Rows codes = rows(out.csv("statutory-indicators"));
  REQUIRE(codes.size() == 3);
  CHECK(codes[1] == "old,88,Old set,Homes built,1");
  CHECK(codes[2] == "old,91,Old set,Homes let,0");
  CHECK(rows(out.csv("statutory-alignment"))[1] == "old,88,homes,part-of");
  const Rows gaps = rows(out.csv("coverage-gaps"));
  REQUIRE(gaps.size() == 2);
  CHECK(gaps[1] == "second,priority,measure,A second");
  CHECK(rows(out.csv("coverage")).size() == 3);
}

TEST_CASE("data quality: days from the period's end, and what the owner says", "[A04][B16-P]") {
  Files files = flow("quality = { accuracy = \"Good\" }",
                     "q1 = { value = 40, entered_on = 2025-07-30 }\nq2 = { value = 55, entered_on = 2025-10-06 }\n");
  const Rows table = rows(publish(files).csv("data-quality"));
  REQUIRE(table.size() == 2);
  CHECK(table[0] ==
        "measure,period,end,entered_on,days,slowest_days,known,accuracy,validity,reliability,timeliness,relevance,completeness");
  CHECK(table[1] == "homes,2025-26 q2,2025-09-30,2025-10-06,6,30,2,Good,,,,,");
}

TEST_CASE("scorecards by perspective and by source", "[S16-P][S43]") {
  Files files = flow("perspective = \"people\"", "q1 = 60\nq2 = 55\n");
  files["organisations.toml"] = "[place]\ntitle = \"Place\"\nkind = \"directorate\"\nperspectives = [\"people\"]\n";
  files["posts.toml"] = "[head]\ntitle = \"Head\"\norganisation = \"place\"\n";
  files["portfolios.toml"] = "[housing]\ntitle = \"Housing\"\ncovers = [\"place\"]\n";
  const Published out = publish(files);
  const Rows cards = rows(out.csv("scorecards"));
  REQUIRE(cards.size() == 12);
  CHECK(cards[1] == "place,Place,people,on-target,1,2025-11-14");
  CHECK(cards[2] == "place,Place,people,close-to-target,0,2025-11-14");
  const Rows sources = rows(out.csv("portfolio-scorecards"));
  REQUIRE(sources.size() == 5);
  CHECK(sources[1] == "housing,Housing,ratings,0,0,0,,,,,2025-11-14");
  CHECK(sources[4] == "housing,Housing,activity-delivery,0,0,0,,,,,2025-11-14");
}

}  // namespace goldthread::data
