#include "workbook/commentary_sheet.hpp"

#include "workbook/cells.hpp"
#include "workbook/coverage.hpp"
#include "workbook/plain_text.hpp"

namespace goldthread::workbook {

using render::Phrase;

std::optional<Sheet> commentary_sheet(const Reported& reported, const Items& items) {
  const render::Words& words = reported.words;
  const derive::Standing& standing = reported.standing();
  Sheet sheet;
  const auto add = [&](model::Kind kind, const derive::Places& places, auto status_of) {
    for (const std::uint32_t place : places) {
      const model::ItemRef item{kind, place};
      const model::Comment* comment = comment_on(reported.content.entity(item).id, reported.report);
      if (comment == nullptr || comment->prose.empty()) continue;
      sheet.table.rows.push_back({items.name(item), words.singular(kind), items.reference(item), status_of(place),
                                  plain_text(comment->prose, reported), title_of(comment->author, reported.content)});
    }
  };
  add(model::Kind::priority, reported.record.priorities,
      [&](std::size_t place) { return status_cell(standing.priorities[place].status, words); });
  add(model::Kind::outcome, reported.record.outcomes,
      [&](std::size_t place) { return status_cell(standing.outcomes[place].status, words); });
  add(model::Kind::measure, reported.record.measures,
      [&](std::size_t place) { return status_cell(standing.measures[place].status, words); });
  add(model::Kind::risk, risks_covered(reported), [&](std::size_t place) {
    const auto& level = standing.risks[place].level;
    return level ? status_cell(*level, words) : Cell(std::string(not_available));
  });
  if (sheet.table.rows.empty()) return std::nullopt;

  sheet.name = words[Phrase::book_commentary];
  sheet.title = sheet_title(words[Phrase::book_commentary], reported);
  sheet.introduction = {words[Phrase::book_commentary_what]};
  sheet.about = words[Phrase::book_commentary_about];
  sheet.table.name = table_name_for("Commentary", reported);
  sheet.table.columns = {
      {words[Phrase::book_item], 240, {}},   {words[Phrase::book_kind], 100, {}},       {words[Phrase::book_reference], 160, {}},
      {words[Phrase::book_status], 110, {}}, {words[Phrase::book_commentary], 560, {}}, {words[Phrase::book_author], 140, {}},
  };
  return sheet;
}

}  // namespace goldthread::workbook
