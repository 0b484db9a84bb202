#include "workbook/xlsx_writer.hpp"

#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <system_error>
#include <tuple>

namespace goldthread::workbook {

namespace {

// Text colours with 7 to 1 or better on white; black is Excel's automatic colour and is never set.
constexpr lxw_color_t good_green = 0x326405;
constexpr lxw_color_t close_amber = 0x7A4A00;
constexpr lxw_color_t bad_red = 0xB30000;
constexpr lxw_color_t link_blue = 0x0000FF;
constexpr lxw_color_t bar_blue = 0x1D4F91;
constexpr double chart_width = 960;  // pixels
constexpr double bar_height = 44;
constexpr double axis_height = 90;
constexpr double columns_height = 480;
constexpr std::uint8_t a4_paper = 9;
constexpr lxw_row_t most_links = 65530;  // of a sheet: Excel's limit

void check(lxw_error error, const char* doing) {
  if (error != LXW_NO_ERROR)
    throw std::runtime_error(std::string("the workbook could not be written: ") + doing + ": " + lxw_strerror(error));
}

// A file in memory with a name that fopen takes.
class MemoryFile {
 public:
  MemoryFile() : descriptor_(memfd_create("workbook", MFD_CLOEXEC)) {
    if (descriptor_ < 0) throw std::system_error(errno, std::generic_category(), "no memory file for a workbook");
  }
  ~MemoryFile() { close(descriptor_); }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;

  std::string path() const { return "/proc/self/fd/" + std::to_string(descriptor_); }

  std::string bytes() const {
    const off_t size = lseek(descriptor_, 0, SEEK_END);
    if (size < 0) throw std::system_error(errno, std::generic_category(), "workbook in memory");
    std::string out(static_cast<std::size_t>(size), '\0');
    std::size_t done = 0;
    while (done < out.size()) {
      const ssize_t got = pread(descriptor_, out.data() + done, out.size() - done, static_cast<off_t>(done));
      if (got < 0 && errno == EINTR) continue;
      if (got <= 0) throw std::system_error(errno, std::generic_category(), "workbook in memory");
      done += static_cast<std::size_t>(got);
    }
    return out;
  }

 private:
  int descriptor_;
};

struct Free {
  void operator()(lxw_workbook* book) const { lxw_workbook_free(book); }
};
using Book = std::unique_ptr<lxw_workbook, Free>;

enum class Look { title, sub_heading, line, wrapped_line, heading, text, number, date, status, link, line_link };
enum class Indent { none, one };

// A date as "24 Nov 2025" with the months of the workbook's language, whatever the reader's own is: its number in Windows (MS-LCID).
const char* date_format(std::string_view language) {
  const std::string_view main = language.substr(0, language.find('-'));
  if (main == "cy") return "[$-452]d mmm yyyy";
  if (main == "gd") return "[$-491]d mmm yyyy";
  if (main == "ga") return "[$-83C]d mmm yyyy";
  return "[$-809]d mmm yyyy";
}

// Each look of a cell is one format of the workbook, made when it is first used.
class Formats {
 public:
  Formats(lxw_workbook* book, std::string_view language) : book_(book), date_format_(date_format(language)) {}

  lxw_format* get(Look look, Align align = Align::left, Indent indent = Indent::none, LastRow row = LastRow::ordinary, int decimals = 0,
                  Tone tone = Tone::none) {
    lxw_format*& format = made_[{look, align, indent, row, decimals, tone}];
    if (format == nullptr) format = make(look, align, indent, row, decimals, tone);
    return format;
  }

