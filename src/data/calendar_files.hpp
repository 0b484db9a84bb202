#pragma once
// The council's calendar as files to subscribe to (domain.md section 4, iCalendar): one for each stream, body and portfolio that
// has anything in the present financial year or the next. An event without a day is the span of its month, never a made-up day.
#include <string>
#include <vector>

#include "data/icalendar_writer.hpp"
#include "derive/derived.hpp"
#include "disclose/view.hpp"
#include "render/words.hpp"

namespace goldthread::data {

struct CalendarFile {
  model::ItemRef of;  // a stream, a body or a portfolio
  std::string path;   // "calendar/cabinet.ics"
};

std::vector<CalendarFile> calendar_files(const model::Content& content);

std::string calendar_file(model::ItemRef of, const disclose::View& view, const derive::Derived& derived, const render::Words& words);

}  // namespace goldthread::data
