#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "check/fragments.hpp"
#include "check/rules.hpp"
#include "model/working_days.hpp"

namespace goldthread::check {

using diagnostics::Code;
using model::Date;
using model::Event;
using model::Kind;

namespace {

constexpr std::array<std::string_view, 12> month_names = {"January", "February", "March",     "April",   "May",      "June",
                                                          "July",    "August",   "September", "October", "November", "December"};
constexpr auto periods_meant = std::to_array<std::string_view>({"q1", "q2", "q3", "q4", "h1", "h2", "year"});

std::string months_of(const Event& event) {
  std::string out;
  for (const int month : event.months) out += (out.empty() ? "" : " or ") + std::string(month_names[static_cast<std::size_t>(month) - 1]);
  return out;
}

class Calendar {
 public:
  Calendar(const Content& content, Diagnostics& diagnostics)
      : content_(content), diagnostics_(diagnostics), start_(content.site.year_start), days_(content.holidays, content.site.nation) {}

  void check() {
    for (const model::Stream& stream : content_.streams) {
      for (const Event& one : stream.events) event(one);
      quarters(stream);
    }
    for (const model::Timetable& timetable : content_.timetables) total(timetable);
    for (const model::Report& report : content_.reports) holidays(report);
  }

 private:
  void event(const Event& event) {
    if (std::find(periods_meant.begin(), periods_meant.end(), event.period_meant) == periods_meant.end() && !event.period_meant.empty()) {
      diagnostics_.add(Code::unknown_word, event.place_of("period"),
                       fmt::format("`period` does not know the word \"{}\"", event.period_meant),
                       fmt::format("It takes \"{}\".", fmt::join(periods_meant, "\", \"")));
    }
    for (const model::Occurrence& occurrence : event.occurs) occurs(event, occurrence);
    for (const model::Occurrence& from : event.pre_election) pre_election(event, from);
    fragment(event);
  }

  // A dated occurrence overrides the cycle's month (domain.md 1.7), so this is a warning.
  void occurs(const Event& event, const model::Occurrence& occurrence) {
    const model::Year year = model::year_of(occurrence.date, start_);
    if (year != occurrence.year) {
      diagnostics_.add(Code::occurs_outside, occurrence.place,
                       fmt::format("{} is in {}, and it stands under {}", occurrence.date.text(), model::year_text(year, start_),
                                   model::year_text(occurrence.year, start_)),
                       "Correct the date or the year.");
      return;
    }
    const bool in_month =
        event.months.empty() || std::find(event.months.begin(), event.months.end(), occurrence.date.month()) != event.months.end();
    if (in_month) return;
    diagnostics_.add(Code::occurs_outside, occurrence.place,
                     fmt::format("`{}` belongs to {}, and {} is in {}", event.id, months_of(event), occurrence.date.text(),
                                 month_names[static_cast<std::size_t>(occurrence.date.month()) - 1]));
  }

  // A pre-election period ends on the polling day that stands under `occurs` for the same year.
  void pre_election(const Event& event, const model::Occurrence& from) {
    const bool polling = std::any_of(event.occurs.begin(), event.occurs.end(),
                                     [&](const model::Occurrence& day) { return day.year == from.year && from.date <= day.date; });
    if (polling) return;
    diagnostics_.add(Code::pre_election_without_polling, from.place,
                     fmt::format("the pre-election period of {} begins on {}, and no polling day follows it",
                                 model::year_text(from.year, start_), from.date.text()));
  }

  // Cells of one or two letters and ditto marks are what is left of a table that was copied badly (domain.md 1.7, S45).
  void fragment(const Event& event) {
    const auto tell = [&](std::string_view text, text::Place place, std::string_view lacks) {
      diagnostics_.add(Code::event_fragment, place, fmt::format("\"{}\" does not say {}", text, lacks));
    };
    if (is_fragment(event.title)) tell(event.title, event.place_of("title"), "what happens");
    if (is_ditto(event.condition)) tell(event.condition, event.place_of("condition"), "on what it depends");
    for (const model::Involvement& involved : event.involves) {
      if (is_ditto(involved.what)) tell(involved.what, involved.who.place, fmt::format("what `{}` does", involved.who.id));
    }
  }

