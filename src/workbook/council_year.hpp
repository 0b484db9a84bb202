#pragma once
// The council's year as the calendar workbook shows it: that of the site's own date. All is borrowed.
#include <string>

#include "derive/derived.hpp"
#include "derive/year_events.hpp"
#include "model/content.hpp"
#include "render/words.hpp"

namespace goldthread::workbook {

struct CouncilYear {
  const model::Content& content;
  const derive::Derived& derived;
  const render::Words& words;
  model::Year year;

  const model::Event& event(const derive::YearEvent& at) const { return content.streams[at.stream].events[at.event]; }
  model::YearStart start() const { return content.site.year_start; }
};

CouncilYear council_year(const model::Content& content, const derive::Derived& derived, const render::Words& words);

// "2026/27"
std::string name_of(const CouncilYear& year);
// "Meetings: Northmere Borough Council, 2026/27"
std::string year_title(const std::string& what, const CouncilYear& year);
// "April 2026"
std::string month_words(int month, const CouncilYear& year);
// "24 Nov 2025", or words for when: "Early November".
std::string when_words(const derive::YearEvent& at, const CouncilYear& year);
// "Performance report; Year Ahead Statement"; lines between.
std::string titles_of(model::Kind kind, const derive::Places& places, const CouncilYear& year);

}  // namespace goldthread::workbook
