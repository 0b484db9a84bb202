#include "worked_council.hpp"

#include <stdexcept>

#include "check/check_content.hpp"
#include "read/content_reader.hpp"

namespace goldthread::authoring {

namespace {

const Files own_files = {
    {"site.toml",
     "council = \"Northmere Borough Council\"\nslug = \"northmere\"\nas_at = 2025-11-14\nbase_url = "
     "\"https://performance.northmere.example/\"\n"},
    {"posts.toml", "[head]\ntitle = \"Head of Streets\"\n[clerk]\ntitle = \"Clerk\"\n[long]\ntitle = \"Head of Parks and Café Culture\"\n"},
    {"priorities/greener.md", "+++\ntitle = \"A greener Northmere\"\n+++\n"},
    {"outcomes/clean.md", "+++\ntitle = \"Clean streets\"\npriority = \"greener\"\n+++\n"},
};

model::Content content_of(const Files& files, diagnostics::Diagnostics& findings) {
  read::Folder folder;
  for (const auto& [path, text] : files) folder.sources.add(path, text);
  return read::read_content(std::move(folder), 1, findings);
}

}  // namespace

model::Content read_files(const Files& files) {
  diagnostics::Diagnostics findings;
  Files all = own_files;
  for (const auto& [path, text] : files) all[path] = text;
  return content_of(all, findings);
}

WorkedCouncil worked_out(const Files& files) {
  diagnostics::Diagnostics findings;
  Files all = own_files;
  for (const auto& [path, text] : files) all[path] = text;
  auto content = std::make_unique<model::Content>(content_of(all, findings));
  check::check_content(*content, 1, findings);
  const auto disclosed = disclose::disclose(*content, disclose::Audience::everyone, findings);
  for (const auto& finding : findings.sorted(content->sources)) {
    if (diagnostics::severity(finding.code) == diagnostics::Severity::error) throw std::invalid_argument(finding.message);
  }
  derive::Derived derived = derive::derive(disclosed->view, 1);
  return {std::move(content), std::move(derived), disclosed->held};
}

}  // namespace goldthread::authoring
