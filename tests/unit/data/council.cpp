#include "council.hpp"

#include <catch2/catch.hpp>

#include "../render/english_words.hpp"
#include "read/content_reader.hpp"

namespace goldthread::data {

Council::Council(const std::vector<std::pair<std::string, std::string>>& files) {
  read::Folder folder;
  for (const auto& [path, text] : files) folder.sources.add(path, text);
  diagnostics::Diagnostics diagnostics;
  content_ = std::make_unique<model::Content>(read::read_content(std::move(folder), 1, diagnostics));
  view_ = disclose::disclose(*content_, disclose::Audience::everyone, diagnostics);
  for (const auto& finding : diagnostics.sorted(content_->sources)) FAIL(finding.message);
  REQUIRE(view_);
  derived_ = derive::derive(*view_, 1);
  words_ = std::make_unique<render::Words>(render::english_words(content_->site));
}

Council northmere() {
  return Council({
      {"site.toml", R"(council = "Northmere Borough Council"
slug = "northmere"
as_at = 2025-11-14
base_url = "https://performance.northmere.example/"
licence = "OGL-UK-3.0"
contact = "performance@northmere.example"
status = { scheme = "tolerance", tolerance = "5%", rollup = "share" }
words = { priority = ["Pledge", "Pledges"], outcome = ["Critical outcome", "Critical outcomes"], activity = ["Key activity", "Key activities"] }
)"},
      {"posts.toml", "[head-of-environment]\ntitle = \"Head of Environment\"\n"},
      {"bodies/improvement-board.md", "+++\ntitle = \"Improvement Board\"\nkind = \"board\"\n+++\n"},
      {"priorities/greener-northmere.md", "+++\ntitle = \"A greener Northmere\"\nnumber = 1\n+++\n"},
      {"outcomes/clean-streets.md",
       "+++\ntitle = \"Streets are clean\"\npriority = \"greener-northmere\"\nlead = \"head-of-environment\"\n+++\n"},
      {"activities/new-rounds.md", R"(+++
title = "Redesign the collection rounds"
outcome = "clean-streets"
kind = "flagship"
lead = "head-of-environment"
start = 2025-04-01
due = 2025-09-30
updates = "none"
moved = [ { to = 2025-11-28, agreed_by = "improvement-board", on = 2025-09-18, why = "Depot lease signed late" } ]
milestones = [ { title = "Crews consulted", due = 2025-06-30, done = 2025-06-24 }, { title = "New rounds start", due = 2025-09-30 } ]
+++
)"},
      {"measures/missed-bins.md", R"(+++
title = "Missed bins"
outcome = "clean-streets"
unit = "per 100,000 collections"
better = "lower"
kind = "ratio"
scale = 100000
frequency = "quarter"
owner = "head-of-environment"
source = "Waste contractor's log"
+++
)"},
      {"figures/missed-bins.toml", R"([target.2025-26]
year = 60.0
[target.2024-25]
year = 62.0
[actual]
2024-25 = { q1 = 63.0, q2 = 66.2, q3 = 64.9, q4 = 61.4 }
[actual.2025-26]
q1 = { n = 228, d = 410000 }
q2 = { n = 251, d = 412500, flag = "p", note = "Log for 29, 30 September to be checked" }
)"},
      {"revisions.toml", R"([[revision]]
measure = "missed-bins"
period = "2025-26 q1"
was = "54.9"
now = "55.6"
kind = "correction"
why = "The contractor's count left out one depot"
on = 2025-10-20
by = "head-of-environment"
)"},
      {"reports/2025-26-q2/index.md",
       "+++\ntitle = \"Quarter 2 performance report\"\nseries = \"strategic\"\nperiod = \"2025-26 q2\"\ndata_cut = 2025-10-07\n+++\n"},
  });
}

}  // namespace goldthread::data
