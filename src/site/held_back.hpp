#pragma once
// What everyone is told of a thing that is held back from them: its public title and why, and nothing else (domain.md 2.6, 3).
#include <string>

#include "model/entity.hpp"
#include "render/words.hpp"

namespace goldthread::site {

// Its public title, or that it is private where its author gave none.
const std::string& held_back_title(const model::HeldBack& held, const render::Words& words);

// "Exempt: paragraph 3, financial or business affairs ...", or that it is not public.
std::string held_back_note(const model::HeldBack& held, const render::Words& words);

}  // namespace goldthread::site
