#include "derive/direction.hpp"

#include "derive/judging.hpp"

namespace goldthread::derive {

using model::Better;
using model::Decimal;
using model::Direction;

namespace {

Direction told(const Decimal& gain, const Decimal& no_change, Direction up, Direction down) {
  if (gain > no_change) return up;
  return gain < -no_change ? down : Direction::no_change;
}

}  // namespace

Direction direction(const Decimal& value, const Decimal& was, const std::optional<TargetShown>& band, const model::Measure& measure) {
  const auto better_or_worse = [&](const Decimal& gain) {
    return told(gain, measure.no_change, Direction::improving, Direction::worsening);
  };
  switch (measure.better) {
    case Better::higher:
      return better_or_worse(value - was);
    case Better::lower:
      return better_or_worse(measure.kind == model::MeasureKind::rating ? value - was : was - value);
    case Better::range:
      if (!band) return Direction::unknown;
      return better_or_worse(shortfall(was, *band, measure) - shortfall(value, *band, measure));
    case Better::none:
      return told(value - was, measure.no_change, Direction::increasing, Direction::decreasing);
  }
  return Direction::unknown;
}

}  // namespace goldthread::derive
