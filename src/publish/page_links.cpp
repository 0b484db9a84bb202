#include "publish/page_links.hpp"

#include <algorithm>

namespace goldthread::publish {

namespace {

// Its own pages, and what is bound for a meeting, which may have got it.
bool is_of_released(std::string_view path, const site::ReleasedEditions& released) {
  if (path.starts_with("meetings/") && !path.ends_with(".xlsx") && !path.ends_with("/pack/index.html")) return false;
  if (path.starts_with("meetings/")) return !released.empty();
  return std::any_of(released.begin(), released.end(), [&](const auto& each) { return path.starts_with("reports/" + each.first + "/"); });
}

// What a page of a released report leads to is still there; the place in it may have another name by now, and then the link leads to
// its head.
std::string_view link_to_check(std::string_view link, std::string_view page, bool is_released) {
  const std::string_view address = link.substr(0, link.find('#'));
  return is_released && !page.starts_with(address) ? address : link;
}

}  // namespace

std::vector<std::string> paths_of(const site::Website& website, const std::vector<Offer>& offers) {
  std::vector<std::string> out;
  out.reserve(website.pages().size() + offers.size() + website.theme_files().size() + website.files().size());
  for (const site::PageJob& page : website.pages()) out.push_back(page.path);
  for (const Offer& offer : offers) out.push_back(offer.path);
  for (const auto* files : {&website.theme_files(), &website.files()}) {
    for (const site::File& file : *files) out.push_back(file.path);
  }
  return out;
}

void enter_page(LinkCheck& links, const site::Website& website, std::size_t page, std::string_view html, std::string_view base) {
  const std::string& path = website.pages()[page].path;
  LinkCheck::Entry entry = links.enter(page, path);
  const bool is_released = is_of_released(website.main_path(path), website.released());
  site::each_reference(
      html, path, base,
      {[&](std::string_view link) { entry.link(link_to_check(link, path, is_released)); }, [&](std::string_view id) { entry.anchor(id); }});
}

}  // namespace goldthread::publish
