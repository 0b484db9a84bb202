#include "published.hpp"

#include <fmt/format.h>

#include <catch2/catch.hpp>

#include "../render/english_words.hpp"
#include "data/data_jobs.hpp"
#include "data/data_package.hpp"
#include "data/measure_tables.hpp"
#include "data/plan_json.hpp"
#include "data/tables.hpp"
#include "read/content_reader.hpp"

namespace goldthread::data {

namespace {

Files own_files() {
  return {
      {"site.toml",
       "council = \"Northmere Borough Council\"\nslug = \"northmere\"\nas_at = 2025-11-14\n"
       "base_url = \"https://performance.northmere.example/\"\nstatus = { scheme = \"tolerance\", tolerance = \"5%\" }\n"},
      {"posts.toml", "[head]\ntitle = \"Head of Service\"\n"},
      {"priorities/greener.md", "+++\ntitle = \"A greener Northmere\"\n+++\n"},
      {"outcomes/clean.md", "+++\ntitle = \"Clean streets\"\npriority = \"greener\"\n+++\n"},
  };
}

void fail_on(const diagnostics::Diagnostics& findings, const text::Sources& sources) {
  for (const auto& finding : findings.sorted(sources)) {
    FAIL_CHECK(sources.at(finding.place.file).path << ':' << finding.place.line << ": " << finding.message);
  }
}

}  // namespace

Published publish(const Files& files) {
  Published out;
  Files all = own_files();
  for (const auto& [path, text] : files) all[path] = text;
  read::Folder folder;
  for (const auto& [path, text] : all) folder.sources.add(path, text);
  diagnostics::Diagnostics findings;
  out.content_ = std::make_unique<model::Content>(read::read_content(std::move(folder), 1, findings));
  const auto disclosed = disclose::disclose(*out.content_, disclose::Audience::everyone, findings);
  fail_on(findings, out.content_->sources);
  REQUIRE(disclosed);
  out.view_ = disclosed->view;
  out.derived_ = derive::derive(*out.view_, 1);
  out.words_.emplace(render::english_words(out.content_->site));
  return out;
}

std::string Published::plan() const {
  std::string out;
  write_plan_json(*view_, *derived_, *words_, [&](std::string_view piece) { out += piece; });
  return out;
}

std::string Published::file(std::string_view path) const {
  std::string out;
  for (const DataJob& job : data_jobs(*view_, *derived_, *words_)) {
    if (job.path == path) job.write([&](std::string_view piece) { out += piece; });
  }
  return out;
}

std::vector<std::string> Published::paths() const {
  std::vector<std::string> out;
  for (const DataJob& job : data_jobs(*view_, *derived_, *words_)) out.push_back(job.path);
  return out;
}

std::string Published::csv(std::string_view name) const {
  for (const Table& table : tables()) {
    if (table.name != name) continue;
    std::string out;
    table.write_csv(*view_, *derived_, *words_, [&](std::string_view piece) { out += piece; });
    return out;
  }
  FAIL("there is no table " << name);
  return {};
}

std::string Published::csv_of_measure(std::string_view id) const {
  const auto place = content_->find(id, model::Kind::measure);
  REQUIRE(place);
  std::string out;
  write_measure_csv(*place, *view_, *derived_, [&](std::string_view piece) { out += piece; });
  return out;
}

std::string Published::package() const { return data_package(*view_); }

std::string measure_file(std::string_view title, std::string_view better, std::string_view kind, std::string_view frequency,
                         std::string_view keys) {
  return fmt::format(
      "+++\ntitle = \"{}\"\noutcome = \"clean\"\nunit = \"bins\"\nbetter = \"{}\"\nkind = \"{}\"\nfrequency = \"{}\"\n"
      "owner = \"head\"\nsource = \"Log\"\n{}\n+++\n",
      title, better, kind, frequency, keys);
}

std::string line_from(const std::string& document, std::string_view start) {
  const auto at = document.find(start);
  if (at == std::string::npos) return "nothing begins with " + std::string(start);
  return document.substr(at, document.find('\n', at) - at);
}

std::vector<std::string> rows(const std::string& csv) {
  std::vector<std::string> out;
  std::size_t at = 0;
  while (at < csv.size()) {
    const auto end = csv.find("\r\n", at);
    REQUIRE(end != std::string::npos);
    out.push_back(csv.substr(at, end - at));
    at = end + 2;
  }
  return out;
}

}  // namespace goldthread::data
