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

// words/<language>.toml: a phrase by its key. What is no text is a finding.
std::map<std::string, std::string> read_words(const text::Source& source, text::FileId file, diagnostics::Diagnostics& diagnostics);

}  // namespace goldthread::read
