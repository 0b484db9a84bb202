#pragma once
// Pages and files on their way to whoever writes them: they are drawn one at a time and dropped. Links and anchors are read
// back from the HTML itself, so that what is checked is what is published, whoever made the link: a template, an author's
// prose, a chart.
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/date.hpp"

namespace goldthread::site {

// A page that is still to be drawn. Jobs are independent of one another and may be drawn in any order by any thread; the
// order of the list is the order of the site.
struct PageJob {
  std::string path;  // in the website's folder: "measures/missed-bins/index.html"
  std::function<std::string()> html;
  std::optional<model::Date> changed;  // the newest date among its facts, for the sitemap; absent: it stays out of it
};

// A file beside the pages: a stylesheet, the sitemap.
struct File {
  std::string path;
  std::string bytes;
};

// What becomes of each reference of a page; the text is gone when the call returns.
struct References {
  std::function<void(std::string_view)> link;    // from the website's root: "outcomes/clean-streets/#why", "data/plan.json"
  std::function<void(std::string_view)> anchor;  // an id
};

// Reads a page's HTML. Addresses of other sites are left out. `base`: what an address that begins with a slash is relative
// to, "/" or "/performance/".
void each_reference(std::string_view html, std::string_view path, std::string_view base, const References& found);

}  // namespace goldthread::site
