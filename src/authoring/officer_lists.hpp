#pragma once
// The performance officer's lists (domain.md section 4): who owes what by which day, what is not reported, the steps of each report
// with the days left from as_at, and what is held back. Plain text, one item a line, in columns. Nothing of it is ever published.
#include <string>

#include "derive/derived.hpp"
#include "disclose/held.hpp"
#include "model/content.hpp"

namespace goldthread::authoring {

enum class OfficerList { owed, missing, timetable, held, translations };

// Empty where there is nothing to list.
std::string officer_list(OfficerList list, const model::Content& content, const derive::Derived& derived, const disclose::Held& held);

}  // namespace goldthread::authoring
