#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <set>
#include <stdexcept>
#include <string_view>
#include <vector>

#include "check/key_place.hpp"
#include "check/rules.hpp"

namespace goldthread::check {

using diagnostics::Code;
using model::Decimal;
using model::Figure;
using model::Measure;
using model::MeasureKind;

namespace {

class Figures {
 public:
  Figures(const Content& content, Diagnostics& diagnostics) : content_(content), diagnostics_(diagnostics) {}

  void check() {
    for (const Measure& measure : content_.measures) {
      ranks(measure);
      scale(measure);
      for (const model::YearTarget& year : measure.figures.targets) {
        for (const model::Target& target : year.targets) values(measure, target);
      }
      series(measure, measure.figures.actual);
      for (const model::Series& one : measure.figures.comparators) series(measure, one.figures);
      for (const model::Series& one : measure.figures.breakdown) series(measure, one.figures);
      series(measure, measure.figures.forecasts);
    }
  }

 private:
  text::Place inside(text::Place table, std::string_view key) const { return key_place(content_.sources, table, key); }

  void ranks(const Measure& measure) {
    if (measure.kind != MeasureKind::rating) {
      if (!measure.ranks.empty()) {
        diagnostics_.add(Code::rating_ranks, measure.place_of("ranks"),
                         fmt::format("only a rating has `ranks`, and `{}` is none", measure.id),
                         "Write kind = \"rating\", or take `ranks` out.");
      }
      return;
    }
    if (measure.ranks.empty()) {
      diagnostics_.add(Code::rating_ranks, measure.place_of("kind"),
                       fmt::format("`{}` is a rating, and nothing says what its ranks are", measure.id),
                       "Add ranks = [\"poor\", \"fair\", \"good\"], the worst first.");
    }
    for (const std::string_view marker : {"x", "c", "z"}) {
      if (std::find(measure.ranks.begin(), measure.ranks.end(), marker) == measure.ranks.end()) continue;
      diagnostics_.add(Code::rating_ranks, measure.place_of("ranks"),
                       fmt::format("a rank cannot be called \"{}\": that says there is no figure", marker),
                       "Write another word, or a capital letter.");
    }
    const std::set<std::string_view> different(measure.ranks.begin(), measure.ranks.end());
    if (different.size() != measure.ranks.size()) {
      diagnostics_.add(Code::rating_ranks, measure.place_of("ranks"), "two of these ranks are the same word",
                       "Give each rank a word of its own.");
    }
  }

  // Per 100, per 1,000, per 100,000: never nothing.
  void scale(const Measure& measure) {
    if (!measure.scale.is_zero() && !measure.scale.is_negative()) return;
    diagnostics_.add(Code::bad_number, measure.place_of("scale"),
                     fmt::format("`scale` is {}, and a ratio is counted for each 1 or more", measure.scale.text()),
                     "Write 100 for a percentage, 1000 for a rate in each 1,000.");
  }

  struct Limits {
    std::optional<Decimal> low;
    std::optional<Decimal> high;
    bool stated = false;
  };

  // What a figure may be: as the measure says, or a percentage's 0 to 100.
  static Limits limits(const Measure& measure) {
    if (measure.allowed_low || measure.allowed_high) return {measure.allowed_low, measure.allowed_high, true};
    if (measure.unit == "%") return {Decimal(0), Decimal(100), false};
    return {};
  }

  void range(const Measure& measure, const std::optional<Decimal>& value, text::Place place) {
    if (!value || measure.kind == MeasureKind::rating) return;
    const Limits allowed = limits(measure);
    if ((!allowed.low || *value >= *allowed.low) && (!allowed.high || *value <= *allowed.high)) return;
    diagnostics_.add(Code::out_of_range, place,
                     allowed.stated ? fmt::format("{} is outside what `{}` allows, {} to {}", value->text(), measure.id,
                                                  allowed.low->text(), allowed.high->text())
                                    : fmt::format("{}% is outside 0 to 100, and `{}` is a percentage", value->text(), measure.id),
                     allowed.stated ? "Correct the figure, or the measure's `allowed`."
                                    : "Correct the figure, or add allowed = [0, 130] to the measure if it can be right.");
  }

