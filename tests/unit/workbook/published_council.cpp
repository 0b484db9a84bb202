#include "published_council.hpp"

#include <catch2/catch.hpp>

namespace goldthread::workbook {

namespace {

Files all_files(const Files& extra) {
  Files files = published_council_files();
  for (const auto& [path, text] : extra) files[path] = text;
  return files;
}

}  // namespace

Files published_council_files() {
  return {
      {"measures/missed-bins.md", R"(+++
title = "Missed bins"
outcome = "clean-streets"
unit = "per 100,000 collections"
better = "lower"
kind = "ratio"
scale = 100000
frequency = "quarter"
owner = "head-of-waste"
source = "Contractor's log"
perspective = "customer"
statutory = ["bvpi:88"]
quality = { accuracy = "Two days were counted by hand", timeliness = "Within a week" }
+++
Bins not emptied on the right day.
)"},
      {"measures/trees-planted.md", R"(+++
title = "Trees planted"
outcome = "clean-streets"
unit = "trees"
better = "higher"
kind = "flow"
frequency = "quarter"
owner = "head-of-waste"
source = "Planting records"
perspective = "process"
forecast = "straight-line"
+++
)"},
      {"indicator-sets.toml",
       "[bvpi]\ntitle = \"Best Value indicators\"\nowner = \"government\"\ncodes = { \"88\" = \"Collections missed\", \"99\" = \"Road "
       "safety\" }\n"},
      {"figures/missed-bins.toml", R"([target.2025-26]
year = 60.0
[actual]
2024-25 = { q1 = 63.0, q2 = 66.2, q3 = 64.9, q4 = 61.4 }
[actual.2025-26]
q1 = { n = 228, d = 410000 }
q2 = { n = 251, d = 412500, flag = "p", entered_on = 2025-10-06 }
)"},
      {"figures/trees-planted.toml", "[target.2025-26]\nyear = 4000\n[actual.2025-26]\nq1 = 1200\nq2 = 250\n"},
      {"revisions.toml", R"([[revision]]
measure = "missed-bins"
period = "2025-26 q1"
was = "54.0"
now = "55.6"
kind = "correction"
why = "A round was left out"
on = 2025-09-30
by = "head-of-waste"
[[revision]]
measure = "missed-bins"
period = "2024-25 q4"
was = ""
now = ""
kind = "withdrawal"
why = "It told of one household"
on = 2025-10-01
by = "head-of-waste"
)"},
      {"activities/flagship.md", R"(+++
title = "A new depot"
outcome = "clean-streets"
kind = "flagship"
lead = "head-of-waste"
due = 2026-09-30
start = 2025-04-01
updates = "monthly"
updates_given = [ { on = 2025-04-20, text = "Begun" }, { on = 2025-06-11, text = "Walls" } ]
milestones = [ { title = "Roof on", due = 2025-08-01 }, { title = "Opened", due = 2026-09-30, done = 2025-11-01 } ]
+++
)"},
      {"reports/2025-26-q1/index.md",
       "+++\ntitle = \"Quarter 1 performance report\"\nseries = \"strategic\"\nperiod = \"2025-26 q1\"\ndata_cut = 2025-07-07\n+++\n"},
      {"reports/2025-26-q2-environment/index.md",
       "+++\ntitle = \"Environment, quarter 2\"\nseries = \"directorate\"\norganisation = \"environment\"\nperiod = \"2025-26 "
       "q2\"\ndata_cut = "
       "2025-10-07\nmeetings = [\"cabinet-2025-11-24\"]\n+++\n"},
      {"reports/2025-26-q2/index.md", R"(+++
title = "Quarter 2 performance report"
series = "strategic"
period = "2025-26 q2"
data_cut = 2025-10-07
timetable = "seven-weeks"
meetings = ["cabinet-2025-11-24"]
summary = "Bins and trees need attention."
+++
)"},
      {"portfolios.toml", "[street-portfolio]\ntitle = \"Portfolio Holder for Streets\"\ncovers = [\"environment\"]\n"},
      {"calendar/performance.toml", R"(title = "Performance"
[[event]]
id = "q1-to-cabinet"
title = "Report to Cabinet"
month = "sep"
when = "early"
period = "q1"
column = "performance"
condition = "if necessary"
involves = { cabinet = "Reviews", portfolio-holders = "Attend" }
[[event]]
id = "plans-agreed"
title = "Plans agreed"
month = "feb"
column = "planning"
involves = { street-portfolio = "Presents" }
occurs = { 2025-26 = 2026-02-03 }
)"},
      {"calendar/timetables.toml", R"([seven-weeks]
title = "Seven weeks"
starts = "quarter-end"
receiver = "cabinet"
stages = [ { title = "Figures entered", weeks = 1, owner = "head-of-waste" }, { title = "Cleared", weeks = 6, body = "cabinet" } ]
)"},
      {"calendar/bank-holidays.toml", "england = [ 2025-12-25, 2026-01-01 ]\n"},
  };
}

PublishedCouncil::PublishedCouncil(const Files& extra) : council_(all_files(extra)) {
  diagnostics::Diagnostics findings;
  disclosed_ = disclose::disclose(council_.content, disclose::Audience::everyone, findings);
  REQUIRE(disclosed_);
  derived_ = derive::derive(disclosed_->view, 1);
}

Reported PublishedCouncil::report(const std::string& id) const {
  const auto place = content().find(id, model::Kind::report);
  REQUIRE(place);
  return {content(), derived(), content().reports[*place], derived().reports[*place], words()};
}

}  // namespace goldthread::workbook
