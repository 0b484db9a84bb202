#pragma once
// Reads the plain form of TOML that councils write: bare keys, tables, arrays of tables, inline tables, lists, one-line
// texts without escapes, plain decimals, dates. Twenty times quicker than a whole parser. What it does not know, and every
// fault, it leaves to the whole parser (toml_document), which decides and words the findings.
#include <optional>
#include <string_view>

#include "read/toml_value.hpp"

namespace goldthread::read {

// `start` is the place of the first character. Nothing where the text is not all in the plain form.
std::optional<TomlValue> parse_plain_toml(std::string_view toml, text::Place start);

}  // namespace goldthread::read
