#pragma once
// The value axis of a chart: ends and ticks at steps of 1, 2 or 5, and where a value stands. Whole numbers throughout, so that
// every machine draws the same bytes. Lengths are in tenths of a unit of the drawing.
#include <cstdint>
#include <vector>

#include "model/decimal.hpp"

namespace goldthread::render {

// Columns and bars start at nought; lines may be cut, and then say so (web.md C7).
enum class ScaleStart { at_nought, where_it_shows_most };

class Scale {
 public:
  // From the smallest to the largest value drawn, all with `decimals`, over `length`.
  Scale(const model::Decimal& smallest, const model::Decimal& largest, int decimals, ScaleStart start, int length);
  // Whole steps from 0 to `last`, for ranks.
  static Scale of_ranks(int last, int length);

  // How far from the low end; nothing is drawn outside 0 to length.
  int at(const model::Decimal& value) const;
  std::vector<model::Decimal> ticks() const;
  int tick_decimals() const { return tick_decimals_; }
  model::Decimal low() const { return model::Decimal::of(low_, decimals_); }
  bool is_cut() const { return low_ > 0 || high_ < 0; }

 private:
  Scale(int decimals, int length) : decimals_(decimals), length_(length) {}
  int decimals_;
  int length_;
  int tick_decimals_ = 0;
  model::Int128 low_ = 0, high_ = 1, step_ = 1;  // in units of 10^-decimals
};

}  // namespace goldthread::render
