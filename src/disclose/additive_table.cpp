#include "disclose/additive_table.hpp"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <utility>

namespace goldthread::disclose {

using model::Decimal;

std::size_t AdditiveTable::add_cell(Counts counts, bool withheld) {
  cells_.push_back({std::move(counts), withheld, withheld, {}});
  return cells_.size() - 1;
}

void AdditiveTable::add_sum(std::vector<std::size_t> parts, std::size_t total) {
  for (const std::size_t part : parts) cells_[part].sums.push_back(sums_.size());
  cells_[total].sums.push_back(sums_.size());
  assert(std::all_of(cells_.begin(), cells_.end(), [](const Cell& cell) { return cell.sums.size() <= 2; }));
  sums_.push_back({std::move(parts), total});
}

// The sum at one end of a cell's edge, or the node for none.
std::size_t AdditiveTable::end(const Cell& cell, std::size_t which) const {
  return which < cell.sums.size() ? cell.sums[which] : sums_.size();
}

// What withholding it would lose. A cell that counts nobody hides nobody, so it is the last to be taken.
Decimal AdditiveTable::cost(const Cell& cell) const {
  if (cell.withheld) return 0;
  const Decimal count = cell.counts.front().absolute();
  return count == Decimal(0) ? dear_ : count;
}

bool AdditiveTable::is_told(std::size_t cell) const {
  std::vector<std::size_t> group(sums_.size() + 1);
  std::iota(group.begin(), group.end(), std::size_t{0});
  const auto root = [&](std::size_t of) {
    while (group[of] != of) of = group[of] = group[group[of]];
    return of;
  };
  for (std::size_t i = 0; i < cells_.size(); ++i) {
    if (i != cell && cells_[i].withheld) group[root(end(cells_[i], 0))] = root(end(cells_[i], 1));
  }
  return root(end(cells_[cell], 0)) != root(end(cells_[cell], 1));
}

// The cells shown on the shortest way from one end of an edge to the other without it (Dijkstra's, over at most a few hundred sums).
std::vector<std::size_t> AdditiveTable::cheapest_way_round(std::size_t cell) const {
  struct Reached {
    std::optional<Decimal> cost;
    std::size_t by = 0;    // the cell that led there
    std::size_t from = 0;  // and the node it led from
    bool done = false;
  };
  std::vector<Reached> nodes(sums_.size() + 1);
  const std::size_t start = end(cells_[cell], 0);
  const std::size_t goal = end(cells_[cell], 1);
  nodes[start].cost = Decimal(0);
  const auto nearest = [&] {
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      if (!nodes[i].done && nodes[i].cost && (!best || *nodes[i].cost < *nodes[*best].cost)) best = i;
    }
    return best;
  };
  const auto step = [&](std::size_t by, std::size_t from, std::size_t to) {
    const Decimal cost_there = *nodes[from].cost + cost(cells_[by]);
    if (!nodes[to].done && (!nodes[to].cost || cost_there < *nodes[to].cost)) nodes[to] = {cost_there, by, from, false};
  };
  while (const auto at = nearest()) {
    nodes[*at].done = true;
    for (std::size_t i = 0; i < cells_.size(); ++i) {
      if (i == cell) continue;
      if (end(cells_[i], 0) == *at) step(i, *at, end(cells_[i], 1));
      if (end(cells_[i], 1) == *at) step(i, *at, end(cells_[i], 0));
    }
  }
  std::vector<std::size_t> out;
  if (!nodes[goal].cost) return out;
  for (std::size_t at = goal; at != start; at = nodes[at].from) {
    if (!cells_[nodes[at].by].withheld) out.push_back(nodes[at].by);
  }
  return out;
}

std::vector<std::size_t> AdditiveTable::way_round_for_any() const {
  for (std::size_t i = 0; i < cells_.size(); ++i) {
    if (!cells_[i].guarded || !is_told(i)) continue;
    if (std::vector<std::size_t> way = cheapest_way_round(i); !way.empty()) return way;
  }
  return {};
}

// What the total leaves for the withheld parts is at least 1 for each of the others and `fewest` for any one.
bool AdditiveTable::leaves_too_little(const Sum& sum, int fewest) const {
  if (cells_[sum.total].withheld) return false;
  Counts left = cells_[sum.total].counts;
  int withheld = 0;
  bool guarded = false;
  for (const std::size_t part : sum.parts) {
    guarded = guarded || cells_[part].guarded;
    if (cells_[part].withheld) {
      ++withheld;
      continue;
    }
    for (std::size_t i = 0; i < left.size() && i < cells_[part].counts.size(); ++i) left[i] = left[i] - cells_[part].counts[i];
  }
  if (withheld == 0 || !guarded) return false;
  // Parts that come to more than the total do not add up: nothing can be told from them.
  return std::any_of(left.begin(), left.end(),
                     [&](const Decimal& count) { return count >= Decimal(0) && count < Decimal(fewest + withheld - 1); });
}

std::optional<std::size_t> AdditiveTable::smallest_shown(const Sum& sum) const {
  std::optional<std::size_t> best;
  for (const std::size_t part : sum.parts) {
    if (!cells_[part].withheld && (!best || cost(cells_[part]) < cost(cells_[*best]))) best = part;
  }
  if (!best && !cells_[sum.total].withheld) best = sum.total;
  return best;
}

std::optional<std::size_t> AdditiveTable::next_where_too_little_is_left(int fewest) const {
  for (const Sum& sum : sums_) {
    if (!leaves_too_little(sum, fewest)) continue;
    if (const auto cell = smallest_shown(sum)) return cell;
  }
  return std::nullopt;
}

std::vector<std::size_t> AdditiveTable::protect(std::optional<int> fewest) {
  for (const Cell& cell : cells_) {
    if (!cell.counts.empty()) dear_ = dear_ + cell.counts.front().absolute();
  }
  std::vector<std::size_t> added;
  const auto withhold = [&](std::size_t cell) {
    cells_[cell].withheld = true;
    added.push_back(cell);
  };
  for (;;) {
    const std::vector<std::size_t> way = way_round_for_any();
    for (const std::size_t cell : way) withhold(cell);
    if (!way.empty()) continue;
    const auto cell = fewest ? next_where_too_little_is_left(*fewest) : std::nullopt;
    if (!cell) return added;
    withhold(*cell);
    cells_[*cell].guarded = true;  // what it was would tell what the others are
  }
}

}  // namespace goldthread::disclose
