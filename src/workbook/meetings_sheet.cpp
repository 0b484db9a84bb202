#include "workbook/meetings_sheet.hpp"

#include <vector>

#include "workbook/cells.hpp"
#include "workbook/items.hpp"
#include "workbook/reported.hpp"

namespace goldthread::workbook {

using model::Kind;
using render::Phrase;

std::optional<Sheet> meetings_sheet(const CouncilYear& year) {
  const model::Content& content = year.content;
  if (content.meetings.empty()) return std::nullopt;
  const render::Words& words = year.words;
  Sheet sheet;
  sheet.name = words.plural(Kind::meeting);
  sheet.title = year_title(sheet.name, year);
  sheet.introduction = {words[Phrase::book_meetings_what]};
  sheet.about = words[Phrase::book_meetings_about];
  sheet.table.name = "Meetings";
  sheet.table.columns = {
      {words.singular(Kind::meeting), 320, {}}, {words[Phrase::book_reference], 230, {}}, {words.singular(Kind::body), 240, {}},
      {words[Phrase::book_date], 110, {}},      {words[Phrase::book_place], 200, {}},     {words.plural(Kind::report), 330, {}},
  };
  for (std::uint32_t i = 0; i < content.meetings.size(); ++i) {
    const model::Meeting& meeting = content.meetings[i];
    sheet.table.rows.push_back(
        {meeting.title, reference_to({Kind::meeting, i}, content), title_of(meeting.body, content), date_cell(meeting.date, not_available),
         text_cell(meeting.venue),
         text_cell(titles_of(Kind::report, year.derived.thread.meetings[i].reports, year), words[Phrase::book_none_listed])});
  }
  return sheet;
}

}  // namespace goldthread::workbook
