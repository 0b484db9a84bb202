#pragma once
// A workbook as plain values: what stands on each sheet, in words and numbers, with no word of how a file holds it. One
// marked-up table a sheet, its title in A1, everything that explains it above it in column A (the checklist of the
// Analysis Function's "Releasing statistics in spreadsheets"). Colour is never alone: a status is its word.
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "model/date.hpp"
#include "model/decimal.hpp"
#include "workbook/note.hpp"

namespace goldthread::workbook {

// An exact number, shown with `decimals` places and commas. Its marker, if any, stands in a column of its own.
struct Number {
  model::Decimal value;
  int decimals = 0;
};

enum class Tone { good, close, bad, none };

// A word of status; its tone colours the word and says nothing the word does not.
struct StatusWord {
  std::string word;
  Tone tone = Tone::none;
};

struct SheetLink {  // to A1 of another sheet
  std::string text;
  std::string sheet;
};

struct PageLink {  // out of the workbook: https, http or mailto
  std::string text;
  std::string address;
};

// A text is never empty: what is not known is "[x]", what cannot apply "[z]".
using Cell = std::variant<std::string, Number, model::Date, StatusWord, SheetLink, PageLink>;

struct Column {
  std::string heading;
  int widest = 200;  // pixels; a column is as wide as its content needs up to this, or more where the page has room to spare
  std::optional<Note> note;
};

enum class LastRow { ordinary, total };

struct Table {
  std::string name;  // "Measures_2025_26_q2"
  std::vector<Column> columns;
  std::vector<std::vector<Cell>> rows;  // each as long as `columns`; one row at least
  LastRow last_row = LastRow::ordinary;
};

enum class Paper { portrait, landscape };

struct Sheet {
  std::string name;                       // of the tab: 31 characters at most, underscores for spaces
  std::string title;                      // A1
  std::vector<std::string> introduction;  // A2 and on, a sentence or two each
  Table table;
  std::string about;  // what it contains, for the list of contents
  Paper paper = Paper::landscape;
};

// bars: horizontal, one a row, of percentages. stacked_columns: one a row, of counts, a part for each column of values.
enum class ChartShape { bars, stacked_columns };

// A chart of figures that stand in a table of the workbook.
struct Chart {
  ChartShape shape = ChartShape::bars;
  std::string sheet;  // whose table it draws
  std::size_t first_row = 0;
  std::size_t rows = 0;             // of the table
  std::size_t labels = 0;           // column
  std::vector<std::size_t> values;  // columns
  std::string axis;                 // what the values are
  std::string described;            // for those who do not see it, 250 characters at most
};

// A chart has a sheet to itself, without a table: what it shows in A1, its message above it in column A.
struct ChartSheet {
  std::string name;
  std::string title;
  std::vector<std::string> introduction;
  Chart chart;
  std::string about;
};

// The first sheet: text and links in column A, nothing else.
struct CoverLine {
  enum class Kind { heading, text } kind;
  std::variant<std::string, PageLink> content;
};

struct Cover {
  std::string name;
  std::string title;
  std::vector<CoverLine> lines;
};

struct Properties {
  std::string title;   // the cover's
  std::string author;  // the organisation
  std::string subject;
  std::string keywords;
  std::string language;  // "en-GB"
  model::Date created;   // from the content, never the clock: the same content gives the same bytes
};

struct Workbook {
  Properties properties;
  Cover cover;
  std::vector<Sheet> sheets;
  std::vector<ChartSheet> charts;  // after the sheets
  std::string cut_ending;          // ends a text that was too long for a row: "... Continued on the web page."
};

}  // namespace goldthread::workbook
