#pragma once
// What holds only on the day a report is released (domain.md A08, S09, 2.4): what was a warning while it was being written stops it.
#include "derive/derived.hpp"
#include "diagnostics/diagnostics.hpp"

namespace goldthread::review {

// Of the report at `place`: a measure off target without an open action plan is an error, one close to its target a warning.
void review_release(const model::Content& content, const derive::Derived& derived, std::size_t place,
                    diagnostics::Diagnostics& diagnostics);

// Warnings that are errors on that day: a project in no plan of its year.
void raise_for_release(diagnostics::Diagnostics& diagnostics, const text::Sources& sources);

}  // namespace goldthread::review
