// data/*.csv: column names, rows and cells. Values are worked out by hand in the comments.
#include "data/tables.hpp"

#include <catch2/catch.hpp>
#include <set>

#include "../render/english_words.hpp"
#include "published.hpp"

namespace goldthread::data {

namespace {

using Rows = std::vector<std::string>;

// A cell as it stands in the file, by its column's name; `rows[0]` holds the names.
std::string cell(const Rows& rows, std::size_t row, std::string_view column) {
  const auto split = [](const std::string& line) {
    Rows out(1);
    bool quoted = false;
    for (const char c : line) {
      if (c == '"') quoted = !quoted;
      if (c == ',' && !quoted) {
        out.emplace_back();
      } else {
        out.back() += c;
      }
    }
    return out;
  };
  const Rows names = split(rows.at(0));
  const Rows cells = split(rows.at(row));
  REQUIRE(cells.size() == names.size());
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i] == column) return cells[i];
  }
  FAIL("there is no column " << column);
  return {};
}

const std::string& bins() {
  static const std::string file = measure_file("Missed bins", "lower", "ratio", "quarter", "scale = 100000");
  return file;
}

}  // namespace

TEST_CASE("every table has a name, a title, a key among its columns, and links to columns that there are") {
  std::set<std::string_view> names;
  for (const Table& table : tables()) {
    INFO(table.name);
    CHECK(names.insert(table.name).second);
    CHECK_FALSE(table.title.empty());
    CHECK_FALSE(table.key.empty());
    std::set<std::string_view> columns;
    for (const Field& field : table.fields) CHECK(columns.insert(field.name).second);
    for (const std::string_view key : table.key) CHECK(columns.count(key) == 1);
    for (const Link& link : table.links) {
      REQUIRE(link.columns.size() == link.keys.size());
      for (const std::string_view column : link.columns) CHECK(columns.count(column) == 1);
    }
  }
  for (const Table& table : tables()) {
    for (const Link& link : table.links) CHECK(names.count(link.table) == 1);
  }
}

TEST_CASE("a table of a council without such things has its column names alone") {
  const Published council = publish({});
  for (const Table& table : tables()) {
    if (table.name == "priorities" || table.name == "outcomes" || table.name.starts_with("coverage")) continue;
    INFO(table.name);
    const Rows got = rows(council.csv(table.name));
    REQUIRE(got.size() == 1);
    std::string names;
    for (const Field& field : table.fields) names += (names.empty() ? "" : ",") + std::string(field.name);
    CHECK(got[0] == names);
  }
}

// 100000 x 251 / 412500 = 60.848...; 100000 x 479 / 822500 = 58.237...
TEST_CASE("figures.csv has a row for each period that has a figure or a target") {
  const Published council = publish({{"measures/bins.md", bins()},
                                     {"figures/bins.toml",
                                      "[target.2025-26]\nyear = 60\n[actual.2025-26]\nq1 = { n = 228, d = 410000 }\n"
                                      "q2 = { n = 251, d = 412500, flag = \"r p\", note = \"Two days, to be checked\" }\n"}});
  CHECK(rows(council.csv("figures")) ==
        Rows{"measure,period,start,end,value,year_to_date,target,target_low,target_high,status,flag,marker,n,d,note,rating,target_rating",
             "bins,2025-26 q1,2025-04-01,2025-06-30,55.6,55.6,60.0,,,on-target,,,228,410000,,,",
             "bins,2025-26 q2,2025-07-01,2025-09-30,60.8,58.2,60.0,,,close-to-target,p r,,251,412500,\"Two days, to be checked\",,",
             "bins,2025-26 q3,2025-10-01,2025-12-31,,,60.0,,,not-due,,,,,,,",
             "bins,2025-26 q4,2026-01-01,2026-03-31,,,60.0,,,not-due,,,,,,,"});
  CHECK(council.csv_of_measure("bins") == council.csv("figures"));
}

TEST_CASE("a band has its two ends, and a rating its words beside empty numbers") {
  const Published council =
      publish({{"measures/a-litter.md", measure_file("Litter", "range", "snapshot", "quarter")},
               {"figures/a-litter.toml", "[target.2025-26]\nq2 = { low = 2, high = 5.5 }\n[actual.2025-26]\nq2 = 1.9\n"},
               {"measures/water.md", measure_file("Water", "higher", "rating", "quarter", "ranks = [\"poor, very\", \"fair\", \"good\"]")},
               {"figures/water.toml", "[target.2025-26]\nq2 = \"good\"\n[actual.2025-26]\nq2 = \"poor, very\"\n"}});
  const Rows figures = rows(council.csv("figures"));
  CHECK(figures.at(1) == "a-litter,2025-26 q2,2025-07-01,2025-09-30,1.9,1.9,,2.0,5.5,off-target,,,,,,,");
  CHECK(figures.at(2) == "water,2025-26 q2,2025-07-01,2025-09-30,,,,,,off-target,,,,,,\"poor, very\",good");
  const Rows measures = rows(council.csv("measures"));
  CHECK(cell(measures, 1, "latest_target_low") == "2.0");
  CHECK(cell(measures, 1, "latest_value") == "1.9");
  CHECK(cell(measures, 2, "latest_value").empty());
  CHECK(cell(measures, 2, "latest_rating") == "\"poor, very\"");
  CHECK(cell(measures, 2, "latest_target_rating") == "good");
}

