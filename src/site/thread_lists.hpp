#pragma once
// The golden thread on one page (domain.md B05): what this thing comes from, itself, and what it leads to, computed from the
// children's own references; what also supports it, and what it also supports, apart.
#include "site/draft.hpp"

namespace goldthread::site {

// Fills `thread_up`, `thread_here` and `thread_groups` for a priority, outcome, activity or measure.
void set_thread(Draft& draft, model::ItemRef item, const derive::Standing& standing);

// The things above an item as crumbs: a measure's outcome and priority. A priority's and a programme's is their index.
void add_crumbs_above(Draft& draft, model::ItemRef item);

}  // namespace goldthread::site
