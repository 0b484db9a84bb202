#include "workbook/measure_details_sheet.hpp"

#include "render/sentences.hpp"
#include "workbook/cells.hpp"
#include "workbook/plain_text.hpp"
#include "workbook/summary_sheet.hpp"

namespace goldthread::workbook {

using render::Phrase;

namespace {

std::vector<Cell> row_of(std::uint32_t place, const Reported& reported, const Items& items) {
  const model::Content& content = reported.content;
  const model::Measure& measure = content.measures[place];
  const render::Words& words = reported.words;
  const auto priority = priority_of(measure, content);
  const auto owner = content.find(measure.owner.id, model::Kind::post);
  return {
      items.name({model::Kind::measure, place}),
      items.reference({model::Kind::measure, place}),
      text_cell(priority ? content.priorities[*priority].title : std::string(), not_applicable),
      measure.outcome.empty() ? std::string(not_applicable) : title_of(measure.outcome, content),
      render::starting_sentence(render::better_words(measure, words)),
      frequency_words(measure.frequency, words),
      text_cell(measure.summary.empty() ? plain_text(measure.prose, reported) : measure.summary),
      text_cell(measure.source),
      render::tolerance_sentence(measure, content.site, words),
      title_of(measure.owner, content),
      owner && !content.posts[*owner].organisation.empty() ? title_of(content.posts[*owner].organisation, content)
                                                           : std::string(not_available),
  };
}

}  // namespace

std::optional<Sheet> measure_details_sheet(const Reported& reported, const Items& items) {
  if (reported.record.measures.empty()) return std::nullopt;
  const render::Words& words = reported.words;
  const std::string what = words.fill(Phrase::book_details, {{"kind", words.singular(model::Kind::measure)}});
  Sheet sheet;
  sheet.name = what;
  sheet.title = sheet_title(what, reported);
  sheet.introduction = {words[Phrase::book_details_what]};
  sheet.about = words[Phrase::book_details_about];
  sheet.table.name = table_name_for("Measure_details", reported);
  sheet.table.columns = {
      {words.singular(model::Kind::measure), 200, {}},
      {words[Phrase::book_reference], 160, {}},
      {words.singular(model::Kind::priority), 130, {}},
      {words.singular(model::Kind::outcome), 140, {}},
      {words[Phrase::book_good_performance], 120, {}},
      {words[Phrase::book_frequency], 95, {}},
      {words[Phrase::book_definition], 240, {}},
      {words[Phrase::book_source], 160, {}},
      {words[Phrase::book_rule], 170, {}},
      {words[Phrase::book_lead_officer], 110, {}},
      {words.singular(model::Kind::organisation), 110, {}},
  };
  for (const std::uint32_t place : reported.record.measures) sheet.table.rows.push_back(row_of(place, reported, items));
  return sheet;
}

}  // namespace goldthread::workbook
