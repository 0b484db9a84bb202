#pragma once
// One table of open data: its columns with what each of them says, and its rows. A column's name, type and cell stand side
// by side, so that the file and its descriptor cannot disagree. Tables are described in English in every language of the site.
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "data/csv_writer.hpp"
#include "derive/derived.hpp"
#include "disclose/view.hpp"
#include "render/words.hpp"

namespace goldthread::data {

enum class FieldType { text, number, whole, date, truth };

struct Field {
  std::string_view name;
  FieldType type = FieldType::text;
  std::string_view says;
  std::vector<std::string_view> allowed;  // the only words it may hold; empty: any
};

// Cells of this table that name a row of another (or of this one).
struct Link {
  std::vector<std::string_view> columns;
  std::string_view table;
  std::vector<std::string_view> keys;  // columns of that table, in the same order
};

struct Table {
  std::string_view name;  // "figures": data/figures.csv
  std::string_view title;
  std::vector<Field> fields;
  std::vector<std::string_view> key;  // columns that together name one row
  std::vector<Link> links;
  std::function<void(const disclose::View&, const derive::Derived&, const render::Words&, const text::Append&)> write_csv;
};

template <class Row>
struct Column {
  Field field;
  void (*cell)(CsvWriter&, const Row&);
};

template <class Row>
void write_csv(const std::vector<Column<Row>>& columns, const std::vector<Row>& rows, const text::Append& append) {
  CsvWriter out(columns.size(), append);
  for (const auto& column : columns) out.code(column.field.name);
  out.end_row();
  for (const Row& row : rows) {
    for (const auto& column : columns) column.cell(out, row);
    out.end_row();
  }
  out.finish();
}

// Of a table that is a list of columns and a function that gives all its rows.
template <class Row>
Table table_of(std::string_view name, std::string_view title, const std::vector<Column<Row>>& columns, std::vector<std::string_view> key,
               std::vector<Link> links, std::vector<Row> (*rows)(const disclose::View&, const derive::Derived&, const render::Words&)) {
  Table out{name, title, {}, std::move(key), std::move(links), {}};
  for (const auto& column : columns) out.fields.push_back(column.field);
  out.write_csv = [columns, rows](const disclose::View& view, const derive::Derived& derived, const render::Words& words,
                                  const text::Append& append) { write_csv(columns, rows(view, derived, words), append); };
  return out;
}

}  // namespace goldthread::data
