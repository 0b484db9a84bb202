#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "review/figure_words.hpp"
#include "review/rules.hpp"

namespace goldthread::review {

using derive::FigureRecord;
using diagnostics::Code;
using model::Decimal;
using model::Int128;
using model::Measure;

namespace {

constexpr int widest_step = 3;                 // times the usual moving range (domain.md 2.4)
constexpr std::size_t fewest_usual_steps = 4;  // of fewer nobody can say what is usual

using Figures = std::vector<const FigureRecord*>;

Int128 size_of(Int128 step) { return step < 0 ? -step : step; }

// Whether the figures of a measure are numbers in a series of equal steps.
bool steps_equally(const Measure& measure) {
  return measure.kind != model::MeasureKind::rating && measure.frequency != model::Frequency::date;
}

// The periods that have a figure, without a gap, since the last break in the series or gap.
void collect_unbroken(const derive::MeasureRecord& record, const Measure& measure, Figures& out) {
  out.clear();
  for (const FigureRecord& figure : record.figures) {
    if (figure.period.frequency() != measure.frequency || !figure.value) continue;
    const bool follows = !out.empty() && figure.period.steps_since(out.back()->period) == 1;
    if (figure.flags.series_break || !follows) out.clear();
    out.push_back(&figure);
  }
}

// All values have the measure's decimals, so that their coefficients can be compared.
class Leaps {
 public:
  Leaps(const Figures& figures, std::size_t in_year) : figures_(figures), in_year_(in_year) {
    for (std::size_t at = 1; at < figures.size(); ++at) sum_ += size_of(step(at));
  }

  // Whether a figure lies further from the one before than usual by far, and it is no matter of the season: there was no such
  // step into the same period of the year before or after. An older one goes back again with the next, and is not near the
  // figure of that same period either: it has stood there for long, and only a slip that cannot be missed is named.
  bool leaps(std::size_t at) const {
    const Usual usual = usual_at(at);
    if (usual.steps < fewest_usual_steps || !is_wide(step(at), usual)) return false;
    const std::size_t before = at - in_year_;  // one before the first wraps round to a place past the last
    const std::size_t after = at + in_year_;
    if (in_year_ > 1 && (is_like(at, before, usual) || is_like(at, after, usual))) return false;
    if (is_newest(at)) return true;
    const bool back = is_wide(step(at + 1), usual) && (step(at) < 0) != (step(at + 1) < 0);
    return back && (in_year_ == 1 || (!is_near(at, before, usual) && !is_near(at, after, usual)));
  }

  // The mean of the steps that do not touch the figure, to one place more than the figures have.
  Decimal usual(std::size_t at, int decimals) const {
    const Usual usual = usual_at(at);
    return Decimal::quotient(Decimal::of(usual.sum, decimals), Decimal(static_cast<std::int64_t>(usual.steps)), decimals + 1);
  }

 private:
  struct Usual {
    Int128 sum;  // in the last place
    std::size_t steps;
  };

  bool is_newest(std::size_t at) const { return at + 1 == figures_.size(); }
  Int128 apart(std::size_t a, std::size_t b) const { return figures_[a]->value->coefficient() - figures_[b]->value->coefficient(); }
  Int128 step(std::size_t at) const { return apart(at, at - 1); }

  bool is_like(std::size_t at, std::size_t other, const Usual& usual) const {
    return other >= 1 && other < figures_.size() && is_wide(step(other), usual) && (step(other) < 0) == (step(at) < 0);
  }
  bool is_near(std::size_t at, std::size_t other, const Usual& usual) const {
    return other < figures_.size() && !is_wide(apart(at, other), usual);
  }

  Usual usual_at(std::size_t at) const {
    const std::size_t touching = is_newest(at) ? 1 : 2;
    const std::size_t all = figures_.size() - 1;
    if (all <= touching) return {0, 0};
    const Int128 others = sum_ - size_of(step(at)) - (is_newest(at) ? 0 : size_of(step(at + 1)));
    // Of a series that hardly moves one in the last place is usual.
    return {std::max(others, static_cast<Int128>(all - touching)), all - touching};
  }

  static bool is_wide(Int128 step, const Usual& usual) {
    return size_of(step) * static_cast<Int128>(usual.steps) > usual.sum * widest_step;
  }

  const Figures& figures_;
  std::size_t in_year_;
  Int128 sum_ = 0;
};

}  // namespace

void review_figures(const Content& content, const Derived& derived, Diagnostics& diagnostics) {
  Figures figures;
  for (std::size_t i = 0; i < content.measures.size(); ++i) {
    const Measure& measure = content.measures[i];
    if (!steps_equally(measure)) continue;
    collect_unbroken(derived.measures[i], measure, figures);
    const Leaps leaps(figures, static_cast<std::size_t>(model::periods_in_year(measure.frequency)));
    for (std::size_t at = 1; at < figures.size(); ++at) {
      if (!leaps.leaps(at) || !figures[at]->note().empty()) continue;
      diagnostics.add(
          Code::improbable_figure, place_of(figures[at], measure),
          fmt::format("`{}` leaps from {} in {} to {} in {}, and usually moves by {} from one period to the next", measure.id,
                      bare_text(*figures[at - 1]->value, measure), figures[at - 1]->period.text(), value_text(*figures[at]->value, measure),
                      figures[at]->period.text(), leaps.usual(at, measure.decimals).text()));
    }
  }
}

}  // namespace goldthread::review
