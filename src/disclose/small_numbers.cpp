#include "disclose/small_numbers.hpp"

namespace goldthread::disclose {

using model::Decimal;
using model::Figure;
using model::Measure;
using model::MeasureKind;

namespace {

bool is_small(const Decimal& count, int fewest) {
  const Decimal size = count.absolute();
  return size.rounded(0) == size && size >= Decimal(1) && size < Decimal(fewest);
}

bool is_small(const Figure& figure, const Measure& measure, int fewest) {
  if (figure.numerator && figure.denominator)
    return is_small(*figure.numerator, fewest) || is_small(*figure.denominator - *figure.numerator, fewest);
  return figure.value && counts(measure) && is_small(*figure.value, fewest);
}

// Running totals of one year, the year's own figure last: what two that are shown differ by is a count.
class Steps {
 public:
  // Whether the figure must be withheld; if not, it is what the next one is told from.
  bool is_small(const Figure& figure, int fewest) {
    if (!figure.value) return false;
    if (!year_ || *year_ != figure.period.year()) shown_.reset();
    year_ = figure.period.year();
    const bool small = shown_ && disclose::is_small(*figure.value - *shown_, fewest);
    if (!small) shown_ = figure.value;
    return small;
  }

 private:
  std::optional<model::Year> year_;
  std::optional<Decimal> shown_;
};

}  // namespace

bool counts(const Measure& measure) {
  switch (measure.kind) {
    case MeasureKind::snapshot:
    case MeasureKind::flow:
    case MeasureKind::cumulative:
      return measure.unit != "%";
    case MeasureKind::rolling:
      return measure.unit != "%" && measure.decimals == 0;
    case MeasureKind::ratio:
    case MeasureKind::rating:
      return false;
  }
  return false;
}

std::vector<std::size_t> small_numbers(const std::vector<Figure>& figures, const Measure& measure, int fewest) {
  std::vector<std::size_t> out;
  const bool in_steps = measure.kind == MeasureKind::cumulative && counts(measure);
  Steps steps;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    if (is_small(figures[i], measure, fewest) || (in_steps && steps.is_small(figures[i], fewest))) out.push_back(i);
  }
  return out;
}

}  // namespace goldthread::disclose
