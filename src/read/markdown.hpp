#pragma once
// GitHub-flavoured Markdown to prose: safe HTML with holes for what the page decides (format.md section 1). The only file
// that knows a Markdown library. Raw tags are left out with a warning (their text stays); headings get ids of their own.
#include <string_view>

#include "diagnostics/diagnostics.hpp"
#include "model/entity.hpp"

namespace goldthread::read {

// `markdown` must outlive the prose; `start` is the place of its first character. Headings are written as h1 to h6 as
// they stand; who draws the page moves them below its own.
model::Prose read_prose(std::string_view markdown, text::Place start, diagnostics::Diagnostics& diagnostics);

}  // namespace goldthread::read
