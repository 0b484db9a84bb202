#pragma once
// What the pages of reports say in the same way: what kind of report it is, texts with figures in braces, and comments.
#include <string>

#include "site/draft.hpp"

namespace goldthread::site {

// "Report on the whole council", "Report on Environment and Communities", "Monthly dashboard"
std::string report_kind(const model::Report& report, const model::Content& content, const render::Words& words);

// What a page below a report calls it in its title: "July to September 2025", and of a report that is not the council's own title, for
// each directorate has one on the same months.
std::string report_name(const model::Report& report, const render::Words& words);

// A line of plain text with its {{placeholders}} filled as the standing has them; safe HTML.
std::string filled_line(const Draft& draft, std::string_view text, const derive::Standing& standing);

// Who said it and what, with the figures as the report saw them: `lead` and `prose`. Its anchors begin with the id of
// what it is about, for many comments stand on one page.
// `report`: what they begin with before that, where several reports stand on the page.
void set_comment(Draft& draft, Values& values, const model::Comment& comment, const derive::Standing& standing, int first_heading,
                 std::string_view report = {});

// The comment of a report on a thing, by its id; nothing where there is none.
const model::Comment* comment_on(const model::Report& report, std::string_view id);

// "All 12 results that need attention, July to September 2025"
std::string exceptions_link_text(std::size_t count, std::string_view period, const render::Words& words);

// A notice that this report was released and stands as it was, with what has changed since; nothing where it was not.
void notice_if_released(Draft& draft, std::uint32_t report);

// A notice that this report is not the newest of its series, and where that is; nothing on the newest.
void notice_if_earlier(Draft& draft, std::uint32_t report);

// What every page below a report's own says first: the crumbs to it, what kind of report it is, its data cut, both notices.
void set_head_below_report(Draft& draft, std::uint32_t report);

// Links to the reports before and after this in its series, with the period in the link.
void set_report_neighbours(Draft& draft, std::uint32_t report);

}  // namespace goldthread::site
