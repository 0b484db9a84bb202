#pragma once
// What needs attention now: measures off target, headline ones first, then the longest off; activities off track, the latest first.
#include "derive/thread.hpp"
#include "site/draft.hpp"

namespace goldthread::site {

enum class AttentionOf { whole_council, part };

// Those of `measures` and `activities` as repeats of `attention`, each with `heading` and `items`. Of the whole council the first few
// of a kind and the way to the rest, `more`; of a part every one.
void set_attention(Draft& draft, derive::Places measures, derive::Places activities, AttentionOf of);

}  // namespace goldthread::site