 private:
  lxw_format* make(Look look, Align align, Indent indent, LastRow row, int decimals, Tone tone) {
    lxw_format* format = workbook_add_format(book_);
    if (format == nullptr) throw std::bad_alloc();
    format_set_font_name(format, "Arial");
    format_set_font_size(format, look == Look::title ? 16 : look == Look::sub_heading ? 14 : 12);
    format_set_align(format, look == Look::sub_heading ? LXW_ALIGN_VERTICAL_BOTTOM : LXW_ALIGN_VERTICAL_TOP);
    format_set_align(format, align == Align::right ? LXW_ALIGN_RIGHT : LXW_ALIGN_LEFT);
    if (indent == Indent::one) format_set_indent(format, 1);
    if (row == LastRow::total) {
      format_set_bold(format);
      format_set_top(format, LXW_BORDER_THIN);
    }
    switch (look) {
      case Look::title:
      case Look::sub_heading:
        format_set_bold(format);
        break;
      case Look::line:
        break;
      case Look::wrapped_line:
      case Look::text:
        format_set_text_wrap(format);
        break;
      case Look::heading:
        format_set_bold(format);
        format_set_text_wrap(format);
        format_set_bottom(format, LXW_BORDER_THIN);
        break;
      case Look::number:
        format_set_num_format(format, ("#,##0" + (decimals > 0 ? "." + std::string(static_cast<std::size_t>(decimals), '0') : "")).c_str());
        break;
      case Look::date:
        format_set_num_format(format, date_format_);
        break;
      case Look::status:
        format_set_text_wrap(format);
        if (tone != Tone::none) {
          format_set_bold(format);
          format_set_font_color(format, tone == Tone::good ? good_green : tone == Tone::close ? close_amber : bad_red);
        }
        break;
      case Look::link:
      case Look::line_link:
        format_set_text_wrap(format);
        format_set_underline(format, LXW_UNDERLINE_SINGLE);
        format_set_font_color(format, link_blue);
        break;
    }
    return format;
  }

  lxw_workbook* book_;
  const char* date_format_;
  std::map<std::tuple<Look, Align, Indent, LastRow, int, Tone>, lxw_format*> made_;
};

lxw_worksheet* add_sheet(lxw_workbook* book, const std::string& name, Paper paper) {
  lxw_worksheet* sheet = workbook_add_worksheet(book, name.c_str());
  if (sheet == nullptr) throw std::runtime_error("the workbook could not be written: a sheet named " + name + " was refused");
  worksheet_set_paper(sheet, a4_paper);
  if (paper == Paper::landscape) worksheet_set_landscape(sheet);
  worksheet_set_margins(sheet, margin_inches, margin_inches, margin_inches, margin_inches);
  worksheet_fit_to_pages(sheet, 1, 0);
  return sheet;
}

// The library takes pointers to char where it only reads and copies.
char* text_for(const std::string& value) { return const_cast<char*>(value.c_str()); }

// "https://..." out of the workbook, "internal:'Notes'!A1" inside it.
void write_link(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const std::string& target, const std::string& text,
                lxw_format* format) {
  check(worksheet_write_url_opt(sheet, row, column, target.c_str(), format, text.c_str(), nullptr), "a link");
}
void write_text(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const std::string& text, lxw_format* format) {
  check(worksheet_write_string(sheet, row, column, text.c_str(), format), "a text");
}

void write_cover(lxw_workbook* book, Formats& formats, const Cover& cover, const CoverLayout& layout) {
  lxw_worksheet* sheet = add_sheet(book, cover.name, Paper::portrait);
  check(worksheet_set_column_pixels(sheet, 0, 0, static_cast<std::uint32_t>(layout.width), nullptr), "a column");
  check(worksheet_set_row(sheet, 0, title_height, nullptr), "a row");
  write_text(sheet, 0, 0, cover.title, formats.get(Look::title));
  for (std::size_t i = 0; i < cover.lines.size(); ++i) {
    const auto row = static_cast<lxw_row_t>(i + 1);
    check(worksheet_set_row(sheet, row, layout.heights[i], nullptr), "a row");
    const CoverLine& line = cover.lines[i];
    if (const auto* link = std::get_if<PageLink>(&line.content)) {
      write_link(sheet, row, 0, link->address, link->text, formats.get(Look::line_link));
    } else {
      write_text(sheet, row, 0, std::get<std::string>(line.content),
                 formats.get(line.kind == CoverLine::Kind::heading ? Look::sub_heading : Look::wrapped_line));
    }
  }
}

// Cells keep a little off their border, so that a number does not touch the word beside it; column A stands flush with what
// is above it.
Indent indent_of(std::size_t column, Align align) { return column > 0 || align == Align::right ? Indent::one : Indent::none; }

void write_table_frame(lxw_worksheet* sheet, Formats& formats, const Table& table, const SheetLayout& layout, lxw_row_t heading_row) {
  std::vector<lxw_table_column> columns(table.columns.size());
  std::vector<lxw_table_column*> pointers;
  for (std::size_t c = 0; c < columns.size(); ++c) {
    columns[c] = {};
    columns[c].header = text_for(table.columns[c].heading);
    columns[c].header_format = formats.get(Look::heading, layout.aligns[c], indent_of(c, layout.aligns[c]));
    pointers.push_back(&columns[c]);
  }
  pointers.push_back(nullptr);
  lxw_table_options options = {};
  options.name = text_for(table.name);
  options.no_autofilter = LXW_TRUE;
  options.no_banded_rows = LXW_TRUE;
  options.style_type = LXW_TABLE_STYLE_TYPE_LIGHT;
  options.style_type_number = 0;  // no style: plain cells
  options.columns = pointers.data();
  check(worksheet_add_table(sheet, heading_row, 0, heading_row + static_cast<lxw_row_t>(table.rows.size()),
                            static_cast<lxw_col_t>(columns.size() - 1), &options),
        "a table");
  check(worksheet_repeat_rows(sheet, heading_row, heading_row), "the heading row");
}

struct CellWriter {
  lxw_worksheet* sheet;
  Formats& formats;
  lxw_row_t row;
  lxw_col_t column;
  Align align;
  LastRow kind;

