#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string_view>

#include "derive/judging.hpp"
#include "derive/target.hpp"
#include "review/figure_words.hpp"
#include "review/rules.hpp"

namespace goldthread::review {

using derive::FigureRecord;
using diagnostics::Code;
using model::Decimal;
using model::Frequency;
using model::Measure;
using model::Period;
using model::Year;

namespace {

// What was achieved in a whole year, and what that is called.
struct Result {
  Decimal value;
  std::string_view called;
};

bool is_worse(const Decimal& a, const Decimal& b, const Measure& measure) {
  return measure.better == model::Better::lower && measure.kind != model::MeasureKind::rating ? a > b : a < b;
}

// The year's own figure, else the year to date when its last period had ended. Percentages cannot be summed: where there is
// nothing else, the weakest period stands for the year, so that a target easier than it is easier than all of them.
std::optional<Result> result_of(const derive::MeasureRecord& record, const Measure& measure, Year year) {
  std::optional<Result> weakest;
  int periods = 0;
  for (const FigureRecord& figure : record.figures) {
    const Period& period = figure.period;
    if (period.year() != year || figure.flags.series_break || !figure.value) continue;
    if (period.frequency() == Frequency::year && measure.frequency != Frequency::year) return Result{*figure.value, "its result"};
    if (period.frequency() != measure.frequency) continue;
    ++periods;
    if (period.elapsed() == model::periods_in_year(measure.frequency) && figure.year_to_date)
      return Result{*figure.year_to_date, "its result"};
    if (!weakest || is_worse(*figure.value, weakest->value, measure)) weakest = Result{*figure.value, "even its weakest result"};
  }
  const bool share = measure.kind == model::MeasureKind::ratio && periods == model::periods_in_year(measure.frequency);
  return share ? weakest : std::nullopt;
}

bool has_break(const derive::MeasureRecord& record, Year year) {
  return std::any_of(record.figures.begin(), record.figures.end(),
                     [&](const FigureRecord& figure) { return figure.period.year() == year && figure.flags.series_break; });
}

// The line that the year's target stands on.
text::Place place_of_target(const model::YearTarget& year) {
  for (const model::Target& target : year.targets) {
    if (target.period.frequency() == Frequency::year) return target.place;
  }
  return year.targets.empty() ? year.place : year.targets.back().place;
}

}  // namespace

// Only targets of this year and later: an older one can no longer be met or missed otherwise.
void review_targets(const Content& content, const Derived& derived, Diagnostics& diagnostics) {
  const model::YearStart start = content.site.year_start;
  const Year now = model::year_of(*content.site.as_at, start);
  for (std::size_t i = 0; i < content.measures.size(); ++i) {
    const Measure& measure = content.measures[i];
    const bool compares = measure.better == model::Better::higher || measure.better == model::Better::lower;
    if (!compares || measure.frequency == Frequency::date) continue;
    for (const model::YearTarget& year : measure.figures.targets) {
      if (year.year < now || has_break(derived.measures[i], year.year)) continue;
      const Year before{year.year.first - 1};
      const Period last = Period::in_year(measure.frequency, year.year, model::periods_in_year(measure.frequency) - 1, start);
      const auto target = derive::target_at(year, last, measure.kind, model::Judge::year_to_date);
      const auto result = result_of(derived.measures[i], measure, before);
      if (!target || !target->value || !result) continue;
      const derive::TargetShown shown = derive::shown(*target, measure);
      if (derive::shortfall(result->value, shown, measure) >= Decimal()) continue;
      diagnostics.add(
          Code::easier_target, place_of_target(year),
          fmt::format("the target of `{}` for {}, {}, is easier than {} of {}, {}", measure.id, model::year_text(year.year, start),
                      target_text(shown, measure), result->called, model::year_text(before, start), value_text(result->value, measure)));
    }
  }
}

}  // namespace goldthread::review
