#include "data/tables.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "council.hpp"
#include "data/data_package.hpp"

namespace goldthread::data {

namespace {

const Table& table(std::string_view name) {
  const auto found = std::find_if(tables().begin(), tables().end(), [&](const Table& one) { return one.name == name; });
  REQUIRE(found != tables().end());
  return *found;
}

bool has_field(const Table& one, std::string_view name) {
  return std::any_of(one.fields.begin(), one.fields.end(), [&](const Field& field) { return field.name == name; });
}

std::string csv(std::string_view name, const Council& council) {
  return table(name).csv(council.view(), council.derived(), council.words());
}

std::string header(std::string_view name) {
  std::string out;
  for (const Field& field : table(name).fields) out += (out.empty() ? "" : ",") + std::string(field.name);
  return out + "\r\n";
}

}  // namespace

TEST_CASE("every table has its own name, columns, and a key among them; links lead to keys of tables that are there") {
  std::set<std::string_view> names;
  for (const Table& one : tables()) {
    INFO(one.name);
    CHECK(names.insert(one.name).second);
    CHECK_FALSE(one.title.empty());
    std::set<std::string_view> fields;
    for (const Field& field : one.fields) CHECK(fields.insert(field.name).second);
    CHECK_FALSE(one.key.empty());
    for (const auto key : one.key) CHECK(has_field(one, key));
    for (const Link& link : one.links) {
      CHECK(link.keys == table(link.table).key);
      for (const auto column : link.columns) CHECK(has_field(one, column));
    }
  }
  for (const char* name : {"priorities", "outcomes", "activities", "milestones", "measures", "figures", "comparators", "breakdowns",
                           "risks", "budget", "reports", "action-plans", "meetings", "calendar"})
    CHECK(names.contains(name));
}

TEST_CASE("every table begins with its header, whatever the council has") {
  const Council empty({{"site.toml", "council = \"Northmere\"\nas_at = 2025-11-14\n"}});
  for (const Table& one : tables()) {
    INFO(one.name);
    CHECK(csv(one.name, empty) == header(one.name));
  }
}

TEST_CASE("figures are those of the page, with the period's first and last day on every row") {
  const Council council = northmere();
  CHECK(csv("figures", council) == header("figures") +
                                       "missed-bins,2024-25 q1,2024-04-01,2024-06-30,63.0,,62.0,,,close-to-target,,,,,,,\r\n"
                                       "missed-bins,2024-25 q2,2024-07-01,2024-09-30,66.2,,62.0,,,off-target,,,,,,,\r\n"
                                       "missed-bins,2024-25 q3,2024-10-01,2024-12-31,64.9,,62.0,,,close-to-target,,,,,,,\r\n"
                                       "missed-bins,2024-25 q4,2025-01-01,2025-03-31,61.4,,62.0,,,on-target,,,,,,,\r\n"
                                       "missed-bins,2025-26 q1,2025-04-01,2025-06-30,55.6,55.6,60.0,,,on-target,r,,228,410000,,,\r\n"
                                       "missed-bins,2025-26 q2,2025-07-01,2025-09-30,60.8,58.2,60.0,,,close-to-target,p,,251,412500,"
                                       "\"Log for 29, 30 September to be checked\",,\r\n");
}

TEST_CASE("comparators and wards have the measure's decimals, and their own markers") {
  const Council council({{"site.toml", "council = \"Northmere\"\nas_at = 2025-11-14\n"},
                         {"posts.toml", "[head]\ntitle = \"Head\"\n"},
                         {"wards.toml", "[abbey]\ntitle = \"Abbey, old and new\"\n"},
                         {"comparators.toml", "[england]\ntitle = \"England\"\n"},
                         {"measures/litter.md",
                          "+++\ntitle = \"Litter\"\nunit = \"%\"\nbetter = \"lower\"\nkind = \"ratio\"\nfrequency = \"quarter\"\n"
                          "owner = \"head\"\nsource = \"Survey\"\nbreakdown = \"ward\"\ncomparators = [\"england\"]\n+++\n"},
                         {"figures/litter.toml",
                          "[actual.2025-26]\nq1 = 5\n[comparator.england.2025-26]\nq1 = { n = 1, d = 3 }\nq2 = { n = 0, d = 0 }\n"
                          "[breakdown.abbey.2025-26]\nq1 = 4.25\nq2 = { value = \"c\", note = \"=few\" }\n"}});
  CHECK(csv("comparators", council) == header("comparators") +
                                           "litter,england,England,2025-26 q1,2025-04-01,2025-06-30,33.3,,,,\r\n"
                                           "litter,england,England,2025-26 q2,2025-07-01,2025-09-30,,,,z,\r\n");
  CHECK(csv("breakdowns", council) == header("breakdowns") +
                                          "litter,abbey,\"Abbey, old and new\",2025-26 q1,2025-04-01,2025-06-30,4.3,,,,\r\n"
                                          "litter,abbey,\"Abbey, old and new\",2025-26 q2,2025-07-01,2025-09-30,,,,c,'=few\r\n");
}

TEST_CASE("an event of which only the month is known has no date, and one with dates a row for each") {
  const Council council(
      {{"site.toml", "council = \"Northmere\"\nas_at = 2025-11-14\n"},
       {"calendar/planning.toml",
        "title = \"Planning\"\n[[event]]\nid = \"draft\"\ntitle = \"Draft plan\"\nmonths = [\"nov\", \"dec\"]\nwhen = \"early\"\n"
        "[[event]]\nid = \"agree\"\ntitle = \"Plan agreed\"\nmonth = \"feb\"\noutside = true\n"
        "occurs = { 2024-25 = 2025-02-20, 2025-26 = 2026-02-19 }\n"}});
  CHECK(csv("calendar", council) == header("calendar") +
                                        "planning,draft,1,Draft plan,nov dec,early,,,,,,,,,,false,false\r\n"
                                        "planning,agree,1,Plan agreed,feb,,2024-25,2025-02-20,,,,,,,,true,false\r\n"
                                        "planning,agree,2,Plan agreed,feb,,2025-26,2026-02-19,,,,,,,,true,false\r\n");
}

TEST_CASE("the descriptor names every table and column with its type, the key, and the words a column may hold") {
  const Council council = northmere();
  const std::string text = data_package(council.view());
  const auto has = [&](std::string_view part) { return text.find(part) != std::string::npos; };
  CHECK(has("\"name\": \"northmere-performance\""));
  CHECK(has("\"name\": \"OGL-UK-3.0\""));
  for (const Table& one : tables()) {
    CHECK(has("\"path\": \"" + std::string(one.name) + ".csv\""));
    for (const Field& field : one.fields) CHECK(has("\"name\": \"" + std::string(field.name) + "\""));
  }
  CHECK(has("\"lineTerminator\": \"\\r\\n\""));
  CHECK(has("\"close-to-target\""));
}

}  // namespace goldthread::data
