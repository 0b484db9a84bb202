#pragma once
// START HERE: every page of the website, in its order, and the files beside them.
#include <string>
#include <vector>

#include "site/edition.hpp"
#include "site/page.hpp"
#include "site/search_index.hpp"

namespace goldthread::site {

// The pages, still to be drawn; the editions must outlive the jobs. No two have one path. `search`: of this edition.
std::vector<PageJob> page_jobs(const Edition& edition, const ReleasedEditions& released, const Search& search);

inline constexpr std::string_view feed_address = "feed.xml";
// The Atom feed of one language; where there is a base_url, for every address in it is absolute, and everyone may read it.
bool has_feed(const Edition& edition);
File feed_file(const Edition& edition);

// sitemap.xml and feed.xml (where there is a base_url), robots.txt, and `_headers` for the hosts that read it.
// `kept_folders`: whose files are called by what is in them, so that browsers may keep them.
std::vector<File> index_files(const Edition& edition, const std::vector<PageJob>& jobs, const std::vector<std::string>& kept_folders = {});

}  // namespace goldthread::site
