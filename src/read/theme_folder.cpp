#include "read/theme_folder.hpp"

#include <fmt/format.h>

#include <system_error>

#include "read/document.hpp"
#include "read/whole_file.hpp"

namespace goldthread::read {

namespace fs = std::filesystem;

namespace {

bool is_theme(const fs::path& folder) {
  std::error_code error;
  return fs::is_regular_file(folder / "theme.toml", error);
}

// Tables in the words file only group the phrases: [status] on-target is "status.on-target".
void collect(const TomlValue& table, const std::string& prefix, std::map<std::string, std::string>& out,
             diagnostics::Diagnostics& diagnostics) {
  for (const TomlEntry& entry : table.entries) {
    const std::string key = prefix + entry.key;
    if (entry.value.kind == TomlValue::Kind::text) {
      out.insert_or_assign(key, entry.value.text);
    } else if (entry.value.kind == TomlValue::Kind::table) {
      collect(entry.value, key + ".", out, diagnostics);
    } else {
      diagnostics.add(diagnostics::Code::wrong_type, entry.value.place,
                      fmt::format("`{}` takes a text, and this is {}", key, name(entry.value.kind)));
    }
  }
}

}  // namespace

std::optional<fs::path> find_theme(std::string_view theme, const fs::path& content, const fs::path& program) {
  if (theme.find('/') != std::string_view::npos) return is_theme(theme) ? std::optional<fs::path>(theme) : std::nullopt;
  std::error_code error;
  const fs::path beside_content = fs::absolute(content, error).lexically_normal();
  const fs::path content_parent = beside_content.has_filename() ? beside_content.parent_path() : beside_content.parent_path().parent_path();
  const fs::path program_folder = program.parent_path();
  if (program_folder.empty())
    return is_theme(content_parent / "themes" / theme) ? std::optional(content_parent / "themes" / theme) : std::nullopt;
  // Beside the program: where it was installed, and in the tree it was built in (.build/release/goldthread).
  for (const fs::path& folder : {content_parent / "themes", program_folder / "themes", program_folder / "../share/goldthread/themes",
                                 program_folder / "../../themes"}) {
    const fs::path candidate = folder / theme;
    if (is_theme(candidate)) return candidate.lexically_normal();
  }
  return std::nullopt;
}

std::map<std::string, std::string> read_theme(const fs::path& folder) {
  std::map<std::string, std::string> out;
  std::error_code error;
  for (fs::recursive_directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    if (entry->path().filename().string().front() == '.' || !entry->is_regular_file(error)) continue;
    out[entry->path().lexically_relative(folder).generic_string()] = read_whole_file(entry->path().string()).bytes;
  }
  return out;
}

namespace {

constexpr int most_bases = 8;  // one theme over another; more are a circle

// The theme that theme.toml says this one extends; empty where it says none.
std::string base_of(const std::map<std::string, std::string>& files) {
  const auto own = files.find("theme.toml");
  if (own == files.end()) return {};
  text::Sources sources;
  diagnostics::Diagnostics unread;
  const text::FileId file = sources.add("theme.toml", own->second, text::Origin::theme);
  const auto document = read_toml_document(sources.at(file), file, unread);
  const TomlEntry* entry = document ? document->table.find("extends") : nullptr;
  return entry && entry->value.kind == TomlValue::Kind::text ? entry->value.text : std::string();
}

bool is_asset(const std::string& path) { return path.starts_with("assets/"); }

// What the theme has no file for is the other's.
void extend(ThemeFiles& theme, ThemeFiles base) {
  bool has_stylesheet = false;
  for (const auto& [path, bytes] : theme.files) has_stylesheet = has_stylesheet || (is_asset(path) && path.ends_with(".css"));
  for (auto& [path, bytes] : base.files) {
    if (has_stylesheet && is_asset(path) && path.ends_with(".css")) continue;
    if (path.starts_with("words/") && theme.files.count(path) > 0) {
      theme.words_below[path] = std::move(bytes);
    } else {
      theme.files.emplace(path, std::move(bytes));
    }
  }
  theme.missing_base = std::move(base.missing_base);
}

ThemeFiles read_with_bases(std::string_view theme, const fs::path& content, const fs::path& program, int bases) {
  const auto found = find_theme(theme, content, program);
  if (!found) return {};
  ThemeFiles out{"themes/" + found->filename().string(), read_theme(*found), {}, {}};
  const std::string base = base_of(out.files);
  if (base.empty()) return out;
  ThemeFiles below = bases < most_bases ? read_with_bases(base, content, program, bases + 1) : ThemeFiles{};
  if (below.files.empty()) {
    out.missing_base = base;
  } else {
    extend(out, std::move(below));
  }
  return out;
}

}  // namespace

ThemeFiles read_theme_called(std::string_view theme, const fs::path& content, const fs::path& program) {
  return read_with_bases(theme, content, program, 0);
}

std::map<std::string, std::string> read_words(const text::Source& source, text::FileId file, diagnostics::Diagnostics& diagnostics,
                                              KeptWords* kept) {
  constexpr std::size_t most_kept = 8;  // two languages of two themes that stand on each other, and what they were before a change
  if (const auto known = kept ? kept->find(source.text) : KeptWords::iterator(); kept && known != kept->end()) return known->second;
  diagnostics::Diagnostics found;
  std::map<std::string, std::string> out;
  if (const auto document = read_toml_document(source, file, found)) collect(document->table, "", out, found);
  if (kept && found.errors() + found.warnings() == 0) {
    if (kept->size() >= most_kept) kept->clear();
    kept->emplace(source.text, out);
  }
  diagnostics.merge(std::move(found));
  return out;
}

std::map<std::string, std::string> read_phrases(const ThemeFiles& theme, std::string_view language, text::Sources& sources,
                                                diagnostics::Diagnostics& diagnostics, KeptWords* kept) {
  auto file = theme.files.find("words/" + std::string(language.substr(0, language.find('-'))) + ".toml");
  if (file == theme.files.end()) file = theme.files.find("words/en.toml");
  if (file == theme.files.end()) return {};
  const text::FileId source = sources.add(theme.name + "/" + file->first, file->second, text::Origin::theme);
  auto out = read_words(sources.at(source), source, diagnostics, kept);
  if (const auto below = theme.words_below.find(file->first); below != theme.words_below.end()) {
    const text::FileId base = sources.add(theme.name + "/" + file->first + " of the theme it extends", below->second, text::Origin::theme);
    out.merge(read_words(sources.at(base), base, diagnostics, kept));
  }
  return out;
}

}  // namespace goldthread::read
