#pragma once
// The performance officer's lists (domain.md section 4): who owes what by which day, what is not reported, and the steps of each
// report with the days left from as_at. Plain text, one item a line, in columns. Nothing of it is ever published.
#include <string>

#include "derive/derived.hpp"
#include "model/content.hpp"

namespace goldthread::authoring {

enum class OfficerList { owed, missing, timetable };

// Empty where there is nothing to list.
std::string officer_list(OfficerList list, const model::Content& content, const derive::Derived& derived);

}  // namespace goldthread::authoring
