// data/plan.json against format.md section 3, byte for byte. Values are worked out by hand in the comments.
#include "data/plan_json.hpp"

#include <catch2/catch.hpp>

#include "published.hpp"

namespace goldthread::data {

TEST_CASE("a council with nothing but its name has every list, and each is empty") {
  Files none = {{"posts.toml", ""}, {"priorities/greener.md", "+++\ntitle = \"A greener Northmere\"\n+++\n"}};
  CHECK(publish(none).plan() ==
        "{\"schema\":1,\"council\":\"Northmere Borough Council\",\"as_at\":\"2025-11-14\",\n"
        "\"priorities\":[\n"
        "{\"id\":\"greener\",\"title\":\"A greener Northmere\",\"status\":\"not-rated\",\"reason\":\"Not rated: there is nothing to rate "
        "yet; 1 not due.\","
        "\"outcomes\":[\"clean\"],\"measures\":[]}],\n"
        "\"outcomes\":[\n"
        "{\"id\":\"clean\",\"title\":\"Clean streets\",\"priority\":\"greener\",\"status\":\"not-rated\","
        "\"reason\":\"Not rated: there is nothing to rate yet.\",\"measures\":[],\"activities\":[]}],\n"
        "\"activities\":[],\n\"measures\":[],\n\"reports\":[]}\n");
}

// 100000 x 228 / 410000 = 55.609..., 100000 x 251 / 412500 = 60.848...; the year so far 100000 x 479 / 822500 = 58.237...
TEST_CASE("a figure has exactly the published decimals, its pair as entered, and null for what is absent") {
  const std::string plan =
      publish(
          {{"measures/bins.md", measure_file("Missed bins", "lower", "ratio", "quarter", "scale = 100000")},
           {"figures/bins.toml",
            "[target.2025-26]\nyear = 60\n[actual.2025-26]\nq1 = { n = 228, d = 410000 }\nq2 = { n = 251, d = 412500, flag = \"r p\" }\n"}})
          .plan();
  CHECK(line_from(plan, "{\"id\":\"bins\"") ==
        "{\"id\":\"bins\",\"title\":\"Missed bins\",\"outcome\":\"clean\",\"priority\":null,\"unit\":\"bins\",\"better\":\"lower\","
        "\"kind\":\"ratio\",\"frequency\":\"quarter\",\"figures\":[");
  CHECK(line_from(plan, "{\"period\":\"2025-26 q1\"") ==
        "{\"period\":\"2025-26 q1\",\"start\":\"2025-04-01\",\"end\":\"2025-06-30\",\"value\":55.6,\"year_to_date\":55.6,"
        "\"target\":60.0,\"status\":\"on-target\",\"flag\":null,\"marker\":null,\"n\":228,\"d\":410000},");
  CHECK(line_from(plan, "{\"period\":\"2025-26 q2\"") ==
        "{\"period\":\"2025-26 q2\",\"start\":\"2025-07-01\",\"end\":\"2025-09-30\",\"value\":60.8,\"year_to_date\":58.2,"
        "\"target\":60.0,\"status\":\"close-to-target\",\"flag\":\"p r\",\"marker\":null,\"n\":251,\"d\":412500},");
  CHECK(line_from(plan, "{\"period\":\"2025-26 q4\"") ==
        "{\"period\":\"2025-26 q4\",\"start\":\"2026-01-01\",\"end\":\"2026-03-31\",\"value\":null,\"year_to_date\":null,"
        "\"target\":60.0,\"status\":\"not-due\",\"flag\":null,\"marker\":null,\"n\":null,\"d\":null}],");
  CHECK(line_from(plan, "\"latest\":") ==
        "\"latest\":{\"period\":\"2025-26 q2\",\"value\":60.8,\"target\":60.0,\"status\":\"close-to-target\",\"lag\":0,"
        "\"reason\":\"60.8 is 0.8 over the target of 60.0, within the 5% that counts as close.\",\"direction_short\":\"worsening\","
        "\"direction_long\":\"unknown\"},\"xmr\":{\"points\":2,\"trial\":true,\"mean\":null,\"lower\":null,\"upper\":null,"
        "\"signals\":[]}}],");
}

// The period's own figure is what was added to the running total: 35 - 20.
TEST_CASE("of a running total the value is the period's own, and target and status are the total's") {
  const std::string plan = publish({{"measures/trees.md", measure_file("Trees", "higher", "cumulative", "quarter")},
                                    {"figures/trees.toml", "[target.2025-26]\nyear = 80\n[actual.2025-26]\nq1 = 20\nq2 = 35\n"}})
                               .plan();
  CHECK(line_from(plan, "{\"period\":\"2025-26 q2\"") ==
        "{\"period\":\"2025-26 q2\",\"start\":\"2025-07-01\",\"end\":\"2025-09-30\",\"value\":15,\"year_to_date\":35,\"target\":40,"
        "\"status\":\"off-target\",\"flag\":null,\"marker\":null,\"n\":null,\"d\":null},");
  CHECK(line_from(plan, "\"latest\":").find("{\"period\":\"2025-26 q2\",\"value\":35,\"target\":40,\"status\":\"off-target\"") !=
        std::string::npos);
}

TEST_CASE("a rating's figures and target are its words") {
  const std::string plan =
      publish({{"measures/water.md", measure_file("Water", "higher", "rating", "quarter", "ranks = [\"poor\", \"fair\", \"good\"]")},
               {"figures/water.toml", "[target.2025-26]\nyear = \"good\"\n[actual.2025-26]\nq1 = \"poor\"\nq2 = \"fair\"\n"}})
          .plan();
  CHECK(line_from(plan, "{\"period\":\"2025-26 q2\"") ==
        "{\"period\":\"2025-26 q2\",\"start\":\"2025-07-01\",\"end\":\"2025-09-30\",\"value\":\"fair\",\"year_to_date\":\"fair\","
        "\"target\":\"good\",\"status\":\"off-target\",\"flag\":null,\"marker\":null,\"n\":null,\"d\":null},");
  CHECK(line_from(plan, "\"latest\":").find("\"xmr\":null") != std::string::npos);
}

TEST_CASE("the target of a band has both its ends") {
  const std::string plan =
      publish({{"measures/litter.md", measure_file("Litter", "range", "snapshot", "quarter")},
               {"figures/litter.toml", "[target.2025-26]\nyear = { low = 2, high = 5.5 }\n[actual.2025-26]\nq2 = 1.9\n"}})
          .plan();
  CHECK(line_from(plan, "{\"period\":\"2025-26 q2\"").find("\"value\":1.9,\"year_to_date\":1.9,\"target\":{\"low\":2.0,\"high\":5.5}") !=
        std::string::npos);
}

TEST_CASE("nothing of a withheld figure is published but its marker") {
  const std::string plan = publish({{"measures/hurt.md", measure_file("Crew hurt", "lower", "flow", "quarter", "people = true")},
                                    {"figures/hurt.toml", "[target.2025-26]\nyear = 0\n[actual.2025-26]\nq1 = \"c\"\nq2 = \"c\"\n"}})
                               .plan();
  CHECK(line_from(plan, "{\"period\":\"2025-26 q2\"") ==
        "{\"period\":\"2025-26 q2\",\"start\":\"2025-07-01\",\"end\":\"2025-09-30\",\"value\":null,\"year_to_date\":null,\"target\":0,"
        "\"status\":\"withheld\",\"flag\":null,\"marker\":\"c\",\"n\":null,\"d\":null},");
}

TEST_CASE("latest is an object even where nothing can be shown") {
  const std::string plan = publish({{"measures/bins.md", measure_file("Missed bins", "lower", "snapshot", "quarter")},
                                    {"figures/bins.toml", "[target.2025-26]\nyear = 60\n"}})
                               .plan();
  CHECK(line_from(plan, "\"latest\":").find("\"latest\":{\"period\":null,\"value\":null,\"target\":null,\"status\":\"not-reported\",") ==
        0);
}

// The example of domain.md 2.3: mean 1.944, limits -3.063 and 6.952, its fifth point outside.
TEST_CASE("limits of an XmR chart have three decimals, and a signal its period, rule and reading") {
  std::string actual = "[actual]\n";
  const char* values[] = {"1", "2", "1", "2", "10", "1", "2", "1", "2", "1", "2", "1", "2", "1", "2", "1", "2", "1"};
  for (int quarter = 0; quarter < 18; ++quarter) {
    const int year = 2021 + quarter / 4;
    if (quarter % 4 == 0) actual += "[actual." + std::to_string(year) + "-" + std::to_string(year + 1 - 2000) + "]\n";
    actual += "q" + std::to_string(quarter % 4 + 1) + " = " + values[quarter] + "\n";
  }
  const std::string plan = publish({{"measures/bins.md", measure_file("Missed bins", "lower", "snapshot", "quarter", "decimals = 0")},
                                    {"figures/bins.toml", actual}})
                               .plan();
  const std::string line = line_from(plan, "\"latest\":");
  CHECK(line.substr(line.find("\"xmr\"")) ==
        "\"xmr\":{\"points\":18,\"trial\":false,\"mean\":1.944,\"lower\":-3.063,\"upper\":6.952,\"signals\":["
        "{\"period\":\"2022-23 q1\",\"rule\":\"outside-limits\",\"reads\":\"concern\"}]}}],");
}

TEST_CASE("items stand in site order: priorities by number, others by order, then by id") {
  const std::string plan = publish({{"priorities/a.md", "+++\ntitle = \"A\"\nnumber = 2\n+++\n"},
                                    {"priorities/z.md", "+++\ntitle = \"Z\"\nnumber = 1\n+++\n"},
                                    {"outcomes/b.md", "+++\ntitle = \"B\"\npriority = \"a\"\n+++\n"},
                                    {"outcomes/last.md", "+++\ntitle = \"L\"\npriority = \"a\"\norder = 1\n+++\n"}})
                               .plan();
  const auto at = [&](std::string_view id) { return plan.find("{\"id\":\"" + std::string(id) + "\""); };
  CHECK(at("z") < at("a"));
  CHECK(at("a") < at("greener"));
  CHECK(at("greener") < at("last"));
  CHECK(at("last") < at("b"));
  CHECK(at("b") < at("clean"));
  CHECK(line_from(plan, "{\"id\":\"a\"").find("\"outcomes\":[\"last\",\"b\"]") != std::string::npos);
}

// Due 30 September, moved to 28 November: 59 days.
TEST_CASE("an activity says how many days it slips, and its dates in full") {
  const std::string plan =
      publish({{"activities/rounds.md",
                "+++\ntitle = \"New rounds\"\noutcome = \"clean\"\nlead = \"head\"\nstart = 2025-04-01\ndue = 2025-09-30\n"
                "updates = \"none\"\nmoved = [ { to = 2025-11-28, agreed_by = \"head\", on = 2025-09-18, why = \"Late\" } ]\n+++\n"}})
          .plan();
  CHECK(line_from(plan, "{\"id\":\"rounds\"") ==
        "{\"id\":\"rounds\",\"title\":\"New rounds\",\"outcome\":\"clean\",\"kind\":\"key\",\"status\":\"off-track\","
        "\"reason\":\"59 days later than planned; new date 28 November 2025 agreed by Head of Service.\",\"due\":\"2025-09-30\","
        "\"slip_days\":59}],");
}

TEST_CASE("a report counts every status word, those of which there are none too") {
  const std::string plan = publish({{"measures/bins.md", measure_file("Missed bins", "lower", "snapshot", "quarter")},
                                    {"figures/bins.toml", "[target.2025-26]\nyear = 60\n[actual.2025-26]\nq2 = 59\n"},
                                    {"reports/2025-26-q2/index.md",
                                     "+++\ntitle = \"Quarter 2\"\nseries = \"strategic\"\nperiod = \"2025-26 q2\"\ndata_cut = 2025-10-07\n"
                                     "released = 2025-11-10\n+++\n"}})
                               .plan();
  CHECK(line_from(plan, "{\"id\":\"2025-26-q2\"") ==
        "{\"id\":\"2025-26-q2\",\"title\":\"Quarter 2\",\"released\":\"2025-11-10\",\"counts\":{\"measures\":{\"total\":1,\"rated\":1,"
        "\"on-target\":1,\"close-to-target\":0,\"off-target\":0,\"better-than-target\":0,\"worse-than-target\":0,\"no-target\":0,"
        "\"for-context\":0,\"not-due\":0,\"not-reported\":0,\"withheld\":0,\"not-comparable\":0},\"outcomes\":{\"total\":1,\"rated\":1,"
        "\"green\":1,\"amber\":0,\"red\":0,\"not-rated\":0,\"too-little-to-judge\":0},\"activities\":{\"total\":0,\"rated\":0,"
        "\"complete\":0,\"on-track\":0,\"delayed\":0,\"off-track\":0,\"not-started\":0,\"paused\":0,\"cancelled\":0,"
        "\"carried-forward\":0,\"no-update\":0}}}]}");
}

TEST_CASE("what authors write is escaped, and stays what it was") {
  const std::string plan = publish({{"priorities/odd.md", "+++\ntitle = \"\\\"<script>\\\" \\\\ \\u202E \\t 🗑\"\n+++\n"}}).plan();
  CHECK(line_from(plan, "{\"id\":\"odd\"").find("\"title\":\"\\\"<script>\\\" \\\\ \u202E \\t 🗑\"") != std::string::npos);
}

}  // namespace goldthread::data
