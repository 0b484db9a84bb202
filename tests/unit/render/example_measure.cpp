#include "example_measure.hpp"

namespace goldthread::render {

using model::Better;
using model::Decimal;
using model::Direction;
using model::MeasureStatus;

Decimal number(std::string_view literal) { return Decimal::parse(literal).value(); }
model::Date day(std::string_view date) { return model::Date::parse(date).value(); }
model::Period period(std::string_view text) { return model::Period::parse(text, model::YearStart{4}).value(); }

model::Measure missed_bins() {
  model::Measure out;
  out.id = "missed-bins";
  out.title = "Missed bins";
  out.unit = "per 100,000 collections";
  out.better = Better::lower;
  out.kind = model::MeasureKind::ratio;
  out.scale = 100000;
  out.decimals = 1;
  out.tolerance = model::Tolerance{model::Tolerance::In::percent, Decimal(5), {}};
  out.source = "Waste contractor's log";
  return out;
}

model::Measure recycling() {
  model::Measure out;
  out.id = "recycling";
  out.title = "Household waste recycled";
  out.unit = "%";
  out.better = Better::higher;
  out.kind = model::MeasureKind::ratio;
  return out;
}

// What stands behind every figure of the example: nothing is noted about it.
const model::Figure entered_without_more{period("2025-26 q1"), {}, {}, {}, {}, {}, {}, {}, {}};

derive::MeasureRecord record_of(const model::Measure& measure, std::string_view first, const std::vector<std::string>& values,
                                std::string_view target) {
  derive::MeasureRecord out;
  for (std::size_t i = 0; i < values.size(); ++i) {
    derive::FigureRecord figure{.period = *period(first).shifted(static_cast<int>(i)), .status = MeasureStatus::not_reported};
    if (!target.empty()) figure.target = derive::TargetShown{number(target), {}, {}, false};
    if (!values[i].empty()) {
      figure.value = figure.judged = number(values[i]);
      figure.entry = &entered_without_more;
      figure.status = MeasureStatus::no_target;
    }
    if (figure.judged && figure.target) {
      figure.variance = *figure.judged - *figure.target->value;
      const bool met = measure.better == Better::lower ? *figure.judged <= *figure.target->value : *figure.judged >= *figure.target->value;
      figure.status = met ? MeasureStatus::on_target : MeasureStatus::off_target;
    }
    if (figure.judged && measure.better == Better::none) figure.status = MeasureStatus::for_context;
    out.figures.push_back(figure);
  }
  return out;
}

namespace {

derive::Travel travel(const model::Measure& measure, const derive::MeasureRecord& record, std::size_t back) {
  derive::Travel out;
  const std::size_t n = record.figures.size();
  if (n <= back || !record.figures[n - 1 - back].value) return out;
  const derive::FigureRecord& before = record.figures[n - 1 - back];
  out.against = before.period;
  out.was = before.value;
  out.change = *record.figures.back().value - *before.value;
  if (out.change->is_zero()) {
    out.direction = Direction::no_change;
  } else if (measure.better == Better::none) {
    out.direction = out.change->is_negative() ? Direction::decreasing : Direction::increasing;
  } else {
    const bool good = out.change->is_negative() == (measure.better == Better::lower);
    out.direction = good ? Direction::improving : Direction::worsening;
  }
  return out;
}

}  // namespace

derive::Reading reading_of(const model::Measure& measure, const derive::MeasureRecord& record) {
  derive::Reading out;
  const derive::FigureRecord& last = record.figures.back();
  out.expected = last.period;
  out.status = last.status;
  if (!last.judged) return out;
  out.latest = static_cast<std::uint32_t>(record.figures.size() - 1);
  out.short_term = travel(measure, record, 1);
  out.long_term = travel(measure, record, static_cast<std::size_t>(model::periods_in_year(measure.frequency)));
  return out;
}

derive::Vantage afterwards() { return {day("2040-01-01"), day("2040-01-01"), std::nullopt}; }

}  // namespace goldthread::render
