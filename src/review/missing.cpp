#include <fmt/format.h>

#include <string>
#include <string_view>

#include "derive/standing.hpp"
#include "review/figure_words.hpp"
#include "review/rules.hpp"

namespace goldthread::review {

using derive::FigureRecord;
using diagnostics::Code;
using model::Frequency;
using model::Measure;
using model::MeasureStatus;

namespace {

std::string_view each(model::UpdateEvery every) {
  switch (every) {
    case model::UpdateEvery::month:
      return "each month";
    case model::UpdateEvery::quarter:
      return "each quarter";
    case model::UpdateEvery::half:
      return "each half-year";
    case model::UpdateEvery::year:
      return "each year";
    case model::UpdateEvery::never:
      return "";
  }
  return "";
}

class Missing {
 public:
  Missing(const Content& content, const Derived& derived, Diagnostics& diagnostics)
      : content_(content),
        derived_(derived),
        diagnostics_(diagnostics),
        year_(derive::year_of(derived.now.vantage, content.site.year_start)) {}

  void check() {
    for (std::size_t i = 0; i < content_.measures.size(); ++i) {
      if (content_.measures[i].live_in(year_)) figure(content_.measures[i], derived_.measures[i], derived_.now.measures[i]);
    }
    for (std::size_t i = 0; i < content_.activities.size(); ++i) {
      if (content_.activities[i].live_in(year_)) update(content_.activities[i], derived_.now.activities[i]);
    }
    for (std::size_t i = 0; i < content_.risks.size(); ++i) {
      if (content_.risks[i].live_in(year_)) risk(content_.risks[i], derived_.now.risks[i]);
    }
  }

 private:
  // One period behind is what "latest available" is for; a figure that is missing with a note has been explained.
  void figure(const Measure& measure, const derive::MeasureRecord& record, const derive::Reading& reading) {
    const bool none = reading.status == MeasureStatus::not_reported;
    const bool dated = measure.frequency == Frequency::date;
    if (!none && (dated || reading.lag < 2)) return;
    const FigureRecord* expected = reading.expected ? figure_of(record, *reading.expected) : nullptr;
    if (expected && !expected->note().empty()) return;
    const std::string due = reading.expected ? reading.expected->text() : std::string("its date");
    if (none) {
      diagnostics_.add(Code::not_reported, place_of(expected, measure),
                       fmt::format("`{}` has no figure for {}, and none recent enough to stand in for it", measure.id, due));
      return;
    }
    const FigureRecord* newest = latest(record, reading);
    diagnostics_.add(Code::stale_figure, place_of(newest, measure),
                     fmt::format("the newest figure of `{}` is of {}, {} periods behind the one that is due, {}", measure.id,
                                 newest->period.text(), reading.lag, due));
  }

  void update(const model::Activity& activity, const derive::ActivityRecord& record) {
    if (record.missed_updates == 0) return;
    const std::string last = record.last_update ? fmt::format("the last is of {}", record.last_update->text()) : "there is none yet";
    const std::string times = record.missed_updates == 1 ? "1 is missing" : fmt::format("{} in a row are missing", record.missed_updates);
    diagnostics_.add(Code::missed_update, activity.place_of("updates"),
                     fmt::format("`{}` promises an update {}, and {}: {}", activity.id, each(activity.updates), times, last));
  }

  void risk(const model::Risk& risk, const derive::RiskRecord& record) {
    if (record.reviewed) return;
    const model::Period quarter = model::last_period_ending_by(derived_.now.vantage.end, Frequency::quarter, content_.site.year_start);
    if (!record.period) {
      diagnostics_.add(Code::risk_not_reviewed, risk.place,
                       fmt::format("`{}` has no current score, and {} has ended", risk.id, quarter.text()));
      return;
    }
    diagnostics_.add(Code::risk_not_reviewed, risk.current[*record.review].place,
                     fmt::format("`{}` was last scored for {}, and {} has ended since", risk.id, record.period->text(), quarter.text()));
  }

  const Content& content_;
  const Derived& derived_;
  Diagnostics& diagnostics_;
  model::Year year_;
};

}  // namespace

void review_missing(const Content& content, const Derived& derived, Diagnostics& diagnostics) {
  Missing(content, derived, diagnostics).check();
}

}  // namespace goldthread::review
