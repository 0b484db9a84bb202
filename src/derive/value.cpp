#include "derive/value.hpp"

namespace goldthread::derive {

using model::Decimal;
using model::Figure;
using model::MeasureKind;

namespace {

std::optional<Fraction> sum_of(std::span<const Figure* const> figures, const Decimal& scale) {
  Decimal sum;
  for (const Figure* figure : figures) {
    const auto value = figure ? entered_value(*figure, scale) : std::nullopt;
    // A sum of pairs would need one denominator: sums are of counts.
    if (!value || value->under != Decimal(1)) return std::nullopt;
    sum = sum + value->over;
  }
  return Fraction{sum};
}

std::optional<Fraction> ratio_of_sums(std::span<const Figure* const> figures, const Decimal& scale) {
  Decimal numerators;
  Decimal denominators;
  for (const Figure* figure : figures) {
    if (!figure || !figure->numerator || !figure->denominator) return std::nullopt;
    if (figure->denominator->is_zero()) continue;
    numerators = numerators + *figure->numerator;
    denominators = denominators + *figure->denominator;
  }
  if (denominators.is_zero()) return std::nullopt;
  return Fraction{scale * numerators, denominators};
}

}  // namespace

bool divides_by_zero(const Figure& figure) { return figure.denominator && figure.denominator->is_zero(); }

std::optional<Fraction> entered_value(const Figure& figure, const Decimal& scale) {
  if (figure.marker != model::Marker::none) return std::nullopt;
  if (figure.value) return Fraction{*figure.value};
  if (!figure.numerator || !figure.denominator || figure.denominator->is_zero()) return std::nullopt;
  return Fraction{scale * *figure.numerator, *figure.denominator};
}

std::optional<Fraction> period_value(MeasureKind kind, const Decimal& scale, const Figure& figure, std::optional<const Figure*> previous) {
  const auto own = entered_value(figure, scale);
  if (kind != MeasureKind::cumulative || !previous || !own) return own;
  const auto before = *previous ? entered_value(**previous, scale) : std::nullopt;
  if (!before || before->under != Decimal(1) || own->under != Decimal(1)) return std::nullopt;
  return Fraction{own->over - before->over};
}

std::optional<Fraction> taken_together(MeasureKind kind, const Decimal& scale, std::span<const Figure* const> figures) {
  if (figures.empty()) return std::nullopt;
  switch (kind) {
    case MeasureKind::snapshot:
    case MeasureKind::rolling:
    case MeasureKind::rating:
    case MeasureKind::cumulative:
      return figures.back() ? entered_value(*figures.back(), scale) : std::nullopt;
    case MeasureKind::flow:
      return sum_of(figures, scale);
    case MeasureKind::ratio:
      return ratio_of_sums(figures, scale);
  }
  return std::nullopt;
}

}  // namespace goldthread::derive
