#include "site/page.hpp"

#include <algorithm>

namespace goldthread::site {

namespace {

bool is_outside(std::string_view address) {
  const auto end = address.find_first_of(":/?#");
  return address.starts_with("//") || (end != std::string_view::npos && address[end] == ':');
}

enum class Attribute { link, id, other };

// By what stands before its "=": most are told by their last letter.
Attribute attribute_before(std::string_view html) {
  const auto is = [&](std::string_view name) {
    if (!html.ends_with(name) || html.size() == name.size()) return false;
    const char c = html[html.size() - name.size() - 1];
    return c == ' ' || c == '\n';
  };
  switch (html.empty() ? ' ' : html.back()) {
    case 'f':
      return is("href") ? Attribute::link : Attribute::other;
    case 'c':
      return is("src") ? Attribute::link : Attribute::other;
    case 'd':
      return is("id") ? Attribute::id : Attribute::other;
    default:
      return Attribute::other;
  }
}

// "../../outcomes/a/#why" seen from the folder "measures/b/" is "outcomes/a/#why". Our own addresses hold no "..", except at
// their start, and no entities but &amp;, which no address of ours holds either.
void set_from_root(std::string& out, std::string_view folder, std::string_view address) {
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
  out.assign(folder).append(address);
  constexpr std::string_view index = "index.html";
  const std::size_t length = std::min(out.find_first_of("?#"), out.size());
  if (std::string_view(out).substr(0, length).ends_with(index)) out.erase(length - index.size(), index.size());
}

}  // namespace

std::vector<std::size_t> runs_of(const std::vector<PageJob>& jobs) {
  std::vector<std::size_t> out;
  for (std::size_t i = 0; i < jobs.size(); i += jobs[i].alike + 1) out.push_back(i);
  out.push_back(jobs.size());
  return out;
}

void each_reference(std::string_view html, std::string_view path, std::string_view base, const References& found) {
  const std::string_view folder = path.substr(0, path.rfind('/') + 1);
  std::string link;
  for (auto at = html.find("=\""); at != std::string_view::npos; at = html.find("=\"", at)) {
    const Attribute attribute = attribute_before(html.substr(0, at));
    at += 2;
    const auto end = html.find('"', at);
    if (end == std::string_view::npos) return;
    const std::string_view value = html.substr(at, end - at);
    at = end + 1;
    if (attribute == Attribute::id) found.anchor(value);
    if (attribute != Attribute::link || value.empty() || is_outside(value)) continue;
    if (value.starts_with('#')) {
      link.assign(folder).append(value);
    } else if (value.starts_with(base)) {
      set_from_root(link, "", value.substr(base.size()));
    } else {
      set_from_root(link, folder, value);
    }
    found.link(link);
  }
}

}  // namespace goldthread::site
