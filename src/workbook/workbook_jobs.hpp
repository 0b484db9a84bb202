#pragma once
// START HERE: every workbook that the site offers, each with its path and what makes it. They are independent of one another, so each
// is made on a thread of its own; the largest come first, so that none is left to run alone at the end.
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "derive/derived.hpp"
#include "disclose/view.hpp"
#include "render/words.hpp"
#include "workbook/bind.hpp"

namespace goldthread::workbook {

struct WorkbookJob {
  std::string path;
  std::function<File()> make;
};

// A report that was released, in the content that it is drawn from, where it has a place of its own.
struct ReleasedReport {
  const disclose::View& view;
  const derive::Derived& derived;
  std::size_t report;
  const render::Words& words;
};
using ReleasedReports = std::map<std::string, ReleasedReport, std::less<>>;  // by its id

// Largest first, else by path. What the jobs borrow must outlive them. The workbook of a released report is drawn from what it was.
std::vector<WorkbookJob> workbook_jobs(const disclose::View& view, const derive::Derived& derived, const render::Words& words,
                                       const ReleasedReports& released = {});

}  // namespace goldthread::workbook
