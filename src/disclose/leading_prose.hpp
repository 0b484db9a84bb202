#pragma once
// Prose and short texts of what stays that lead to what is held back: a link, an image or a placeholder. Each is a finding, as
// nothing could stand in its place (domain.md 2.4: link to a withheld item from a public page).
#include "diagnostics/diagnostics.hpp"
#include "disclose/traces.hpp"
#include "model/content.hpp"

namespace goldthread::disclose {

void find_leading_prose(const model::Content& content, const HeldThings& held, const Traces& traces, diagnostics::Diagnostics& diagnostics);

}  // namespace goldthread::disclose
