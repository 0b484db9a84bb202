#include "data/csv_writer.hpp"

#include <array>
#include <cassert>
#include <charconv>
#include <utility>

#include "data/codes.hpp"

namespace goldthread::data {

namespace {

constexpr std::size_t piece = 128 << 10;  // bytes

bool would_be_run(std::string_view text) {
  return !text.empty() && std::string_view("=+-@\t\r\n").find(text.front()) != std::string_view::npos;
}

bool needs_quotes(std::string_view text) {
  for (const char c : text) {
    if (c == ',' || c == '"' || c == '\n' || c == '\r') return true;
  }
  // Spaces at either end are part of the cell, and some readers drop them where there are no quotes.
  return !text.empty() && (text.front() == ' ' || text.back() == ' ');
}

}  // namespace

CsvWriter::CsvWriter(std::size_t columns, text::Append append) : append_(std::move(append)), columns_(columns) {}

void CsvWriter::separate() {
  assert(cells_ < columns_);
  if (cells_++ > 0) out_ += ',';
}

CsvWriter& CsvWriter::text(std::string_view value) {
  separate();
  const bool quoted = needs_quotes(value);
  if (quoted) out_ += '"';
  if (would_be_run(value)) out_ += '\'';
  if (quoted) {
    for (const char c : value) {
      if (c == '"') out_ += '"';
      out_ += c;
    }
    out_ += '"';
  } else {
    out_ += value;
  }
  return *this;
}

CsvWriter& CsvWriter::code(std::string_view value) {
  separate();
  out_ += value;
  return *this;
}

CsvWriter& CsvWriter::number(const std::optional<model::Decimal>& value, int decimals) {
  separate();
  if (value) out_ += data::number(*value, decimals);
  return *this;
}

CsvWriter& CsvWriter::whole(std::optional<int> value) {
  separate();
  if (!value) return *this;
  std::array<char, 12> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), *value).ptr;
  out_.append(digits.data(), end);
  return *this;
}

CsvWriter& CsvWriter::date(const std::optional<model::Date>& value) {
  separate();
  if (value) out_ += value->text();
  return *this;
}

CsvWriter& CsvWriter::truth(bool value) { return code(value ? "true" : "false"); }

CsvWriter& CsvWriter::absent() { return code({}); }

void CsvWriter::end_row() {
  assert(cells_ == columns_);
  out_ += "\r\n";
  cells_ = 0;
  if (out_.size() >= piece) finish();
}

void CsvWriter::finish() {
  if (!out_.empty()) append_(out_);
  out_.clear();
}

}  // namespace goldthread::data
