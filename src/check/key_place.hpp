#pragma once
// Where a key's value stands inside a small table, [{ title = "...", due = 2025-09-30 }] or [[holder]]. The model keeps the
// place of such a table only, since there are tens of thousands; a finding, being rare, looks in the file's text.
#include <string_view>

#include "text/sources.hpp"

namespace goldthread::check {

// `table` is the place of its opening bracket or heading. The table's own place where the key is not found.
text::Place key_place(const text::Sources& sources, text::Place table, std::string_view key);

}  // namespace goldthread::check
