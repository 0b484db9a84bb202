#pragma once
// One content file taken apart: its table of keys and, of a Markdown file, its prose still unread.
#include <optional>
#include <string_view>

#include "diagnostics/diagnostics.hpp"
#include "read/toml_value.hpp"
#include "text/sources.hpp"

namespace goldthread::read {

struct Document {
  TomlValue table;
  std::string_view body;
  text::Place body_start;
};

// A Markdown file: TOML between two lines of +++, then prose. Nothing where a finding was made.
std::optional<Document> read_markdown_document(const text::Source& source, text::FileId file, diagnostics::Diagnostics& diagnostics);

// A TOML file.
std::optional<Document> read_toml_document(const text::Source& source, text::FileId file, diagnostics::Diagnostics& diagnostics);

}  // namespace goldthread::read
