#pragma once
// Every rule over a whole content that needs no derived figure (domain.md 2.4): is what it says possible, does everything it
// names exist, can a reader follow it. Findings are recorded with the place of the very value; nothing is changed.
#include "diagnostics/diagnostics.hpp"
#include "model/content.hpp"

namespace goldthread::check {

// `jobs`: how many threads may work at it; the findings do not depend on it.
void check_content(const model::Content& content, int jobs, diagnostics::Diagnostics& diagnostics);

}  // namespace goldthread::check
