#pragma once
// A theme's files from the disk: templates, assets, words, as text by path. Where a theme is looked for: beside the
// content, then beside the program, never in the current folder (format.md, site.toml `theme`).
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "diagnostics/diagnostics.hpp"
#include "text/sources.hpp"

namespace goldthread::read {

// The theme's folder: `theme` itself where it holds a '/', else themes/<theme> beside the content or the program.
std::optional<std::filesystem::path> find_theme(std::string_view theme, const std::filesystem::path& content,
                                                const std::filesystem::path& program);

// Every file of the theme by its path inside. Hidden files are passed over.
std::map<std::string, std::string> read_theme(const std::filesystem::path& folder);

// A theme as it was found: its name for findings, "themes/civic", and its files. It has none where it is nowhere.
// A theme may extend another (theme.toml `extends`): what it has no file for is that one's, and its words stand over that one's word by
// word. With a stylesheet of its own it takes none of the other's assets.
struct ThemeFiles {
  std::string name;
  std::map<std::string, std::string> files;
  std::map<std::string, std::string> words_below;  // words/<language>.toml of the theme it extends, where it has that file too
  std::string missing_base;                        // the theme that it says it extends, and that is nowhere
};
ThemeFiles read_theme_called(std::string_view theme, const std::filesystem::path& content, const std::filesystem::path& program);

// Phrases that were read, by the text of their file, for a preview: of files without a finding.
using KeptWords = std::map<std::string, std::map<std::string, std::string>, std::less<>>;

// words/<language>.toml: a phrase by its key. What is no text is a finding.
std::map<std::string, std::string> read_words(const text::Source& source, text::FileId file, diagnostics::Diagnostics& diagnostics,
                                              KeptWords* kept = nullptr);

// The theme's words in the language, "en-GB", else in English; their file is added to `sources`.
std::map<std::string, std::string> read_phrases(const ThemeFiles& theme, std::string_view language, text::Sources& sources,
                                                diagnostics::Diagnostics& diagnostics, KeptWords* kept = nullptr);

}  // namespace goldthread::read
