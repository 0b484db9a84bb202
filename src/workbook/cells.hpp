#pragma once
// Records into cells: exact numbers with their measure's decimals, dates as dates, statuses as their words, and a mark where
// there is none of these.
#include <optional>
#include <string>
#include <string_view>

#include "derive/measure_record.hpp"
#include "model/measure.hpp"
#include "render/tag.hpp"
#include "render/words.hpp"
#include "workbook/book.hpp"
#include "workbook/shorthand.hpp"

namespace goldthread::workbook {

Cell number_cell(int number);
Cell number_cell(const std::optional<int>& number, std::string_view otherwise);
Cell number_cell(const std::optional<model::Decimal>& number, int decimals, std::string_view otherwise);
Cell date_cell(const std::optional<model::Date>& date, std::string_view otherwise);
// The text, or what stands for it where it is empty.
Cell text_cell(std::string_view text, std::string_view otherwise = not_available);

// A value of a measure: a number, of a rating the rank's word.
Cell value_cell(const model::Measure& measure, const std::optional<model::Decimal>& value, std::string_view otherwise);
// What it is counted in: "%", "days"; "Number" for a bare count. Never like a number itself.
Cell unit_cell(const model::Measure& measure, const render::Words& words);
// "10 to 14" for a band, else as a value; [z] where there is no target.
Cell target_cell(const model::Measure& measure, const std::optional<derive::TargetShown>& target, const render::Words& words);

// "Every quarter"
const std::string& frequency_words(model::Frequency frequency, const render::Words& words);
// An authored figure as a number where it is one, else as its text: "55.6", "good".
Cell written_cell(const std::string& text, std::optional<int> decimals, std::string_view otherwise);

Tone tone_of(render::TagTone tone);
template <class Status>
Cell status_cell(Status status, const render::Words& words) {
  return StatusWord{words.status(status), tone_of(render::tone(status))};
}

}  // namespace goldthread::workbook
