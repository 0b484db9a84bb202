#pragma once
// The pages a site must have whether or not its authors wrote them: accessibility, privacy (web.md G7). Where content has no
// page of that name, a short one says what the program itself knows, and that the council has said nothing yet.
#include <string>
#include <vector>

#include "site/draft.hpp"

namespace goldthread::site {

enum class StandingPage { accessibility, privacy };

bool lacks_page(StandingPage which, const model::Content& content);
std::string standing_page(const Edition& edition, StandingPage which);

// The links at the foot of every page.
std::vector<NamedAddress> furniture_of(const model::Content& content, const render::Words& words);

}  // namespace goldthread::site
