#pragma once
// One finished page, on its way to whoever writes it: pages are drawn one at a time and dropped. Its links and anchors are
// read back from the HTML itself, so that what is checked is what is published, whoever made the link: a template, an
// author's prose, a chart.
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/date.hpp"

namespace goldthread::site {

struct Page {
  std::string path;  // in the website's folder: "measures/missed-bins/index.html"
  std::string html;
  std::vector<std::string> links;    // what it refers to, from the website's root: "outcomes/clean-streets/#why", "data/plan.json"
  std::vector<std::string> anchors;  // its ids
};

// A page that is still to be drawn. Jobs are independent of one another and may be drawn in any order by any thread; the
// order of the list is the order of the site.
struct PageJob {
  std::string path;
  std::function<std::string()> html;
  std::optional<model::Date> changed;  // the newest date among its facts, for the sitemap; absent: it stays out of it
};

// `base`: what an address that begins with a slash is relative to, "/" or "/performance/".
Page draw(const PageJob& job, std::string_view base);

// A file beside the pages: a stylesheet, the sitemap.
struct File {
  std::string path;
  std::string bytes;
};

// Fills in the links and anchors of a page from its HTML. Addresses of other sites are left out.
void find_references(Page& page, std::string_view base);

}  // namespace goldthread::site