  void values(const Measure& measure, const model::Target& target) {
    range(measure, target.value, target.place);
    range(measure, target.low, inside_band(target, "low"));
    range(measure, target.high, inside_band(target, "high"));
  }

  // Looked up only where a band is wrong; cheap enough since few measures have bands.
  text::Place inside_band(const model::Target& target, std::string_view key) const {
    return target.low || target.high ? inside(target.place, key) : target.place;
  }

  void series(const Measure& measure, const std::vector<Figure>& figures) {
    const Figure* before = nullptr;
    for (const Figure& figure : figures) {
      one(measure, figure);
      if (measure.kind != MeasureKind::cumulative || figure.period.frequency() != measure.frequency || !figure.value) continue;
      if (before && before->period.year() == figure.period.year() && *figure.value < *before->value && figure.note.empty()) {
        diagnostics_.add(Code::falling_total, figure.place,
                         fmt::format("a running total cannot fall: {} comes after {} for {}", figure.value->text(), before->value->text(),
                                     before->period.text()));
      }
      before = &figure;
    }
  }

  void one(const Measure& measure, const Figure& figure) {
    range(measure, figure.value, figure.place);
    if (figure.numerator && figure.denominator) pair(measure, figure, *figure.numerator, *figure.denominator);
  }

  void pair(const Measure& measure, const Figure& figure, const Decimal& n, const Decimal& d) {
    if (measure.kind != MeasureKind::ratio && !figure.value) {
      diagnostics_.add(Code::unexpected_pair, figure.place,
                       fmt::format("`{}` is no ratio, so `n` over `d` does not give its figure", measure.id),
                       "Write the figure itself, or kind = \"ratio\" in the measure.");
      return;
    }
    if (d.is_negative()) {
      diagnostics_.add(Code::negative_denominator, inside(figure.place, "d"),
                       fmt::format("`d` is {}, and nothing is counted out of less than 0", d.text()));
      return;
    }
    if (d.is_zero() || measure.kind != MeasureKind::ratio) return;
    if (measure.unit == "%" && n > d && !limits(measure).stated) {
      diagnostics_.add(Code::part_over_whole, inside(figure.place, "n"),
                       fmt::format("`{}` is a share, and {} of {} is more than all of them", measure.id, n.text(), d.text()));
      return;
    }
    const std::optional<Decimal> value = ratio(measure, n, d);
    if (!value) {
      diagnostics_.add(Code::bad_number, figure.place,
                       fmt::format("{} over {} has more digits than can be kept exactly", n.text(), d.text()));
      return;
    }
    range(measure, value, figure.place);
    if (!figure.value || figure.value->rounded(measure.decimals) == *value) return;
    diagnostics_.add(Code::value_against_pair, inside(figure.place, "value"),
                     fmt::format("`value` is {}, and `n` over `d` gives {}", figure.value->text(), value->text()));
  }

  // What its neighbours in a sum, a mean or a chart can hold as well: room for ten thousand times as much.
  static std::optional<Decimal> ratio(const Measure& measure, const Decimal& n, const Decimal& d) {
    constexpr std::int64_t largest = 999'999'999'999'999;  // as many digits as a figure may be written with
    try {
      (void)Decimal::quotient(measure.scale * n * Decimal(10'000), d, measure.decimals);
      const Decimal value = Decimal::quotient(measure.scale * n, d, measure.decimals);
      return value.absolute() > Decimal(largest) ? std::nullopt : std::optional(value);
    } catch (const std::overflow_error&) {
      return std::nullopt;
    }
  }

  const Content& content_;
  Diagnostics& diagnostics_;
};

}  // namespace

void check_figures(const Content& content, Diagnostics& diagnostics) { Figures(content, diagnostics).check(); }

}  // namespace goldthread::check
