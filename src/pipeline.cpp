#include "pipeline.hpp"

#include <fmt/format.h>
#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <functional>
#include <iterator>
#include <system_error>
#include <utility>

#include "check/check_content.hpp"
#include "data/data_jobs.hpp"
#include "data/released_text.hpp"
#include "derive/derived.hpp"
#include "derive/held.hpp"
#include "disclose/view.hpp"
#include "publish/hash.hpp"
#include "read/content_reader.hpp"
#include "read/folder.hpp"
#include "read/theme_folder.hpp"
#include "read/whole_file.hpp"
#include "render/words.hpp"
#include "review/release.hpp"
#include "review/review_content.hpp"
#include "site/site_pages.hpp"
#include "site/theme.hpp"
#include "site/theme_assets.hpp"
#include "text/append.hpp"
#include "work/parallel.hpp"
#include "workbook/workbook_jobs.hpp"

namespace goldthread {

namespace fs = std::filesystem;

namespace {

// Times one stage after another: each ends where the next begins.
class Stopwatch {
 public:
  explicit Stopwatch(std::vector<StageTime>& times) : times_(times) {}

  void start(std::string_view name) {
    stop();
    times_.push_back({name});
    wall_ = wall_now();
    processor_ = processor_now();
  }
  void stop() {
    if (times_.empty() || wall_ == 0) return;
    times_.back().wall = wall_now() - wall_;
    times_.back().processor = processor_now() - processor_;
    times_.back().memory = most_memory();
    wall_ = 0;
  }
  ~Stopwatch() { stop(); }
  Stopwatch(const Stopwatch&) = delete;
  Stopwatch& operator=(const Stopwatch&) = delete;

