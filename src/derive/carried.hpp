#pragma once
// An activity that was rolled forward: in a plan of one earlier year, and again in a plan of this one (domain.md S09). It is
// the same item at the same address; plans of several years carry nothing forward.
#include <optional>

#include "model/content.hpp"

namespace goldthread::derive {

// The first year that it is carried forward from; nothing where it is not in a plan of `year` alone, or in none before it.
std::optional<model::Year> carried_from(const model::Activity& activity, model::Year year, const model::Content& content);

}  // namespace goldthread::derive
