#include "preview/lull.hpp"

#include <algorithm>

namespace goldthread::preview {

namespace {

// A save by rename takes an editor 1 or 2 ms from its first step to its last, writing and closing a file much longer where it waits
// for the disk. Someone who writes without end sees what there is.
constexpr std::int64_t after_done = 8;       // milliseconds
constexpr std::int64_t after_going_on = 60;  // milliseconds
constexpr std::int64_t longest = 250;        // milliseconds

}  // namespace

void Lull::happened(std::int64_t now, Happening what) {
  if (!first_) first_ = now;
  last_ = now;
  what_ = what;
}

std::optional<std::int64_t> Lull::due() const {
  if (!first_) return std::nullopt;
  return std::min(last_ + (what_ == Happening::done ? after_done : after_going_on), *first_ + longest);
}

}  // namespace goldthread::preview
