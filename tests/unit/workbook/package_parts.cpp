#include "package_parts.hpp"

#include "workbook/zip_archive.hpp"

namespace goldthread::workbook {

std::string part(const std::string& xlsx, std::string_view name) {
  for (const ZipMember& member : read_zip(xlsx)) {
    if (member.name == name) return unpacked(member);
  }
  return {};
}

std::vector<std::string> sheet_names(const std::string& xlsx) {
  const std::string book = part(xlsx, "xl/workbook.xml");
  constexpr std::string_view mark = "<sheet name=\"";
  std::vector<std::string> names;
  for (std::size_t at = book.find(mark); at != std::string::npos; at = book.find(mark, at + 1)) {
    const std::size_t start = at + mark.size();
    names.push_back(book.substr(start, book.find('"', start) - start));
  }
  return names;
}

bool holds(const std::string& text, std::string_view what) { return text.find(what) != std::string::npos; }

}  // namespace goldthread::workbook