TEST_CASE("a withheld figure has its marker and no number, in its own row and the measure's") {
  const Published council = publish({{"measures/hurt.md", measure_file("Crew hurt", "lower", "ratio", "quarter", "people = true")},
                                     {"figures/hurt.toml", "[actual.2025-26]\nq1 = \"c\"\nq2 = { value = \"c\", note = \"Too few\" }\n"}});
  const Rows figures = rows(council.csv("figures"));
  CHECK(figures.at(2) == "hurt,2025-26 q2,2025-07-01,2025-09-30,,,,,,withheld,,c,,,Too few,,");
  const Rows measures = rows(council.csv("measures"));
  CHECK(cell(measures, 1, "latest_value").empty());
  CHECK(cell(measures, 1, "status") == "withheld");
}

TEST_CASE("measures.csv says where the newest figure stands, and what it is worth") {
  const Published council = publish(
      {{"measures/bins.md", bins()},
       {"figures/bins.toml", "[target.2025-26]\nyear = 60\n[actual.2025-26]\nq1 = 55.6\nq2 = 60.8\n"},
       {"indicator-sets.toml", "[bvpi]\ntitle = \"BVPI\"\n"},
       {"measures/direct.md",
        "+++\ntitle = \"=Direct\"\npriority = \"greener\"\nunit = \"bins\"\nbetter = \"higher\"\nkind = \"flow\"\nfrequency = \"year\"\n"
        "owner = \"head\"\nsource = \"Log\"\nheadline = true\nstatutory = [\"bvpi:88\", \"bvpi:91\"]\nalso_supports = "
        "[\"clean\"]\n+++\n"}});
  const Rows measures = rows(council.csv("measures"));
  CHECK(measures.at(1) ==
        "bins,Missed bins,clean,,,bins,lower,ratio,quarter,1,false,head,Head of Service,Log,,,2025-26 q2,2025-07-01,2025-09-30,60.8,,"
        "60.0,,,,,close-to-target,0,\"60.8 is 0.8 over the target of 60.0, within the 5% that counts as close.\",worsening,unknown,"
        "https://performance.northmere.example/measures/bins/,2025-11-14");
  CHECK(cell(measures, 2, "title") == "'=Direct");
  CHECK(cell(measures, 2, "priority") == "greener");
  CHECK(cell(measures, 2, "also_supports") == "clean");
  CHECK(cell(measures, 2, "headline") == "true");
  CHECK(cell(measures, 2, "statutory") == "bvpi:88 bvpi:91");
  CHECK(cell(measures, 2, "latest_period").empty());
}

// 1015 - 1000 = 15 over, 1.5%; income 200 - 210 = -10, -5.0%.
TEST_CASE("budget.csv has a positive variance where it is worse") {
  const Published council =
      publish({{"organisations.toml", "[place]\ntitle = \"Place\"\nkind = \"directorate\"\n"},
               {"budget/2025-26.toml",
                "[waste]\ntitle = \"Waste\"\ndirectorate = \"place\"\nkind = \"expenditure\"\nfund = \"revenue\"\nunit = "
                "\"£000\"\nbudget = 1000\nq1 = { actual = 240, forecast = 1000 }\nq2 = { actual = 505.5, forecast = 1015 }\n"
                "[fees]\ntitle = \"Fees\"\ndirectorate = \"place\"\nkind = \"income\"\nfund = \"revenue\"\nunit = \"£000\"\n"
                "budget = 200\nq2 = { actual = 104, forecast = 210 }\n"
                "[lorries]\ntitle = \"Lorries\"\ndirectorate = \"place\"\nkind = \"expenditure\"\nfund = \"capital\"\n"
                "unit = \"£000\"\nbudget = 250\n"}});
  const Rows budget = rows(council.csv("budget"));
  REQUIRE(budget.size() == 4);
  CHECK(cell(budget, 1, "actual") == "505.5");
  CHECK(cell(budget, 1, "variance") == "15");
  CHECK(cell(budget, 1, "variance_per_cent") == "1.5");
  CHECK(cell(budget, 1, "status") == "over");
  CHECK(cell(budget, 2, "variance") == "-10");
  CHECK(cell(budget, 2, "variance_per_cent") == "-5.0");
  CHECK(cell(budget, 2, "status") == "within");
  CHECK(cell(budget, 3, "variance").empty());
  CHECK(cell(budget, 3, "status") == "no-forecast");
  CHECK(cell(budget, 3, "fund") == "capital");
  CHECK(rows(council.csv("budget-positions")).size() == 4);
}

