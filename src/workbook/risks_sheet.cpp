#include "workbook/risks_sheet.hpp"

#include "render/sentences.hpp"
#include "workbook/cells.hpp"
#include "workbook/coverage.hpp"

namespace goldthread::workbook {

using render::Phrase;

namespace {

std::string controls_of(const model::Risk& risk) {
  std::string out;
  for (const model::Control& control : risk.controls) {
    if (!out.empty()) out += '\n';
    out += control.what;
    if (!control.frequency.empty()) out += " (" + control.frequency + ")";
  }
  return out;
}

// "Because grants may fall, the gap is larger than we can close, so services are cut", as cause, event and effect.
std::string description_of(const model::Risk& risk, const render::Words& words) {
  std::string out = risk.event;
  if (!risk.cause.empty()) out += "\n" + words.fill(Phrase::book_risk_cause, {{"cause", risk.cause}});
  if (!risk.effect.empty()) out += "\n" + words.fill(Phrase::book_risk_effect, {{"effect", risk.effect}});
  return out;
}

Phrase response_phrase(model::RiskResponse response) {
  switch (response) {
    case model::RiskResponse::treat:
      return Phrase::book_risk_treat;
    case model::RiskResponse::tolerate:
      return Phrase::book_risk_tolerate;
    case model::RiskResponse::transfer:
      return Phrase::book_risk_transfer;
    case model::RiskResponse::terminate:
      return Phrase::book_risk_terminate;
  }
  return Phrase::book_risk_treat;
}

std::vector<Cell> row_of(std::uint32_t place, const Reported& reported, const Items& items) {
  const model::Risk& risk = reported.content.risks[place];
  const derive::RiskRecord& record = reported.standing().risks[place];
  const render::Words& words = reported.words;
  const model::RiskScore* score = record.review ? &risk.current[*record.review].score : nullptr;
  return {
      items.name({model::Kind::risk, place}),
      items.reference({model::Kind::risk, place}),
      description_of(risk, words),
      title_of(risk.owner, reported.content),
      score != nullptr ? number_cell(score->likelihood) : Cell(std::string(not_available)),
      score != nullptr ? number_cell(score->impact) : Cell(std::string(not_available)),
      number_cell(record.current, not_available),
      number_cell(record.previous, not_available),
      number_cell(record.target, not_available),
      text_cell(render::movement_words(record, words)),
      record.level ? status_cell(*record.level, words) : Cell(std::string(not_available)),
      text_cell(risk.response ? words[response_phrase(*risk.response)] : std::string()),
      text_cell(controls_of(risk), words[Phrase::book_none]),
  };
}

}  // namespace

std::optional<Sheet> risks_sheet(const Reported& reported, const Items& items) {
  const derive::Places places = risks_covered(reported);
  if (places.empty()) return std::nullopt;
  const render::Words& words = reported.words;
  Sheet sheet;
  sheet.name = words.plural(model::Kind::risk);
  sheet.title = sheet_title(sheet.name, reported);
  sheet.introduction = {words[Phrase::book_risks_what]};
  sheet.about = words[Phrase::book_risks_about];
  sheet.table.name = table_name_for("Strategic_risks", reported);
  sheet.table.columns = {
      {words.singular(model::Kind::risk), 200, {}},
      {words[Phrase::book_reference], 150, {}},
      {words[Phrase::book_description], 260, {}},
      {words[Phrase::book_owner], 120, {}},
      {words[Phrase::book_likelihood], 80, Note::risk_score},
      {words[Phrase::book_impact], 70, {}},
      {words[Phrase::book_score], 70, {}},
      {words[Phrase::book_previous_score], 80, {}},
      {words[Phrase::book_target_score], 70, {}},
      {words[Phrase::book_movement], 95, {}},
      {words[Phrase::book_level], 80, {}},
      {words[Phrase::book_response], 95, {}},
      {words[Phrase::book_controls], 240, {}},
  };
  for (const std::uint32_t place : places) sheet.table.rows.push_back(row_of(place, reported, items));
  return sheet;
}

}  // namespace goldthread::workbook
