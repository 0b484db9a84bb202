#include "workbook/cells.hpp"

#include "render/measure_text.hpp"
#include "render/numbers.hpp"

namespace goldthread::workbook {

Cell number_cell(int number) { return Number{model::Decimal(number), 0}; }

Cell number_cell(const std::optional<int>& number, std::string_view otherwise) {
  return number ? number_cell(*number) : Cell(std::string(otherwise));
}

Cell number_cell(const std::optional<model::Decimal>& number, int decimals, std::string_view otherwise) {
  return number ? Cell(Number{*number, decimals}) : Cell(std::string(otherwise));
}

Cell date_cell(const std::optional<model::Date>& date, std::string_view otherwise) {
  return date ? Cell(*date) : Cell(std::string(otherwise));
}

Cell text_cell(std::string_view text, std::string_view otherwise) { return std::string(text.empty() ? otherwise : text); }

Cell value_cell(const model::Measure& measure, const std::optional<model::Decimal>& value, std::string_view otherwise) {
  if (!value) return std::string(otherwise);
  if (measure.kind == model::MeasureKind::rating) return render::bare_value(measure, *value);
  return Number{*value, measure.decimals};
}

Cell unit_cell(const model::Measure& measure, const render::Words& words) {
  if (measure.unit == "£000") return words[render::Phrase::book_thousand_pounds];
  const bool rating = measure.kind == model::MeasureKind::rating;
  return text_cell(render::unit_label(measure), words[rating ? render::Phrase::book_rating : render::Phrase::book_number]);
}

Cell target_cell(const model::Measure& measure, const std::optional<derive::TargetShown>& target, const render::Words& words) {
  if (target && target->value) return value_cell(measure, target->value, not_applicable);
  return text_cell(target ? render::bare_target(measure, *target, words) : std::string(), not_applicable);
}

Cell written_cell(const std::string& text, std::optional<int> decimals, std::string_view otherwise) {
  const auto number = model::Decimal::parse(text);
  if (!number) return text_cell(text, otherwise);
  return Number{*number, decimals.value_or(number->places())};
}

const std::string& frequency_words(model::Frequency frequency, const render::Words& words) {
  switch (frequency) {
    case model::Frequency::month:
      return words[render::Phrase::book_every_month];
    case model::Frequency::quarter:
      return words[render::Phrase::book_every_quarter];
    case model::Frequency::half:
      return words[render::Phrase::book_every_half];
    case model::Frequency::year:
      return words[render::Phrase::book_every_year];
    case model::Frequency::academic_year:
      return words[render::Phrase::book_every_academic_year];
    case model::Frequency::date:
      return words[render::Phrase::book_on_dates];
  }
  return words[render::Phrase::book_on_dates];
}

Tone tone_of(render::TagTone tone) {
  switch (tone) {
    case render::TagTone::good:
      return Tone::good;
    case render::TagTone::close:
      return Tone::close;
    case render::TagTone::bad:
      return Tone::bad;
    case render::TagTone::none:
      return Tone::none;
  }
  return Tone::none;
}

}  // namespace goldthread::workbook
