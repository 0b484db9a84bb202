#include "render/timetable_sentences.hpp"

#include <cstdlib>

#include "derive/timetable.hpp"
#include "render/dates.hpp"
#include "render/event_words.hpp"
#include "render/numbers.hpp"

namespace goldthread::render {

using derive::Receipt;
using derive::TimetableRecord;
using model::Timetable;

namespace {

constexpr int days_in_week = 7;
constexpr int working_days_in_week = 5;

std::string days_text(int days, const Words& words) { return words.counted(std::abs(days), Phrase::count_day_one, Phrase::count_day_many); }

// "quarter"
const std::string& span_word(model::Frequency frequency, const Words& words) {
  switch (frequency) {
    case model::Frequency::month:
      return words[Phrase::span_of_month];
    case model::Frequency::quarter:
      return words[Phrase::span_of_quarter];
    case model::Frequency::half:
      return words[Phrase::span_of_half];
    case model::Frequency::year:
      return words[Phrase::span_of_year];
    case model::Frequency::academic_year:
      return words[Phrase::span_of_academic_year];
    case model::Frequency::date:
      return words[Phrase::span_of_date];
  }
  return words[Phrase::span_of_date];
}

// The rule as the timetable states it, before any bank holiday: "49", "35 working days".
std::string rule_text(const Timetable& timetable, const Words& words) {
  const int weeks = derive::weeks_of(timetable);
  if (!timetable.working_weeks) return number_text(static_cast<std::int64_t>(weeks) * days_in_week);
  return words.fill(Phrase::timetable_rule_working, {{"count", number_text(static_cast<std::int64_t>(weeks) * working_days_in_week)}});
}

std::string slack_text(int slack, const Words& words) {
  if (slack == 0) return words[Phrase::timetable_slack_none];
  return words.fill(slack > 0 ? Phrase::timetable_slack : Phrase::timetable_too_early, {{"days", days_text(slack, words)}});
}

std::string publish_text(const Receipt& receipt, const Timetable& timetable, const Words& words) {
  const std::string date = date_with_weekday(receipt.publish_by, words);
  const std::string clear = words.counted(timetable.clear_days, Phrase::clear_days_one, Phrase::clear_days_many);
  if (!receipt.published_in) return words.fill(Phrase::timetable_publish, {{"date", date}, {"clear", clear}});
  return words.fill(Phrase::timetable_publish_in,
                    {{"date", date}, {"clear", clear}, {"stage", timetable.stages[*receipt.published_in].title}});
}

}  // namespace

std::vector<std::string> timetable_sentences(const TimetableRecord& record, const model::Report& report, const model::Content& content,
                                             const Words& words) {
  const Timetable& timetable = content.timetables[record.timetable];
  const auto receiver = content.find(timetable.receiver.id, model::Kind::body);
  if (!receiver) return {};
  const std::string body = body_inside(content.bodies[*receiver].title, words);
  if (!record.receipt) return {words.fill(Phrase::timetable_no_meeting, {{"body", body}, {"date", date_text(record.target(), words)}})};
  const Receipt& receipt = *record.receipt;
  const bool has_been = content.site.as_at && receipt.on <= *content.site.as_at;
  const Phrase reached = has_been ? Phrase::timetable_reached : Phrase::timetable_reaches;
  return {words.fill(reached, {{"body", body},
                               {"days", days_text(receipt.days, words)},
                               {"span", span_word(report.period->frequency(), words)},
                               {"rule", rule_text(timetable, words)}}),
          slack_text(receipt.slack, words), publish_text(receipt, timetable, words)};
}

}  // namespace goldthread::render
