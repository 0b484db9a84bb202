#include "read/place_in_content.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "text/closest.hpp"

namespace goldthread::read {

namespace {

struct KnownFile {
  std::string_view path;
  FileKind kind;
};

struct KnownFolder {
  std::string_view folder;
  std::string_view extension;
  FileKind kind;
};

constexpr std::array known_files = {
    KnownFile{"site.toml", FileKind::site},
    KnownFile{"posts.toml", FileKind::posts},
    KnownFile{"portfolios.toml", FileKind::portfolios},
    KnownFile{"organisations.toml", FileKind::organisations},
    KnownFile{"wards.toml", FileKind::wards},
    KnownFile{"glossary.toml", FileKind::glossary},
    KnownFile{"indicator-sets.toml", FileKind::indicator_sets},
    KnownFile{"comparators.toml", FileKind::comparators},
    KnownFile{"plans/tiers.toml", FileKind::tiers},
    KnownFile{"calendar/timetables.toml", FileKind::timetables},
    KnownFile{"calendar/bank-holidays.toml", FileKind::bank_holidays},
    KnownFile{"revisions.toml", FileKind::revisions},
    KnownFile{"board-actions.toml", FileKind::board_actions},
};

constexpr std::array known_folders = {
    KnownFolder{"framework/", ".md", FileKind::framework},  KnownFolder{"plans/", ".md", FileKind::plan},
    KnownFolder{"priorities/", ".md", FileKind::priority},  KnownFolder{"outcomes/", ".md", FileKind::outcome},
    KnownFolder{"activities/", ".md", FileKind::activity},  KnownFolder{"measures/", ".md", FileKind::measure},
    KnownFolder{"programmes/", ".md", FileKind::programme}, KnownFolder{"figures/", ".toml", FileKind::figures},
    KnownFolder{"budget/", ".toml", FileKind::budget},      KnownFolder{"risks/", ".md", FileKind::risk},
    KnownFolder{"bodies/", ".md", FileKind::body},          KnownFolder{"meetings/", ".toml", FileKind::meeting},
    KnownFolder{"calendar/", ".toml", FileKind::stream},    KnownFolder{"action-plans/", ".md", FileKind::action_plan},
    KnownFolder{"hot-spots/", ".md", FileKind::hot_spot},   KnownFolder{"questions/", ".md", FileKind::question_session},
    KnownFolder{"statements/", ".md", FileKind::statement}, KnownFolder{"surveys/", ".md", FileKind::survey},
    KnownFolder{"papers/", ".md", FileKind::paper},         KnownFolder{"templates/papers/", ".toml", FileKind::paper_template},
    KnownFolder{"released/", ".toml", FileKind::released},
};

bool starts_with(std::string_view text, std::string_view start) { return text.substr(0, start.size()) == start; }
bool ends_with(std::string_view text, std::string_view end) {
  return text.size() > end.size() && text.substr(text.size() - end.size()) == end;
}

std::string stem(std::string_view name) { return std::string(name.substr(0, name.rfind('.'))); }

std::optional<FilePlace> report_file(std::string_view path) {
  if (!starts_with(path, "reports/") || !ends_with(path, ".md")) return std::nullopt;
  std::string_view rest = path.substr(8);
  const auto slash = rest.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  const std::string report(rest.substr(0, slash));
  rest.remove_prefix(slash + 1);
  if (rest == "index.md") return FilePlace{FileKind::report, report, {}, {}};
  if (!starts_with(rest, "comments/")) return std::nullopt;
  rest.remove_prefix(9);
  if (rest.find('/') != std::string_view::npos) return std::nullopt;
  return FilePlace{FileKind::comment, stem(rest), report, {}};
}

std::optional<FilePlace> page_file(std::string_view path) {
  if (!starts_with(path, "pages/") || !ends_with(path, ".md")) return std::nullopt;
  const std::string_view rest = path.substr(6);
  const auto name = rest.rfind('/') == std::string_view::npos ? 0 : rest.rfind('/') + 1;
  return FilePlace{FileKind::page, stem(rest.substr(name)), std::string(rest.substr(0, name)), {}};
}

// The place a wrong path most likely means: the known file or folder with the fewest letters to change.
std::string nearest_place(std::string_view path) {
  std::vector<std::string_view> places;
  for (const KnownFile& file : known_files) places.push_back(file.path);
  if (const auto file = text::closest(path, places)) return fmt::format("Did you mean {}?", *file);
  const auto slash = path.find('/');
  if (slash == std::string_view::npos) return {};
  const std::string_view folder = path.substr(0, slash + 1);
  places.assign({"reports/", "pages/", "documents/"});
  for (const KnownFolder& known : known_folders) {
    if (known.folder == folder) return fmt::format("A file in {} is called <id>{}, with no folder between.", known.folder, known.extension);
    places.push_back(known.folder);
  }
  if (folder == "reports/") return "A report is reports/<report>/index.md, a comment reports/<report>/comments/<item>.md.";
  if (folder == "pages/") return "A page is pages/<path>.md.";
  const auto near = text::closest(folder, places);
  return near ? fmt::format("Did you mean {}{}?", *near, path.substr(slash + 1)) : std::string();
}

// What is written in one language only: days, and what the program writes itself.
bool has_texts(FileKind kind) { return kind != FileKind::bank_holidays && kind != FileKind::released && kind != FileKind::unknown; }

FilePlace place_of(const TranslationPath& translation) {
  FilePlace out = place_in_content(translation.main);
  out.language = translation.language;
  if (has_texts(out.kind)) return out;
  return {FileKind::unknown,
          {},
          {},
          out.kind == FileKind::unknown ? out.nearest : "What stands in a file of this kind is the same in every language."};
}

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_letter_or_digit(char c) { return is_lower(c) || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

// "cy", "gd", "en-GB": two or three letters, then parts of letters and digits.
bool is_language(std::string_view tag) {
  const std::string_view first = tag.substr(0, tag.find('-'));
  if (first.size() < 2 || first.size() > 3 || !std::all_of(first.begin(), first.end(), is_lower)) return false;
  const std::string_view rest = tag.substr(first.size());
  return rest.size() != 1 && std::all_of(rest.begin(), rest.end(), [](char c) { return c == '-' || is_letter_or_digit(c); });
}

}  // namespace

std::optional<TranslationPath> translation_path(std::string_view path) {
  const auto name = path.rfind('/') == std::string_view::npos ? 0 : path.rfind('/') + 1;
  const auto last = path.rfind('.');
  if (last == std::string_view::npos || last <= name + 1) return std::nullopt;
  const auto before = path.rfind('.', last - 1);
  if (before == std::string_view::npos || before <= name || !is_language(path.substr(before + 1, last - before - 1))) return std::nullopt;
  return TranslationPath{std::string(path.substr(0, before)).append(path.substr(last)),
                         std::string(path.substr(before + 1, last - before - 1))};
}

std::string folder_of_language(std::string_view language) {
  std::string out(language);
  std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return out;
}

std::string path_in_language(std::string_view path, std::string_view language) {
  const auto dot = std::min(path.rfind('.'), path.size());
  return std::string(path.substr(0, dot)).append(".").append(language).append(path.substr(dot));
}

FilePlace place_in_content(std::string_view path) {
  for (const KnownFile& known : known_files) {
    if (known.path == path) return {known.kind, stem(path.substr(path.rfind('/') + 1)), {}, {}};
  }
  if (const auto translation = translation_path(path)) return place_of(*translation);
  if (auto report = report_file(path)) return *report;
  if (auto page = page_file(path)) return *page;
  for (const KnownFolder& known : known_folders) {
    if (!starts_with(path, known.folder) || !ends_with(path, known.extension)) continue;
    const std::string_view name = path.substr(known.folder.size());
    if (name.find('/') == std::string_view::npos) return {known.kind, stem(name), {}, {}};
  }
  return {FileKind::unknown, {}, {}, nearest_place(path)};
}

}  // namespace goldthread::read
