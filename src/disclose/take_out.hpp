#pragma once
// Takes held things out of the content before anything is worked out: the things, every reference to them, the files that they
// alone offer, and totals that would give a held budget line back. Of an agenda item that names one only its public title and
// the paragraph stay (domain.md 2.6, 3). Prose that leads to one is a finding, since its words would lead nowhere.
#include "diagnostics/diagnostics.hpp"
#include "disclose/held_things.hpp"
#include "model/content.hpp"

namespace goldthread::disclose {

void take_out(const HeldThings& held, model::Content& content, diagnostics::Diagnostics& diagnostics);

// Takes out what `take_out` left of held parts of breakdowns, once the figures that would give theirs back are withheld.
void drop_held_parts(model::Content& content);

}  // namespace goldthread::disclose
