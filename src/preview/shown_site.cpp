#include "preview/shown_site.hpp"

#include <algorithm>
#include <utility>

#include "publish/page_links.hpp"
#include "site/base_path.hpp"
#include "work/parallel.hpp"

namespace goldthread::preview {

namespace {

std::string made(const publish::Offer& offer) {
  std::string out;
  offer.write([&](std::string_view piece) { out += piece; });
  return out;
}

Sizes sizes_of(const std::vector<publish::Offer>& offers, const Sizes& known) {
  std::vector<std::uintmax_t> sizes(offers.size());
  work::for_each_in_turn(offers.size(), work::machine_threads(), [&](std::size_t i) {
    const auto found = known.find(offers[i].path);
    sizes[i] = found == known.end() ? made(offers[i]).size() : found->second;
  });
  Sizes out;
  for (std::size_t i = 0; i < offers.size(); ++i) out.emplace(offers[i].path, sizes[i]);
  return out;
}

std::vector<site::Download> downloads_of(const std::vector<publish::Offer>& offers, const Sizes& sizes) {
  std::vector<site::Download> out;
  for (const publish::Offer& offer : offers) out.push_back({offer.path, sizes.find(offer.path)->second});
  return out;
}

}  // namespace

ShownSite::ShownSite(BuildRequest request, std::shared_ptr<const Written> written, const Sizes& known)
    : request_(std::move(request)),
      written_(std::move(written)),
      offers_(offers_of(request_, *written_->manuscript)),
      sizes_(sizes_of(offers_, known)),
      website_(website_of(request_, *written_->manuscript, downloads_of(offers_, sizes_))),
      base_(site::base_path(written_->result.content->site.base_url)) {
  for (const site::PageJob& page : website_.pages()) {
    makers_.emplace(page.path, [&page] {
      site::MeasureCharts charts;
      return page.html(charts);
    });
  }
  for (const publish::Offer& offer : offers_) makers_.emplace(offer.path, [&offer] { return made(offer); });
  for (const site::File& file : website_.theme_files()) makers_.emplace(file.path, [&file] { return file.bytes; });
}

// Asked for last: the files beside the pages are made when none of the others is meant.
const site::File* ShownSite::made_file(std::string_view path) const {
  const std::vector<site::File>& files = website_.files();
  const auto found = std::find_if(files.begin(), files.end(), [&](const site::File& file) { return file.path == path; });
  return found == files.end() ? nullptr : &*found;
}

bool ShownSite::has(std::string_view path) const { return makers_.contains(path) || made_file(path); }

std::optional<std::string> ShownSite::bytes(std::string_view path) const {
  const auto found = makers_.find(path);
  if (found != makers_.end()) return found->second();
  const site::File* file = made_file(path);
  return file ? std::optional(file->bytes) : std::nullopt;
}

std::optional<Proof> ShownSite::proof(const std::atomic<bool>& stop) const {
  const std::vector<std::string> paths = publish::paths_of(website_, offers_);
  const std::size_t pages = website_.pages().size();
  publish::LinkCheck links(paths, pages + offers_.size());
  site::MeasureCharts charts;
  for (std::size_t i = 0; i < pages; ++i) {
    if (stop) return std::nullopt;
    publish::enter_page(links, website_, i, website_.pages()[i].html(charts), base_);
  }
  Proof out;
  for (std::size_t i = 0; i < offers_.size(); ++i) {
    if (stop) return std::nullopt;
    std::uintmax_t size = 0;
    const auto leads_to = offers_[i].write([&](std::string_view piece) { size += piece.size(); });
    out.sizes.emplace(offers_[i].path, size);
    if (leads_to.empty()) continue;
    publish::LinkCheck::Entry entry = links.enter(pages + i, offers_[i].path);
    for (const std::string& link : leads_to) entry.link(link);
  }
  out.broken_links = links.broken();
  return out;
}

}  // namespace goldthread::preview
