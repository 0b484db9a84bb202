#pragma once
// Links to the data behind a page: what it is, format and size in the link's own text (web.md G11).
#include <span>

#include "site/draft.hpp"

namespace goldthread::site {

// Those whose address begins with `under`, "measures/missed-bins/".
std::span<const Download> downloads_under(std::string_view under, const Edition& edition);

// `downloads`, each with `title` and `href`: what stands beside the page, in its own folder. `what` they are: "All figures".
void set_downloads(Draft& draft, std::string_view what);

// The file's name as words: "action-plans.csv" is "Action plans".
std::string name_of_file(std::string_view path);

// What a file of the data is called by the theme's words, under `file_` and its name: "Action plans" for
// "data/action-plans.csv"; a file that they do not know by its name.
std::string title_of_data(std::string_view address, const render::Words& words);

// "All figures (CSV, 34 kB)"
std::string download_text(std::string_view title, std::string_view address, std::uintmax_t size, const render::Words& words);

// "34 kB", "1.2 MB"; at least 1 kB.
std::string size_text(std::uintmax_t bytes);

}  // namespace goldthread::site
