#include "workbook/calendar_book.hpp"

#include <algorithm>
#include <cassert>
#include <optional>

#include "workbook/council_year.hpp"
#include "workbook/cover_lines.hpp"
#include "workbook/cycle_sheets.hpp"
#include "workbook/meetings_sheet.hpp"
#include "workbook/role_sheets.hpp"
#include "workbook/timetable_sheet.hpp"

namespace goldthread::workbook {

using render::Phrase;

namespace {

std::vector<Sheet> sheets_of(const CouncilYear& year) {
  std::vector<Sheet> sheets;
  const auto add = [&](std::optional<Sheet> sheet) {
    if (sheet) sheets.push_back(std::move(*sheet));
  };
  add(cycle_sheet(year));
  add(steps_sheet(year));
  for (Sheet& sheet : role_sheets(year)) sheets.push_back(std::move(sheet));
  add(timetable_sheet(year));
  add(meetings_sheet(year));
  return sheets;
}

Cover cover_of(const std::vector<Sheet>& sheets, const CouncilYear& year, disclose::Audience audience) {
  const render::Words& words = year.words;
  const model::Site& site = year.content.site;
  const std::string title = words.fill(Phrase::calendar_title, {{"year", name_of(year)}});
  CoverLines lines;
  if (audience == disclose::Audience::members) lines.text(words[Phrase::book_members_copy]);
  lines.text(words.fill(Phrase::book_calendar_what, {{"council", site.council}, {"year", name_of(year)}}));
  if (!site.base_url.empty()) lines.link(words[Phrase::book_calendar_link], site.base_url + "calendar/");
  add_quarters(lines, year.year, year.start(), words);
  add_reading(lines, sheets, words);
  add_contact(lines, site, words);
  return {words[Phrase::book_cover], words.fill(Phrase::book_cover_title, {{"report", title}, {"council", site.council}}), lines.take()};
}

}  // namespace

bool has_calendar_book(const disclose::View& view, const derive::Derived& derived) {
  const model::Content& content = view.content();
  return !content.meetings.empty() || !derive::events_of(content, derive::present_year(content.site)).empty() ||
         std::any_of(derived.reports.begin(), derived.reports.end(), [](const auto& report) { return report.timetable.has_value(); });
}

File calendar_book(const disclose::View& view, const derive::Derived& derived, const render::Words& words) {
  const model::Site& site = view.content().site;
  const CouncilYear year = council_year(view.content(), derived, words);
  Inside inside = empty_inside(words);
  add_sheets(
      inside, sheets_of(year), "", [](Note) { return std::string(); }, year.words);
  complete(inside, {year_title(words[Phrase::book_contents], year), year_title(words[Phrase::book_notes], year)}, view.audience(), words);
  Cover cover = cover_of(inside.sheets, year, view.audience());
  assert(site.as_at);
  Properties properties{cover.title,
                        site.council,
                        words.fill(Phrase::calendar_title, {{"year", name_of(year)}}),
                        words.fill(Phrase::book_calendar_keywords, {{"council", site.council}, {"year", name_of(year)}}),
                        site.language,
                        *site.as_at};
  return bound(calendar_book_path(site),
               {std::move(properties), std::move(cover), std::move(inside.sheets), std::move(inside.charts), " " + words[Phrase::book_cut]},
               site);
}

std::string calendar_book_path(const model::Site& site) { return "calendar/" + site.slug + "-calendar.xlsx"; }

}  // namespace goldthread::workbook
