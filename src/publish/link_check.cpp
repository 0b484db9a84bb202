#include "publish/link_check.hpp"

#include <unordered_set>

#include "publish/hash.hpp"

namespace goldthread::publish {

namespace {

constexpr std::string_view index_file = "index.html";

// "measures/" and "measures/index.html" are one page.
std::string_view without_index(std::string_view path) {
  if (path == index_file) return {};
  const bool ends = path.size() > index_file.size() && path.substr(path.size() - index_file.size()) == index_file &&
                    path[path.size() - index_file.size() - 1] == '/';
  return ends ? path.substr(0, path.size() - index_file.size()) : path;
}

std::uint64_t anchor_hash(std::string_view page, std::string_view anchor) {
  RunningHash out;
  out.add(page);
  out.add(anchor);
  return out.value();
}

}  // namespace

LinkCheck::LinkCheck(const std::vector<std::string>& paths, std::size_t pages) : slots_(pages) {
  known_.reserve(paths.size());
  for (std::size_t i = 0; i < paths.size(); ++i) known_.emplace(without_index(paths[i]), i);
}

void LinkCheck::add(std::size_t slot_number, const std::string& page, const std::vector<std::string>& links,
                    const std::vector<std::string>& anchors) {
  Slot& slot = slots_[slot_number];
  slot.page = page;
  const std::string_view own = without_index(page);
  slot.anchors.reserve(anchors.size());
  for (const std::string& anchor : anchors) slot.anchors.push_back(anchor_hash(own, anchor));
  for (const std::string& link : links) {
    const std::string_view whole = link;
    const auto mark = whole.find('#');
    const std::string_view target = without_index(whole.substr(0, mark));
    if (!known_.contains(target)) {
      slot.missing.push_back(link);
    } else if (mark != std::string_view::npos && mark + 1 < whole.size()) {
      slot.anchored.push_back({anchor_hash(target, whole.substr(mark + 1)), link});
    }
  }
}

std::vector<BrokenLink> LinkCheck::broken() const {
  std::unordered_set<std::uint64_t> anchors;
  for (const Slot& slot : slots_) anchors.insert(slot.anchors.begin(), slot.anchors.end());
  std::vector<BrokenLink> out;
  for (const Slot& slot : slots_) {
    for (const std::string& link : slot.missing) out.push_back({slot.page, link, false});
    for (const Anchored& anchored : slot.anchored) {
      if (!anchors.contains(anchored.target)) out.push_back({slot.page, anchored.link, true});
    }
  }
  return out;
}

}  // namespace goldthread::publish
