#include "workbook/finish.hpp"

#include <algorithm>
#include <stdexcept>
#include <vector>

#include "workbook/zip_archive.hpp"

namespace goldthread::workbook {

namespace {

[[noreturn]] void fail(const char* what) { throw std::runtime_error(std::string("a workbook's part is not as expected: ") + what); }

// Letters, digits and hyphens only, so that it needs no escaping; anything else is left out.
bool is_language_tag(std::string_view language) {
  return !language.empty() && std::all_of(language.begin(), language.end(), [](char c) {
    return c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  });
}

std::string with_language(std::string core, std::string_view language) {
  if (!is_language_tag(language)) return core;
  const std::size_t end = core.rfind("</cp:coreProperties>");
  if (end == std::string::npos) fail("docProps/core.xml");
  return core.insert(end, "<dc:language>" + std::string(language) + "</dc:language>");
}

// Midnight of the day, for both the time of making and of changing.
std::string with_day(std::string core, const model::Date& day) {
  for (const char* name : {"dcterms:created", "dcterms:modified"}) {
    const std::size_t start = core.find(std::string("<") + name);
    const std::size_t text = core.find('>', start);
    const std::size_t end = core.find('<', text);
    if (start == std::string::npos || text == std::string::npos || end == std::string::npos) fail("docProps/core.xml");
    core.replace(text + 1, end - text - 1, day.text() + "T00:00:00Z");
  }
  return core;
}

// The library calls the text of every chart American.
std::string in_language(std::string chart, std::string_view language) {
  constexpr std::string_view american = "\"en-US\"";
  if (!is_language_tag(language)) return chart;
  const std::string ours = "\"" + std::string(language) + "\"";
  for (std::size_t at = chart.find(american); at != std::string::npos; at = chart.find(american, at + ours.size())) {
    chart.replace(at, american.size(), ours);
  }
  return chart;
}

std::string without_calculation(std::string book) {
  const std::size_t start = book.find("<calcPr");
  if (start == std::string::npos) return book;
  const std::size_t end = book.find("/>", start);
  if (end == std::string::npos) fail("xl/workbook.xml");
  return book.erase(start, end + 2 - start);
}

// The text of the element `name` with its tags, from its start tag (which has a count) to its end tag.
struct Span {
  std::size_t start, end;
};
Span element(const std::string& xml, const std::string& name) {
  const std::size_t start = xml.find('<' + name + " count=");
  const std::size_t end = xml.find("</" + name + '>', start);
  if (start == std::string::npos || end == std::string::npos) fail("xl/styles.xml");
  return {start, end};
}

// Adds a child at the end of a list and one to its count; returns its place in the list.
int append_child(std::string& xml, const std::string& list, const std::string& child) {
  const Span span = element(xml, list);
  const std::size_t number = xml.find('"', span.start) + 1;
  const std::size_t number_end = xml.find('"', number);
  const int count = std::stoi(xml.substr(number, number_end - number));
  xml.insert(span.end, child);
  xml.replace(number, number_end - number, std::to_string(count + 1));
  return count;
}

// The place in the list of the first font of a size; nothing (-1) where no cell has it.
int font_of_size(const std::string& xml, const std::string& size) {
  const Span fonts = element(xml, "fonts");
  const std::size_t found = xml.find("<sz val=\"" + size + "\"/>", fonts.start);
  if (found >= fonts.end) return -1;
  int place = -1;
  for (std::size_t at = xml.find("<font>", fonts.start); at < found; at = xml.find("<font>", at + 1)) ++place;
  return place;
}

struct HeadingStyle {
  const char* name;
  const char* built_in;  // its number among Excel's own styles
  const char* size;      // points
};

// Makes the cell style and points the cells' formats of that font to it.
void add_heading_style(std::string& xml, const HeadingStyle& style) {
  const int font = font_of_size(xml, style.size);
  if (font < 0) return;
  const std::string font_id = "fontId=\"" + std::to_string(font) + "\"";
  const int base = append_child(xml, "cellStyleXfs", "<xf numFmtId=\"0\" " + font_id + " fillId=\"0\" borderId=\"0\" applyFont=\"1\"/>");
  append_child(
      xml, "cellStyles",
      std::string("<cellStyle name=\"") + style.name + "\" xfId=\"" + std::to_string(base) + "\" builtinId=\"" + style.built_in + "\"/>");
  const std::string normal = "xfId=\"0\"";
  Span cells = element(xml, "cellXfs");
  for (std::size_t at = xml.find(font_id, cells.start); at < cells.end; at = xml.find(font_id, at + 1)) {
    const std::size_t parent = xml.find(normal, at);
    if (parent == std::string::npos || parent > xml.find('>', at)) fail("xl/styles.xml");
    xml.replace(parent, normal.size(), "xfId=\"" + std::to_string(base) + "\"");
    cells = element(xml, "cellXfs");
  }
}

std::string with_heading_styles(std::string styles) {
  add_heading_style(styles, {"Heading 1", "16", "16"});
  add_heading_style(styles, {"Heading 2", "17", "14"});
  return styles;
}

}  // namespace

std::string finished(std::string_view xlsx, const Properties& properties) {
  std::vector<ZipMember> members = read_zip(xlsx);
  for (ZipMember& member : members) {
    if (member.name == "docProps/core.xml") {
      member = packed(member.name, with_language(with_day(unpacked(member), properties.created), properties.language));
    } else if (member.name == "xl/styles.xml") {
      member = packed(member.name, with_heading_styles(unpacked(member)));
    } else if (member.name == "xl/workbook.xml") {
      member = packed(member.name, without_calculation(unpacked(member)));
    } else if (member.name.starts_with("xl/charts/chart")) {
      member = packed(member.name, in_language(unpacked(member), properties.language));
    }
  }
  return write_zip(members);
}

}  // namespace goldthread::workbook
