#include "derive/xmr_chart.hpp"

#include <algorithm>
#include <vector>

#include "derive/target.hpp"

namespace goldthread::derive {

using model::Better;
using model::Decimal;

namespace {

constexpr int run_length = 7;
constexpr int fewest_for_limits = 8;
constexpr int fewest_for_firm_limits = 12;
constexpr int shown_places = 3;
const Decimal limit_factor = Decimal::of(266, 2);    // 2.66 = 3 / d2, d2 = 1.128
const Decimal screen_factor = Decimal::of(3267, 3);  // D4 of two points

enum class Side { below, on, above };

Side side_of(const Decimal& a, const Decimal& b) { return a < b ? Side::below : (a > b ? Side::above : Side::on); }

// Mean and mean moving range as fractions, so that a point is told from a limit exactly.
struct Baseline {
  Decimal sum;           // of the values
  int count = 0;         // of the values
  Decimal moving;        // sum of the moving ranges that count
  int moving_count = 0;  // of those
};

std::vector<Decimal> moving_ranges(std::span<const XmrPoint> points) {
  std::vector<Decimal> out;
  for (std::size_t i = 1; i < points.size(); ++i) out.push_back((points[i].value - points[i - 1].value).absolute());
  return out;
}

Baseline baseline_of(std::span<const XmrPoint> points, Screen screen) {
  Baseline out;
  for (const auto& point : points) out.sum = out.sum + point.value;
  out.count = static_cast<int>(points.size());
  const std::vector<Decimal> ranges = moving_ranges(points);
  for (const auto& range : ranges) out.moving = out.moving + range;
  out.moving_count = static_cast<int>(ranges.size());
  if (screen == Screen::none || out.moving.is_zero()) return out;
  const Decimal all = out.moving;
  for (const auto& range : ranges) {
    // range >= 3.267 x sum / count
    if (range * Decimal(static_cast<int>(ranges.size())) < screen_factor * all) continue;
    out.moving = out.moving - range;
    --out.moving_count;
  }
  return out;
}

// (value - mean) x count x moving_count, and the distance of a limit from the mean, x the same: both without a division.
Decimal scaled_distance(const Decimal& value, const Baseline& base) {
  return (value * Decimal(base.count) - base.sum) * Decimal(base.moving_count);
}
Decimal scaled_limit(const Baseline& base) { return limit_factor * base.moving * Decimal(base.count); }

Decimal limit(const Baseline& base, int sign) {
  const Decimal over = base.sum * Decimal(base.moving_count) + scaled_limit(base) * Decimal(sign);
  return Decimal::quotient(over, Decimal(base.count) * Decimal(base.moving_count), shown_places);
}

XmrReading reads(Side side, Better better) {
  if (better != Better::higher && better != Better::lower) return XmrReading::neither;
  return (side == Side::above) == (better == Better::higher) ? XmrReading::improvement : XmrReading::concern;
}

bool next_to(const XmrPoint& earlier, const XmrPoint& later) { return earlier.ordinal + 1 == later.ordinal; }

// Finds signals rule by rule; each marks the places of its points.
class Signals {
 public:
  Signals(std::span<const XmrPoint> points, const Baseline& base, Better better) : points_(points), better_(better) {
    const Decimal way = scaled_limit(base);
    for (const auto& point : points) {
      const Decimal distance = scaled_distance(point.value, base);
      sides_.push_back(side_of(distance, Decimal()));
      outside_.push_back(distance.absolute() > way);
      far_.push_back(distance.absolute() * Decimal(3) > way * Decimal(2));
    }
  }

  std::vector<XmrSignal> found() {
    for (std::size_t i = 0; i < points_.size(); ++i) {
      if (outside_[i] != 0) mark(i, XmrRule::outside_limits, sides_[i]);
    }
    runs(XmrRule::shift, run_length, sides_);
    trends();
    two_of_three();
    std::sort(signals_.begin(), signals_.end(),
              [](const XmrSignal& a, const XmrSignal& b) { return a.figure != b.figure ? a.figure < b.figure : a.rule < b.rule; });
    const auto same = [](const XmrSignal& a, const XmrSignal& b) { return a.figure == b.figure && a.rule == b.rule; };
    signals_.erase(std::unique(signals_.begin(), signals_.end(), same), signals_.end());
    return std::move(signals_);
  }

 private:
  void mark(std::size_t point, XmrRule rule, Side side) { signals_.push_back({points_[point].figure, rule, reads(side, better_)}); }

