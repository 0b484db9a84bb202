#pragma once
// Links to the data behind a page: what it is, format and size in the link's own text (web.md G11).
#include "site/draft.hpp"

namespace goldthread::site {

// `downloads`, each with `title` ("All figures (CSV, 34 kB)") and `href`: those whose address begins with `under`.
void set_downloads(Draft& draft, std::string_view under = "data/");

// "All figures (CSV, 34 kB)"
std::string download_text(std::string_view title, std::string_view address, std::uintmax_t size, const render::Words& words);

// "34 kB", "1.2 MB"; at least 1 kB.
std::string size_text(std::uintmax_t bytes);

}  // namespace goldthread::site
