#include "render/chart_scale.hpp"

#include <algorithm>

namespace goldthread::render {

namespace {

using model::Decimal;
using model::Int128;

constexpr int most_intervals = 4;  // about as many as a phone's height can label

Int128 scaled(const Decimal& value, int decimals) {
  return value.places() == decimals ? value.coefficient() : value.rounded(decimals).coefficient();
}

Int128 rounded_down(Int128 value, Int128 step) {
  const Int128 rest = value % step;
  return rest == 0 ? value : value - rest - (value < 0 ? step : 0);
}
Int128 rounded_up(Int128 value, Int128 step) { return -rounded_down(-value, step); }

// The smallest 1, 2 or 5 times a power of ten that covers `range` in few steps.
Int128 step_for(Int128 range) {
  for (Int128 power = 1;; power *= 10) {
    for (const int digit : {1, 2, 5}) {
      if (range <= power * digit * most_intervals) return power * digit;
    }
  }
}

}  // namespace

Scale::Scale(const Decimal& smallest, const Decimal& largest, int decimals, ScaleStart start, int length) : Scale(decimals, length) {
  Int128 from = scaled(smallest, decimals);
  Int128 to = scaled(largest, decimals);
  const bool show_nought = start == ScaleStart::at_nought || from * 2 <= to;
  if (from > 0 && show_nought) from = 0;
  if (to < 0 && (start == ScaleStart::at_nought || to * 2 >= from)) to = 0;
  if (from == to) {  // a flat line stands in the middle of something
    const Int128 margin = std::max<Int128>(1, (from < 0 ? -from : from) / 10);
    from = from >= 0 ? std::max<Int128>(0, from - margin) : from - margin;
    to += margin;
  }
  step_ = step_for(to - from);
  low_ = rounded_down(from, step_);
  high_ = rounded_up(to, step_);
  tick_decimals_ = decimals;
  for (Int128 step = step_; tick_decimals_ > 0 && step % 10 == 0; step /= 10) --tick_decimals_;
}

Scale Scale::of_ranks(int last, int length) {
  Scale out(0, length);
  out.high_ = std::max(last, 1);
  return out;
}

int Scale::at(const Decimal& value) const {
  const Int128 along = (scaled(value, decimals_) - low_) * length_;
  const Int128 place = (along * 2 + (high_ - low_)) / ((high_ - low_) * 2);
  return static_cast<int>(std::clamp<Int128>(place, 0, length_));
}

std::vector<Decimal> Scale::ticks() const {
  std::vector<Decimal> out;
  for (Int128 tick = low_; tick <= high_; tick += step_) out.push_back(Decimal::of(tick, decimals_));
  return out;
}

}  // namespace goldthread::render
