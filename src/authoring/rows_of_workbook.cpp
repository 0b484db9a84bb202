#include <algorithm>
#include <charconv>
#include <map>

#include "authoring/markup_pieces.hpp"
#include "authoring/published_rows.hpp"
#include "workbook/zip_archive.hpp"

namespace goldthread::authoring {

namespace {

using Kind = MarkupPiece::Kind;

std::vector<std::string> shared_strings(std::string_view part) {
  std::vector<std::string> out;
  bool in_text = false;
  each_piece(part, [&](const MarkupPiece& piece) {
    if (piece.name == "si" && piece.kind == Kind::open) out.emplace_back();
    if (piece.name == "t") in_text = piece.kind == Kind::open && !piece.closed;
    if (piece.kind == Kind::text && in_text && !out.empty()) out.back() += plain_text_of(piece.inside);
  });
  return out;
}

// "B12" is column 2.
std::size_t column_of(std::string_view reference) {
  std::size_t out = 0;
  for (const char c : reference) {
    if (c < 'A' || c > 'Z') break;
    out = out * 26 + static_cast<std::size_t>(c - 'A' + 1);
  }
  return out;
}

bool is_number(const std::string& text) {
  double unused = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), unused);
  return error == std::errc() && end == text.data() + text.size() && !text.empty();
}

// The rows above the first with two texts or more and nothing else are around all the others; that one is their head.
class SheetRows {
 public:
  SheetRows(const std::vector<std::string>& strings, const RowListener& listener) : strings_(strings), listener_(listener) {}

  void take(const MarkupPiece& piece) {
    if (piece.kind == Kind::text) {
      if (in_value_) value_ += plain_text_of(piece.inside);
      return;
    }
    if (piece.name == "row" && piece.kind == Kind::open) cells_.clear();
    if (piece.name == "row" && piece.kind == Kind::close) end_row();
    if (piece.name == "c" && piece.kind == Kind::open) {
      type_.clear();
      each_attribute(piece.inside, [&](std::string_view name, std::string_view value) {
        if (name == "r") column_ = column_of(value);
        if (name == "t") type_ = value;
      });
      value_.clear();
    }
    if (piece.name == "v" || piece.name == "t") in_value_ = piece.kind == Kind::open && !piece.closed;
    if (piece.name == "c" && piece.kind == Kind::close) end_cell();
  }

 private:
  void end_cell() {
    std::size_t place = 0;
    if (type_ == "s" && std::from_chars(value_.data(), value_.data() + value_.size(), place).ec == std::errc())
      value_ = place < strings_.size() ? strings_[place] : std::string();
    if (!value_.empty()) cells_[column_] = value_;
  }
  void end_row() {
    const bool texts = std::none_of(cells_.begin(), cells_.end(), [](const auto& cell) { return is_number(cell.second); });
    if (heads_.empty() && cells_.size() > 1 && texts) {
      heads_ = cells_;
      return;
    }
    if (heads_.empty()) {
      for (const auto& [column, text] : cells_) row_.around.push_back(text);
      return;
    }
    row_.cells.clear();
    for (const auto& [column, text] : cells_) {
      const auto head = heads_.find(column);
      row_.cells.push_back({text, head == heads_.end() ? std::string() : head->second});
    }
    if (!row_.cells.empty()) listener_.row(row_);
  }

  const std::vector<std::string>& strings_;
  const RowListener& listener_;
  std::map<std::size_t, std::string> cells_;
  std::map<std::size_t, std::string> heads_;
  PublishedRow row_;
  std::string value_;
  std::string type_;
  std::size_t column_ = 0;
  bool in_value_ = false;
};

// A chart's own copy of its figures: each series' name, labels and values.
class ChartRows {
 public:
  explicit ChartRows(const RowListener& listener) : listener_(listener) {}

  void take(const MarkupPiece& piece) {
    if (piece.kind == Kind::text) {
      if (in_text_ && series_ == 0) titles_.push_back(plain_text_of(piece.inside));
      if (in_value_) (part_ == "cat" ? labels_ : part_ == "val" ? values_ : names_)[point_] = plain_text_of(piece.inside);
      return;
    }
    const bool opens = piece.kind == Kind::open && !piece.closed;
    if (piece.name == "ser") {
      series_ += opens ? 1 : -1;
      if (!opens) end_series();
    }
    if (piece.name == "tx" || piece.name == "cat" || piece.name == "val") part_ = opens ? std::string(piece.name) : std::string();
    if (piece.name == "pt" && opens) {
      each_attribute(piece.inside, [&](std::string_view name, std::string_view value) {
        if (name == "idx") std::from_chars(value.data(), value.data() + value.size(), point_);
      });
    }
    if (piece.name == "v") in_value_ = opens && series_ > 0;
    if (piece.name == "t") in_text_ = opens;
  }

 private:
  void end_series() {
    for (const auto& [point, value] : values_) {
      PublishedRow row{titles_, {}};
      std::string name;
      for (const auto& [unused, text] : names_) name += text;
      row.around.push_back(name);
      row.cells = {{labels_[point], {}}, {value, name}};
      listener_.row(row);
    }
    names_.clear();
    labels_.clear();
    values_.clear();
  }

  const RowListener& listener_;
  std::vector<std::string> titles_;
  std::map<int, std::string> names_;
  std::map<int, std::string> labels_;
  std::map<int, std::string> values_;
  std::string part_;
  int series_ = 0;
  int point_ = 0;
  bool in_value_ = false;
  bool in_text_ = false;
};

}  // namespace

void each_row_of_workbook(std::string_view bytes, const RowListener& listener) {
  const auto members = workbook::read_zip(bytes);
  std::vector<std::string> strings;
  for (const auto& member : members) {
    if (member.name == "xl/sharedStrings.xml") strings = shared_strings(workbook::unpacked(member));
  }
  for (const auto& member : members) {
    if (member.name.starts_with("xl/worksheets/sheet")) {
      SheetRows rows(strings, listener);
      each_piece(workbook::unpacked(member), [&](const MarkupPiece& piece) { rows.take(piece); });
    } else if (member.name.starts_with("xl/charts/chart")) {
      ChartRows rows(listener);
      each_piece(workbook::unpacked(member), [&](const MarkupPiece& piece) { rows.take(piece); });
    }
  }
}

}  // namespace goldthread::authoring
