// What must hold for all input (domain.md 2.3), whatever the figures.
#include <algorithm>
#include <numeric>

#include "../property.hpp"
#include "case_measure.hpp"
#include "derive/counting.hpp"
#include "derive/judging.hpp"
#include "derive/roll_up_rule.hpp"
#include "derive/value.hpp"
#include "derive/xmr_chart.hpp"

namespace goldthread::derive {

namespace {

using model::Decimal;
using model::Measure;
using model::MeasureStatus;
using tests::holds_for_all;

Decimal tenths(int number) { return Decimal::of(number, 1); }

// --- status ---

int goodness(MeasureStatus status) {
  switch (status) {
    case MeasureStatus::better_than_target:
      return 3;
    case MeasureStatus::on_target:
      return 2;
    case MeasureStatus::close_to_target:
      return 1;
    case MeasureStatus::off_target:
    case MeasureStatus::worse_than_target:
      return 0;
    case MeasureStatus::no_target:
    case MeasureStatus::for_context:
    case MeasureStatus::not_due:
    case MeasureStatus::not_reported:
    case MeasureStatus::withheld:
    case MeasureStatus::not_comparable:
      break;
  }
  FAIL("not a rating");
  return -1;
}

struct Rules {
  Measure measure;
  model::StatusRules rules;
  model::Direction long_term;
};

// Any scheme, with a tolerance in per cent, in units, or none.
Rules any_rules(model::Better better) {
  Rules out;
  out.measure.better = better;
  out.measure.decimals = 1;
  out.rules.scheme = *rc::gen::element(model::Scheme::tolerance, model::Scheme::symmetric, model::Scheme::tolerance_and_travel);
  out.long_term = *rc::gen::element(model::Direction::improving, model::Direction::worsening, model::Direction::unknown);
  const int width = *rc::gen::inRange(0, 300);
  switch (*rc::gen::inRange(0, 3)) {
    case 0:
      break;
    case 1:
      out.measure.tolerance = model::Tolerance{model::Tolerance::In::units, tenths(width), {}};
      break;
    default:
      out.rules.tolerance = model::Tolerance{model::Tolerance::In::percent, tenths(width), {}};
  }
  return out;
}

MeasureStatus status(const Decimal& value, const TargetAt& target, const Rules& with) {
  return status_against(value, target, shown(target, with.measure), with.measure, with.rules, with.long_term);
}

// --- XmR ---

std::vector<XmrPoint> points_of(const std::vector<int>& values, int factor, int shift) {
  std::vector<XmrPoint> out;
  for (std::size_t i = 0; i < values.size(); ++i)
    out.push_back({tenths(values[i] * factor + shift), static_cast<int>(i), static_cast<std::uint32_t>(i)});
  return out;
}

std::vector<int> any_series() {
  const auto length = static_cast<std::size_t>(*rc::gen::inRange(2, 40));
  return *rc::gen::container<std::vector<int>>(length, rc::gen::inRange(-5000, 5000));
}

// Limits are rounded to three decimals, so one in the last place may be a matter of rounding.
bool is_near(const Decimal& a, const Decimal& b, int thousandths) { return (a - b).absolute() <= Decimal::of(thousandths, 3); }

bool same_signals(const Xmr& a, const Xmr& b) {
  return std::equal(a.signals.begin(), a.signals.end(), b.signals.begin(), b.signals.end(),
                    [](const XmrSignal& x, const XmrSignal& y) { return x.figure == y.figure && x.rule == y.rule && x.reads == y.reads; });
}

// --- months and quarters ---

model::Figure pair(int numerator, int denominator) {
  model::Figure out{tests::period("2025-26 q1"), {}, Decimal(numerator), Decimal(denominator), model::Marker::none, {}, {}, {}, {}};
  return out;
}

std::optional<Fraction> together(model::MeasureKind kind, const std::vector<model::Figure>& figures) {
  std::vector<const model::Figure*> places;
  for (const auto& figure : figures) places.push_back(&figure);
  return taken_together(kind, Decimal(100), places);
}

bool same(const std::optional<Fraction>& a, const std::optional<Fraction>& b) {
  if (!a || !b) return !a && !b;
  return a->over * b->under == b->over * a->under;
}

}  // namespace

TEST_CASE("a better value never has a worse status", "[properties]") {
  for (const auto better : {model::Better::higher, model::Better::lower}) {
    holds_for_all([better] {
      const Rules with = any_rules(better);
      const TargetAt target{Fraction{tenths(*rc::gen::inRange(-2000, 2000))}, {}, {}, false};
      const int a = *rc::gen::inRange(-3000, 3000);
      const int b = *rc::gen::inRange(-3000, 3000);
      const int good = better == model::Better::higher ? std::max(a, b) : std::min(a, b);
      const int bad = good == a ? b : a;
      return goodness(status(tenths(good), target, with)) >= goodness(status(tenths(bad), target, with));
    });
  }
}

TEST_CASE("a value nearer to the band never has a worse status", "[properties]") {
  holds_for_all([] {
    const Rules with = any_rules(model::Better::range);
    const int low = *rc::gen::inRange(-1000, 1000);
    const int high = low + *rc::gen::inRange(0, 500);
    const TargetAt target{{}, Fraction{tenths(low)}, Fraction{tenths(high)}, false};
    const auto outside = [&](int value) { return std::max({low - value, value - high, 0}); };
    const int a = *rc::gen::inRange(-2000, 2500);
    const int b = *rc::gen::inRange(-2000, 2500);
    const int near = outside(a) <= outside(b) ? a : b;
    const int far = near == a ? b : a;
    return goodness(status(tenths(near), target, with)) >= goodness(status(tenths(far), target, with));
  });
}

TEST_CASE("a roll-up does not depend on the order of its items", "[properties]") {
  holds_for_all([] {
    const auto parts = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 12));
    const auto rule = *rc::gen::element(model::RollUpRule::share, model::RollUpRule::worst, model::RollUpRule::counts_only);
    std::vector<RollUpItem> items;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      items.push_back({{model::Kind::measure, static_cast<std::uint32_t>(i)},
                       static_cast<Part>(parts[i] % 6),
                       parts[i] < 6 ? Weight::plain : Weight::headline});
    }
    std::vector<RollUpItem> others = items;
    for (std::size_t i = others.size(); i > 1; --i)
      std::swap(others[i - 1], others[static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(i)))]);
    const RollUpRecord a = rolled_up(items, rule);
    RollUpRecord b = rolled_up(others, rule);
    std::sort(b.red_items.begin(), b.red_items.end());
    std::sort(b.red_headlines.begin(), b.red_headlines.end());
    std::sort(b.amber_items.begin(), b.amber_items.end());
    return a.status == b.status && a.expected == b.expected && a.rated == b.rated && a.green == b.green && a.amber == b.amber &&
           a.red == b.red && a.not_due == b.not_due && a.not_rated == b.not_rated && a.red_items == b.red_items &&
           a.red_headlines == b.red_headlines && a.amber_items == b.amber_items;
  });
}

