#pragma once
// Status of an outcome from its measures and activities, of a priority from its outcomes (domain.md 2.3, outcome roll-up),
// with everything the reason sentence needs. Rules: share (default), worst, counts-only.
#include <cstdint>
#include <optional>
#include <vector>

#include "model/content.hpp"
#include "model/status.hpp"
#include "model/strategy.hpp"

namespace goldthread::derive {

struct RollUpRecord {
  model::RollUp status = model::RollUp::not_rated;
  int expected = 0;
  int rated = 0;
  int green = 0;
  int amber = 0;
  int red = 0;
  int behind = 0;  // rated by a latest available figure
  int not_due = 0;
  int not_rated = 0;                          // expected but without a rating (not reported, no target, withheld, ...)
  std::vector<model::ItemRef> red_items;      // in site order
  std::vector<model::ItemRef> red_headlines;  // those of them that are headline
  std::vector<model::ItemRef> amber_items;
  const model::Judgement* judgement = nullptr;  // the newest at or before the vantage; points into the content
};

}  // namespace goldthread::derive
