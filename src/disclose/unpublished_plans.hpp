#pragma once
// Plans of a tier with publish = "no" (domain.md 2.2, B05: the golden thread stops there in public): the tier is named, its
// plans are kept for the council's own use. They are taken out of the content before anything is worked out, with every
// reference to them and the files they offer; prose that leads to one is a finding, since its words would lead nowhere.
#include "diagnostics/diagnostics.hpp"
#include "model/content.hpp"

namespace goldthread::disclose {

void take_out_unpublished_plans(model::Content& content, diagnostics::Diagnostics& diagnostics);

}  // namespace goldthread::disclose
