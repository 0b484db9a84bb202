#include "derive/revised.hpp"

#include <catch2/catch.hpp>

using namespace goldthread;

TEST_CASE("a period that revisions.toml names is marked revised, and no other") {
  const model::YearStart april;
  const auto period = [&](std::string_view text) { return *model::Period::parse(text, april); };
  model::Content content;
  content.measures.resize(1);
  content.revisions.push_back(
      {{"bins", {}}, period("2025-26 q1"), "54.9", "55.6", model::RevisionKind::correction, "A depot was left out", {}, {}, {}});
  content.revisions.push_back(
      {{"bins", {}}, period("2025-26 q2"), "60.0", "", model::RevisionKind::withdrawal, "It could name a person", {}, {}, {}});
  derive::Thread thread;
  thread.measures.resize(1);
  thread.measures[0].revisions = {0, 1};
  std::vector<derive::MeasureRecord> measures(1);
  for (const char* text : {"2025-26 q1", "2025-26 q2", "2025-26 q3"})
    measures[0].figures.push_back({.period = period(text), .value = model::Decimal(1)});

  derive::mark_revised(measures, thread, content);

  CHECK(measures[0].figures[0].flags.revised);
  CHECK_FALSE(measures[0].figures[1].flags.revised);
  CHECK_FALSE(measures[0].figures[2].flags.revised);
}
