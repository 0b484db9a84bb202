#include "derive/activity_status.hpp"

#include <catch2/catch.hpp>

#include "case_measure.hpp"

namespace goldthread::derive {

namespace {

using model::Activity;

std::optional<model::Date> day(const std::optional<std::string>& text) { return text ? std::optional(tests::date(*text)) : std::nullopt; }

model::UpdateEvery every(const std::string& text) {
  if (text == "monthly") return model::UpdateEvery::month;
  if (text == "half-yearly") return model::UpdateEvery::half;
  if (text == "yearly") return model::UpdateEvery::year;
  return text == "none" ? model::UpdateEvery::never : model::UpdateEvery::quarter;
}

model::ActivityState state(const std::string& text) {
  if (text == "cancelled") return model::ActivityState::cancelled;
  if (text == "paused") return model::ActivityState::paused;
  return text == "carried-forward" ? model::ActivityState::carried_forward : model::ActivityState::none;
}

// "2025-08-20: on-track" to the words before and after ": ".
std::pair<std::string, std::string> split(const std::string& text, const std::string& by) {
  const auto found = text.find(by);
  return found == std::string::npos ? std::pair(text, std::string()) : std::pair(text.substr(0, found), text.substr(found + by.size()));
}

model::Content council(const tests::Vector& example) {
  model::Content out;
  Activity activity;
  activity.id = "activity";
  activity.start = day(example.find("start"));
  activity.due = day(example.find("due"));
  activity.done = day(example.find("done"));
  activity.updates = every(example.text("updates"));
  activity.state = state(example.text("state"));
  activity.state_on = day(example.find("state_on"));
  activity.stated = model::activity_status(example.text("stated"));
  for (const auto& each : example.list("moved")) {
    const auto [to, on] = split(each, " on ");
    activity.moved.push_back({tests::date(to), {}, tests::date(on), "", {}});
  }
  for (const auto& each : example.list("milestones")) {
    const auto [word, on] = split(each, " ");
    activity.milestones.push_back({"", {}, on.empty() ? std::nullopt : day(on), {}});
  }
  for (const auto& each : example.list("given")) {
    const auto [on, stated] = split(each, ": ");
    activity.updates_given.push_back({tests::date(on), "", model::activity_status(stated), {}});
  }
  out.activities.push_back(std::move(activity));
  for (const auto& each : example.list("comments")) {
    const auto [when, stated] = split(each, ": ");
    const auto [period, cut] = split(when, ", ");
    model::Report report;
    report.id = "report-" + std::to_string(out.reports.size());
    report.period = tests::period(period);
    report.data_cut = tests::date(cut);
    report.comments.push_back({{"activity", {}}, {}, model::activity_status(stated), "", {}, {}});
    out.reports.push_back(std::move(report));
  }
  out.index_ids();
  return out;
}

}  // namespace

TEST_CASE("status, slip and updates of an activity", "[vectors]") {
  for (const auto& example : tests::cases("activity.toml")) {
    INFO(example.name());
    const model::Content content = council(example);
    const Vantage vantage = tests::vantage_of(example);
    const Ended ended(vantage.end, content.site.year_start);
    const auto updates = updates_of_activities(content);
    const auto out = activity_record(content.activities[0], updates[0], vantage, ended, content.site.year_start);
    CHECK(model::key(out.status) == example.text("status"));
    if (const auto slip = example.find("slip")) CHECK((out.slip_days ? std::to_string(*out.slip_days) : "none") == *slip);
    if (const auto missed = example.find("missed")) CHECK(std::to_string(out.missed_updates) == *missed);
    if (const auto overdue = example.find("overdue")) CHECK((out.overdue ? "yes" : "no") == *overdue);
    if (const auto says = example.find("says")) CHECK((out.stated ? std::string(model::key(*out.stated)) : "none") == *says);
    if (const auto last = example.find("last_update")) CHECK((out.last_update ? out.last_update->text() : "none") == *last);
    if (const auto done = example.find("milestones_done"))
      CHECK(std::to_string(out.milestones_done) + " of " + std::to_string(out.milestones) == *done);
  }
}

TEST_CASE("an activity without a date has no slip") {
  const Vantage vantage = {tests::date("2025-11-14"), tests::date("2025-11-14"), {}};
  const auto out = activity_record(Activity(), {}, vantage, Ended(vantage.end, {}), {});
  CHECK_FALSE(out.slip_days);
  CHECK_FALSE(out.overdue);
}

}  // namespace goldthread::derive
