#pragma once
// A table of a page: a caption, headed columns, rows that their first cell heads (web.md G17). No cell is ever empty: what
// has no value says so in words. Numbers stand right-aligned, by a class of the theme.
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "site/draft.hpp"

namespace goldthread::site {

enum class ColumnOf { words, numbers };
struct Column {
  std::string title;
  ColumnOf of = ColumnOf::words;
};

// On a narrow screen a list of things has each row's cells below its name, each after its heading; a table whose columns or rows are read
// against each other stays as it is.
enum class OnPhone { rows_apart, one_table };

class Table;

// One row, filled from left to right, one call a column.
class Row {
 public:
  Row& text(std::string_view value);
  Row& html(std::string_view safe);
  // A link where there is an address, else the words alone.
  Row& link(std::string_view title, std::string_view target);
  Row& item(model::ItemRef item);
  // A reference by id, as a link where what it names has an address.
  Row& ref(const model::Ref& ref);
  // A list in one cell; references that are not there stand as their ids, for a role word is one.
  Row& refs(const std::vector<model::Ref>& refs);
  Row& items(model::Kind kind, const std::vector<std::uint32_t>& places);
  // A cell to fill by hand: `value`, `href`, `content`, `tag`, `note`, `items`; it must not stay empty.
  Values& cell();
  // Where links elsewhere lead to.
  Row& anchor(std::string_view id);

 private:
  friend class Table;
  Row(Draft& draft, Values& row, const Table& table) : draft_(draft), row_(row), of_(table) {}

  Draft& draft_;
  Values& row_;
  const Table& of_;
  std::size_t filled_ = 0;
};

class Table {
 public:
  // Adds one repeat of `tables` to `where`. A caption stands once on a page.
  Table(Draft& draft, Values& where, std::string_view caption, std::vector<Column> columns, OnPhone on_phone = OnPhone::rows_apart);
  Table(const Table&) = delete;
  Table& operator=(const Table&) = delete;
  Row row();
  // The row of sums at the foot.
  Row total();
  // What is said below the table.
  void note(std::string_view text) { table_.set(Text::note, text); }

 private:
  friend class Row;

  Draft& draft_;
  Values& table_;
  std::vector<Column> columns_;
  OnPhone on_phone_;
};

}  // namespace goldthread::site
