#include "workbook/meeting_appendix.hpp"

#include <cassert>

#include "render/addresses.hpp"
#include "render/dates.hpp"
#include "workbook/cover_lines.hpp"
#include "workbook/report_sheets.hpp"
#include "workbook/shorthand.hpp"

namespace goldthread::workbook {

using render::Phrase;

namespace {

struct Received {
  const model::Content& content;
  const model::Meeting& meeting;
  std::uint32_t place;  // of the meeting
  const std::vector<Reported>& reports;
  const render::Words& words;
};

std::string number_of(std::size_t report) { return std::to_string(report + 1); }

void add_reports(CoverLines& lines, const Received& received) {
  const render::Words& words = received.words;
  const std::string& base_url = received.content.site.base_url;
  lines.heading(words.plural(model::Kind::report));
  for (std::size_t i = 0; i < received.reports.size(); ++i) {
    const Reported& reported = received.reports[i];
    const std::string tag = words.fill(Phrase::book_report_tag, {{"number", number_of(i)}});
    lines.text(words.fill(Phrase::book_meeting_report, {{"tag", tag}, {"report", reported.report.title}}));
    if (reported.report.released) {
      lines.text(words.fill(Phrase::book_cover_published, {{"date", render::date_text(*reported.report.released, words)}}));
    }
    lines.text(words.fill(Phrase::book_cover_known, {{"date", render::date_text(reported.vantage().cut, words)}}));
    if (base_url.empty()) continue;
    const auto place = received.content.find(reported.report.id);
    if (!place) continue;
    lines.link(words.fill(Phrase::book_cover_report, {{"report", tag + ", " + reported.report.title}}),
               base_url + render::item_address(*place, received.content));
  }
}

Cover cover_of(const std::vector<Sheet>& sheets, const Received& received, disclose::Audience audience) {
  const render::Words& words = received.words;
  const model::Site& site = received.content.site;
  const model::Meeting& meeting = received.meeting;
  CoverLines lines;
  if (audience == disclose::Audience::members) lines.text(words[Phrase::book_members_copy]);
  lines.text(words.fill(Phrase::book_meeting_what, {{"meeting", meeting.title}}));
  const std::string when = meeting.date ? render::date_with_weekday(*meeting.date, words) : std::string(not_available);
  lines.text(words.fill(Phrase::book_cover_meeting, {{"body", title_of(meeting.body, received.content)}, {"date", when}}));
  if (!site.base_url.empty()) {
    lines.link(words.fill(Phrase::book_cover_meeting_link, {{"meeting", meeting.title}}),
               site.base_url + render::item_address({model::Kind::meeting, received.place}, received.content));
  }
  add_reports(lines, received);
  if (const auto& period = received.reports.front().vantage().period) add_quarters(lines, period->year(), site.year_start, words);
  add_reading(lines, sheets, words);
  add_contact(lines, site, words);
  return {words[Phrase::book_cover], words.fill(Phrase::book_cover_title, {{"report", meeting.title}, {"council", site.council}}),
          lines.take()};
}

Properties properties_of(const Cover& cover, const Received& received) {
  const model::Site& site = received.content.site;
  assert(site.as_at);
  return {cover.title,
          site.council,
          received.meeting.title,
          received.words.fill(Phrase::book_keywords, {{"council", site.council}, {"period", received.meeting.title}}),
          site.language,
          *site.as_at};
}

}  // namespace

derive::Places meetings_with_appendix(const derive::Derived& derived) {
  derive::Places out;
  for (std::uint32_t i = 0; i < derived.thread.meetings.size(); ++i) {
    if (derived.thread.meetings[i].reports.size() >= 2) out.push_back(i);
  }
  return out;
}

File meeting_appendix(const disclose::View& view, const derive::Derived& derived, std::size_t meeting, const render::Words& words,
                      const ReleasedReports& released) {
  const model::Content& content = view.content();
  std::vector<Reported> reports;
  for (const std::uint32_t report : derived.thread.meetings[meeting].reports) {
    const auto then = released.find(content.reports[report].id);
    const ReleasedReport from = then == released.end() ? ReleasedReport{view, derived, report, words} : then->second;
    const model::Content& own = from.view.content();
    reports.push_back(
        {own, from.derived, own.reports[from.report], from.derived.reports[from.report], from.words, TitleNames::report_and_period});
  }
  const Received received{content, content.meetings[meeting], static_cast<std::uint32_t>(meeting), reports, words};
  Inside inside = empty_inside(words);
  for (std::size_t i = 0; i < reports.size(); ++i) {
    add_report(inside, reports[i], words.fill(Phrase::book_report_tag, {{"number", number_of(i)}}) + " ");
  }
  const auto title = [&](Phrase what) { return titled(words[what], received.meeting.title, content, words); };
  complete(inside, {title(Phrase::book_contents), title(Phrase::book_notes)}, view.audience(), words);
  Cover cover = cover_of(inside.sheets, received, view.audience());
  Properties properties = properties_of(cover, received);
  return bound(meeting_appendix_path(content.site, received.meeting),
               {std::move(properties), std::move(cover), std::move(inside.sheets), std::move(inside.charts), " " + words[Phrase::book_cut]},
               content.site);
}

std::string meeting_appendix_path(const model::Site& site, const model::Meeting& meeting) {
  return "meetings/" + meeting.id + "/" + site.slug + "-" + meeting.id + "-appendix.xlsx";
}

}  // namespace goldthread::workbook
