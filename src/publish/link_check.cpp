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

LinkCheck::Entry LinkCheck::enter(std::size_t slot, const std::string& page) {
  slots_[slot].page = page;
  return {*this, slots_[slot]};
}

void LinkCheck::Entry::link(std::string_view link) {
  const auto mark = link.find('#');
  const std::string_view target = without_index(link.substr(0, mark));
  if (!check_.known_.contains(target)) {
    slot_.missing.emplace_back(link);
  } else if (mark != std::string_view::npos && mark + 1 < link.size()) {
    slot_.anchored.push_back({anchor_hash(target, link.substr(mark + 1)), std::string(link)});
  }
}

void LinkCheck::Entry::anchor(std::string_view id) { slot_.anchors.push_back(anchor_hash(without_index(slot_.page), id)); }

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