  Indent indent() const { return indent_of(column, align); }
  void operator()(const std::string& text) const { write_text(sheet, row, column, text, formats.get(Look::text, align, indent(), kind)); }
  void operator()(const StatusWord& status) const {
    write_text(sheet, row, column, status.word, formats.get(Look::status, align, indent(), kind, 0, status.tone));
  }
  void operator()(const Number& number) const {
    // The nearest double to the very decimals that are shown: a decimal of up to 15 digits comes back out of it unchanged.
    const double value = std::strtod(number.value.rounded(number.decimals).text().c_str(), nullptr);
    check(worksheet_write_number(sheet, row, column, value, formats.get(Look::number, Align::right, Indent::one, kind, number.decimals)),
          "a number");
  }
  void operator()(const model::Date& date) const {
    const double day = date.days_since(*model::Date::of(1899, 12, 30));  // Excel's day 0, right from 1 March 1900 on
    check(worksheet_write_number(sheet, row, column, day, formats.get(Look::date, Align::right, Indent::one, kind)), "a date");
  }
  void operator()(const SheetLink& link) const {
    write_link(sheet, row, column, "internal:'" + link.sheet + "'!A1", link.text, formats.get(Look::link, align, indent(), kind));
  }
  void operator()(const PageLink& link) const {
    if (row >= most_links) return (*this)(link.text);
    write_link(sheet, row, column, link.address, link.text, formats.get(Look::link, align, indent(), kind));
  }
};

void write_sheet(lxw_workbook* book, Formats& formats, const Sheet& description, const SheetLayout& layout) {
  lxw_worksheet* sheet = add_sheet(book, description.name, description.paper);
  for (std::size_t c = 0; c < layout.widths.size(); ++c) {
    const auto column = static_cast<lxw_col_t>(c);
    check(worksheet_set_column_pixels(sheet, column, column, static_cast<std::uint32_t>(layout.widths[c]), nullptr), "a column");
  }
  lxw_row_t row = 0;
  check(worksheet_set_row(sheet, row, title_height, nullptr), "a row");
  write_text(sheet, row++, 0, description.title, formats.get(Look::title));
  for (const std::string& line : description.introduction) {
    check(worksheet_set_row(sheet, row, introduction_height, nullptr), "a row");
    write_text(sheet, row++, 0, line, formats.get(Look::line));
  }
  const Table& table = description.table;
  check(worksheet_set_row(sheet, row, layout.heading_height, nullptr), "a row");
  write_table_frame(sheet, formats, table, layout, row++);
  for (std::size_t r = 0; r < table.rows.size(); ++r, ++row) {
    check(worksheet_set_row(sheet, row, layout.row_heights[r], nullptr), "a row");
    const LastRow kind = r + 1 == table.rows.size() ? table.last_row : LastRow::ordinary;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
      std::visit(CellWriter{sheet, formats, row, static_cast<lxw_col_t>(c), layout.aligns[c], kind}, table.rows[r][c]);
    }
  }
}

// Where a table's rows begin: below the title, the introduction and the headings.
lxw_row_t first_row_of(const Sheet& sheet) { return static_cast<lxw_row_t>(1 + sheet.introduction.size() + 1); }

struct Part {
  lxw_color_t fill;
  lxw_color_t label;
};
// Parts that lie on one another differ by 3 to 1 or more, and each label from its part by 4.5 to 1; they print in grey.
constexpr std::array<Part, 4> parts_of_column = {{{0x1D4F91, 0xFFFFFF}, {0xB9CFEC, 0x000000}, {0x3A3A3A, 0xFFFFFF}, {0xD9D9D9, 0x000000}}};

lxw_chart_font chart_font() {
  static const std::string name = "Arial";
  lxw_chart_font font = {};
  font.name = text_for(name);
  font.size = 12;
  return font;
}

struct ChartWriter {
  lxw_chart* chart;
  const Chart& what;
  const Sheet& source;

