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
#include "site/measure_charts.hpp"

namespace goldthread::site {

// A page that is still to be drawn. Jobs are independent of one another and may be drawn in any order by any thread, each with
// MeasureCharts of its own; the order of the list is the order of the site.
struct PageJob {
  std::string path;  // in the website's folder: "measures/missed-bins/index.html"
  std::function<std::string(MeasureCharts&)> html;
  std::optional<model::Date> changed;  // the newest date among its facts, for the sitemap; absent: it stays out of it
  std::size_t alike = 0;               // jobs right after it that show the same charts
};

// Where each run of jobs that show the same charts begins, and where the last one ends: drawn in turn with the same MeasureCharts, the
// jobs of a run draw each chart once.
std::vector<std::size_t> runs_of(const std::vector<PageJob>& jobs);

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
