#include "disclose/additive_table.hpp"

#include <algorithm>
#include <cstdint>

#include "../property.hpp"

namespace goldthread::disclose {

namespace {

using Cells = std::vector<std::vector<int>>;  // rows of parts, the last the whole; columns of periods, the last the year

// A table of parts and periods whose sums are right.
Cells with_sums(Cells cells) {
  for (auto& row : cells) {
    int sum = 0;
    for (const int count : row) sum += count;
    row.push_back(sum);
  }
  std::vector<int> whole(cells.front().size(), 0);
  for (const auto& row : cells) {
    for (std::size_t i = 0; i < row.size(); ++i) whole[i] += row[i];
  }
  cells.push_back(whole);
  return cells;
}

std::size_t cell_at(const Cells& cells, std::size_t row, std::size_t column) { return row * cells.front().size() + column; }

// Whether a withheld cell is the same in every table that agrees with what is shown: a row of the echelon form of the sums, over a
// prime field, holds it alone. Another way to the same answer than the program's.
class Solver {
 public:
  static constexpr std::int64_t prime = 1'000'003;

  void add(std::vector<std::int64_t> row) {
    for (auto& value : row) value = ((value % prime) + prime) % prime;
    rows_.push_back(std::move(row));
  }

  std::vector<bool> told(std::size_t unknowns) {
    std::size_t pivot = 0;
    for (std::size_t column = 0; column < unknowns && pivot < rows_.size(); ++column) {
      const auto found =
          std::find_if(rows_.begin() + static_cast<std::ptrdiff_t>(pivot), rows_.end(), [&](const auto& row) { return row[column] != 0; });
      if (found == rows_.end()) continue;
      std::swap(*found, rows_[pivot]);
      scale(rows_[pivot], inverse(rows_[pivot][column]));
      for (std::size_t i = 0; i < rows_.size(); ++i) {
        if (i != pivot && rows_[i][column] != 0) take(rows_[i], rows_[pivot], rows_[i][column]);
      }
      ++pivot;
    }
    std::vector<bool> out(unknowns, false);
    for (const auto& row : rows_) {
      std::size_t filled = 0;
      std::size_t where = 0;
      for (std::size_t i = 0; i < unknowns; ++i) {
        if (row[i] != 0) {
          ++filled;
          where = i;
        }
      }
      if (filled == 1) out[where] = true;
    }
    return out;
  }

 private:
  static std::int64_t inverse(std::int64_t of) {
    std::int64_t out = 1;
    for (std::int64_t power = prime - 2; power > 0; power /= 2) {
      if (power % 2 == 1) out = out * of % prime;
      of = of * of % prime;
    }
    return out;
  }
  static void scale(std::vector<std::int64_t>& row, std::int64_t by) {
    for (auto& value : row) value = value * by % prime;
  }
  static void take(std::vector<std::int64_t>& row, const std::vector<std::int64_t>& other, std::int64_t times) {
    for (std::size_t i = 0; i < row.size(); ++i) row[i] = ((row[i] - other[i] * times) % prime + prime) % prime;
  }

  std::vector<std::vector<std::int64_t>> rows_;
};

std::vector<bool> told(const Cells& cells, const std::vector<bool>& withheld) {
  Solver solver;
  const std::size_t rows = cells.size();
  const std::size_t columns = cells.front().size();
  const auto coefficient = [&](std::vector<std::int64_t>& row, std::size_t cell, std::int64_t value) {
    if (withheld[cell]) row[cell] = value;
  };
  for (std::size_t column = 0; column < columns; ++column) {
    std::vector<std::int64_t> row(withheld.size(), 0);
    for (std::size_t i = 0; i < rows; ++i) coefficient(row, cell_at(cells, i, column), i + 1 == rows ? -1 : 1);
    solver.add(row);
  }
  for (std::size_t i = 0; i < rows; ++i) {
    std::vector<std::int64_t> row(withheld.size(), 0);
    for (std::size_t column = 0; column < columns; ++column) coefficient(row, cell_at(cells, i, column), column + 1 == columns ? -1 : 1);
    solver.add(row);
  }
  return solver.told(withheld.size());
}

struct Protected {
  std::vector<bool> before;
  std::vector<bool> after;
};

Protected protect(const Cells& cells, int fewest) {
  AdditiveTable table;
  Protected out;
  for (const auto& row : cells) {
    for (const int count : row) {
      out.before.push_back(count >= 1 && count < fewest);
      table.add_cell({model::Decimal(count)}, out.before.back());
    }
  }
  const std::size_t rows = cells.size();
  const std::size_t columns = cells.front().size();
  for (std::size_t column = 0; column < columns; ++column) {
    std::vector<std::size_t> parts;
    for (std::size_t i = 0; i + 1 < rows; ++i) parts.push_back(cell_at(cells, i, column));
    table.add_sum(parts, cell_at(cells, rows - 1, column));
  }
  for (std::size_t i = 0; i < rows; ++i) {
    std::vector<std::size_t> parts;
    for (std::size_t column = 0; column + 1 < columns; ++column) parts.push_back(cell_at(cells, i, column));
    table.add_sum(parts, cell_at(cells, i, columns - 1));
  }
  out.after = out.before;
  for (const std::size_t cell : table.protect(fewest)) out.after[cell] = true;
  return out;
}

}  // namespace

TEST_CASE("whatever the table, no small number can be worked out from what is shown of it") {
  tests::holds_for_all([] {
    const auto rows = *rc::gen::inRange<std::size_t>(1, 5);
    const auto columns = *rc::gen::inRange<std::size_t>(1, 5);
    Cells cells(rows, std::vector<int>(columns));
    for (auto& row : cells) {
      for (int& count : row) count = *rc::gen::weightedElement<int>({{3, 0}, {3, 1}, {2, 2}, {2, 4}, {4, 5}, {4, 9}, {6, 30}, {6, 41}});
    }
    cells = with_sums(cells);
    const Protected found = protect(cells, 5);
    const auto known = told(cells, found.after);
    for (std::size_t i = 0; i < known.size(); ++i) {
      // A sum of a single cell is that cell twice: both are withheld, and neither tells the other.
      if (found.before[i]) RC_ASSERT(!known[i]);
    }
  });
}

TEST_CASE("nothing more is withheld where nothing is") {
  const Cells cells = with_sums({{12, 30}, {15, 9}});
  const Protected found = protect(cells, 5);
  CHECK(std::none_of(found.after.begin(), found.after.end(), [](bool withheld) { return withheld; }));
}

TEST_CASE("without the check the solver does tell: a ward from its total") {
  const Cells cells = with_sums({{2, 30}, {40, 9}});
  std::vector<bool> only(9, false);
  only[0] = true;
  CHECK(told(cells, only)[0]);
}

}  // namespace goldthread::disclose
