#include "workbook/cover.hpp"

#include <algorithm>

#include "render/addresses.hpp"
#include "render/dates.hpp"
#include "workbook/shorthand.hpp"

namespace goldthread::workbook {

using render::Phrase;

namespace {

class Lines {
 public:
  void heading(const std::string& text) { lines_.push_back({CoverLine::Kind::heading, text}); }
  void text(const std::string& text) {
    if (!text.empty()) lines_.push_back({CoverLine::Kind::text, text});
  }
  void link(const std::string& text, const std::string& address) { lines_.push_back({CoverLine::Kind::text, PageLink{text, address}}); }
  std::vector<CoverLine> take() { return std::move(lines_); }

 private:
  std::vector<CoverLine> lines_;
};

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

void add_meetings(Lines& lines, const Reported& reported) {
  bool first = true;
  for (const model::Ref& reference : reported.report.meetings) {
    const auto place = reported.content.find(reference.id, model::Kind::meeting);
    if (!place) continue;
    if (first) lines.heading(reported.words.plural(model::Kind::meeting));
    first = false;
    lines.text(meeting_line(reported.content.meetings[*place], reported));
  }
}

// "Q1 is April to June 2025": authors write Q1, readers need months.
void add_quarters(Lines& lines, const Reported& reported) {
  const render::Words& words = reported.words;
  const auto& period = reported.vantage().period;
  if (!period) return;
  std::vector<std::string> quarters;
  for (int i = 0; i < 4; ++i) {
    const auto quarter = model::Period::in_year(model::Frequency::quarter, period->year(), i, reported.content.site.year_start);
    quarters.push_back(
        words.fill(Phrase::book_cover_quarter, {{"number", std::to_string(i + 1)}, {"months", render::period_text(quarter, words)}}));
  }
  lines.text(words.fill(Phrase::book_cover_quarters, {{"quarters", render::listed(quarters, words)}}));
}

}  // namespace

Cover cover_of(const std::vector<Sheet>& sheets, const Reported& reported, disclose::Audience audience) {
  const render::Words& words = reported.words;
  const model::Site& site = reported.content.site;
  const auto report_place = static_cast<std::uint32_t>(&reported.report - reported.content.reports.data());
  Lines lines;
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
  add_quarters(lines, reported);

  lines.heading(words[Phrase::book_cover_reading]);
  lines.text(words[Phrase::book_cover_notes]);
  lines.text(words[Phrase::book_cover_status]);
  const std::vector<std::string> marks = shorthand_of(sheets, words);
  if (!marks.empty()) lines.text(words[Phrase::book_cover_shorthand]);
  for (const std::string& mark : marks) lines.text(mark);

  lines.heading(words[Phrase::book_cover_contact]);
  if (site.contact.find('@') != std::string::npos) {
    lines.link(words.fill(Phrase::book_cover_email, {{"address", site.contact}}), "mailto:" + site.contact);
  } else {
    lines.text(site.contact.empty() ? site.council : site.contact);
  }
  if (!site.licence.empty())
    lines.text(words.fill(Phrase::book_cover_licence,
                          {{"licence", site.licence == "OGL-UK-3.0" ? words[Phrase::open_government_licence] : site.licence}}));

  Cover cover;
  cover.name = words[Phrase::book_cover];
  cover.title = words.fill(Phrase::book_cover_title, {{"report", reported.report.title}, {"council", site.council}});
  cover.lines = lines.take();
  return cover;
}

}  // namespace goldthread::workbook
