#pragma once
// Things that lead back to themselves by a chain of references. Each ring is found once, at the reference that closes it.
#include <cstdint>
#include <vector>

#include "text/place.hpp"

namespace goldthread::check {

// A reference from one thing to another, both by their place in one list.
struct Step {
  std::uint32_t to;
  text::Place place;
};

struct Ring {
  std::vector<std::uint32_t> things;  // in order; the last leads to the first again
  text::Place place;                  // of the reference that closes it
};

// `steps[i]`: where thing i leads. Linear in the steps; needs no stack however long a chain is.
std::vector<Ring> rings(const std::vector<std::vector<Step>>& steps);

}  // namespace goldthread::check
