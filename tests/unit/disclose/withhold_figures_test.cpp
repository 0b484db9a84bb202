#include "disclose/withhold_figures.hpp"

#include <catch2/catch.hpp>

#include "../derive/case_measure.hpp"

namespace goldthread::disclose {

namespace {

// "abbey 2025-26 q1, small"
std::vector<std::string> withheld(model::Content& content) {
  std::vector<std::string> out;
  for (const HeldFigure& figure : withhold_figures(content)) {
    out.push_back((figure.part.empty() ? "" : figure.part + " ") + figure.period.text() +
                  (figure.why == HeldFigure::Why::small ? ", small" : ", secondary"));
  }
  return out;
}

model::Content council_of(const tests::Vector& example) {
  model::Content content;
  content.measures.push_back(tests::measure_of(example));
  auto& measure = content.measures.back();
  for (const auto& [ward, figures] : example.table("breakdown").tables) {
    tests::Vector part = example;
    part.tables["actual"] = figures;
    measure.figures.breakdown.push_back({ward, {}, tests::measure_of(part).figures.actual});
  }
  return content;
}

}  // namespace

TEST_CASE("small numbers about people, and figures that would give a withheld one away", "[vectors]") {
  for (const auto& example : tests::cases("disclosure.toml")) {
    INFO(example.name());
    model::Content content = council_of(example);
    CHECK(withheld(content) == example.list("withheld"));
    CHECK(withheld(content).empty());  // what came through the gate comes through again
  }
}

TEST_CASE("of a withheld figure its period and a break stay, and no revision says what it was") {
  model::Content content;
  auto& measure = content.measures.emplace_back();
  measure.id = "moves";
  measure.kind = model::MeasureKind::flow;
  measure.unit = "children";
  measure.people = true;
  model::Figure figure{tests::period("2025-26 q1"), model::Decimal(3), {}, {}, model::Marker::none, {}, "One family", {}, {}};
  figure.flags = {true, false, true, true, false};
  measure.figures.actual = {figure};
  measure.figures.forecasts = {{tests::period("2025-26"), model::Decimal(4), {}, {}, model::Marker::none, {}, "As now", {}, {}}};
  for (const auto* period : {"2025-26 q1", "2024-25 q4"}) {
    auto& revision = content.revisions.emplace_back();
    revision.item.id = "moves";
    revision.period = tests::period(period);
    revision.was = "2";
  }
  CHECK(withheld(content) == std::vector<std::string>{"2025-26 q1, small"});
  const model::Figure& out = content.measures[0].figures.actual[0];
  CHECK(out.marker == model::Marker::withheld);
  CHECK_FALSE(out.value);
  CHECK(out.note.empty());
  CHECK_FALSE(out.flags.provisional);
  CHECK(out.flags.series_break);
  CHECK_FALSE(content.measures[0].figures.forecasts[0].value);
  REQUIRE(content.revisions.size() == 1);
  CHECK(content.revisions[0].period->text() == "2024-25 q4");
}

}  // namespace goldthread::disclose
