#pragma once
// glossary.toml, indicator-sets.toml, comparators.toml: one table each.
#include "model/reference_lists.hpp"
#include "read/fields.hpp"

namespace goldthread::read {

void read_glossary_term(Fields& fields, model::GlossaryTerm& term);
void read_indicator_set(Fields& fields, model::IndicatorSet& set);
void read_comparator(Fields& fields, model::Comparator& comparator);

}  // namespace goldthread::read
