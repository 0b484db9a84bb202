#pragma once
// A table of figures that add up: parts to the whole, periods to the year. From what is shown of it, and from its sums, a
// withheld cell must not be told (domain.md 2.6, 5: secondary suppression; quarters, year to date and year are one table).
//
// Each cell stands in at most two sums, so the withheld cells are the edges of a graph whose nodes are the sums, with one node
// more for cells that stand in one alone; a cell can be worked out exactly where its edge is on no way round (D. Gusfield, "A graph
// theoretic approach to statistical data security", SIAM Journal on Computing 17, 1988). So each is given one, that of the
// smallest counts. Where counts are about people, what a sum leaves for its withheld cells must also be enough for any of
// them to be no small number.
#include <cstddef>
#include <optional>
#include <vector>

#include "model/decimal.hpp"

namespace goldthread::disclose {

class AdditiveTable {
 public:
  // What a cell counts: its value, or n and d - n of a pair. All cells of a table have as many, or none where it was withheld
  // by its author. The first tells which is the smallest.
  using Counts = std::vector<model::Decimal>;

  std::size_t add_cell(Counts counts, bool withheld);
  // The parts add up to the total. A cell may be in two sums at most.
  void add_sum(std::vector<std::size_t> parts, std::size_t total);

  // Withholds further cells until none that is withheld now can be told; gives those it added, in the order they were. `fewest`:
  // the smallest count that may be shown; absent where the cells do not count people.
  std::vector<std::size_t> protect(std::optional<int> fewest);

 private:
  struct Cell {
    Counts counts;
    bool withheld;
    bool guarded;  // must not be told
    std::vector<std::size_t> sums;
  };
  struct Sum {
    std::vector<std::size_t> parts;
    std::size_t total;
  };

  std::size_t end(const Cell& cell, std::size_t which) const;
  model::Decimal cost(const Cell& cell) const;
  bool is_told(std::size_t cell) const;
  std::vector<std::size_t> cheapest_way_round(std::size_t cell) const;
  std::vector<std::size_t> way_round_for_any() const;
  bool leaves_too_little(const Sum& sum, int fewest) const;
  std::optional<std::size_t> smallest_shown(const Sum& sum) const;
  std::optional<std::size_t> next_where_too_little_is_left(int fewest) const;

  std::vector<Cell> cells_;
  std::vector<Sum> sums_;
  model::Decimal dear_ = 1;  // more than all counts together
};

}  // namespace goldthread::disclose
