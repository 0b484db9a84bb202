#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "check/rules.hpp"

namespace goldthread::check {

using diagnostics::Code;
using model::Better;
using model::MeasureKind;
using model::Tolerance;

namespace {

constexpr int widest_usual_tolerance = 20;  // per cent (domain.md 2.4)

class Targets {
 public:
  Targets(const Content& content, Diagnostics& diagnostics) : content_(content), diagnostics_(diagnostics) {}

  void check() {
    if (content_.site.status.tolerance) {
      const Tolerance& tolerance = *content_.site.status.tolerance;
      wide(tolerance);
      if (tolerance.in == Tolerance::In::ranks) {
        diagnostics_.add(Code::rank_tolerance, tolerance.place, "ranks are of one rating, and this tolerance is for every measure",
                         "Write a percentage here, and tolerance = \"1 rank\" in the ratings that need it.");
      }
    }
    for (const model::Measure& measure : content_.measures) {
      for (const model::YearTarget& year : measure.figures.targets) {
        for (const model::Target& target : year.targets) shape(measure, target);
      }
      tolerance(measure);
      basis(measure);
      target_now(measure);
    }
  }

 private:
  void shape(const model::Measure& measure, const model::Target& target) {
    const bool band = measure.better == Better::range;
    const bool ends = target.low || target.high;
    if (band && target.value) {
      diagnostics_.add(Code::target_shape, target.place,
                       fmt::format("`{}` should stay in a range, and this target is one value", measure.id),
                       "Write { low = 10, high = 14 } with its lowest and highest good value.");
    } else if (!band && ends) {
      diagnostics_.add(Code::target_shape, target.place, fmt::format("`{}` has one value as its target, and this is a range", measure.id),
                       "Write the value alone, or better = \"range\" in the measure.");
    } else if (band && (!target.low || !target.high)) {
      diagnostics_.add(Code::incomplete_range, target.place,
                       fmt::format("this range has no {}", target.low    ? "`high`"
                                                           : target.high ? "`low`"
                                                                         : "`low` and no `high`"));
    } else if (band && *target.low > *target.high) {
      diagnostics_.add(Code::reversed_range, target.place,
                       fmt::format("this range begins at {} and ends at {}", target.low->text(), target.high->text()));
    }
  }

  static const model::Target* zero_target(const model::Measure& measure) {
    for (const model::YearTarget& year : measure.figures.targets) {
      for (const model::Target& target : year.targets) {
        if (target.value && target.value->is_zero()) return &target;
      }
    }
    return nullptr;
  }

  // A percentage means nothing on a rating, a range or a target of 0 (domain.md 2.3, status). A site-wide one is passed over
  // there; one that the measure itself gives is a mistake.
  void tolerance(const model::Measure& measure) {
    if (!measure.tolerance) return;
    const Tolerance& tolerance = *measure.tolerance;
    const bool rating = measure.kind == MeasureKind::rating;
    if (tolerance.in == Tolerance::In::ranks && !rating) {
      diagnostics_.add(Code::rank_tolerance, tolerance.place, fmt::format("`{}` is no rating, so it has no ranks", measure.id),
                       "Write \"5%\" of the target, or \"3\" in the measure's own units.");
    }
    if (tolerance.in != Tolerance::In::percent) return;
    if (rating) {
      percentage(tolerance, "a rating has ranks, and a percentage of a rank means nothing", "Write \"1 rank\", or take the tolerance out.");
    } else if (measure.better == Better::range) {
      percentage(tolerance, "a range has two ends, and a percentage of a range means nothing",
                 "Write the tolerance in the measure's own units, \"3\".");
    } else if (const model::Target* zero = zero_target(measure)) {
      percentage(tolerance, fmt::format("the target for {} is 0, and a percentage of 0 leaves no room at all", zero->period.text()),
                 "Write the tolerance in the measure's own units, \"3\".");
    }
    wide(tolerance);
  }

  void percentage(const Tolerance& tolerance, std::string message, std::string help) {
    diagnostics_.add(Code::percentage_tolerance, tolerance.place, std::move(message), std::move(help));
  }

  void wide(const Tolerance& tolerance) {
    if (tolerance.in != Tolerance::In::percent || tolerance.width <= model::Decimal(widest_usual_tolerance)) return;
    diagnostics_.add(
        Code::wide_tolerance, tolerance.place,
        fmt::format("{}% from the target still counts as close, so few results would ever be off target", tolerance.width.text()));
  }

  // Why this target: required for headline measures (domain.md A09).
  void basis(const model::Measure& measure) {
    const auto& targets = measure.figures.targets;
    const bool given = !measure.target_basis.empty() ||
                       std::any_of(targets.begin(), targets.end(), [](const model::YearTarget& year) { return !year.basis.empty(); });
    if (!measure.headline || targets.empty() || given) return;
    diagnostics_.add(Code::no_target_basis, measure.place_of("headline"),
                     fmt::format("`{}` is a headline measure, and nothing says why its target is what it is", measure.id));
  }

  // A target for the year of the last period that has ended: one that is needed to judge the newest figure. A measure of
  // single dates has targets for dates.
  void target_now(const model::Measure& measure) {
    if (measure.better == Better::none || !content_.site.as_at) return;
    const auto& targets = measure.figures.targets;
    const bool dated = measure.frequency == model::Frequency::date;
    const model::Year year =
        model::last_period_ending_by(*content_.site.as_at, dated ? model::Frequency::year : measure.frequency, content_.site.year_start)
            .year();
    if (!measure.live_in(year)) return;
    const bool given = std::any_of(targets.begin(), targets.end(), [&](const model::YearTarget& target) {
      return !target.targets.empty() && (dated || target.year == year);
    });
    if (given) return;
    const std::string when = dated ? std::string() : " for " + model::year_text(year, content_.site.year_start);
    diagnostics_.add(Code::no_target, measure.figures.place.value_or(measure.place),
                     fmt::format("`{}` has no target{}, so nobody can tell whether it does well", measure.id, when));
  }

  const Content& content_;
  Diagnostics& diagnostics_;
};

}  // namespace

void check_targets(const Content& content, Diagnostics& diagnostics) { Targets(content, diagnostics).check(); }

}  // namespace goldthread::check
