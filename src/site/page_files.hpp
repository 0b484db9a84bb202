#pragma once
// The tables of a page as files to take away: the open data that holds their rows, with format and size in each link.
#include "site/draft.hpp"

namespace goldthread::site {

// `page_files`, each with `title` and `href`. None on pages that are not of a list, on a measure's, which has a file of its
// own, and on a report's, which stays as it was.
void set_page_files(Draft& draft);

}  // namespace goldthread::site
