#pragma once
// Asks every rule that needs a derived figure (domain.md 2.4): words against numbers, off target without a plan, easier
// targets, typing slips, what is missing. All findings are warnings: none stops a build. It changes nothing, and sees only
// what came through the gate.
#include "derive/derived.hpp"
#include "diagnostics/diagnostics.hpp"

namespace goldthread::review {

// `derived` was made from the same view. `jobs`: how many threads may work at it, 1 or more.
void review_content(const disclose::View& view, const derive::Derived& derived, int jobs, diagnostics::Diagnostics& diagnostics);

}  // namespace goldthread::review
