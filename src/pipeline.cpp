#include "pipeline.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <iterator>
#include <system_error>
#include <utility>

#include "check/check_content.hpp"
#include "data/released_text.hpp"
#include "publish/hash.hpp"
#include "publish/nested_folders.hpp"
#include "publish/offers.hpp"
#include "publish/page_links.hpp"
#include "read/content_reader.hpp"
#include "read/folder.hpp"
#include "read/theme_folder.hpp"
#include "read/whole_file.hpp"
#include "review/release.hpp"
#include "review/review_content.hpp"
#include "site/base_path.hpp"
#include "site/website.hpp"
#include "work/parallel.hpp"

namespace goldthread {

namespace fs = std::filesystem;

using work::Stopwatch;

namespace {

bool is_folder(const fs::path& path, std::string& failure) {
  std::error_code error;
  if (fs::is_directory(path, error)) return true;
  failure =
      fs::exists(path, error) ? fmt::format("{} is not a folder", path.string()) : fmt::format("there is no folder {}", path.string());
  return false;
}

int threads(const BuildRequest& request) { return request.jobs > 0 ? request.jobs : work::machine_threads(); }

std::string file_bytes(const fs::path& path) { return read::read_whole_file(path.string()).bytes; }

// The theme that the request or the site names; empty where it is nowhere, which is a finding later.
read::ThemeFiles read_theme(const BuildRequest& request, const read::Folder& folder) {
  return read::read_theme_called(request.theme.empty() ? read::theme_of_site(folder) : request.theme, request.content, request.program);
}

void report_unknown_theme(const BuildRequest& request, const model::Site& site, diagnostics::Diagnostics& diagnostics) {
  diagnostics.add(diagnostics::Code::unknown_theme, site.keys.find("theme").value_or(site.place),
                  fmt::format("there is no theme `{}`", request.theme.empty() ? site.theme : request.theme));
}

void report_missing_base(const read::ThemeFiles& theme, text::Sources& sources, diagnostics::Diagnostics& diagnostics) {
  const text::FileId file = sources.add(theme.name + "/theme.toml", theme.files.at("theme.toml"), text::Origin::theme);
  diagnostics.add(diagnostics::Code::unknown_theme, {file},
                  fmt::format("this theme extends `{}`, and there is no such theme, or it extends itself", theme.missing_base));
}

// Everything that what is published depends on: content, theme, program and options. Two builds with one hash are the same.
std::uint64_t hash_of_inputs(const BuildRequest& request, const read::Folder& folder, const read::ThemeFiles& theme) {
  publish::RunningHash out;
  out.add(file_bytes(request.program));
  out.add(request.as_at ? request.as_at->text() : std::string());
  out.add(request.base_url);
  out.add(request.offline ? "offline" : "");
  out.add(folder_name(request.audience));
  for (text::FileId file = 0; file < folder.sources.size(); ++file) {
    out.add(folder.sources.at(file).path);
    out.add(folder.sources.at(file).text);
  }
  for (const read::DocumentFile& document : folder.documents) {
    out.add(document.path);
    out.add(file_bytes(request.content / document.path));
  }
  for (const auto& [path, bytes] : theme.files) {
    out.add(path);
    out.add(bytes);
  }
  for (const auto& [path, bytes] : theme.words_below) out.add(bytes);
  return out.value();
}

// What the command line sets in place of the site's own.
void apply(const BuildRequest& request, model::Site& site) {
  if (request.as_at) site.as_at = request.as_at;
  if (!request.base_url.empty()) site.base_url = request.base_url;
}

// From what was read to what may be published and what was worked out from it. Nothing where there are errors.
std::optional<derive::Record> work_out(const BuildRequest& request, BuildResult& result, Stopwatch& watch) {
  const int jobs = threads(request);
  watch.start("check");
  check::check_content(*result.content, jobs, result.diagnostics);
  watch.start("disclose");
  derive::frame_released(*result.content);
  auto disclosed = disclose::disclose(*result.content, request.audience, result.diagnostics);
  if (!disclosed || result.diagnostics.has_errors()) return std::nullopt;
  result.held = std::move(disclosed->held);
  watch.start("derive");
  derive::Derived derived = derive::derive(disclosed->view, jobs);
  watch.start("released");
  std::vector<derive::ReleasedRecord> released = derive::work_out_released(disclosed->view, derived, jobs, result.diagnostics);
  watch.start("review");
  review::review_content(disclosed->view, derived, jobs, result.diagnostics);
  return derive::Record{disclosed->view, std::move(derived), std::move(released)};
}

// What was put of the downloads: their sizes are what pages say of them, and workbooks lead to pages.
struct Linking {
  std::string path;
  std::vector<std::string> links;
};
struct PutOffers {
  std::vector<site::Download> downloads;
  std::vector<Linking> linking;
};

PutOffers put_offers(const std::vector<publish::Offer>& offers, int jobs, publish::OutputFolder& folder) {
  PutOffers out;
  out.downloads.resize(offers.size());
  std::vector<std::vector<std::string>> links(offers.size());
  work::for_each_in_turn(offers.size(), jobs, [&](std::size_t i) {
    const auto write = [&](const text::Append& append) { links[i] = offers[i].write(append); };
    out.downloads[i] = {offers[i].path, folder.put(offers[i].path, write)};
  });
  for (std::size_t i = 0; i < offers.size(); ++i) {
    if (!links[i].empty()) out.linking.push_back({offers[i].path, std::move(links[i])});
  }
  return out;
}

// The report of an id as everyone gets it; null where it is held back.
const model::Report* shown_report(const model::Content& content, std::string_view id) {
  const auto found = std::find_if(content.reports.begin(), content.reports.end(), [&](const model::Report& each) { return each.id == id; });
  return found == content.reports.end() ? nullptr : &*found;
}

}  // namespace

std::string_view folder_name(disclose::Audience audience) {
  switch (audience) {
    case disclose::Audience::everyone:
      return "public";
    case disclose::Audience::members:
      return "members";
  }
  return {};
}

BuildResult read_only(const BuildRequest& request) {
  BuildResult result;
  if (!is_folder(request.content, result.failure)) return result;
  Stopwatch watch(result.times);
  watch.start("read");
  read::Folder folder = read::read_folder(request.content, threads(request), result.diagnostics);
  watch.start("parse");
  result.content = std::make_unique<model::Content>(read::read_content(std::move(folder), threads(request), result.diagnostics));
  return result;
}

BuildResult check_only(const BuildRequest& request) {
  BuildResult result = read_only(request);
  if (!result.content) return result;
  Stopwatch watch(result.times);
  if (auto record = work_out(request, result, watch)) result.derived = std::move(record->derived);
  return result;
}

ReleaseResult freeze(const BuildRequest& request, std::string_view report, std::string_view program) {
  ReleaseResult out{.build = read_only(request), .is_unknown = false, .released = std::nullopt};
  BuildResult& result = out.build;
  if (!result.content) return out;
  model::Content& content = *result.content;
  const auto as_read = content.find(report, model::Kind::report);
  out.is_unknown = !as_read;
  if (!as_read) return out;
  if (const auto known = model::find_released(content, report)) {
    const model::Released& released = content.released[*known];
    result.diagnostics.add(diagnostics::Code::already_released, released.place,
                           fmt::format("the report `{}` was released on {}, and stays as it was", report, released.on->text()));
    return out;
  }
  // What is released is out.
  if (!content.reports[*as_read].released) content.reports[*as_read].released = content.site.as_at;
  Stopwatch watch(result.times);
  auto record = work_out(request, result, watch);
  const model::Report* own = record ? shown_report(record->view.content(), report) : nullptr;
  const std::size_t place = own ? static_cast<std::size_t>(own - record->view.content().reports.data()) : 0;
  if (own) review::review_release(record->view.content(), record->derived, place, result.diagnostics);
  review::raise_for_release(result.diagnostics, content.sources);
  if (own && !result.diagnostics.has_errors()) out.released = data::freeze(record->view, record->derived, place, *own->released, program);
  return out;
}

std::unique_ptr<Manuscript> write_manuscript(const BuildRequest& request, read::Folder folder, read::ThemeFiles theme_files,
                                             BuildResult& result, Stopwatch& watch, Memory* memory) {
  watch.start("parse");
  result.content = std::make_unique<model::Content>(
      read::read_content(std::move(folder), threads(request), result.diagnostics, memory ? &memory->read : nullptr));
  model::Content& content = *result.content;
  apply(request, content.site);
  if (theme_files.files.empty()) {
    report_unknown_theme(request, content.site, result.diagnostics);
    work_out(request, result, watch);
    return nullptr;
  }
  if (!theme_files.missing_base.empty()) {
    report_missing_base(theme_files, content.sources, result.diagnostics);
    work_out(request, result, watch);
    return nullptr;
  }
  watch.start("theme");
  const auto themes = memory ? memory->themes : std::make_shared<site::ThemeMemory>();
  const auto phrases = read::read_phrases(theme_files, content.site.language, content.sources, result.diagnostics, &themes->words());
  render::Words words(phrases, content.site);
  site::Theme theme = themes->load(theme_files, words, content.sources, result.diagnostics);
  auto record = work_out(request, result, watch);
  if (!record) return nullptr;
  std::vector<render::Words> then;
  for (const derive::ReleasedRecord& each : record->released) then.emplace_back(phrases, each.view.content().site);
  std::vector<site::InLanguage> further =
      site::further_languages(*record, phrases, theme_files, *themes, threads(request), content.sources, result.diagnostics);
  return std::make_unique<Manuscript>(Manuscript{std::move(theme_files), themes, std::move(words), std::move(theme), std::move(*record),
                                                 std::move(then), std::move(further)});
}

std::unique_ptr<Manuscript> read_manuscript(const BuildRequest& request, BuildResult& result, Memory& memory) {
  if (!is_folder(request.content, result.failure)) return nullptr;
  Stopwatch watch(result.times);
  watch.start("read");
  read::Folder folder = read::read_folder(request.content, threads(request), result.diagnostics, &memory.read);
  read::ThemeFiles theme_files = read_theme(request, folder);
  return write_manuscript(request, std::move(folder), std::move(theme_files), result, watch, &memory);
}

std::optional<fs::path> theme_folder(const BuildRequest& request, const model::Site& site) {
  return read::find_theme(request.theme.empty() ? site.theme : request.theme, request.content, request.program);
}

std::vector<publish::Offer> offers_of(const BuildRequest& request, const Manuscript& manuscript) {
  std::vector<publish::Offer> out =
      publish::offers(manuscript.record, manuscript.words, manuscript.words_then,
                      [content = request.content](const std::string& path) { return file_bytes(content / path); });
  for (const site::InLanguage& each : manuscript.further) {
    std::ranges::move(publish::offers_in_language(manuscript.record, each.language.tag, each.words, each.words_then, each.language.folder),
                      std::back_inserter(out));
  }
  return out;
}

site::Website website_of(const BuildRequest& request, const Manuscript& manuscript, const std::vector<site::Download>& downloads) {
  return {{manuscript.record, manuscript.words, manuscript.words_then, manuscript.theme, manuscript.theme_files, *manuscript.themes,
           manuscript.further},
          request.offline ? render::LinkEnd::index_file : render::LinkEnd::folder,
          downloads,
          [](std::string_view bytes) { return publish::hash_text(publish::hash(bytes)).substr(0, 10); }};
}

BuildResult build(const BuildRequest& request) {
  BuildResult result;
  if (!is_folder(request.content, result.failure)) return result;
  result.wrong_request = publish::nested_folders(request.content, request.output, folder_name(request.audience));
  if (!result.wrong_request.empty()) return result;
  const int jobs = threads(request);
  Stopwatch watch(result.times);

  watch.start("read");
  auto output = publish::OutputFolder::open(request.output, folder_name(request.audience), result.failure);
  if (!output) return result;
  read::Folder folder = read::read_folder(request.content, jobs, result.diagnostics);
  read::ThemeFiles theme_files = read_theme(request, folder);
  const std::uint64_t inputs = hash_of_inputs(request, folder, theme_files);
  result.up_to_date = output->is_up_to_date(inputs);
  if (result.up_to_date) return result;

  const auto manuscript = write_manuscript(request, std::move(folder), std::move(theme_files), result, watch);
  if (!manuscript) return result;
  result.content->sources.drop_texts_but(result.diagnostics.files());

  watch.start("data");
  const std::vector<publish::Offer> offers = offers_of(request, *manuscript);
  PutOffers put = put_offers(offers, jobs, *output);

  watch.start("site");
  const site::Website website = website_of(request, *manuscript, put.downloads);
  for (const auto* files : {&website.theme_files(), &website.files()}) {
    for (const site::File& file : *files) output->put(file.path, file.bytes);
  }
  const std::vector<std::string> paths = publish::paths_of(website, offers);
  publish::LinkCheck links(paths, website.pages().size() + put.linking.size());
  const std::string base = site::base_path(result.content->site.base_url);
  const std::vector<std::size_t> runs = site::runs_of(website.pages());
  work::for_each(runs.size() - 1, jobs, [&](std::size_t run) {
    site::MeasureCharts charts;
    for (std::size_t i = runs[run]; i < runs[run + 1]; ++i) {
      const std::string html = website.pages()[i].html(charts);
      output->put(website.pages()[i].path, html);
      publish::enter_page(links, website, i, html, base);
    }
  });

  watch.start("links");
  for (std::size_t i = 0; i < put.linking.size(); ++i) {
    publish::LinkCheck::Entry entry = links.enter(website.pages().size() + i, put.linking[i].path);
    for (const std::string& link : put.linking[i].links) entry.link(link);
  }
  result.broken_links = links.broken();
  if (!result.broken_links.empty()) return result;

  watch.start("publish");
  result.published = output->commit(inputs, result.failure);
  return result;
}

}  // namespace goldthread
