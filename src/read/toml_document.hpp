#pragma once
// TOML text to values with places; the only file that knows a TOML library. A file has one syntax finding at most: the
// library stops at the first fault.
#include <optional>
#include <string_view>

#include "diagnostics/diagnostics.hpp"
#include "read/toml_value.hpp"

namespace goldthread::read {

// `start` is the place of the first character of `toml`, which is valid UTF-8. Nothing where a finding was made.
std::optional<TomlValue> parse_toml(std::string_view toml, text::Place start, diagnostics::Diagnostics& diagnostics);

// The same by the library alone: the referee of the plain reader.
std::optional<TomlValue> parse_whole_toml(std::string_view toml, text::Place start, diagnostics::Diagnostics& diagnostics);

}  // namespace goldthread::read
