#pragma once
// Comma-separated values as RFC 4180 has them: CRLF after every row, a cell in quotes where it must be. UTF-8 without a byte
// order mark. A text that a spreadsheet would run as a formula (it begins with = + - @, a tab or a line end) gets an
// apostrophe in front; numbers never do. An absent value is an empty cell.
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "model/date.hpp"
#include "model/decimal.hpp"
#include "text/append.hpp"

namespace goldthread::data {

class CsvWriter {
 public:
  // `columns`: cells in every row. Whole rows are handed on, many at a time.
  CsvWriter(std::size_t columns, text::Append append);

  CsvWriter& text(std::string_view value);  // anything that an author wrote
  CsvWriter& code(std::string_view value);  // a word of the program's own
  CsvWriter& number(const std::optional<model::Decimal>& value, int decimals);
  CsvWriter& whole(std::optional<int> value);
  CsvWriter& date(const std::optional<model::Date>& value);
  CsvWriter& truth(bool value);
  CsvWriter& absent();

  // The row is full.
  void end_row();
  // Hands on what is left.
  void finish();

 private:
  void separate();

  text::Append append_;
  std::string out_;
  std::size_t columns_;
  std::size_t cells_ = 0;  // of the row so far
};

}  // namespace goldthread::data
