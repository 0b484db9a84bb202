#include "derive/activity_status.hpp"

#include <algorithm>

namespace goldthread::derive {

using model::Activity;
using model::ActivityState;
using model::ActivityStatus;
using model::Date;
using model::Frequency;
using model::UpdateEvery;

namespace {

constexpr int most_days_delayed = 30;  // a slip of more is off track

bool known(const std::optional<Date>& on, Date cut) { return !on || *on <= cut; }

std::optional<Date> known_end(const Activity& activity, Date cut) {
  return activity.done && *activity.done <= cut ? activity.done : std::nullopt;
}

std::optional<Date> latest_agreed(const Activity& activity, Date cut) {
  std::optional<Date> out = activity.due;
  for (const auto& move : activity.moved) {
    if (move.to && known(move.on, cut)) out = move.to;
  }
  return out;
}

std::optional<ActivityStatus> state_at(const Activity& activity, Date cut) {
  if (!known(activity.state_on, cut)) return std::nullopt;
  switch (activity.state) {
    case ActivityState::none:
      return std::nullopt;
    case ActivityState::cancelled:
      return ActivityStatus::cancelled;
    case ActivityState::paused:
      return ActivityStatus::paused;
    case ActivityState::carried_forward:
      return ActivityStatus::carried_forward;
  }
  return std::nullopt;
}

std::optional<Frequency> promised(UpdateEvery every) {
  switch (every) {
    case UpdateEvery::month:
      return Frequency::month;
    case UpdateEvery::quarter:
      return Frequency::quarter;
    case UpdateEvery::half:
      return Frequency::half;
    case UpdateEvery::year:
      return Frequency::year;
    case UpdateEvery::never:
      return std::nullopt;
  }
  return std::nullopt;
}

// The first whole period of a frequency that begins on or after a day.
int first_whole(Date day, Frequency frequency, model::YearStart start) {
  const int containing = ordinal_containing(day, frequency, start);
  return period_at(containing, frequency, start).first_day() == day ? containing : containing + 1;
}

int missed_updates(const Activity& activity, const GivenUpdate* newest, const Ended& ended, model::YearStart start) {
  const auto frequency = promised(activity.updates);
  if (!frequency) return 0;
  const int last = ended.last(*frequency);
  std::optional<int> first;
  if (activity.start) {
    first = first_whole(*activity.start, *frequency, start);
  } else if (activity.from) {
    first = first_whole(model::year_first_day(*activity.from, start), *frequency, start);
  }
  if (newest) {
    const int after = ordinal_containing(newest->about, *frequency, start) + 1;
    first = std::max(first.value_or(after), after);
  }
  const int in_year = model::periods_in_year(*frequency);
  return std::max(0, last - first.value_or(last - last % in_year) + 1);
}

ActivityStatus status_of(const ActivityRecord& record, const Activity& activity, bool done, Date cut) {
  if (const auto state = state_at(activity, cut)) return *state;
  if (done) return ActivityStatus::complete;
  if (activity.start && *activity.start > cut) return ActivityStatus::not_started;
  if (record.overdue || record.slip_days.value_or(0) > most_days_delayed) return ActivityStatus::off_track;
  if (record.slip_days.value_or(0) > 0) return ActivityStatus::delayed;
  return record.missed_updates > 0 ? ActivityStatus::no_update : ActivityStatus::on_track;
}

// Whether work on it goes on, so that it can be late or in need of an update.
bool under_way(ActivityStatus status) {
  switch (status) {
    case ActivityStatus::on_track:
    case ActivityStatus::delayed:
    case ActivityStatus::off_track:
    case ActivityStatus::no_update:
      return true;
    case ActivityStatus::complete:
    case ActivityStatus::not_started:
    case ActivityStatus::paused:
    case ActivityStatus::cancelled:
    case ActivityStatus::carried_forward:
      return false;
  }
  return false;
}

}  // namespace

ActivityRecord activity_record(const Activity& activity, std::span<const GivenUpdate> updates, const Vantage& vantage, const Ended& ended,
                               model::YearStart start) {
  const Date cut = vantage.cut;
  ActivityRecord out;
  const auto done = known_end(activity, cut);
  out.latest_agreed = latest_agreed(activity, cut);
  out.overdue = !done && out.latest_agreed && *out.latest_agreed < cut;
  if (activity.due) {
    const Date finish = done ? *done : std::max(*out.latest_agreed, out.overdue ? cut : *out.latest_agreed);
    out.slip_days = finish.days_since(*activity.due);
  }
  for (const auto& milestone : activity.milestones) {
    ++out.milestones;
    if (milestone.done && *milestone.done <= cut) ++out.milestones_done;
  }
  out.stated = activity.stated;
  const GivenUpdate* newest = nullptr;  // by what it is about
  for (const auto& update : updates) {
    if (update.told > cut) break;
    out.last_update = update.told;
    if (update.stated) out.stated = update.stated;
    if (!newest || newest->about <= update.about) newest = &update;
  }
  out.missed_updates = missed_updates(activity, newest, ended, start);
  out.status = status_of(out, activity, done.has_value(), cut);
  if (!under_way(out.status)) {
    out.overdue = false;
    out.missed_updates = 0;
  }
  return out;
}

}  // namespace goldthread::derive
