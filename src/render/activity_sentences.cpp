#include "render/activity_sentences.hpp"

#include <cstdlib>

#include "render/dates.hpp"
#include "render/numbers.hpp"

namespace goldthread::render {

namespace {

using derive::ActivityRecord;
using model::Activity;
using model::ActivityStatus;
using model::Date;

std::string days_text(int days, const Words& words) { return words.counted(std::abs(days), Phrase::count_day_one, Phrase::count_day_many); }

// The move that gave the latest agreed date, as known at the vantage.
const model::Move* latest_move(const Activity& activity, const ActivityRecord& record, const derive::Vantage& vantage) {
  const model::Move* found = nullptr;
  for (const model::Move& move : activity.moved) {
    const bool known = !move.on || *move.on <= vantage.cut;
    if (known && move.to && move.to == record.latest_agreed) found = &move;
  }
  return found;
}

std::string title_of(const model::Ref& ref, const model::Content& content) {
  const auto item = content.find(ref.id);
  return item ? content.entity(*item).title : std::string();
}

std::string ended(const Date& done, const std::optional<int>& slip, const Words& words) {
  const std::string date = date_text(done, words);
  const int days = slip.value_or(0);
  const Phrase phrase = days > 0 ? Phrase::activity_done_late : days < 0 ? Phrase::activity_done_early : Phrase::activity_done_on_time;
  return words.fill(phrase, {{"date", date}, {"days", days_text(days, words)}});
}

// Where it stands to its dates, for what is not done.
std::string dated(const Activity& activity, const ActivityRecord& record, const derive::Vantage& vantage, const model::Content& content,
                  const Words& words) {
  if (!record.latest_agreed) return words.status(record.status);
  const std::string date = date_text(*record.latest_agreed, words);
  const int days = record.slip_days.value_or(0);
  const model::Move* move = latest_move(activity, record, vantage);
  const std::string slip = starting_sentence(slip_words(record, words));
  if (record.overdue && move) return words.fill(Phrase::activity_overdue_again, {{"slip", slip}, {"date", date}});
  if (record.overdue) return words.fill(Phrase::activity_overdue, {{"date", date}, {"days", days_text(days, words)}});
  if (!move) return words.fill(Phrase::activity_due, {{"date", date}});
  const std::string body = title_of(move->agreed_by, content);
  return words.fill(body.empty() ? Phrase::activity_moved : Phrase::activity_moved_by, {{"slip", slip}, {"date", date}, {"body", body}});
}

// Its state as the council set it, with the reason as written.
std::string stated(const Activity& activity, ActivityStatus status, const Words& words) {
  std::string what = words.status(status);
  if (activity.state_on) what = words.fill(Phrase::activity_state, {{"state", what}, {"date", date_text(*activity.state_on, words)}});
  return activity.state_why.empty() ? what : words.fill(Phrase::activity_because, {{"what", what}, {"why", activity.state_why}});
}

model::Frequency promised(model::UpdateEvery every) {
  switch (every) {
    case model::UpdateEvery::month:
      return model::Frequency::month;
    case model::UpdateEvery::quarter:
      return model::Frequency::quarter;
    case model::UpdateEvery::half:
      return model::Frequency::half;
    case model::UpdateEvery::year:
    case model::UpdateEvery::never:
      return model::Frequency::year;
  }
  return model::Frequency::quarter;
}

std::string silent(const Activity& activity, const ActivityRecord& record, const Words& words) {
  const auto frequency = static_cast<int>(promised(activity.updates));
  if (record.missed_updates <= 1) return words[static_cast<Phrase>(static_cast<int>(Phrase::activity_not_updated_month) + frequency)];
  return words.fill(Phrase::activity_not_updated,
                    {{"periods", periods_counted(record.missed_updates, static_cast<model::Frequency>(frequency), words)}});
}

std::string reason(const Activity& activity, const ActivityRecord& record, const derive::Vantage& vantage, const model::Content& content,
                   const Words& words) {
  switch (record.status) {
    case ActivityStatus::complete:
      return activity.done ? ended(*activity.done, record.slip_days, words) : words.status(record.status);
    case ActivityStatus::on_track:
    case ActivityStatus::delayed:
    case ActivityStatus::off_track:
      return dated(activity, record, vantage, content, words);
    case ActivityStatus::not_started:
      if (!activity.start) return words.status(record.status);
      return words.fill(Phrase::activity_starts, {{"date", date_text(*activity.start, words)}});
    case ActivityStatus::paused:
    case ActivityStatus::cancelled:
    case ActivityStatus::carried_forward:
      return stated(activity, record.status, words);
    case ActivityStatus::no_update:
      return silent(activity, record, words);
  }
  return {};
}

bool ends_sentence(std::string_view text) { return !text.empty() && (text.back() == '.' || text.back() == '!' || text.back() == '?'); }

}  // namespace

std::string activity_reason(const Activity& activity, const ActivityRecord& record, const derive::Vantage& vantage,
                            const model::Content& content, const Words& words) {
  std::string out = reason(activity, record, vantage, content, words);
  if (!ends_sentence(out)) out += '.';
  return out;
}

std::string milestones_sentence(const ActivityRecord& record, const Words& words) {
  if (record.milestones <= 0) return {};
  if (record.milestones == 1) return words[record.milestones_done == 1 ? Phrase::milestones_one : Phrase::milestones_one_not];
  const Phrase phrase = record.milestones_done == record.milestones ? Phrase::milestones_all
                        : record.milestones_done == 0               ? Phrase::milestones_no
                                                                    : Phrase::milestones_some;
  return words.fill(phrase, {{"done", number_text(record.milestones_done)}, {"total", number_text(record.milestones)}});
}

std::string slip_words(const ActivityRecord& record, const Words& words) {
  if (!record.slip_days) return {};
  if (*record.slip_days == 0) return words[Phrase::slip_none];
  return words.fill(*record.slip_days > 0 ? Phrase::slip_late : Phrase::slip_early, {{"days", days_text(*record.slip_days, words)}});
}

}  // namespace goldthread::render
