#include "disclose/embargo.hpp"

#include <catch2/catch.hpp>

#include "../derive/case_measure.hpp"
#include "derive/derived.hpp"
#include "disclose/view.hpp"

namespace goldthread::disclose {

namespace {

model::Report report(std::string id, std::string_view period, std::optional<std::string_view> from = {}) {
  model::Report out;
  out.id = std::move(id);
  out.period = tests::period(period);
  out.data_cut = out.period->last_day();
  if (from) out.publish_from = tests::date(*from);
  return out;
}

// Two quarters of figures; the report on the second waits until 24 November.
model::Content council() {
  model::Content out;
  out.sources.add("site.toml", "");
  out.site.as_at = tests::date("2025-11-14");
  out.reports = {report("q1", "2025-26 q1"), report("q2", "2025-26 q2", "2025-11-24")};
  auto& measure = out.measures.emplace_back();
  measure.id = "bins";
  measure.unit = "bins";
  for (const auto* period : {"2025-26 q1", "2025-26 q2"})
    measure.figures.actual.push_back({tests::period(period), model::Decimal(50), {}, {}, model::Marker::none, {}, {}, {}, {}});
  out.index_ids();
  return out;
}

std::string figures_shown_to(model::Content& content) {
  diagnostics::Diagnostics found;
  const auto disclosed = disclose(content, Audience::everyone, found);
  REQUIRE(disclosed);
  CHECK(disclosed->view.figures_to() == disclosed->held.figures_to.value_or(*content.site.as_at));
  return disclosed->held.figures_to ? disclosed->held.figures_to->text() : "all";
}

}  // namespace

TEST_CASE("the figures that a report is the first to show wait with it") {
  model::Content content = council();
  CHECK(figures_shown_to(content) == "2025-06-30");
  REQUIRE(content.measures[0].figures.actual.size() == 1);
  CHECK(content.reports.size() == 1);
}

TEST_CASE("on the day it is out they are out") {
  model::Content content = council();
  content.site.as_at = tests::date("2025-11-24");
  CHECK(figures_shown_to(content) == "all");
  CHECK(content.measures[0].figures.actual.size() == 2);
}

TEST_CASE("a dashboard that is out has shown the months up to its own") {
  model::Content content = council();
  content.reports.push_back(report("aug", "2025-26 aug"));
  content.reports.back().series = model::ReportSeries::dashboard;
  content.index_ids();
  CHECK(figures_shown_to(content) == "2025-08-31");
}

TEST_CASE("a report on an earlier period, and one of a directorate, hold back no figures") {
  model::Content content = council();
  content.reports = {report("q1", "2025-26 q1", "2025-11-24"), report("q2", "2025-26 q2")};
  content.index_ids();
  CHECK(figures_shown_to(content) == "all");
  content = council();
  content.reports[1].series = model::ReportSeries::directorate;
  CHECK(figures_shown_to(content) == "all");
}

TEST_CASE("what waits is not due, rather than missing") {
  model::Content content = council();
  diagnostics::Diagnostics found;
  const auto disclosed = disclose(content, Audience::everyone, found);
  REQUIRE(disclosed);
  const auto derived = derive::derive(disclosed->view, 1);
  CHECK(derived.measures[0].figures.size() == 1);
  CHECK(derived.now.vantage.end == tests::date("2025-06-30"));
  CHECK(derived.now.vantage.cut == tests::date("2025-11-14"));
  CHECK(derived.now.measures[0].lag == 0);
}

}  // namespace goldthread::disclose