 private:
  // Only for --timings: no output knows of it.
  static double wall_now() {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
  }
  static double processor_now() {
    struct timespec now {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
  }

  static double most_memory() {
    struct rusage used {};
    getrusage(RUSAGE_SELF, &used);
    return static_cast<double>(used.ru_maxrss) / 1024;
  }

  std::vector<StageTime>& times_;
  double wall_ = 0;
  double processor_ = 0;
};

bool is_folder(const fs::path& path, std::string& failure) {
  std::error_code error;
  if (fs::is_directory(path, error)) return true;
  failure =
      fs::exists(path, error) ? fmt::format("{} is not a folder", path.string()) : fmt::format("there is no folder {}", path.string());
  return false;
}

int threads(const BuildRequest& request) { return request.jobs > 0 ? request.jobs : work::machine_threads(); }

std::string file_bytes(const fs::path& path) { return read::read_whole_file(path.string()).bytes; }

struct ThemeFiles {
  std::string name;  // "themes/civic"
  std::map<std::string, std::string> files;
};

// The theme that the request or the site names; empty where it is nowhere, which is a finding later.
ThemeFiles read_theme(const BuildRequest& request, const read::Folder& folder) {
  const std::string wanted = request.theme.empty() ? read::theme_of_site(folder) : request.theme;
  const auto found = read::find_theme(wanted, request.content, request.program);
  return found ? ThemeFiles{"themes/" + found->filename().string(), read::read_theme(*found)} : ThemeFiles{};
}

void report_unknown_theme(const BuildRequest& request, const model::Site& site, diagnostics::Diagnostics& diagnostics) {
  diagnostics.add(diagnostics::Code::unknown_theme, site.keys.find("theme").value_or(site.place),
                  fmt::format("there is no theme `{}`", request.theme.empty() ? site.theme : request.theme));
}

// The theme's words in the site's language, else in English.
std::map<std::string, std::string> read_phrases(const ThemeFiles& theme, model::Content& content, diagnostics::Diagnostics& diagnostics) {
  const std::string language = content.site.language.substr(0, content.site.language.find('-'));
  auto file = theme.files.find("words/" + language + ".toml");
  if (file == theme.files.end()) file = theme.files.find("words/en.toml");
  std::map<std::string, std::string> phrases;
  if (file != theme.files.end()) {
    const text::FileId source = content.sources.add(theme.name + "/" + file->first, file->second, text::Origin::theme);
    phrases = read::read_words(content.sources.at(source), source, diagnostics);
  }
  return phrases;
}

// Everything that what is published depends on: content, theme, program and options. Two builds with one hash are the same.
std::uint64_t hash_of_inputs(const BuildRequest& request, const read::Folder& folder, const ThemeFiles& theme) {
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
  return out.value();
}

// What the command line sets in place of the site's own.
void apply(const BuildRequest& request, model::Site& site) {
  if (request.as_at) site.as_at = request.as_at;
  if (!request.base_url.empty()) site.base_url = request.base_url;
}

// A report as it was released: what may be shown of it today, and what was worked out from that.
struct Then {
  const model::Released& released;
  disclose::View view;
  derive::Derived derived;
  std::size_t report;  // its place in the view's content
};

// From files to what may be published and what was worked out from it; findings on the way. Nothing where there are errors.
struct Record {
  disclose::View view;
  derive::Derived derived;
  std::vector<Then> then;
};

// The frame around a released report is today's site.
void frame(model::Site& then, const model::Site& now) {
  then.base_url = now.base_url;
  then.brand_logo = now.brand_logo;
  then.brand_colour = now.brand_colour;
}

std::optional<Then> work_out_then(const BuildRequest& request, const model::Released& released, diagnostics::Diagnostics& diagnostics) {
  diagnostics::Diagnostics told_then;
  const auto disclosed = disclose::disclose(*released.content, request.audience, told_then);
  if (!disclosed) {
    diagnostics.add(diagnostics::Code::released_broken, released.place, "this report holds what may not be shown today",
                    "Withdraw it: goldthread release REPORT --withdraw ITEM PERIOD --why TEXT.");
    return std::nullopt;
  }
  const disclose::View& view = disclosed->view;
  const auto report = view.content().find(released.report, model::Kind::report);
  if (!report) return std::nullopt;  // held back today
  Then out{released, view, derive::derive_released(view, released, threads(request)), *report};
  for (const derive::HeldDifference& each : out.derived.held_differences) {
    diagnostics.add(diagnostics::Code::released_status_differs, released.place,
                    fmt::format("`{}` was released as {}, and would be {} as this program works it out",
                                view.content().entity(each.item).id, each.was, each.now));
  }
  return out;
}

// Each released report as it was, and today's lists told by it.
std::vector<Then> work_out_released(const BuildRequest& request, const disclose::View& view, derive::Derived& derived,
                                    diagnostics::Diagnostics& diagnostics) {
  std::vector<Then> out;
  for (const model::Released& released : view.content().released) {
    auto then = work_out_then(request, released, diagnostics);
    if (!then) continue;
    if (const auto place = view.content().find(released.report, model::Kind::report))
      derive::tell_as_released(derived, view.content(), *place, then->derived, then->view.content(), then->report);
    out.push_back(std::move(*then));
  }
  return out;
}

std::optional<Record> work_out(const BuildRequest& request, BuildResult& result, Stopwatch& watch) {
  const int jobs = threads(request);
  watch.start("check");
  check::check_content(*result.content, jobs, result.diagnostics);
  watch.start("disclose");
  for (const model::Released& released : result.content->released) {
    model::hold_back_as_now(*released.content, *result.content);
    frame(released.content->site, result.content->site);
  }
  auto disclosed = disclose::disclose(*result.content, request.audience, result.diagnostics);
  if (!disclosed || result.diagnostics.has_errors()) return std::nullopt;
  result.held = std::move(disclosed->held);
  watch.start("derive");
  derive::Derived derived = derive::derive(disclosed->view, jobs);
  watch.start("released");
  std::vector<Then> then = work_out_released(request, disclosed->view, derived, result.diagnostics);
  watch.start("review");
  review::review_content(disclosed->view, derived, jobs, result.diagnostics);
  return Record{disclosed->view, std::move(derived), std::move(then)};
}

// One file that is offered for download, made when its turn comes and dropped when it is written.
struct Offer {
  std::string path;
  std::function<void(const text::Append&)> write;
};

// How the site spoke when each released report was, in the order of the record.
std::vector<render::Words> words_then(const Record& record, const std::map<std::string, std::string>& phrases) {
  std::vector<render::Words> out;
  for (const Then& each : record.then) out.emplace_back(phrases, each.view.content().site);
  return out;
}

// What the workbooks of released reports are drawn from.
workbook::ReleasedReports released_reports(const Record& record, const std::vector<render::Words>& words) {
  workbook::ReleasedReports out;
  for (std::size_t i = 0; i < record.then.size(); ++i) {
    const Then& each = record.then[i];
    out.emplace(each.released.report, workbook::ReleasedReport{each.view, each.derived, each.report, words[i]});
  }
  return out;
}

// What is offered for download: workbooks, data, documents. `workbooks` gets each workbook's path and links.
std::vector<Offer> offers(const BuildRequest& request, const Record& record, const render::Words& words,
                          const std::vector<render::Words>& then, std::vector<workbook::File>& workbooks) {
  std::vector<Offer> out;
  std::vector<workbook::WorkbookJob> jobs = workbook::workbook_jobs(record.view, record.derived, words, released_reports(record, then));
  workbooks.resize(jobs.size());
  for (std::size_t i = 0; i < jobs.size(); ++i) {
    out.push_back({jobs[i].path, [&workbooks, i, make = std::move(jobs[i].make)](const text::Append& append) {
                     workbooks[i] = make();
                     append(std::exchange(workbooks[i].bytes, {}));
                   }});
  }
  for (data::DataJob& job : data::data_jobs(record.view, record.derived, words)) out.push_back({std::move(job.path), std::move(job.write)});
  for (const model::Document& document : record.view.content().documents) {
    out.push_back({document.path, [&](const text::Append& append) { append(file_bytes(request.content / document.path)); }});
  }
  return out;
}

// Writes them all; their sizes are what pages say of them.
std::vector<site::Download> put_offers(const std::vector<Offer>& offers, int jobs, publish::OutputFolder& folder) {
  std::vector<site::Download> out(offers.size());
  work::for_each_in_turn(offers.size(), jobs, [&](std::size_t i) {
    out[i] = {offers[i].path, folder.put(offers[i].path, offers[i].write)};
  });
  return out;
}

// Released reports, each with the edition that its pages are drawn from. They borrow what they were made of.
struct Editions {
  std::vector<std::unique_ptr<site::Theme>> themes;
  std::vector<std::unique_ptr<site::Edition>> editions;
  site::ReleasedEditions by_report;
};

Editions released_editions(const Record& record, const site::Edition& today, const ThemeFiles& files,
                           const std::vector<render::Words>& words) {
  Editions out;
  for (std::size_t i = 0; i < record.then.size(); ++i) {
    const Then& each = record.then[i];
    auto now = site::released_now(today, each.released);
    if (!now) continue;
    text::Sources sources;
    diagnostics::Diagnostics told_of_today;  // a fault of the theme was found when today's was loaded
    out.themes.push_back(std::make_unique<site::Theme>(site::Theme::load(files.files, files.name, words[i], sources, told_of_today)));
    out.editions.push_back(std::make_unique<site::Edition>(each.view, each.derived, words[i], *out.themes.back(), today, std::move(*now)));
    out.by_report.emplace(each.released.report, out.editions.back().get());
  }
  return out;
}

// Its own pages, and what is bound for a meeting, which may have got it.
bool is_of_released(std::string_view path, const Editions& released) {
  if (path.starts_with("meetings/") && !path.ends_with(".xlsx") && !path.ends_with("/pack/index.html")) return false;
  if (path.starts_with("meetings/")) return !released.by_report.empty();
  return std::any_of(released.by_report.begin(), released.by_report.end(),
                     [&](const auto& each) { return path.starts_with("reports/" + each.first + "/"); });
}

// What a page of a released report leads to is still there; the place in it may have another name by now, and then the link leads to
// its head.
std::string_view link_to_check(std::string_view link, std::string_view page, bool is_released) {
  const std::string_view address = link.substr(0, link.find('#'));
  return is_released && !page.starts_with(address) ? address : link;
}

// The address part of base_url, which 404.html and others that are served at any depth are relative to.
std::string base_path(const std::string& base_url) {
  const auto host = base_url.find("//");
  const auto slash = host == std::string::npos ? host : base_url.find('/', host + 2);
  return slash == std::string::npos ? "/" : base_url.substr(slash);
}

// All that the output holds, pages first, in one list: what links may lead to.
std::vector<std::string> paths_of(const std::vector<site::PageJob>& pages, const std::vector<Offer>& offers,
                                  const std::vector<site::File>& files) {
  std::vector<std::string> out;
  out.reserve(pages.size() + offers.size() + files.size());
  for (const site::PageJob& page : pages) out.push_back(page.path);
  for (const Offer& offer : offers) out.push_back(offer.path);
  for (const site::File& file : files) out.push_back(file.path);
  return out;
}

// True where `inner` is `outer` or lies in it, links followed as far as the paths are there.
bool lies_in(const fs::path& inner, const fs::path& outer) {
  std::error_code error;
  const fs::path real = fs::weakly_canonical(inner, error);
  const fs::path root = fs::weakly_canonical(outer, error);
  const auto [end, unused] = std::mismatch(root.begin(), root.end(), real.begin(), real.end());
  return end == root.end();
}

// What is published must not be read as content, nor content be swapped away with what is published.
std::string folders_in_each_other(const BuildRequest& request) {
  if (lies_in(request.output, request.content)) {
    return fmt::format("the output folder {} lies in the content folder {}; name another with --out", request.output.string(),
                       request.content.string());
  }
  if (lies_in(request.content, request.output / folder_name(request.audience))) {
    return fmt::format("the content folder {} lies in what is published; name another output with --out", request.content.string());
  }
  return {};
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

// The report of an id as everyone gets it; null where it is held back.
static const model::Report* shown_report(const model::Content& content, std::string_view id) {
  const auto found = std::find_if(content.reports.begin(), content.reports.end(), [&](const model::Report& each) { return each.id == id; });
  return found == content.reports.end() ? nullptr : &*found;
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

BuildResult build(const BuildRequest& request) {
  BuildResult result;
  if (!is_folder(request.content, result.failure)) return result;
  result.wrong_request = folders_in_each_other(request);
  if (!result.wrong_request.empty()) return result;
  const int jobs = threads(request);
  Stopwatch watch(result.times);

  watch.start("read");
  auto output = publish::OutputFolder::open(request.output, folder_name(request.audience), result.failure);
  if (!output) return result;
  read::Folder folder = read::read_folder(request.content, jobs, result.diagnostics);
  const ThemeFiles theme_files = read_theme(request, folder);
  const std::uint64_t inputs = hash_of_inputs(request, folder, theme_files);
  result.up_to_date = output->is_up_to_date(inputs);
  if (result.up_to_date) return result;

  watch.start("parse");
  result.content = std::make_unique<model::Content>(read::read_content(std::move(folder), jobs, result.diagnostics));
  model::Content& content = *result.content;
  apply(request, content.site);
  if (theme_files.files.empty()) {
    report_unknown_theme(request, content.site, result.diagnostics);
    work_out(request, result, watch);
    return result;
  }
  const std::map<std::string, std::string> phrases = read_phrases(theme_files, content, result.diagnostics);
  const render::Words words(phrases, content.site);
  const site::Theme theme = site::Theme::load(theme_files.files, theme_files.name, words, content.sources, result.diagnostics);
  const auto record = work_out(request, result, watch);
  if (!record) return result;

  content.sources.drop_texts_but(result.diagnostics.files());

  watch.start("data");
  std::vector<workbook::File> workbooks;
  const std::vector<render::Words> then = words_then(*record, phrases);
  const std::vector<Offer> offered = offers(request, *record, words, then, workbooks);
  std::vector<site::Download> downloads = put_offers(offered, jobs, *output);

  watch.start("site");
  site::ThemeAssets assets = site::theme_assets(
      theme, content.site, [](std::string_view bytes) { return publish::hash_text(publish::hash(bytes)).substr(0, 10); });
  const site::Edition edition(record->view, record->derived, words, theme, assets.addresses,
                              request.offline ? render::LinkEnd::index_file : render::LinkEnd::folder, std::move(downloads));
  const Editions released = released_editions(*record, edition, theme_files, then);
  const std::vector<site::PageJob> pages = site::page_jobs(edition, released.by_report);
  std::vector<site::File> files = std::move(assets.files);
  std::ranges::move(site::index_files(edition, pages), std::back_inserter(files));
  for (const site::File& file : files) output->put(file.path, file.bytes);
  const std::vector<std::string> paths = paths_of(pages, offered, files);
  publish::LinkCheck links(paths, pages.size() + workbooks.size());
  const std::string base = base_path(content.site.base_url);
  work::for_each(pages.size(), jobs, [&](std::size_t i) {
    const std::string html = pages[i].html();
    output->put(pages[i].path, html);
    publish::LinkCheck::Entry entry = links.enter(i, pages[i].path);
    const bool is_released = is_of_released(pages[i].path, released);
    site::each_reference(html, pages[i].path, base,
                         {[&](std::string_view link) { entry.link(link_to_check(link, pages[i].path, is_released)); },
                          [&](std::string_view id) { entry.anchor(id); }});
  });

  watch.start("links");
  for (std::size_t i = 0; i < workbooks.size(); ++i) {
    publish::LinkCheck::Entry entry = links.enter(pages.size() + i, workbooks[i].path);
    for (const std::string& link : workbooks[i].links) entry.link(link);
  }
  result.broken_links = links.broken();
  if (!result.broken_links.empty()) return result;

  watch.start("publish");
  result.published = output->commit(inputs, result.failure);
  return result;
}

}  // namespace goldthread
