#include "released_council.hpp"

#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <tuple>

#include "check/check_content.hpp"
#include "data/released_text.hpp"
#include "read/content_reader.hpp"

namespace goldthread::tests {

Files council_with_reports() {
  Files out;
  out["site.toml"] =
      "council = \"Northmere Borough Council\"\nslug = \"northmere\"\nas_at = 2026-01-20\nbase_url = \"https://x.example/\"\n"
      "status = { scheme = \"tolerance\", tolerance = \"5%\" }\n[words]\npriority = [\"Pledge\", \"Pledges\"]\n";
  out["posts.toml"] = "[head]\ntitle = \"Head of Service\"\n[clerk]\ntitle = \"Clerk\"\n";
  out["priorities/greener.md"] = "+++\ntitle = \"A greener Northmere\"\n+++\nWords of the priority.\n";
  out["outcomes/clean.md"] = "+++\ntitle = \"Clean streets\"\npriority = \"greener\"\n+++\n";
  out["measures/bins.md"] =
      "+++\ntitle = \"Missed bins\"\noutcome = \"clean\"\nunit = \"per 100,000\"\nbetter = \"lower\"\nkind = \"ratio\"\nscale = 100000\n"
      "frequency = \"quarter\"\nowner = \"head\"\nsource = \"Log\"\n+++\nA [priority](../priorities/greener.md) of ours.\n";
  out["figures/bins.toml"] =
      "[target.2025-26]\nyear = 60.0\n[target.2026-27]\nyear = 58.0\n[actual]\n2024-25 = { q2 = 66.2 }\n[actual.2025-26]\n"
      "q1 = { n = 228, d = 410000 }\nq2 = { n = 251, d = 412500, flag = \"p\", note = \"To be checked\" }\nq3 = { n = 260, d = 411000 }\n";
  for (const auto& [id, period, cut] : {std::tuple("q2", "2025-26 q2", "2025-10-07"), std::tuple("q3", "2025-26 q3", "2026-01-10")}) {
    out[fmt::format("reports/{}/index.md", id)] = fmt::format(
        "+++\ntitle = \"Report {}\"\nseries = \"strategic\"\nperiod = \"{}\"\ndata_cut = {}\n+++\n"
        "Missed: {{{{bins.value}}}}.\n\n\"Quoted\" \\ text.\n\nMissed bins were 60.8 in 100,000, and 60.8 is much.\n\nAnother 60.8.\n",
        id, period, cut);
  }
  out["reports/q2/comments/bins.md"] = "+++\nauthor = \"head\"\n+++\nA hot summer.\n";
  return out;
}

ReadCouncil read_council(const Files& files) {
  read::Folder folder;
  for (const auto& [path, text] : files) folder.sources.add(path, text);
  diagnostics::Diagnostics findings;
  ReadCouncil out;
  out.content = std::make_unique<model::Content>(read::read_content(std::move(folder), 1, findings));
  for (const auto& finding : findings.sorted(out.content->sources))
    out.found.push_back(out.content->sources.at(finding.place.file).path + " " + std::string(slug(finding.code)));
  return out;
}

std::vector<std::string> checked(const Files& files) {
  ReadCouncil council = read_council(files);
  diagnostics::Diagnostics findings;
  check::check_content(*council.content, 1, findings);
  for (const auto& finding : findings.sorted(council.content->sources)) {
    if (severity(finding.code) == diagnostics::Severity::error)
      council.found.push_back(council.content->sources.at(finding.place.file).path + " " + std::string(slug(finding.code)));
  }
  return council.found;
}

WorkedOut worked_out(const Files& files) {
  ReadCouncil read = read_council(files);
  for (const std::string& found : read.found) UNSCOPED_INFO(found);
  diagnostics::Diagnostics findings;
  const auto disclosed = disclose::disclose(*read.content, disclose::Audience::everyone, findings);
  REQUIRE(disclosed);
  derive::Derived derived = derive::derive(disclosed->view, 1);
  return {std::move(read.content), disclosed->view, std::move(derived)};
}

std::string released_file(const Files& files, std::string_view report) {
  const WorkedOut council = worked_out(files);
  const auto place = council.content->find(report, model::Kind::report);
  REQUIRE(place);
  const model::Date day = report == "q2" ? *model::Date::of(2025, 11, 14) : *model::Date::of(2026, 1, 15);
  return data::released_text(data::freeze(*council.view, council.derived, *place, day, "goldthread 0"));
}

Files with_released(const Files& files, std::string_view report) {
  Files out = files;
  out["released/" + std::string(report) + ".toml"] = released_file(files, report);
  return out;
}

Files with_change(Files files, const std::string& path, std::string_view from, std::string_view to) {
  std::string& text = files.at(path);
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  text.replace(at, from.size(), to);
  return files;
}

}  // namespace goldthread::tests
