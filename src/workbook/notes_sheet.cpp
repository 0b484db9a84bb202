#include "workbook/notes_sheet.hpp"

#include <algorithm>

#include "render/dates.hpp"
#include "render/numbers.hpp"
#include "render/sentences.hpp"
#include "workbook/cells.hpp"

namespace goldthread::workbook {

using render::Phrase;

namespace {

Phrase roll_up_phrase(model::RollUpRule rule) {
  switch (rule) {
    case model::RollUpRule::share:
      return Phrase::book_note_share;
    case model::RollUpRule::worst:
      return Phrase::book_note_worst;
    case model::RollUpRule::counts_only:
      return Phrase::book_note_counts_only;
  }
  return Phrase::book_note_share;
}

// The council's own rule: that of a measure that says nothing of its own.
std::string site_rule(const Reported& reported) {
  return render::tolerance_sentence(model::Measure{}, reported.content.site, reported.words);
}

}  // namespace

std::string note_text(Note note, const Reported& reported) {
  const render::Words& words = reported.words;
  const model::Site& site = reported.content.site;
  switch (note) {
    case Note::measure_status:
      return words.fill(Phrase::book_note_status, {{"rule", site_rule(reported)}});
    case Note::roll_up:
      return words.fill(roll_up_phrase(site.status.roll_up), {{"priority", words.singular_inside(model::Kind::priority)},
                                                              {"outcomes", words.plural_inside(model::Kind::outcome)},
                                                              {"green", words.status(model::RollUp::green)},
                                                              {"amber", words.status(model::RollUp::amber)},
                                                              {"red", words.status(model::RollUp::red)},
                                                              {"little", words.status(model::RollUp::too_little_to_judge)}});
    case Note::latest_available:
      return words.fill(Phrase::book_note_latest, {{"date", render::date_text(reported.vantage().cut, words)}});
    case Note::year_to_date:
      return words[Phrase::book_note_year_to_date];
    case Note::direction:
      return words[Phrase::book_note_direction];
    case Note::activity_status:
      return words[Phrase::book_note_activity];
    case Note::days_late:
      return words[Phrase::book_note_days_late];
    case Note::risk_score:
      return words.fill(Phrase::book_note_risk, {{"high", render::number_text(site.risk_high)},
                                                 {"medium", render::number_text(site.risk_medium)},
                                                 {"below_high", render::number_text(site.risk_high - 1)}});
    case Note::budget_variance:
      return words.fill(Phrase::book_note_budget, {{"amber", render::number_text(site.budget_amber, site.budget_amber.places())}});
  }
  return {};
}

Sheet notes_sheet(const std::vector<std::string>& notes, const std::string& title, const render::Words& words) {
  Sheet sheet;
  sheet.name = words[Phrase::book_notes];
  sheet.title = title;
  sheet.introduction = {words[Phrase::book_notes_what]};
  sheet.about = words[Phrase::book_notes_about];
  sheet.paper = Paper::portrait;
  sheet.table.name = "Notes_table";
  sheet.table.columns = {{words[Phrase::book_note_number], 90, {}}, {words[Phrase::book_note_text], 680, {}}};
  for (std::size_t i = 0; i < notes.size(); ++i) {
    sheet.table.rows.push_back({number_cell(static_cast<int>(i + 1)), notes[i]});
  }
  return sheet;
}

}  // namespace goldthread::workbook