  lxw_row_t first_row() const { return first_row_of(source) + static_cast<lxw_row_t>(what.first_row); }
  lxw_row_t last_row() const { return first_row() + static_cast<lxw_row_t>(what.rows) - 1; }

  lxw_chart_series* add_series(std::size_t column, lxw_color_t colour) const {
    lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
    if (series == nullptr) throw std::bad_alloc();
    const auto labels = static_cast<lxw_col_t>(what.labels);
    const auto values = static_cast<lxw_col_t>(column);
    chart_series_set_categories(series, source.name.c_str(), first_row(), labels, last_row(), labels);
    chart_series_set_values(series, source.name.c_str(), first_row(), values, last_row(), values);
    lxw_chart_fill fill = {};
    fill.color = colour;
    chart_series_set_fill(series, &fill);
    chart_series_set_labels(series);
    return series;
  }

  void bars() const {
    for (const std::size_t column : what.values) {
      lxw_chart_series* series = add_series(column, bar_blue);
      chart_series_set_name(series, what.axis.c_str());
      lxw_chart_font font = chart_font();
      chart_series_set_labels_font(series, &font);
      chart_series_set_labels_position(series, LXW_CHART_LABEL_POSITION_OUTSIDE_END);
    }
    chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    chart_axis_set_reverse(chart->y_axis);       // the labels stand on it, the first row on top
    chart_axis_set_crossing_max(chart->y_axis);  // so that the percentages stay below
    chart_axis_set_min(chart->x_axis, 0);
    chart_axis_set_max(chart->x_axis, 100);
    name_axis(chart->x_axis);
  }

  void stacked_columns() const {
    for (std::size_t i = 0; i < what.values.size(); ++i) {
      const Part& part = parts_of_column[i % parts_of_column.size()];
      lxw_chart_series* series = add_series(what.values[i], part.fill);
      const auto heading = static_cast<lxw_col_t>(what.values[i]);
      chart_series_set_name_range(series, source.name.c_str(), first_row_of(source) - 1, heading);
      lxw_chart_font font = chart_font();
      font.color = part.label;
      chart_series_set_labels_font(series, &font);
      chart_series_set_labels_position(series, LXW_CHART_LABEL_POSITION_CENTER);
      chart_series_set_labels_num_format(series, "0;-0;;");  // a part that is not there has no label
    }
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    lxw_chart_font font = chart_font();
    chart_legend_set_font(chart, &font);
    chart_axis_set_min(chart->y_axis, 0);
    name_axis(chart->y_axis);
  }

