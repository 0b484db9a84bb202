#pragma once
// How the whole council stands at one vantage, once its measures have been read there: activities, roll-ups, risks, money,
// counts. Roll-ups and counts are over what is live in the vantage's year (domain.md 2.3).
#include <vector>

#include "derive/derived.hpp"
#include "derive/ended.hpp"
#include "derive/held.hpp"
#include "derive/updates.hpp"

namespace goldthread::derive {

model::Year year_of(const Vantage& vantage, model::YearStart start);

// The places of the things of a list that are live in a year.
template <class Item>
Places live_in(const std::vector<Item>& items, model::Year year) {
  Places out;
  out.reserve(items.size());
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (items[i].live_in(year)) out.push_back(static_cast<std::uint32_t>(i));
  }
  return out;
}

// `readings`: of each measure at the vantage. `holding`: what was published there and stands as it was; null where nothing was.
Standing standing_at(const Vantage& vantage, const Ended& ended, const model::Content& content, const Thread& thread,
                     const std::vector<std::vector<GivenUpdate>>& updates, std::vector<Reading> readings, const Holding* holding = nullptr);

}  // namespace goldthread::derive
