#pragma once
// START HERE: every page of the website, in its order, and the files beside them.
#include <string>
#include <vector>

#include "site/edition.hpp"
#include "site/page.hpp"

namespace goldthread::site {

// The pages, still to be drawn; the editions must outlive the jobs. No two have one path.
std::vector<PageJob> page_jobs(const Edition& edition, const ReleasedEditions& released = {});

// sitemap.xml (where there is a base_url) and robots.txt.
std::vector<File> index_files(const Edition& edition, const std::vector<PageJob>& jobs);

}  // namespace goldthread::site
