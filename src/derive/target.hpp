#pragma once
// The target of one period (domain.md 2.3, value by kind). A target listed for the period itself wins. Where only the year
// has one: snapshot, rolling, rating and ratio take it as it is; flow and cumulative take year x k / K for a year to date,
// and year / K for a period judged alone. A profile of the year overrides: flat takes the year's target as it is, pro-rata
// takes the shares, listed takes nothing but what is listed. Listed targets of a flow are per period and add up; those of a
// cumulative are running totals. At the year's end the year's own target stands in for a missing sum.
#include <optional>

#include "derive/fraction.hpp"
#include "derive/measure_record.hpp"
#include "model/measure.hpp"

namespace goldthread::derive {

// Unrounded: one value, or a band of which either end may be open.
struct TargetAt {
  std::optional<Fraction> value;
  std::optional<Fraction> low;
  std::optional<Fraction> high;
  bool pro_rata = false;  // a share of the year's target
};

// The target of a period that lies in `year` (its own year, or part of it), judged as `judge` says; nothing where there is none.
std::optional<TargetAt> target_at(const model::YearTarget& year, const model::Period& period, model::MeasureKind kind, model::Judge judge);

// Whether a period of the measure's own frequency has a target to meet: one listed for it, or its share of the year's.
bool has_target(const model::YearTarget& year, const model::Period& period, model::MeasureKind kind, model::Judge judge);

// The targets of a year; null where it has none. `targets` are by year.
const model::YearTarget* targets_of(const std::vector<model::YearTarget>& targets, model::Year year);

// As it is shown and judged: rounded to the measure's decimals; a rating's rank stays whole.
TargetShown shown(const TargetAt& target, const model::Measure& measure);

// The target of one period's own value, whatever the measure is judged by; nothing where there is none.
std::optional<TargetShown> period_target(const model::Measure& measure, const model::Period& period);

// What a whole year aims for, unrounded: the year's own target; where only its periods have targets, that of the last one, of
// what adds up of all together. `year` is a period of the frequency year.
std::optional<TargetAt> year_target(const model::Measure& measure, const model::Period& year);

}  // namespace goldthread::derive
