#include "check/link_target.hpp"

#include <algorithm>
#include <array>

#include "model/each_entity.hpp"
#include "read/place_in_content.hpp"
#include "text/closest.hpp"

namespace goldthread::check {

namespace {

// Files that settle how the site is made and are shown on no page of their own.
constexpr auto unseen = std::to_array<std::string_view>({"site.toml", "revisions.toml", "board-actions.toml"});

std::string_view folder_of(std::string_view path) {
  return path.substr(0, path.rfind('/') == std::string_view::npos ? 0 : path.rfind('/') + 1);
}

// From the folder of one file to another: "../outcomes/a.md".
std::string relative(std::string_view from_file, std::string_view to) {
  std::string_view from = folder_of(from_file);
  while (!from.empty()) {
    const auto part = from.find('/') + 1;
    if (to.substr(0, part) != from.substr(0, part)) break;
    from.remove_prefix(part);
    to.remove_prefix(part);
  }
  std::string out;
  for (auto up = std::count(from.begin(), from.end(), '/'); up > 0; --up) out += "../";
  return out.append(to);
}

}  // namespace

std::optional<std::string> joined_path(std::string_view from_file, std::string_view relative) {
  std::string out(folder_of(from_file));
  while (!relative.empty()) {
    const auto slash = relative.find('/');
    const std::string_view part = relative.substr(0, slash);
    if (part == "..") {
      if (out.empty()) return std::nullopt;
      out.pop_back();
      out.resize(folder_of(out).size());
    } else if (!part.empty() && part != ".") {
      out.append(part);
      if (slash != std::string_view::npos) out += '/';
    }
    relative.remove_prefix(slash == std::string_view::npos ? relative.size() : slash + 1);
  }
  return out;
}

LinkTargets::LinkTargets(const model::Content& content) : prose_(content.sources.size()), entries_(content.sources.size()) {
  files_.reserve(content.sources.size());
  for (text::FileId file = 0; file < content.sources.size(); ++file) {
    const text::Source& source = content.sources.at(file);
    if (source.origin == text::Origin::content) files_.emplace(source.path, file);
  }
  for (const model::Document& document : content.documents) documents_.insert(document.path);
  model::each_entity(content, [&](const model::Entity& thing) {
    const bool whole_file = thing.prose.start.line > 1 || !thing.prose.empty();
    if (whole_file) {
      prose_[thing.place.file] = &thing.prose;
    } else if (thing.place.line > 1 || thing.place.column > 1) {
      entries_[thing.place.file].push_back(thing.id);
    }
    for (const model::Translation& each : thing.translations) {
      if (!each.prose.empty()) prose_[each.prose.start.file] = &each.prose;
    }
  });
}

bool LinkTargets::is_page(std::string_view path) const {
  const auto found = files_.find(path);
  if (found == files_.end()) return false;
  return std::find(unseen.begin(), unseen.end(), path) == unseen.end();
}

bool LinkTargets::is_document(std::string_view path) const { return documents_.count(path) > 0; }

std::string LinkTargets::in_language_of(std::string_view from_file, std::string_view path) const {
  const auto from = read::translation_path(from_file);
  std::string main(path);
  if (const auto to = read::translation_path(path)) main = to->main;
  if (!from) return main;
  std::string translated = read::path_in_language(main, from->language);
  const auto found = files_.find(translated);
  return found != files_.end() && prose_[found->second] ? translated : main;
}

std::optional<std::vector<std::string_view>> LinkTargets::anchors(std::string_view path) const {
  const auto found = files_.find(path);
  if (found == files_.end()) return std::nullopt;
  std::vector<std::string_view> out = entries_[found->second];
  if (const model::Prose* prose = prose_[found->second]) {
    for (const model::Heading& heading : prose->headings) out.push_back(heading.anchor);
  } else if (out.empty()) {
    return std::nullopt;
  }
  std::sort(out.begin(), out.end());
  return out;
}

std::string LinkTargets::nearest(std::string_view from_file, std::string_view path) {
  constexpr int most_searches = 100;
  if (++searches_ > most_searches) return {};
  // The same name in another folder is meant more often than another name in the same folder.
  const std::string_view name = path.substr(folder_of(path).size());
  std::vector<std::string_view> known;
  for (const auto& [file, id] : files_) {
    if (is_page(file)) known.push_back(file);
  }
  known.insert(known.end(), documents_.begin(), documents_.end());
  std::sort(known.begin(), known.end());
  for (const std::string_view file : known) {
    if (file.substr(folder_of(file).size()) == name) return relative(from_file, file);
  }
  const auto near = text::closest(path, known);
  return near ? relative(from_file, *near) : std::string();
}

}  // namespace goldthread::check