// 4 x 4 = 16 is high; it was 3 x 4 = 12; the target is 2 x 4 = 8.
TEST_CASE("risks.csv has the newest score, how it moved and how far it is from its target") {
  const Published council = publish({{"risks/depot.md",
                                      "+++\ntitle = \"Flood\"\nevent = \"The depot floods\"\nowner = \"head\"\noutcome = \"clean\"\n"
                                      "[target]\nlikelihood = 2\nimpact = 4\n[current.2025-26]\nq1 = { likelihood = 3, impact = 4 }\n"
                                      "q2 = { likelihood = 4, impact = 4 }\n+++\n"}});
  const Rows risks = rows(council.csv("risks"));
  CHECK(cell(risks, 1, "current") == "16");
  CHECK(cell(risks, 1, "previous") == "12");
  CHECK(cell(risks, 1, "movement") == "4");
  CHECK(cell(risks, 1, "gap") == "8");
  CHECK(cell(risks, 1, "level") == "high");
  CHECK(cell(risks, 1, "inherent").empty());
  CHECK(cell(risks, 1, "reviewed") == "true");
  CHECK(rows(council.csv("risk-scores")) == Rows{"risk,period,start,end,likelihood,impact", "depot,2025-26 q1,2025-04-01,2025-06-30,3,4",
                                                 "depot,2025-26 q2,2025-07-01,2025-09-30,4,4"});
}

TEST_CASE("comparators and wards have a row for each figure, with the decimals of the measure") {
  const Published council =
      publish({{"measures/bins.md", measure_file("Missed bins", "lower", "ratio", "quarter", "scale = 100000\nbreakdown = \"ward\"")},
               {"wards.toml", "[abbey]\ntitle = \"Abbey\"\n"},
               {"comparators.toml", "[near]\ntitle = \"Similar councils\"\n"},
               {"figures/bins.toml",
                "[comparator.near]\n2025-26 = { q1 = 61, q2 = \"x\" }\n[breakdown.abbey.2025-26]\nq1 = { n = 5, d = 9000 }\n"
                "q2 = { value = 40, flag = \"e\", note = \"Estimate\" }\n"}});
  CHECK(rows(council.csv("comparators")) == Rows{"measure,comparator,comparator_title,period,start,end,value,rating,flag,marker,note",
                                                 "bins,near,Similar councils,2025-26 q1,2025-04-01,2025-06-30,61.0,,,,",
                                                 "bins,near,Similar councils,2025-26 q2,2025-07-01,2025-09-30,,,,x,"});
  CHECK(rows(council.csv("breakdowns")) ==  // 100000 x 5 / 9000 = 55.55...
        Rows{"measure,part,part_title,period,start,end,value,rating,flag,marker,note",
             "bins,abbey,Abbey,2025-26 q1,2025-04-01,2025-06-30,55.6,,,,",
             "bins,abbey,Abbey,2025-26 q2,2025-07-01,2025-09-30,40.0,,e,,Estimate"});
}

TEST_CASE("report-counts.csv has a row for every status word of every report") {
  const Published council =
      publish({{"reports/2025-26-q2/index.md",
                "+++\ntitle = \"Quarter 2\"\nseries = \"strategic\"\nperiod = \"2025-26 q2\"\ndata_cut = 2025-10-07\n+++\n"}});
  const Rows counts = rows(council.csv("report-counts"));
  CHECK(counts.size() == 1 + 11 + 5 + 9);
  CHECK(counts.at(1) == "2025-26-q2,measures,on-target,0");
  CHECK(counts.at(12) == "2025-26-q2,outcomes,green,0");
  CHECK(counts.at(25) == "2025-26-q2,activities,no-update,0");
  CHECK(cell(rows(council.csv("reports")), 1, "data_cut") == "2025-10-07");
}

TEST_CASE("an event without a date has its month, and no day is invented for it") {
  const Published council =
      publish({{"calendar/year.toml",
                "title = \"Year\"\n[[event]]\nid = \"draft\"\ntitle = \"Draft plans\"\nmonths = [\"sep\", \"oct\"]\nwhen = \"early\"\n"
                "[[event]]\nid = \"final\"\ntitle = \"Final plans\"\nmonth = \"nov\"\noccurs = { 2025-26 = 2025-11-06, 2026-27 = "
                "2026-11-05 }\n"}});
  const Rows calendar = rows(council.csv("calendar"));
  REQUIRE(calendar.size() == 4);
  CHECK(cell(calendar, 1, "months") == "sep oct");
  CHECK(cell(calendar, 1, "date").empty());
  CHECK(cell(calendar, 1, "year").empty());
  CHECK(cell(calendar, 3, "number") == "2");
  CHECK(cell(calendar, 3, "year") == "2026-27");
  CHECK(cell(calendar, 3, "date") == "2026-11-05");
}