  // Every stretch of points without a gap, each of one side; long enough, all its points are signals.
  void runs(XmrRule rule, std::size_t least, const std::vector<Side>& sides) {
    for (std::size_t from = 0; from < sides.size();) {
      std::size_t to = from + 1;
      while (to < sides.size() && sides[to] == sides[from] && next_to(points_[to - 1], points_[to])) ++to;
      if (sides[from] != Side::on && to - from >= least) {
        for (std::size_t i = from; i < to; ++i) mark(i, rule, sides[from]);
      }
      from = to;
    }
  }

  // A trend is a run of moves of one way; the point it starts from belongs to it.
  void trends() {
    for (std::size_t from = 0; from + 1 < points_.size();) {
      const Side way = side_of(points_[from + 1].value, points_[from].value);
      std::size_t to = from;
      while (to + 1 < points_.size() && next_to(points_[to], points_[to + 1]) && side_of(points_[to + 1].value, points_[to].value) == way)
        ++to;
      if (way != Side::on && to - from + 1 >= run_length) {
        for (std::size_t i = from; i <= to; ++i) mark(i, XmrRule::trend, way);
      }
      from = std::max(to, from + 1);
    }
  }

  void two_of_three() {
    for (std::size_t i = 0; i + 2 < points_.size(); ++i) {
      const bool together = next_to(points_[i], points_[i + 1]) && next_to(points_[i + 1], points_[i + 2]);
      const Side side = sides_[i];
      if (!together || side == Side::on || sides_[i + 1] != side || sides_[i + 2] != side) continue;
      if (far_[i] + far_[i + 1] + far_[i + 2] < 2) continue;
      for (std::size_t j = i; j <= i + 2; ++j) {
        if (far_[j] != 0) mark(j, XmrRule::two_of_three, side);
      }
    }
  }

  std::span<const XmrPoint> points_;
  Better better_;
  std::vector<Side> sides_;
  std::vector<char> outside_;
  std::vector<char> far_;
  std::vector<XmrSignal> signals_;
};

std::optional<Assurance> assurance_of(const Xmr& chart, const TargetShown& target, Better better) {
  switch (better) {
    case Better::higher:
      if (!target.value) return std::nullopt;
      if (*target.value < chart.lower) return Assurance::consistently_met;
      return *target.value > chart.upper ? Assurance::consistently_missed : Assurance::sometimes_met;
    case Better::lower:
      if (!target.value) return std::nullopt;
      if (*target.value > chart.upper) return Assurance::consistently_met;
      return *target.value < chart.lower ? Assurance::consistently_missed : Assurance::sometimes_met;
    case Better::range:
    case Better::none:
      return std::nullopt;
  }
  return std::nullopt;
}

bool draws_a_chart(const model::Measure& measure) {
  if (measure.frequency == model::Frequency::date) return false;
  switch (measure.kind) {
    case model::MeasureKind::snapshot:
    case model::MeasureKind::flow:
    case model::MeasureKind::ratio:
      return true;
    case model::MeasureKind::cumulative:
    case model::MeasureKind::rolling:
    case model::MeasureKind::rating:
      return false;
  }
  return false;
}

}  // namespace

Xmr xmr_of(std::span<const XmrPoint> points, Better better, Screen screen) {
  const Baseline base = baseline_of(points, screen);
  Xmr out;
  out.first = points.front().figure;
  out.points = base.count;
  out.line_only = base.count < fewest_for_limits;
  out.trial = base.count < fewest_for_firm_limits;
  out.mean = Decimal::quotient(base.sum, Decimal(base.count), shown_places);
  out.lower = limit(base, -1);
  out.upper = limit(base, 1);
  if (!out.line_only) out.signals = Signals(points, base, better).found();
  return out;
}

std::optional<Xmr> xmr_of(const Timeline& timeline, const model::Measure& measure) {
  if (!draws_a_chart(measure)) return std::nullopt;
  std::vector<XmrPoint> points;
  points.reserve(timeline.points.size());
  const FigureRecord* newest = nullptr;
  for (const Point& point : timeline.points) {
    const FigureRecord& figure = timeline.figure(point);
    if (figure.flags.series_break) points.clear();
    if (!point.exact) continue;
    points.push_back({*point.exact, point.ordinal, point.figure});
    newest = &figure;
  }
  if (points.size() < 2) return std::nullopt;
  Xmr out = xmr_of(points, measure.better, measure.screen_outliers ? Screen::outliers : Screen::none);
  const auto target = out.line_only ? std::nullopt : period_target(measure, newest->period);
  if (target) out.assurance = assurance_of(out, *target, measure.better);
  return out;
}

}  // namespace goldthread::derive
