#include "workbook/layout.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

#include "workbook/text_width.hpp"

namespace goldthread::workbook {

namespace {

constexpr double points_a_line = 15.5;
constexpr double points_around = 1.5;
constexpr double most_points = 409;
constexpr std::size_t most_lines = 26;  // 26 x 15.5 + 1.5 is 404.5 points
constexpr int padding = 10;             // the cell's own margins, both sides
constexpr int indent = 9;               // one step
constexpr int narrowest = 48;
constexpr int cover_width = 660;
constexpr double pixels_an_inch = 96;
constexpr double a4_short_inches = 8.27;
constexpr double a4_long_inches = 11.69;

double printable_pixels(Paper paper) {
  return ((paper == Paper::landscape ? a4_long_inches : a4_short_inches) - 2 * margin_inches) * pixels_an_inch;
}
int widest_table(Paper paper) { return static_cast<int>(printable_pixels(paper) / least_print_scale); }

bool is_number(const Cell& cell) { return std::holds_alternative<Number>(cell) || std::holds_alternative<model::Date>(cell); }

// Shown on one line: LibreOffice does not wrap a link.
bool is_link(const Cell& cell) { return std::holds_alternative<PageLink>(cell) || std::holds_alternative<SheetLink>(cell); }

Weight weight_of(const Cell& cell, bool total) {
  return total || std::holds_alternative<StatusWord>(cell) ? Weight::bold : Weight::regular;
}

bool is_total(const Table& table, std::size_t row) { return table.last_row == LastRow::total && row + 1 == table.rows.size(); }

// Calls `use(text)` with a cell's text, without a copy where it has one.
template <class Use>
auto with_text(const Cell& cell, Use use) {
  if (const auto* text = std::get_if<std::string>(&cell)) return use(*text);
  if (const auto* word = std::get_if<StatusWord>(&cell)) return use(word->word);
  if (const auto* link = std::get_if<SheetLink>(&cell)) return use(link->text);
  if (const auto* link = std::get_if<PageLink>(&cell)) return use(link->text);
  return use(shown(cell));
}

// What a column wants: never less than its widest word, and no more than its content on one line.
struct Wish {
  double least = 0;
  double full = 0;
  double all = 0;  // the lines of its longest text one after the other: what makes a row high
};

double points_for(std::size_t lines) { return std::min(most_points, points_a_line * static_cast<double>(lines) + points_around); }

// What is left of a column for text.
int room(int width) { return width - padding - indent; }
int width_for(double text) { return static_cast<int>(std::ceil(text)) + padding + indent; }

std::vector<Wish> wishes_of(const Sheet& sheet) {
  std::vector<Wish> wishes(sheet.table.columns.size());
  for (std::size_t c = 0; c < wishes.size(); ++c) {
    const std::string& heading = sheet.table.columns[c].heading;
    wishes[c].least = widest_word(heading, Weight::bold);
    // A heading may take several lines, but not one a word.
    wishes[c].full = std::max(wishes[c].least, text_width(heading, Weight::bold) / 3);
  }
  for (std::size_t r = 0; r < sheet.table.rows.size(); ++r) {
    for (std::size_t c = 0; c < wishes.size(); ++c) {
      const Cell& cell = sheet.table.rows[r][c];
      const Weight weight = weight_of(cell, is_total(sheet.table, r));
      with_text(cell, [&](const std::string& text) {
        if (is_number(cell) || is_link(cell)) {
          wishes[c].least = std::max(wishes[c].least, text_width(text, weight));
        } else {
          wishes[c].least = std::max(wishes[c].least, widest_word(text, weight));
        }
        const double line = widest_line(text, weight);
        wishes[c].full = std::max(wishes[c].full, line);
        wishes[c].all = std::max(wishes[c].all, text.find('\n') == std::string::npos ? line : text_width(text, weight));
      });
    }
  }
  return wishes;
}

// Widens the columns that make rows high, a step at a time, until no text takes more than `lines` or the columns together
// are `most` pixels.
void spread(double lines, int most, const std::vector<Wish>& wishes, std::vector<int>& widths) {
  constexpr int step = 20;
  const auto height = [&](std::size_t c) { return wishes[c].all / std::max(1, room(widths[c])); };
  for (int total = std::accumulate(widths.begin(), widths.end(), 0); total + step <= most; total += step) {
    std::size_t highest = 0;
    for (std::size_t c = 1; c < widths.size(); ++c) {
      if (height(c) > height(highest)) highest = c;
    }
    if (height(highest) <= lines) return;
    widths[highest] += step;
  }
}

// Where the page is full, gives the columns that make rows high what others can spare, a step at a time, as long as that makes
// the highest lower: no column below `least` of its own, and none becomes nearly as high as the one that it gives to.
void balance(double lines, const std::vector<int>& least, const std::vector<Wish>& wishes, std::vector<int>& widths) {
  constexpr int step = 10;
  constexpr double most_share = 0.6;  // of the highest: a narrow column wraps worse than its content tells
  const auto height = [&](std::size_t c, int change) { return wishes[c].all / std::max(1, room(widths[c] + change)); };
  for (;;) {
    std::size_t highest = 0;
    for (std::size_t c = 1; c < widths.size(); ++c) {
      if (height(c, 0) > height(highest, 0)) highest = c;
    }
    if (height(highest, 0) <= lines) return;
    std::size_t giver = widths.size();
    for (std::size_t c = 0; c < widths.size(); ++c) {
      if (c == highest || widths[c] - step < least[c]) continue;
      if (giver == widths.size() || height(c, -step) < height(giver, -step)) giver = c;
    }
    if (giver == widths.size() || height(giver, -step) >= most_share * height(highest, step)) return;
    widths[giver] -= step;
    widths[highest] += step;
  }
}

// Where the columns are more than a page can hold, takes from the widest of those that are wider than `least` of theirs.
void shrink(int most, const std::vector<int>& least, std::vector<int>& widths) {
  for (int over = std::accumulate(widths.begin(), widths.end(), 0) - most; over > 0;) {
    std::size_t widest = widths.size();
    for (std::size_t c = 0; c < widths.size(); ++c) {
      if (widths[c] > least[c] && (widest == widths.size() || widths[c] > widths[widest])) widest = c;
    }
    if (widest == widths.size()) return;
    const int take = std::min({over, widths[widest] - least[widest], 10});
    widths[widest] -= take;
    over -= take;
  }
}

// First so that every word stays whole, then at any cost.
void shrink_to_page(Paper paper, const std::vector<Wish>& wishes, std::vector<int>& widths) {
  std::vector<int> least(widths.size(), narrowest);
  std::vector<int> whole_words = least;
  for (std::size_t c = 0; c < widths.size(); ++c) whole_words[c] = std::max(narrowest, width_for(wishes[c].least));
  shrink(widest_table(paper), whole_words, widths);
  shrink(widest_table(paper), least, widths);
  const int total = std::accumulate(widths.begin(), widths.end(), 0);
  if (total + 20 > widest_table(paper)) balance(3.0, whole_words, wishes, widths);
}

std::vector<Align> aligns_of(const Table& table) {
  std::vector<Align> aligns(table.columns.size(), Align::left);
  for (std::size_t c = 0; c < aligns.size(); ++c) {
    const auto numbers = std::count_if(table.rows.begin(), table.rows.end(), [&](const auto& row) { return is_number(row[c]); });
    if (static_cast<std::size_t>(numbers) * 2 >= table.rows.size() && numbers > 0) aligns[c] = Align::right;
  }
  return aligns;
}

}  // namespace

std::string shown(const Cell& cell) {
  if (const auto* number = std::get_if<Number>(&cell)) {
    std::string text = number->value.rounded(number->decimals).text();
    const std::size_t first = text.front() == '-' ? 1 : 0;
    for (std::size_t i = std::min(text.find('.'), text.size()); i > first + 3; i -= 3) text.insert(i - 3, 1, ',');
    return text;
  }
  if (std::holds_alternative<model::Date>(cell)) return "24 Chwef 2025";  // as wide as dates are, in any language
  return with_text(cell, [](const std::string& text) { return text; });
}

SheetLayout lay_out(const Sheet& sheet) {
  const Table& table = sheet.table;
  const std::vector<Wish> wishes = wishes_of(sheet);
  SheetLayout layout;
  layout.aligns = aligns_of(table);
  for (std::size_t c = 0; c < wishes.size(); ++c) {
    const double content = std::max(wishes[c].least, std::min(wishes[c].full, double(table.columns[c].widest)));
    // A single word longer than twice what the column may take is broken: it is no word of a language.
    const double limit = 2.0 * table.columns[c].widest;
    layout.widths.push_back(std::max(narrowest, width_for(std::min(content, limit))));
  }
  shrink_to_page(sheet.paper, wishes, layout.widths);
  // A page that prints at full size has room to spare; below that, width is given for height only where rows are high.
  spread(2.0, static_cast<int>(printable_pixels(sheet.paper)), wishes, layout.widths);
  spread(10.0, widest_table(sheet.paper), wishes, layout.widths);

  // The text above the table runs on over the columns to its right, so together they must be as wide as it is.
  double above = text_width(sheet.title, Weight::bold) * 16 / 12;
  for (const std::string& line : sheet.introduction) above = std::max(above, text_width(line));
  const int total = std::accumulate(layout.widths.begin(), layout.widths.end(), 0);
  const int wanted = std::min(static_cast<int>(above) + padding, widest_table(sheet.paper));
  if (!layout.widths.empty() && wanted > total) *std::max_element(layout.widths.begin(), layout.widths.end()) += wanted - total;

  std::size_t heading_lines = 1;
  for (std::size_t c = 0; c < layout.widths.size(); ++c) {
    heading_lines = std::max(heading_lines, wrapped_lines(table.columns[c].heading, Weight::bold, room(layout.widths[c])));
  }
  layout.heading_height = points_for(heading_lines);
  layout.row_heights.reserve(table.rows.size());
  for (std::size_t r = 0; r < table.rows.size(); ++r) {
    std::size_t lines = 1;
    for (std::size_t c = 0; c < layout.widths.size(); ++c) {
      const Cell& cell = table.rows[r][c];
      if (is_number(cell)) continue;
      const Weight weight = weight_of(cell, is_total(table, r));
      lines =
          std::max(lines, with_text(cell, [&](const std::string& text) { return wrapped_lines(text, weight, room(layout.widths[c])); }));
    }
    layout.row_heights.push_back(points_for(lines));
  }
  return layout;
}

CoverLayout lay_out(const Cover& cover) {
  CoverLayout layout;
  layout.width = cover_width;
  for (const CoverLine& line : cover.lines) {
    if (line.kind == CoverLine::Kind::heading) {
      layout.heights.push_back(sub_heading_height);
      continue;
    }
    const auto* link = std::get_if<PageLink>(&line.content);
    const std::string& text = link != nullptr ? link->text : std::get<std::string>(line.content);
    layout.heights.push_back(points_for(wrapped_lines(text, Weight::regular, cover_width - padding)));
  }
  return layout;
}

Sheet cut_to_fit(Sheet sheet, const SheetLayout& layout, const std::string& ending) {
  for (std::size_t r = 0; r < sheet.table.rows.size(); ++r) {
    if (layout.row_heights[r] < most_points) continue;
    for (std::size_t c = 0; c < layout.widths.size(); ++c) {
      Cell& cell = sheet.table.rows[r][c];
      const Weight weight = weight_of(cell, is_total(sheet.table, r));
      const auto cut = [&](std::string& text) { text = cut_to_lines(text, weight, room(layout.widths[c]), most_lines, ending); };
      if (auto* text = std::get_if<std::string>(&cell)) cut(*text);
      if (auto* word = std::get_if<StatusWord>(&cell)) cut(word->word);
      if (auto* link = std::get_if<SheetLink>(&cell)) cut(link->text);
      if (auto* link = std::get_if<PageLink>(&cell)) cut(link->text);
    }
  }
  return sheet;
}

double print_scale(const SheetLayout& layout, Paper paper) {
  const int total = std::accumulate(layout.widths.begin(), layout.widths.end(), 0);
  return std::min(1.0, printable_pixels(paper) / std::max(1, total));
}

}  // namespace goldthread::workbook
