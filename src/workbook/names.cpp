#include "workbook/names.hpp"

#include <algorithm>

#include "workbook/safe_text.hpp"

namespace goldthread::workbook {

namespace {

constexpr std::size_t most_of_sheet_name = 31;
constexpr std::size_t most_of_table_name = 255;
constexpr std::size_t most_of_heading = 255;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
bool is_letter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool same(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

std::string cut(std::string_view text, std::size_t most) {
  std::size_t units = 0;
  std::size_t end = 0;
  while (end < text.size()) {
    const std::size_t start = end;
    do ++end;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U);
    units += utf16_length(text.substr(start, end - start));
    if (units > most) return std::string(text.substr(0, start));
  }
  return std::string(text);
}

// The name itself, else with the first number from 2 on that makes it new, inside the limit.
std::string unique(const std::string& name, const std::vector<std::string>& taken, std::size_t most, std::string_view before_number) {
  std::string out = cut(name, most);
  for (int i = 2; std::any_of(taken.begin(), taken.end(), [&](const std::string& other) { return same(other, out); }); ++i) {
    const std::string number = std::string(before_number) + std::to_string(i);
    out = cut(name, most - number.size()) + number;
  }
  return out;
}

// "AB12" and "R1C1" name cells.
bool is_like_a_cell(std::string_view name) {
  const std::size_t letters = static_cast<std::size_t>(std::find_if_not(name.begin(), name.end(), is_letter) - name.begin());
  const bool only_digits_follow = std::all_of(name.begin() + static_cast<std::ptrdiff_t>(letters), name.end(), is_digit);
  if (only_digits_follow && letters <= 3) return true;
  const bool only_r_c = std::all_of(name.begin(), name.end(), [](char c) { return is_digit(c) || lower(c) == 'r' || lower(c) == 'c'; });
  return only_r_c;
}

}  // namespace

std::string sheet_name(std::string_view wanted, const std::vector<std::string>& taken) {
  constexpr std::string_view forbidden = "[]:*?/\\'";
  std::string spaced(wanted);
  std::replace(spaced.begin(), spaced.end(), ' ', '_');
  const auto is_forbidden = [&](char c) { return forbidden.find(c) != std::string_view::npos; };
  std::erase_if(spaced, is_forbidden);
  std::string name;
  // A space that is in the safe text now breaks up an escape.
  for (const char c : safe_text(spaced)) {
    if (!is_forbidden(c)) name += c == ' ' || c == '\n' ? '-' : c;
  }
  name.erase(0, std::min(name.find_first_not_of("=@+-"), name.size()));  // its name is a cell's text in the list of sheets
  if (name.empty() || same(name, "History")) name += "_sheet";
  return unique(name, taken, most_of_sheet_name, "_");
}

std::string table_name(std::string_view wanted, const std::vector<std::string>& taken) {
  std::string name;
  for (const char c : wanted) {
    if (is_letter(c) || is_digit(c)) {
      name += c;
    } else if (!name.empty() && name.back() != '_') {
      name += '_';
    }
  }
  while (!name.empty() && name.back() == '_') name.pop_back();
  if (name.empty() || !is_letter(name[0]) || is_like_a_cell(name)) name = "Table_of_" + name;
  return unique(name, taken, most_of_table_name, "_");
}

std::string column_heading(std::string_view wanted, const std::vector<std::string>& taken) {
  std::string heading = safe_text(wanted);
  std::replace(heading.begin(), heading.end(), '\n', ' ');
  if (heading.empty()) heading = "?";
  return unique(heading, taken, most_of_heading, " ");
}

}  // namespace goldthread::workbook