  // The quarters that a stream reports on come in turn: Q4 of the year before, Q1, Q2, Q3 (domain.md S40).
  void quarters(const model::Stream& stream) {
    struct Reported {
      int month;  // from the year's first, 0
      int quarter;
      const Event* event;
    };
    std::vector<Reported> reported;
    for (const Event& event : stream.events) {
      if (event.months.empty() || event.period_meant.size() != 2 || event.period_meant[0] != 'q') continue;
      const int quarter = event.period_meant[1] - '1';
      if (quarter < 0 || quarter > 3) continue;
      reported.push_back({(event.months.front() - start_.month + 12) % 12, quarter, &event});
    }
    std::stable_sort(reported.begin(), reported.end(), [](const Reported& a, const Reported& b) { return a.month < b.month; });
    for (std::size_t i = 1; i < reported.size(); ++i) {
      const Reported& before = reported[i - 1];
      const Reported& now = reported[i];
      const int step = (now.quarter - before.quarter + 4) % 4;
      if (now.month == before.month || step <= 1) continue;
      diagnostics_.add(Code::quarters_out_of_order, now.event->place_of("period"),
                       fmt::format("`{}` is about {}, and the event before it in the year, `{}`, about {}", now.event->id,
                                   now.event->period_meant, before.event->id, before.event->period_meant));
    }
  }

  void total(const model::Timetable& timetable) {
    if (!timetable.stated_total) return;
    int weeks = 0;
    for (const model::TimetableStage& stage : timetable.stages) weeks += stage.weeks;
    if (weeks == *timetable.stated_total) return;
    diagnostics_.add(Code::stages_total, timetable.place_of("stated_total"),
                     fmt::format("the stages take {} weeks in all, and `stated_total` says {}", weeks, *timetable.stated_total));
  }

  // Due dates and the last day to publish move off bank holidays, so each calendar year from the end of the period to the
  // meeting must be known. Of reports in the same uncovered year the first is told.
  void holidays(const model::Report& report) {
    const auto at = content_.find(report.timetable.id, Kind::timetable);
    if (!at || !report.period) return;
    const Date end = report.period->last_day();
    const model::Timetable& timetable = content_.timetables[*at];
    const Date target = target_of(timetable, end);
    covered(report, end.plus_days(1).year(), target.year());
    if (const auto meeting = receiving_meeting(timetable, target))
      covered(report, days_.clear_before(*meeting, timetable.clear_days).year(), meeting->year());
  }

  void covered(const model::Report& report, int first, int last) {
    for (int year = first; year <= last; ++year) {
      if (days_.covers(year) || !told_.insert(year).second) continue;
      diagnostics_.add(
          Code::bank_holidays_missing, report.timetable.place,
          fmt::format("this timetable runs into {}, and no bank holiday of that year is listed for {}", year, content_.site.nation),
          fmt::format("Add the bank holidays of {} to `{}` in calendar/bank-holidays.toml.", year, content_.site.nation));
    }
  }

  Date target_of(const model::Timetable& timetable, Date end) const {
    int weeks = 0;
    for (const model::TimetableStage& stage : timetable.stages) weeks += stage.weeks;
    return timetable.working_weeks ? days_.after(end, 5 * weeks) : days_.on_or_after(end.plus_days(7 * weeks));
  }

  // As derive/timetable has it, of a report that no meeting lists.
  std::optional<Date> receiving_meeting(const model::Timetable& timetable, Date target) const {
    if (timetable.receiver.empty()) return std::nullopt;
    for (const model::Meeting& meeting : content_.meetings) {
      if (!meeting.date || *meeting.date < target || meeting.body.id != timetable.receiver.id) continue;
      return meeting.date->days_since(target) <= 366 ? meeting.date : std::nullopt;
    }
    return std::nullopt;
  }

  const Content& content_;
  Diagnostics& diagnostics_;
  model::YearStart start_;
  model::WorkingDays days_;
  std::set<int> told_;
};

}  // namespace

void check_calendar(const Content& content, Diagnostics& diagnostics) { Calendar(content, diagnostics).check(); }

}  // namespace goldthread::check
