#include "workbook/report_cover.hpp"

#include <algorithm>

#include "render/addresses.hpp"
#include "render/dates.hpp"
#include "workbook/cover_lines.hpp"
#include "workbook/shorthand.hpp"

namespace goldthread::workbook {

using render::Phrase;

namespace {

// "Cabinet, Monday 24 November 2025, agenda item 7"
std::string meeting_line(const model::Meeting& meeting, const Reported& reported) {
  const render::Words& words = reported.words;
  const std::string when = meeting.date ? render::date_with_weekday(*meeting.date, words) : std::string(not_available);
  const std::string body = title_of(meeting.body, reported.content);
  const auto item = std::find_if(meeting.agenda.begin(), meeting.agenda.end(),
                                 [&](const model::AgendaItem& i) { return i.report.id == reported.report.id; });
  if (item == meeting.agenda.end()) return words.fill(Phrase::book_cover_meeting, {{"body", body}, {"date", when}});
  return words.fill(Phrase::book_cover_meeting_item,
                    {{"body", body}, {"date", when}, {"number", std::to_string(item - meeting.agenda.begin() + 1)}});
}

void add_meetings(CoverLines& lines, const Reported& reported) {
  bool first = true;
  for (const model::Ref& reference : reported.report.meetings) {
    const auto place = reported.content.find(reference.id, model::Kind::meeting);
    if (!place) continue;
    if (first) lines.heading(reported.words.plural(model::Kind::meeting));
    first = false;
    lines.text(meeting_line(reported.content.meetings[*place], reported));
  }
}

}  // namespace

Cover report_cover(const std::vector<Sheet>& sheets, const Reported& reported, disclose::Audience audience) {
  const render::Words& words = reported.words;
  const model::Site& site = reported.content.site;
  const auto report_place = static_cast<std::uint32_t>(&reported.report - reported.content.reports.data());
  CoverLines lines;
  if (audience == disclose::Audience::members) lines.text(words[Phrase::book_members_copy]);
  lines.text(words.fill(Phrase::book_cover_what, {{"council", site.council}, {"period", period_of(reported)}}));
  lines.text(reported.report.summary);
  if (!site.base_url.empty()) {
    lines.link(words.fill(Phrase::book_cover_report, {{"report", reported.report.title}}),
               site.base_url + render::item_address({model::Kind::report, report_place}, reported.content));
  }
  add_meetings(lines, reported);

  lines.heading(words[Phrase::book_cover_dates]);
  if (reported.report.released)
    lines.text(words.fill(Phrase::book_cover_published, {{"date", render::date_text(*reported.report.released, words)}}));
  lines.text(words.fill(Phrase::book_cover_known, {{"date", render::date_text(reported.vantage().cut, words)}}));
  if (reported.vantage().period) add_quarters(lines, reported.vantage().period->year(), site.year_start, words);

  add_reading(lines, sheets, words);
  add_contact(lines, site, words);

  Cover cover;
  cover.name = words[Phrase::book_cover];
  cover.title = words.fill(Phrase::book_cover_title, {{"report", reported.report.title}, {"council", site.council}});
  cover.lines = lines.take();
  return cover;
}

}  // namespace goldthread::workbook
