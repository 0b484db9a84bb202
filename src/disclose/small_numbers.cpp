#include "disclose/small_numbers.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace goldthread::disclose {

using diagnostics::Code;
using diagnostics::Diagnostics;
using model::Decimal;
using model::Figure;
using model::Marker;
using model::Measure;
using model::MeasureKind;

namespace {

bool is_whole(const Decimal& number) { return number.rounded(0) == number; }

bool is_small(const Decimal& count, int fewest) {
  const Decimal size = count.absolute();
  return is_whole(size) && size >= Decimal(1) && size < Decimal(fewest);
}

// Whether a bare number of the measure counts something: not a share, a rate or a rank.
bool counts(const Measure& measure) {
  switch (measure.kind) {
    case MeasureKind::snapshot:
    case MeasureKind::flow:
    case MeasureKind::cumulative:
      return measure.unit != "%";
    case MeasureKind::ratio:
    case MeasureKind::rolling:
    case MeasureKind::rating:
      return false;
  }
  return false;
}

bool is_small(const Figure& figure, const Measure& measure, int fewest) {
  if (figure.numerator && figure.denominator)
    return is_small(*figure.numerator, fewest) || is_small(*figure.denominator - *figure.numerator, fewest);
  return figure.value && counts(measure) && is_small(*figure.value, fewest);
}

// Two running totals of successive periods of one year give the count between them.
bool differ_by_few(const Figure& earlier, const Figure& later, int fewest) {
  return earlier.period.frequency() == later.period.frequency() && earlier.period.year() == later.period.year() &&
         later.period.index() == earlier.period.index() + 1 && earlier.value && later.value &&
         is_small(*later.value - *earlier.value, fewest);
}

using Names = std::vector<std::string>;

void note_small(const std::vector<Figure>& figures, const Measure& measure, int fewest, const std::string& of, Names& out) {
  const Figure* earlier = nullptr;
  for (const Figure& figure : figures) {
    const bool step = measure.kind == MeasureKind::cumulative && counts(measure) && earlier && differ_by_few(*earlier, figure, fewest);
    if (is_small(figure, measure, fewest) || step) out.push_back(of + figure.period.text());
    earlier = &figure;
  }
}

std::string joined(const Names& names) {
  std::string out;
  for (const auto& name : names) out += (out.empty() ? "" : ", ") + name;
  return out;
}

bool has_number(const Figure& figure) { return figure.value || (figure.numerator && figure.denominator); }

// Whether the figures of parts add up to the figure of the whole: counts, or pairs of n and d.
bool adds_up(const Figure& whole, const Measure& measure) {
  return (whole.numerator && whole.denominator) || (whole.value && counts(measure));
}

// A year's own figure gives away the one period of it that is withheld.
bool year_gives_away(const Figure& year, const Measure& measure) {
  if (year.period.frequency() != model::Frequency::year || measure.frequency == model::Frequency::year) return false;
  if (measure.kind != MeasureKind::flow && measure.kind != MeasureKind::ratio) return false;
  if (!adds_up(year, measure)) return false;
  int numbers = 0;
  int withheld = 0;
  for (const Figure& figure : measure.figures.actual) {
    if (figure.period.frequency() != measure.frequency || figure.period.year() != year.period.year()) continue;
    if (has_number(figure)) ++numbers;
    if (figure.marker == Marker::withheld) ++withheld;
  }
  return withheld == 1 && numbers + 1 == model::periods_in_year(measure.frequency);
}

const Figure* at(const std::vector<Figure>& figures, const model::Period& period) {
  const auto found = std::lower_bound(figures.begin(), figures.end(), period,
                                      [](const Figure& figure, const model::Period& wanted) { return figure.period < wanted; });
  return found != figures.end() && found->period == period ? &*found : nullptr;
}

// The whole's figure gives away the one part of the breakdown that is withheld.
bool parts_give_away(const Figure& whole, const Measure& measure) {
  if (!adds_up(whole, measure)) return false;
  int numbers = 0;
  int withheld = 0;
  for (const auto& part : measure.figures.breakdown) {
    const Figure* figure = at(part.figures, whole.period);
    if (figure && has_number(*figure)) ++numbers;
    if (figure && figure->marker == Marker::withheld) ++withheld;
  }
  return withheld == 1 && numbers > 0;
}

bool withholds_any(const Measure& measure) {
  const auto any = [](const std::vector<Figure>& figures) {
    return std::any_of(figures.begin(), figures.end(), [](const Figure& figure) { return figure.marker == Marker::withheld; });
  };
  return any(measure.figures.actual) || std::any_of(measure.figures.breakdown.begin(), measure.figures.breakdown.end(),
                                                    [&](const auto& part) { return any(part.figures); });
}

void look_for_few(const Measure& measure, int fewest, Diagnostics& diagnostics) {
  Names small;
  note_small(measure.figures.actual, measure, fewest, "", small);
  for (const auto& part : measure.figures.breakdown) note_small(part.figures, measure, fewest, part.id + " ", small);
  if (small.empty()) return;
  diagnostics.add(Code::small_number, measure.place_of("people"),
                  "figures of `" + measure.id + "` count from 1 to " + std::to_string(fewest - 1) + " people: " + joined(small));
}

void look_for_totals(const Measure& measure, Diagnostics& diagnostics) {
  if (!withholds_any(measure)) return;
  Names given_away;
  for (const Figure& whole : measure.figures.actual) {
    if (year_gives_away(whole, measure) || parts_give_away(whole, measure)) given_away.push_back(whole.period.text());
  }
  if (given_away.empty()) return;
  diagnostics.add(Code::withheld_in_total, measure.place,
                  "a figure of `" + measure.id + "` is withheld, but the total and the others give it away: " + joined(given_away));
}

}  // namespace

void find_small_numbers(const model::Content& content, Diagnostics& diagnostics) {
  for (const Measure& measure : content.measures) {
    if (measure.people) look_for_few(measure, content.site.fewest, diagnostics);
    look_for_totals(measure, diagnostics);
  }
}

}  // namespace goldthread::disclose
