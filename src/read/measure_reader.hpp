#pragma once
// measures/<id>.md: the keys of one measure, without its figures.
#include "model/measure.hpp"
#include "read/fields.hpp"

namespace goldthread::read {

void read_measure(Fields& fields, model::Measure& measure);

}  // namespace goldthread::read
