#include "council.hpp"

#include <fmt/format.h>

#include <stdexcept>

#include "check/check_content.hpp"
#include "derive/derived.hpp"
#include "read/content_reader.hpp"
#include "review/review_content.hpp"

namespace goldthread::tests {

namespace {

struct Examined {
  model::Content content;
  diagnostics::Diagnostics diagnostics;
};

Examined examine(const std::map<std::string, std::string>& files, const std::vector<std::string>& documents) {
  Examined out;
  read::Folder folder;
  for (const auto& [path, text] : files) folder.sources.add(path, text);
  for (const std::string& path : documents) folder.documents.push_back({path, 1});
  out.content = read::read_content(std::move(folder), 1, out.diagnostics);
  check::check_content(out.content, 1, out.diagnostics);
  return out;
}

// The findings of the review alone.
Examined reviewed_content(const std::map<std::string, std::string>& files, const std::vector<std::string>& documents) {
  Examined out = examine(files, documents);
  const auto disclosed = disclose::disclose(out.content, disclose::Audience::everyone, out.diagnostics);
  if (!disclosed || out.diagnostics.has_errors()) throw std::invalid_argument("content with errors is not reviewed");
  out.diagnostics = {};
  review::review_content(disclosed->view, derive::derive(disclosed->view, 1), 1, out.diagnostics);
  return out;
}

}  // namespace

Council Council::sound() {
  Council out;
  out.files_ = {
      {"site.toml",
       "council = \"Northmere Borough Council\"\nas_at = 2025-11-14\nbase_url = \"https://performance.northmere.example/\"\nslug = "
       "\"northmere\"\n"},
      {"posts.toml", "[head-of-streets]\ntitle = \"Head of Streets\"\n"},
      {"priorities/green.md", "+++\ntitle = \"A greener Northmere\"\n+++\n"},
      {"outcomes/clean.md", "+++\ntitle = \"Clean streets\"\npriority = \"green\"\n+++\n"},
      {"measures/bins.md",
       "+++\ntitle = \"Missed bins\"\noutcome = \"clean\"\nunit = \"bins\"\nbetter = \"lower\"\nkind = \"snapshot\"\nfrequency = "
       "\"quarter\"\nowner = \"head-of-streets\"\nsource = \"Log\"\n+++\n"},
      {"figures/bins.toml", "[target.2025-26]\nyear = 60\n[actual.2025-26]\nq1 = 55\nq2 = 58\n"},
  };
  return out;
}

Council Council::with(std::string path, std::string text) const {
  Council out = *this;
  out.files_.insert_or_assign(std::move(path), std::move(text));
  return out;
}

Council Council::with_line(const std::string& path, std::string_view line) const {
  std::string text = files_.at(path);
  const auto fence = text.rfind("\n+++\n");
  text.insert(fence == std::string::npos ? text.size() : fence + 1, std::string(line) + "\n");
  return with(path, std::move(text));
}

Council Council::with_change(const std::string& path, std::string_view from, std::string_view to) const {
  std::string text = files_.at(path);
  const auto at = text.find(from);
  if (at == std::string::npos) throw std::invalid_argument("not in " + path);
  return with(path, text.replace(at, from.size(), to));
}

Council Council::with_document(std::string path) const {
  Council out = *this;
  out.documents_.push_back(std::move(path));
  return out;
}

std::vector<std::string> Council::found() const {
  const Examined examined = examine(files_, documents_);
  std::vector<std::string> out;
  for (const diagnostics::Finding& finding : examined.diagnostics.sorted(examined.content.sources)) {
    out.push_back(fmt::format("{}:{}:{} {}", examined.content.sources.at(finding.place.file).path, finding.place.line, finding.place.column,
                              diagnostics::slug(finding.code)));
  }
  return out;
}

std::vector<std::string> Council::told() const {
  const Examined examined = examine(files_, documents_);
  std::vector<std::string> out;
  for (const diagnostics::Finding& finding : examined.diagnostics.sorted(examined.content.sources)) {
    out.push_back(fmt::format("{} ({})", finding.message, finding.help.empty() ? diagnostics::remedy(finding.code) : finding.help));
  }
  return out;
}

std::vector<std::string> Council::reviewed() const {
  const Examined examined = reviewed_content(files_, documents_);
  std::vector<std::string> out;
  for (const diagnostics::Finding& finding : examined.diagnostics.sorted(examined.content.sources)) {
    out.push_back(fmt::format("{}:{}:{} {}", examined.content.sources.at(finding.place.file).path, finding.place.line, finding.place.column,
                              diagnostics::slug(finding.code)));
  }
  return out;
}

std::vector<std::string> Council::review_told() const {
  const Examined examined = reviewed_content(files_, documents_);
  std::vector<std::string> out;
  for (const diagnostics::Finding& finding : examined.diagnostics.sorted(examined.content.sources)) out.push_back(finding.message);
  return out;
}

}  // namespace goldthread::tests