TEST_CASE("the counts by status add up to the total", "[properties]") {
  const auto sum = [](const auto& by_status) { return std::accumulate(by_status.begin(), by_status.end(), 0); };
  holds_for_all([&] {
    const auto statuses = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, model::measure_status_count));
    std::vector<Reading> readings;
    Places places;
    int rated = 0;
    for (const int status : statuses) {
      places.push_back(static_cast<std::uint32_t>(readings.size()));
      readings.push_back(Reading{.status = static_cast<MeasureStatus>(status), .lag = status % 2});
      if (rating(readings.back().status)) ++rated;
    }
    const MeasureCounts out = count_measures(places, readings);
    return out.total == static_cast<int>(statuses.size()) && sum(out.by_status) == out.total && out.rated == rated &&
           out.behind <= out.rated;
  });
  holds_for_all([&] {
    const auto statuses = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, model::activity_status_count));
    std::vector<ActivityRecord> records;
    Places places;
    for (const int status : statuses) {
      places.push_back(static_cast<std::uint32_t>(records.size()));
      ActivityRecord record;
      record.status = static_cast<model::ActivityStatus>(status);
      records.push_back(record);
    }
    const ActivityCounts out = count_activities(places, records);
    return out.total == static_cast<int>(statuses.size()) && sum(out.by_status) == out.total && out.rated <= out.total;
  });
}

