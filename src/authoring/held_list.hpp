#pragma once
// The officer's list of what is held back from an edition, and why: things by kind and id, figures by measure and period. No title
// and no number stands in it. Plain text in columns; nothing of it is ever published.
#include <string>
#include <string_view>

#include "disclose/held.hpp"

namespace goldthread::authoring {

// "exempt, paragraph 3"
std::string why_held(const disclose::HeldThing& thing);
std::string_view why_held(disclose::HeldFigure::Why why);

// Empty where nothing is held back.
std::string held_list(const disclose::Held& held);

// "3 things and 2 figures"; empty where nothing is held back.
std::string held_in_short(const disclose::Held& held);

}  // namespace goldthread::authoring
