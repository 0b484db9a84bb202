#pragma once
// What changed between a report and the one before it in its series: things whose status is another, and things that only one
// of the two covers. Both records stand at their own vantage, so each status is the one that its report gave.
#include <vector>

#include "derive/derived.hpp"

namespace goldthread::site {

// Between two ratings a move is for the better or the worse; to or from a word that is no rating it is neither.
enum class Way { better, worse, neither };

struct StatusMove {
  model::ItemRef item;
  Way way;
};

// Priorities, outcomes, measures, activities, each in site order.
std::vector<StatusMove> status_moves(const derive::ReportRecord& before, const derive::ReportRecord& now);

// Measures and activities that `now` covers and `before` does not.
std::vector<model::ItemRef> only_in(const derive::ReportRecord& now, const derive::ReportRecord& before);

}  // namespace goldthread::site
