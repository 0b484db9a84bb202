#pragma once
// START HERE: every workbook that the site offers, each with its path and what makes it. They are independent of one another, so each
// is made on a thread of its own; the largest come first, so that none is left to run alone at the end.
#include <functional>
#include <string>
#include <vector>

#include "derive/derived.hpp"
#include "disclose/view.hpp"
#include "render/words.hpp"
#include "workbook/bind.hpp"
#include "workbook/released_report.hpp"

namespace goldthread::workbook {

struct WorkbookJob {
  std::string path;
  std::function<File()> make;
};

// Largest first, else by path. What the jobs borrow must outlive them. The workbook of a released report is drawn from what it was.
std::vector<WorkbookJob> workbook_jobs(const disclose::View& view, const derive::Derived& derived, const render::Words& words,
                                       const ReleasedReports& released = {});

}  // namespace goldthread::workbook
