#include "site/website.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "site/released.hpp"
#include "site/search_index.hpp"
#include "site/site_pages.hpp"

namespace goldthread::site {

namespace {

// The main language and those after it; none of a site in one.
Languages languages_of(const Drawn& from, std::size_t own) {
  if (from.further.empty()) return {};
  Languages out;
  out.own = own;
  out.all.push_back({from.record.view.content().site.language, {}, std::string(from.words.text("language_name"))});
  for (const InLanguage& each : from.further) out.all.push_back(each.language);
  return out;
}

// What an edition's own pages lead to: the files of its folder, by their address in it, and those that all languages share.
std::vector<Download> downloads_of(std::string_view folder, const std::vector<Download>& all, const Languages& languages) {
  if (languages.all.empty()) return all;
  std::vector<Download> out;
  for (const Download& each : all) {
    const auto holder = std::find_if(languages.all.begin(), languages.all.end(), [&](const Language& language) {
      return !language.folder.empty() && each.address.starts_with(language.folder);
    });
    if (render::is_shared(each.address) || (holder == languages.all.end() && folder.empty())) {
      out.push_back(each);
    } else if (holder != languages.all.end() && holder->folder == folder) {
      out.push_back({each.address.substr(folder.size()), each.size});
    }
  }
  return out;
}

// The editions of released reports: `view`, `words` and `theme` give what each was in one language.
struct Then {
  std::unique_ptr<Theme> theme;
  std::unique_ptr<Edition> edition;
};
std::optional<Then> then_of(const Edition& today, const derive::ReleasedRecord& record, const disclose::View& view,
                            const render::Words& words, const Drawn& from) {
  auto now = released_now(today, record.released);
  if (!now) return std::nullopt;
  Then out;
  // The site seldom spoke otherwise than today.
  if (!words.reads_as(today.words())) {
    text::Sources sources;
    diagnostics::Diagnostics told_of_today;  // a fault of the theme was found when today's was loaded
    out.theme = std::make_unique<Theme>(from.themes.load(from.theme_files, words, sources, told_of_today));
  }
  out.edition = std::make_unique<Edition>(view, record.derived, words, out.theme ? *out.theme : today.theme(), today, std::move(*now));
  return out;
}

}  // namespace

Website::Website(const Drawn& from, render::LinkEnd link_end, const std::vector<Download>& downloads,
                 const std::function<std::string(std::string_view)>& hash)
    : assets_(theme_assets(from.theme, from.record.view.content().site, hash)),
      today_(from.record.view, from.record.derived, from.words, from.theme, assets_.addresses, link_end,
             downloads_of({}, downloads, languages_of(from, 0)), languages_of(from, 0)) {
  add_released(from);
  searches_.emplace_back(today_, hash);
  pages_ = page_jobs(today_, released_, searches_.back());
  for (std::size_t i = 0; i < from.further.size(); ++i) {
    Languages languages = languages_of(from, i + 1);
    std::vector<Download> own = downloads_of(from.further[i].language.folder, downloads, languages);
    add_language(from, from.further[i], std::move(own), std::move(languages), hash);
  }
}

const std::vector<File>& Website::files() const {
  std::call_once(once_, [&] { files_ = made_files(); });
  return files_;
}

std::vector<File> Website::made_files() const {
  std::vector<File> out;
  std::vector<std::string> kept_folders;  // of search indexes
  for (std::size_t i = 0; i < searches_.size(); ++i) {
    const std::string folder(i == 0 ? std::string_view() : further_[i - 1]->folder());
    const SearchIndex& search = searches_[i].index();
    if (!search.folder.empty()) kept_folders.push_back(folder + search.folder);
    for (const File& file : search.files) out.push_back({folder + file.path, file.bytes});
    if (i > 0 && has_feed(*further_[i - 1])) out.push_back(feed_file(*further_[i - 1]));
  }
  std::ranges::move(index_files(today_, pages_, kept_folders), std::back_inserter(out));
  return out;
}

void Website::add_released(const Drawn& from) {
  for (std::size_t i = 0; i < from.record.released.size(); ++i) {
    const derive::ReleasedRecord& each = from.record.released[i];
    auto then = then_of(today_, each, each.view, from.words_then[i], from);
    if (!then) continue;
    themes_then_.push_back(std::move(then->theme));
    editions_then_.push_back(std::move(then->edition));
    released_.emplace(each.released.report, editions_then_.back().get());
  }
}

// The same pages once more, in the language's own folder.
void Website::add_language(const Drawn& from, const InLanguage& in, std::vector<Download> downloads, Languages languages,
                           const std::function<std::string(std::string_view)>& hash) {
  further_.push_back(std::make_unique<Edition>(in.now.view, from.record.derived, in.words, in.theme, assets_.addresses, today_.link_end(),
                                               std::move(downloads), std::move(languages)));
  const Edition& edition = *further_.back();
  ReleasedEditions released;
  for (std::size_t i = 0; i < from.record.released.size(); ++i) {
    const derive::ReleasedRecord& each = from.record.released[i];
    auto then = then_of(edition, each, in.then[i].view, in.words_then[i], from);
    if (!then) continue;
    themes_then_.push_back(std::move(then->theme));
    editions_then_.push_back(std::move(then->edition));
    released.emplace(each.released.report, editions_then_.back().get());
  }
  searches_.emplace_back(edition, hash);
  std::ranges::move(page_jobs(edition, released, searches_.back()), std::back_inserter(pages_));
}

std::string_view Website::main_path(std::string_view path) const {
  for (const Language& each : today_.languages()) {
    if (!each.folder.empty() && path.starts_with(each.folder)) return path.substr(each.folder.size());
  }
  return path;
}

}  // namespace goldthread::site