TEST_CASE("a quarter made of months agrees with their n and d", "[properties]") {
  holds_for_all([] {
    std::vector<model::Figure> months;
    int numerators = 0;
    int denominators = 0;
    for (int i = 0; i < 3; ++i) {
      const int over = *rc::gen::inRange(0, 10'000);
      const int under = *rc::gen::inRange(0, 10'000);
      months.push_back(pair(over, under));
      if (under == 0) continue;  // a ratio of anything to nothing is not applicable, and adds nothing
      numerators += over;
      denominators += under;
    }
    return same(together(model::MeasureKind::ratio, months), together(model::MeasureKind::ratio, {pair(numerators, denominators)}));
  });
}

TEST_CASE("a year made of quarters is the year made of their months", "[properties]") {
  holds_for_all([] {
    std::vector<model::Figure> months;
    std::vector<model::Figure> quarters;
    std::vector<model::Figure> counts;
    std::vector<model::Figure> quarter_counts;
    for (int quarter = 0; quarter < 4; ++quarter) {
      int over = 0;
      int under = 0;
      for (int i = 0; i < 3; ++i) {
        months.push_back(pair(*rc::gen::inRange(0, 1000), *rc::gen::inRange(1, 1000)));
        over += static_cast<int>(months.back().numerator->coefficient());
        under += static_cast<int>(months.back().denominator->coefficient());
        counts.push_back(months.back());
        counts.back().value = counts.back().numerator;
        counts.back().denominator.reset();
      }
      quarters.push_back(pair(over, under));
      quarter_counts.push_back(quarters.back());
      quarter_counts.back().value = Decimal(over);
      quarter_counts.back().denominator.reset();
    }
    using model::MeasureKind;
    return same(together(MeasureKind::ratio, months), together(MeasureKind::ratio, quarters)) &&
           same(together(MeasureKind::flow, counts), together(MeasureKind::flow, quarter_counts));
  });
}

TEST_CASE("an XmR chart of a shifted series is the chart, shifted", "[properties]") {
  holds_for_all([] {
    const auto values = any_series();
    const int shift = *rc::gen::inRange(-5000, 5000);
    const Xmr a = xmr_of(points_of(values, 1, 0), model::Better::higher, Screen::none);
    const Xmr b = xmr_of(points_of(values, 1, shift), model::Better::higher, Screen::none);
    return is_near(b.mean, a.mean + tenths(shift), 1) && is_near(b.lower, a.lower + tenths(shift), 1) &&
           is_near(b.upper, a.upper + tenths(shift), 1) && same_signals(a, b);
  });
}

TEST_CASE("an XmR chart of a scaled series is the chart, scaled", "[properties]") {
  holds_for_all([] {
    const auto values = any_series();
    const int factor = *rc::gen::inRange(1, 20);
    const auto screen = *rc::gen::element(Screen::none, Screen::outliers);
    const Xmr a = xmr_of(points_of(values, 1, 0), model::Better::lower, screen);
    const Xmr b = xmr_of(points_of(values, factor, 0), model::Better::lower, screen);
    const auto scaled = [&](const Decimal& number) { return number * Decimal(factor); };
    return is_near(b.mean, scaled(a.mean), factor) && is_near(b.lower, scaled(a.lower), factor) &&
           is_near(b.upper, scaled(a.upper), factor) && same_signals(a, b);
  });
}

TEST_CASE("an XmR chart of a mirrored series turns concern into improvement", "[properties]") {
  holds_for_all([] {
    const auto values = any_series();
    const Xmr a = xmr_of(points_of(values, 1, 0), model::Better::higher, Screen::none);
    const Xmr b = xmr_of(points_of(values, -1, 0), model::Better::lower, Screen::none);
    return is_near(b.upper, -a.lower, 1) && is_near(b.lower, -a.upper, 1) && same_signals(a, b);
  });
}

}  // namespace goldthread::derive
