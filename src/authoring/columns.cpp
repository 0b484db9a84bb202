#include "authoring/columns.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace goldthread::authoring {

std::string one_line(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  return text;
}

std::string in_columns(const std::vector<std::vector<std::string>>& rows) {
  std::vector<std::size_t> widths;
  std::vector<std::vector<std::string>> lines = rows;
  for (std::vector<std::string>& line : lines) {
    widths.resize(std::max(widths.size(), line.size()));
    for (std::size_t i = 0; i < line.size(); ++i) {
      line[i] = one_line(std::move(line[i]));
      widths[i] = std::max(widths[i], text::count_characters(line[i]));
    }
  }
  std::string out;
  for (const std::vector<std::string>& line : lines) {
    for (std::size_t i = 0; i < line.size(); ++i) {
      out += line[i];
      out.append(widths[i] - text::count_characters(line[i]) + 2, ' ');
    }
    out.resize(out.find_last_not_of(' ') == std::string::npos ? 0 : out.find_last_not_of(' ') + 1);
    out += '\n';
  }
  return out;
}

}  // namespace goldthread::authoring
