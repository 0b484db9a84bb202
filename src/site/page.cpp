#include "site/page.hpp"

namespace goldthread::site {

namespace {

bool is_outside(std::string_view address) {
  const auto end = address.find_first_of(":/?#");
  return address.starts_with("//") || (end != std::string_view::npos && address[end] == ':');
}

bool is_attribute(std::string_view before, std::string_view name) {
  if (!before.ends_with(name) || before.size() == name.size()) return false;
  const char c = before[before.size() - name.size() - 1];
  return c == ' ' || c == '\n';
}

// "../../outcomes/a/#why" seen from the folder "measures/b/" is "outcomes/a/#why". Our own addresses hold no "..", except at
// their start, and no entities but &amp;, which no address of ours holds either.
std::string from_root(std::string_view folder, std::string_view address) {
  while (true) {
    if (address.starts_with("./")) {
      address.remove_prefix(2);
    } else if (address.starts_with("../") && !folder.empty()) {
      address.remove_prefix(3);
      folder.remove_suffix(1);
      folder = folder.substr(0, folder.rfind('/') + 1);
    } else {
      break;
    }
  }
  std::string out(folder);
  out.append(address);
  constexpr std::string_view index = "index.html";
  const auto end = out.find_first_of("?#");
  const std::size_t length = end == std::string::npos ? out.size() : end;
  if (std::string_view(out).substr(0, length).ends_with(index)) out.erase(length - index.size(), index.size());
  return out;
}

}  // namespace

void find_references(Page& page, std::string_view base) {
  const std::string_view html = page.html;
  const std::string_view folder = std::string_view(page.path).substr(0, page.path.rfind('/') + 1);
  for (auto at = html.find("=\""); at != std::string_view::npos; at = html.find("=\"", at)) {
    const std::string_view before = html.substr(0, at);
    const bool link = is_attribute(before, "href") || is_attribute(before, "src");
    at += 2;
    const auto end = html.find('"', at);
    if (end == std::string_view::npos) return;
    const std::string_view value = html.substr(at, end - at);
    at = end + 1;
    if (is_attribute(before, "id")) page.anchors.emplace_back(value);
    if (!link || value.empty() || is_outside(value)) continue;
    if (value.starts_with('#')) {
      page.links.push_back(std::string(folder).append(value));
    } else if (value.starts_with(base)) {
      page.links.push_back(from_root("", value.substr(base.size())));
    } else {
      page.links.push_back(from_root(folder, value));
    }
  }
}

Page draw(const PageJob& job, std::string_view base) {
  Page page;
  page.path = job.path;
  page.html = job.html();
  find_references(page, base);
  return page;
}

}  // namespace goldthread::site