TEST_CASE("activities.csv and milestones.csv keep the first date agreed beside the newest") {
  const Published council = publish(
      {{"activities/rounds.md",
        "+++\ntitle = \"New rounds\"\noutcome = \"clean\"\nlead = \"head\"\nstart = 2025-04-01\ndue = 2025-09-30\nupdates = \"none\"\n"
        "moved = [ { to = 2025-11-28, agreed_by = \"head\", on = 2025-09-18, why = \"Late\" } ]\nexpected_cost = 12500.50\n"
        "milestones = [ { title = \"Crews asked\", due = 2025-06-30, done = 2025-06-24 }, { title = \"Start\", due = 2025-09-30 } "
        "]\n+++\n"}});
  const Rows activities = rows(council.csv("activities"));
  CHECK(cell(activities, 1, "due") == "2025-09-30");
  CHECK(cell(activities, 1, "latest_agreed") == "2025-11-28");
  CHECK(cell(activities, 1, "slip_days") == "59");
  CHECK(cell(activities, 1, "status") == "off-track");
  CHECK(cell(activities, 1, "expected_cost") == "12500.50");
  CHECK(cell(activities, 1, "milestones") == "2");
  CHECK(cell(activities, 1, "milestones_done") == "1");
  CHECK(rows(council.csv("milestones")) ==
        Rows{"activity,number,title,due,done", "rounds,1,Crews asked,2025-06-30,2025-06-24", "rounds,2,Start,2025-09-30,"});
}

TEST_CASE("statements, surveys and questions have a row each, with what is absent left empty", "[S34-E]") {
  const Published council = publish({{"statements/year-ahead.md",
                                      "+++\ntitle = \"The year ahead\"\ntype = \"year-ahead\"\nyear = \"2026-27\"\n"
                                      "agreed_on = 2025-07-21\nissued_to = [\"officers\", \"directors\"]\n+++\n"},
                                     {"surveys/residents.md",
                                      "+++\ntitle = \"Residents\"\ntype = \"survey\"\nopens = 2025-05-01\ncloses = 2025-05-31\n"
                                      "responses = 812\n+++\n"},
                                     {"bodies/scrutiny.md", "+++\ntitle = \"Scrutiny\"\nkind = \"scrutiny\"\n+++\n"},
                                     {"questions/june.md",
                                      "+++\ntitle = \"June\"\nbody = \"scrutiny\"\ndate = 2025-06-10\n"
                                      "questions = [ { text = \"Why, then?\", by = \"scrutiny\" } ]\n+++\n"}});
  CHECK(rows(council.csv("statements")).at(1) ==
        "year-ahead,The year ahead,year-ahead,2026-27,,,2025-07-21,,,officers directors,"
        "https://performance.northmere.example/statements/year-ahead/");
  CHECK(rows(council.csv("surveys")).at(1) ==
        "residents,Residents,survey,2025-05-01,2025-05-31,,812,,,,https://performance.northmere.example/surveys/residents/");
  CHECK(rows(council.csv("questions")).at(1) == "june,1,scrutiny,2025-06-10,\"Why, then?\",scrutiny,,,");
}

TEST_CASE("board-actions.csv has what was asked for by the site's date", "[S12-C]") {
  const Published council =
      publish({{"board-actions.toml",
                "[late]\ntitle = \"Late\"\ntext = \"Do it.\"\ndate = 2025-10-01\ndue = 2025-11-13\n"
                "[not-asked-yet]\ntitle = \"Later\"\ntext = \"Do it.\"\ndate = 2025-11-15\n"
                "[done]\ntitle = \"Done\"\ntext = \"Do it.\"\ndate = 2025-09-01\nclosed = 2025-11-14\nresponse = \"=1+1\"\n"}});
  const Rows actions = rows(council.csv("board-actions"));
  REQUIRE(actions.size() == 3);
  CHECK(actions.at(1) == "done,Done,Do it.,2025-09-01,,,,closed,2025-11-14,'=1+1,,,");
  CHECK(actions.at(2) == "late,Late,Do it.,2025-10-01,,,2025-11-13,overdue,,,,,");
}

TEST_CASE("tables: the page of data says of each what is in it") {
  const auto theme = render::words_file("themes/civic/words/en.toml");
  for (const Table& table : tables()) {
    std::string key = "data_" + std::string(table.name);
    for (char& c : key) c = c == '-' ? '_' : c;
    CAPTURE(key);
    CHECK(theme.count(key) == 1);
  }
}

}  // namespace goldthread::data
