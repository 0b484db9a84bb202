#pragma once
// The place of words inside prose, for findings about what is said. Counted from the prose's start, so asked for on a
// finding only.
#include <cstddef>
#include <string_view>

#include "model/entity.hpp"

namespace goldthread::check {

// `offset`: in bytes into the Markdown; `words`: what stands there.
text::Place place_in(const model::Prose& prose, std::size_t offset, std::string_view words);

}  // namespace goldthread::check
