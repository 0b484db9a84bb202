#pragma once
// framework/, plans/, priorities/, outcomes/, programmes/: the keys of one file (or, of a tier, one table).
#include "model/strategy.hpp"
#include "read/fields.hpp"

namespace goldthread::read {

void read_framework(Fields& fields, model::FrameworkVersion& framework);
void read_tier(Fields& fields, model::Tier& tier);
void read_plan(Fields& fields, model::Plan& plan);
void read_priority(Fields& fields, model::Priority& priority);
void read_outcome(Fields& fields, model::Outcome& outcome);
void read_programme(Fields& fields, model::Programme& programme);

}  // namespace goldthread::read