  void name_axis(lxw_chart_axis* axis) const {
    lxw_chart_font font = chart_font();
    chart_axis_set_name(axis, what.axis.c_str());
    chart_axis_set_name_font(axis, &font);
    chart_axis_major_gridlines_set_visible(axis, LXW_FALSE);
  }
};

double height_of(const Chart& chart) {
  switch (chart.shape) {
    case ChartShape::bars:
      return bar_height * static_cast<double>(chart.rows) + axis_height;
    case ChartShape::stacked_columns:
      return columns_height;
  }
  return columns_height;
}

void write_chart(lxw_workbook* book, Formats& formats, const ChartSheet& description, const std::vector<Sheet>& sheets) {
  const Chart& what = description.chart;
  const auto source = std::find_if(sheets.begin(), sheets.end(), [&](const Sheet& sheet) { return sheet.name == what.sheet; });
  if (source == sheets.end()) throw std::runtime_error("the workbook could not be written: a chart of no sheet");
  lxw_worksheet* sheet = add_sheet(book, description.name, Paper::landscape);
  lxw_row_t row = 0;
  check(worksheet_set_row(sheet, row, title_height, nullptr), "a row");
  write_text(sheet, row++, 0, description.title, formats.get(Look::title));
  for (const std::string& line : description.introduction) {
    check(worksheet_set_row(sheet, row, introduction_height, nullptr), "a row");
    write_text(sheet, row++, 0, line, formats.get(Look::line));
  }

  lxw_chart* chart = workbook_add_chart(book, what.shape == ChartShape::bars ? LXW_CHART_BAR : LXW_CHART_COLUMN_STACKED);
  if (chart == nullptr) throw std::bad_alloc();
  const ChartWriter writer{chart, what, *source};
  what.shape == ChartShape::bars ? writer.bars() : writer.stacked_columns();
  chart_title_off(chart);
  lxw_chart_font font = chart_font();
  chart_axis_set_num_font(chart->x_axis, &font);
  chart_axis_set_num_font(chart->y_axis, &font);
  lxw_chart_options options = {};
  options.description = text_for(what.described);
  options.x_scale = chart_width / 480;  // of the library's own 480 by 288 pixels
  options.y_scale = height_of(what) / 288;
  check(worksheet_insert_chart_opt(sheet, row + 1, 0, chart, &options), "a chart");
}

void set_properties(lxw_workbook* book, const Properties& properties) {
  lxw_doc_properties out = {};
  out.title = text_for(properties.title);
  out.author = text_for(properties.author);
  out.company = text_for(properties.author);
  out.subject = text_for(properties.subject);
  out.keywords = text_for(properties.keywords);
  // The same second for every book, and never the clock (0): the library asks gmtime, whose answer all threads share, so a day of its own
  // could become another book's. The true one is put in when the book is finished.
  out.created = 1;
  check(workbook_set_properties(book, &out), "its properties");
}

}  // namespace

std::string write_xlsx(const Workbook& description, const CoverLayout& cover, const std::vector<SheetLayout>& layouts) {
  const MemoryFile file;
  const std::string path = file.path();
  Book book(workbook_new(path.c_str()));
  if (book == nullptr) throw std::bad_alloc();
  Formats formats(book.get(), description.properties.language);
  set_properties(book.get(), description.properties);
  write_cover(book.get(), formats, description.cover, cover);
  for (std::size_t i = 0; i < description.sheets.size(); ++i) write_sheet(book.get(), formats, description.sheets[i], layouts[i]);
  for (const ChartSheet& chart : description.charts) write_chart(book.get(), formats, chart, description.sheets);
  check(workbook_close(book.release()), "the end");
  return file.bytes();
}

}  // namespace goldthread::workbook
