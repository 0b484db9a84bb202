#pragma once
// How a figure stands to its target, before it is put into words: which side, how far, and whether that is good. A band is
// met anywhere inside it; ratings are compared by ranks (domain.md 2.3, status).
#include <optional>
#include <string>

#include "derive/measure_record.hpp"
#include "model/measure.hpp"
#include "render/words.hpp"

namespace goldthread::render {

enum class Side { at, above, below };

struct TargetGap {
  Side side = Side::at;
  bool good = true;       // no shortfall
  bool of_range = false;  // the target is a band
  model::Decimal amount;  // never negative; ranks for a rating
};

// Nothing where there is no figure or no target.
std::optional<TargetGap> target_gap(const model::Measure& measure, const derive::FigureRecord& figure);

// An amount between two of the measure's figures: "18 percentage points", "12 days", "0.8", "2 ranks".
std::string amount_text(const model::Measure& measure, const model::Decimal& amount, const Words& words);
// The same without the unit's noun: "18 percentage points", "12", "0.8", "2 ranks".
std::string short_amount(const model::Measure& measure, const model::Decimal& amount, const Words& words);

// "18 percentage points short of target", "0.8 over target", "the same as target", "within the target range", "no target".
std::string variance_words(const model::Measure& measure, const derive::FigureRecord& figure, const Words& words);
// The same in few words, after the target has been named: "0.8 over", "18 percentage points short", "met". Empty without both.
std::string gap_words(const model::Measure& measure, const derive::FigureRecord& figure, const Words& words);
// "60.8 per 100,000 collections in July to September 2025. Target 60.0: 0.8 over." Judged by year to date, the span is the
// year's so far. Empty where there is no figure.
std::string value_sentence(const model::Measure& measure, const derive::MeasureRecord& record, const derive::Reading& reading,
                           const Words& words);

}  // namespace goldthread::render
