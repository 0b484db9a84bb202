#pragma once
// What the kinds of activity are called (domain.md S07, S08: flagship, priority-project, and any a council makes up).
#include <string>
#include <string_view>

#include "render/words.hpp"

namespace goldthread::render {

// "Flagship project", "Flagship projects"; the theme's words may name a kind as `activity_kind_flagship` and
// `activity_kinds_flagship`; else the kind as written, "quick-win" as "Quick win". A key activity is what the site calls one.
std::string activity_kind(std::string_view kind, const Words& words);
std::string activity_kind_plural(std::string_view kind, const Words& words);

}  // namespace goldthread::render
