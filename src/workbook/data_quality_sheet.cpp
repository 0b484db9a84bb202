#include "workbook/data_quality_sheet.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "derive/timeliness.hpp"
#include "render/dates.hpp"
#include "render/measure_text.hpp"
#include "workbook/cells.hpp"

namespace goldthread::workbook {

using render::Phrase;

namespace {

struct Heading {
  Phrase name;
  std::string model::DataQuality::*text;
};
constexpr std::array<Heading, 6> all_headings = {{
    {Phrase::quality_accuracy, &model::DataQuality::accuracy},
    {Phrase::quality_validity, &model::DataQuality::validity},
    {Phrase::quality_reliability, &model::DataQuality::reliability},
    {Phrase::quality_timeliness, &model::DataQuality::timeliness},
    {Phrase::quality_relevance, &model::DataQuality::relevance},
    {Phrase::quality_completeness, &model::DataQuality::completeness},
}};

std::optional<int> days_of(std::uint32_t place, const Reported& reported) {
  return derive::timeliness_of(reported.derived.measures[place], reported.standing().measures[place]).newest;
}

// Those that any measure says something under.
std::vector<Heading> headings_of(const Reported& reported) {
  std::vector<Heading> out;
  for (const Heading& heading : all_headings) {
    const auto says = [&](std::uint32_t place) { return !(reported.content.measures[place].quality.*heading.text).empty(); };
    if (std::any_of(reported.record.measures.begin(), reported.record.measures.end(), says)) out.push_back(heading);
  }
  return out;
}

std::vector<Cell> row_of(std::uint32_t place, const std::vector<Heading>& headings, const Reported& reported, const Items& items) {
  const model::Measure& measure = reported.content.measures[place];
  const render::Words& words = reported.words;
  const derive::FigureRecord* figure = render::latest_figure(reported.derived.measures[place], reported.standing().measures[place]);
  std::vector<Cell> row = {
      items.name({model::Kind::measure, place}),
      items.reference({model::Kind::measure, place}),
      text_cell(figure != nullptr ? render::short_period(figure->period, words) : std::string()),
      date_cell(figure != nullptr ? figure->entered_on() : std::nullopt, not_available),
      number_cell(days_of(place, reported), not_available),
      title_of(measure.owner, reported.content),
  };
  for (const Heading& heading : headings) row.push_back(text_cell(measure.quality.*heading.text, words[Phrase::book_nothing_said]));
  return row;
}

}  // namespace

std::optional<Sheet> data_quality_sheet(const Reported& reported, const Items& items) {
  const derive::Places& measures = reported.record.measures;
  const std::vector<Heading> headings = headings_of(reported);
  const bool any_day =
      std::any_of(measures.begin(), measures.end(), [&](std::uint32_t place) { return days_of(place, reported).has_value(); });
  if (headings.empty() && !any_day) return std::nullopt;
  const render::Words& words = reported.words;
  Sheet sheet;
  sheet.name = words[Phrase::book_quality];
  sheet.title = sheet_title(words[Phrase::book_quality], reported);
  sheet.introduction = {words[Phrase::book_quality_what]};
  sheet.about = words[Phrase::book_quality_about];
  sheet.table.name = table_name_for("Data_quality", reported);
  sheet.table.columns = {
      {words.singular(model::Kind::measure), 240, {}}, {words[Phrase::book_reference], 160, {}},
      {words[Phrase::book_newest_figure], 130, {}},    {words[Phrase::book_entered_on], 110, {}},
      {words[Phrase::book_days_to_enter], 90, {}},     {words[Phrase::book_lead_officer], 150, {}},
  };
  for (const Heading& heading : headings) sheet.table.columns.push_back({words[heading.name], 240, {}});
  for (const std::uint32_t place : measures) sheet.table.rows.push_back(row_of(place, headings, reported, items));
  return sheet;
}

}  // namespace goldthread::workbook
