#include "review/figure_words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace goldthread::review {

using derive::FigureRecord;
using model::Decimal;
using model::Measure;

namespace {

// "-1234567.50" as "-1,234,567.50".
std::string grouped(const Decimal& value, int decimals) {
  std::string out = value.rounded(decimals).text();
  const std::size_t first = out.front() == '-' ? 1 : 0;
  std::size_t at = std::min(out.find('.'), out.size());
  while (at > first + 3) {
    at -= 3;
    out.insert(at, 1, ',');
  }
  return out;
}

constexpr std::string_view pound = "£";

bool is_pounds(const std::string& unit) { return unit.compare(0, pound.size(), pound) == 0; }

std::string with_unit(const std::string& number, const std::string& unit) {
  if (unit.empty() || unit == "number" || unit == "count") return number;
  if (unit == "%") return number + "%";
  if (!is_pounds(unit)) return number + " " + unit;
  const std::string rest = unit.substr(pound.size());
  if (rest == "000") return "£" + number + " thousand";
  if (rest == "m") return "£" + number + " million";
  return "£" + number + rest;
}

}  // namespace

std::string value_text(const Decimal& value, const Measure& measure) {
  if (measure.kind == model::MeasureKind::rating) {
    const auto rank = static_cast<std::size_t>(std::max<model::Int128>(0, value.rounded(0).coefficient()));
    return rank < measure.ranks.size() ? fmt::format("\"{}\"", measure.ranks[rank]) : value.text();
  }
  return with_unit(grouped(value, measure.decimals), measure.unit);
}

std::string bare_text(const Decimal& value, const Measure& measure) {
  const bool sign = measure.unit == "%" || is_pounds(measure.unit) || measure.kind == model::MeasureKind::rating;
  return sign ? value_text(value, measure) : grouped(value, measure.decimals);
}

std::string target_text(const derive::TargetShown& target, const Measure& measure) {
  if (target.value) return bare_text(*target.value, measure);
  if (target.low && target.high) return bare_text(*target.low, measure) + " to " + bare_text(*target.high, measure);
  if (target.low) return bare_text(*target.low, measure) + " or more";
  return target.high ? bare_text(*target.high, measure) + " or less" : std::string();
}

std::string result_text(const FigureRecord& figure, const Measure& measure) {
  const std::string value = value_text(figure.judged ? *figure.judged : figure.value.value_or(Decimal()), measure);
  return figure.target ? fmt::format("{} against a target of {}", value, target_text(*figure.target, measure)) : value;
}

std::string money_text(const Decimal& sum, const std::string& unit) {
  const int decimals = unit == "£m" ? std::max(1, sum.places()) : 0;
  return with_unit(grouped(sum, decimals), unit);
}

const FigureRecord* latest(const derive::MeasureRecord& record, const derive::Reading& reading) {
  return reading.latest ? &record.figures[*reading.latest] : nullptr;
}

const FigureRecord* figure_of(const derive::MeasureRecord& record, const model::Period& period) {
  const auto found =
      std::find_if(record.figures.begin(), record.figures.end(), [&](const FigureRecord& figure) { return figure.period == period; });
  return found == record.figures.end() ? nullptr : &*found;
}

text::Place place_of(const FigureRecord* figure, const Measure& measure) {
  if (figure && figure->entry) return figure->entry->place;
  return measure.figures.place.value_or(measure.place);
}

}  // namespace goldthread::review
