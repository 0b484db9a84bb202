#include "render/addresses.hpp"

#include <vector>

#include "read/place_in_content.hpp"

namespace goldthread::render {

namespace {

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

// The part of an address that is a folder: "measures/a/" of "measures/a/#x", "documents/" of "documents/a.pdf".
std::string_view folder_of(std::string_view address) {
  address = address.substr(0, address.find('#'));
  const std::size_t slash = address.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : address.substr(0, slash + 1);
}

std::string_view without(std::string_view text, std::string_view end) { return text.substr(0, text.size() - end.size()); }

// The address of the lists on which things without a page of their own stand.
std::string_view list_address(model::Kind kind) {
  switch (kind) {
    case model::Kind::post:
      return "organisations/";
    case model::Kind::glossary_term:
      return "glossary/";
    case model::Kind::tier:
      return "plans/";
    case model::Kind::indicator_set:
    case model::Kind::timetable:
      return "framework/";
    case model::Kind::board_action:
      return "board-actions/";
    case model::Kind::comparator:
      return "data/";
    case model::Kind::portfolio:
    case model::Kind::organisation:
    case model::Kind::ward:
    case model::Kind::plan:
    case model::Kind::priority:
    case model::Kind::outcome:
    case model::Kind::activity:
    case model::Kind::programme:
    case model::Kind::measure:
    case model::Kind::risk:
    case model::Kind::body:
    case model::Kind::meeting:
    case model::Kind::stream:
    case model::Kind::report:
    case model::Kind::action_plan:
    case model::Kind::statement:
    case model::Kind::survey:
    case model::Kind::question_session:
    case model::Kind::hot_spot:
    case model::Kind::paper:
      return "";
  }
  return "";
}

}  // namespace

bool is_shared(std::string_view target) {
  target = target.substr(0, target.find('#'));
  if (target.ends_with('/')) return false;
  return target.starts_with("data/") || target.starts_with("documents/") || target.starts_with("assets/") || target.ends_with(".ics") ||
         target.ends_with(".csv");
}

void append_relative_address(std::string& out, std::string_view page, std::string_view target, LinkStyle style) {
  const std::string_view from = folder_of(page);
  if (!style.folder.empty() && is_shared(target)) {
    out.append("../");
    for (const char c : from) out.append(c == '/' ? "../" : "");
    out += target;
    return;
  }
  const std::string_view to = folder_of(target);
  // The folders that both share, whole.
  std::size_t shared = 0;
  for (std::size_t i = 0; i < from.size() && i < to.size() && from[i] == to[i]; ++i) {
    if (from[i] == '/') shared = i + 1;
  }
  const std::size_t start = out.size();
  for (std::size_t i = shared; i < from.size(); ++i) {
    if (from[i] == '/') out += "../";
  }
  std::string_view rest = target.substr(shared);
  const std::size_t hash = rest.find('#');
  const std::string_view anchor = hash == std::string_view::npos ? std::string_view() : rest.substr(hash);
  rest = rest.substr(0, hash);
  out += rest;
  const bool folder = rest.empty() || rest.back() == '/';
  if (folder && style.end == LinkEnd::index_file) out += "index.html";
  if (out.size() == start) out += "./";
  out += anchor;
}

std::string relative_address(std::string_view page, std::string_view target, LinkStyle style) {
  std::string out;
  append_relative_address(out, page, target, style);
  return out;
}

std::string item_address(model::ItemRef item, const model::Content& content) {
  const std::string_view list = list_address(item.kind);
  return list.empty() ? model::address(item, content) : std::string(list) + "#" + content.entity(item).id;
}

std::uint32_t newest_framework(const model::Content& content) {
  std::uint32_t newest = 0;
  for (std::uint32_t i = 1; i < content.frameworks.size(); ++i) {
    const auto& from = content.frameworks[i].effective_from;
    const bool begun = !from || !content.site.as_at || *from <= *content.site.as_at;
    if (begun && (!content.frameworks[newest].effective_from || content.frameworks[newest].effective_from < from)) newest = i;
  }
  return newest;
}

std::string framework_address(std::uint32_t index, const model::Content& content) {
  return index == newest_framework(content) ? "framework/" : "framework/" + content.frameworks[index].id + "/";
}

SourceAddresses::SourceAddresses(const model::Content& content) {
  by_path_.reserve(content.ids.size() + content.pages.size() + content.documents.size() + 64);
  // Files that hold many things, or none with an id, by where they are read.
  for (text::FileId file = 0; file < content.sources.size(); ++file) {
    const std::string_view path = content.sources.at(file).path;
    const std::string_view folder = path.substr(0, path.find('/'));
    std::string address;
    if (folder == "figures" && ends_with(path, ".toml")) {
      address = "measures/" + std::string(without(path.substr(folder.size() + 1), ".toml")) + "/";
    } else if (folder == "budget" || folder == "calendar") {
      address = std::string(folder) + "/";
    } else if (folder == "reports") {
      const std::size_t end = path.find('/', folder.size() + 1);
      if (end != std::string_view::npos) address = std::string(path.substr(0, end + 1));
    } else if (path == "plans/tiers.toml") {
      address = "plans/";
    } else if (path == "indicator-sets.toml") {
      address = "framework/";
    } else if (path == "glossary.toml") {
      address = "glossary/";
    } else if (path == "posts.toml" || path == "organisations.toml" || path == "portfolios.toml") {
      address = "organisations/";
    } else if (path == "wards.toml") {
      address = "wards/";
    } else if (path == "board-actions.toml") {
      address = "board-actions/";
    } else if (path == "comparators.toml") {
      address = "data/";
    } else {
      continue;
    }
    by_path_.emplace(path, std::move(address));
  }
  // Files of one thing each, whose name is its id.
  const auto add = [&](const auto& list, model::Kind kind) {
    for (std::uint32_t i = 0; i < list.size(); ++i) {
      by_path_.insert_or_assign(content.sources.at(list[i].place.file).path, model::address({kind, i}, content));
    }
  };
  add(content.plans, model::Kind::plan);
  add(content.priorities, model::Kind::priority);
  add(content.outcomes, model::Kind::outcome);
  add(content.activities, model::Kind::activity);
  add(content.programmes, model::Kind::programme);
  add(content.measures, model::Kind::measure);
  add(content.risks, model::Kind::risk);
  add(content.bodies, model::Kind::body);
  add(content.meetings, model::Kind::meeting);
  add(content.reports, model::Kind::report);
  add(content.action_plans, model::Kind::action_plan);
  add(content.statements, model::Kind::statement);
  add(content.surveys, model::Kind::survey);
  add(content.question_sessions, model::Kind::question_session);
  add(content.hot_spots, model::Kind::hot_spot);
  add(content.papers, model::Kind::paper);
  for (std::uint32_t i = 0; i < content.frameworks.size(); ++i) {
    by_path_.insert_or_assign(content.sources.at(content.frameworks[i].place.file).path, framework_address(i, content));
  }
  for (const model::Page& page : content.pages) {
    by_path_.insert_or_assign(content.sources.at(page.place.file).path, page.path + "/");
  }
  for (const model::Document& document : content.documents) by_path_.insert_or_assign(document.path, document.path);
}

std::optional<std::string_view> SourceAddresses::find(std::string_view path) const {
  auto found = by_path_.find(path);
  if (found == by_path_.end()) {
    // A translation is read where its main file is, in the reader's language.
    const auto translation = read::translation_path(path);
    if (translation) found = by_path_.find(translation->main);
  }
  if (found == by_path_.end()) return std::nullopt;
  return found->second;
}

std::optional<std::string> SourceAddresses::resolve(std::string_view file, std::string_view link) const {
  const std::size_t hash = link.find('#');
  const std::string_view anchor = hash == std::string_view::npos ? std::string_view() : link.substr(hash);
  const auto path = joined_path(file, link.substr(0, hash));
  if (!path) return std::nullopt;
  const auto address = find(*path);
  if (!address) return std::nullopt;
  return std::string(*address).append(anchor);
}

std::optional<std::string> joined_path(std::string_view from_file, std::string_view relative) {
  std::vector<std::string_view> parts;
  const auto add = [&](std::string_view path) {
    while (!path.empty()) {
      const std::size_t slash = path.find('/');
      const std::string_view part = path.substr(0, slash);
      path = slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
      if (part.empty() || part == ".") continue;
      if (part != "..") {
        parts.push_back(part);
      } else if (parts.empty()) {
        return false;
      } else {
        parts.pop_back();
      }
    }
    return true;
  };
  if (relative.empty()) return std::string(from_file);
  if (!add(folder_of(from_file)) || !add(relative)) return std::nullopt;
  std::string out;
  for (const std::string_view part : parts) out.append(out.empty() ? "" : "/").append(part);
  return out;
}

}  // namespace goldthread::render
