#include "site/website.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "site/released.hpp"
#include "site/site_pages.hpp"

namespace goldthread::site {

Website::Website(const Drawn& from, render::LinkEnd link_end, std::vector<Download> downloads,
                 const std::function<std::string(std::string_view)>& hash)
    : assets_(theme_assets(from.theme, from.record.view.content().site, hash)),
      today_(from.record.view, from.record.derived, from.words, from.theme, assets_.addresses, link_end, std::move(downloads)) {
  add_released(from);
  pages_ = page_jobs(today_, released_);
  files_ = std::move(assets_.files);
  std::ranges::move(index_files(today_, pages_), std::back_inserter(files_));
}

void Website::add_released(const Drawn& from) {
  for (std::size_t i = 0; i < from.record.released.size(); ++i) {
    const derive::ReleasedRecord& each = from.record.released[i];
    auto now = released_now(today_, each.released);
    if (!now) continue;
    text::Sources sources;
    diagnostics::Diagnostics told_of_today;  // a fault of the theme was found when today's was loaded
    const render::Words& words = from.words_then[i];
    themes_then_.push_back(
        std::make_unique<Theme>(Theme::load(from.theme_files.files, from.theme_files.name, words, sources, told_of_today)));
    editions_then_.push_back(std::make_unique<Edition>(each.view, each.derived, words, *themes_then_.back(), today_, std::move(*now)));
    released_.emplace(each.released.report, editions_then_.back().get());
  }
}

}  // namespace goldthread::site
