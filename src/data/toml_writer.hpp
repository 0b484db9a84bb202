#pragma once
// Plain values as TOML text, always in the same way: what the lists of the root hold stands under headings of its own, everything
// else is written in one piece; a text of many lines keeps its lines. The same values give the same bytes.
#include <string>

#include "read/toml_value.hpp"

namespace goldthread::data {

// `root` is a table; its tables and lists of tables are headed by their keys.
std::string toml_text(const read::TomlValue& root);

}  // namespace goldthread::data
