#include "model/prose_sections.hpp"

#include <algorithm>

namespace goldthread::model {

namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// Where the heading's tag begins in the HTML. Its anchor is its own, and text is escaped, so nothing else looks like it.
std::size_t tag_of(const Heading& heading, const Prose& prose) {
  return prose.html.find("<h" + std::to_string(heading.level) + " id=\"" + heading.anchor + "\">");
}

// The part of the HTML from `begin` to `end`, with the holes in it.
Prose part(const Prose& prose, std::size_t begin, std::size_t end) {
  Prose out;
  out.markdown = prose.markdown;
  out.start = prose.start;
  out.untranslated = prose.untranslated;
  out.html = prose.html.substr(begin, end - begin);
  for (const Hole& hole : prose.holes) {
    if (hole.offset < begin || hole.offset > end) continue;
    out.holes.push_back(hole);
    out.holes.back().offset -= static_cast<std::uint32_t>(begin);
  }
  for (const Heading& heading : prose.headings) {
    const std::size_t at = tag_of(heading, prose);
    if (at >= begin && at < end) out.headings.push_back(heading);
  }
  return out;
}

}  // namespace

std::vector<Heading> top_headings(const Prose& prose) {
  int highest = 7;
  for (const Heading& heading : prose.headings) highest = std::min(highest, heading.level);
  std::vector<Heading> out;
  std::copy_if(prose.headings.begin(), prose.headings.end(), std::back_inserter(out),
               [&](const Heading& heading) { return heading.level == highest; });
  return out;
}

bool same_heading(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

std::optional<Prose> section_of(const Prose& prose, std::string_view heading) {
  const std::vector<Heading> top = top_headings(prose);
  const auto found = std::find_if(top.begin(), top.end(), [&](const Heading& each) { return same_heading(each.text, heading); });
  if (found == top.end()) return std::nullopt;
  const std::size_t tag = tag_of(*found, prose);
  const std::string close = "</h" + std::to_string(found->level) + ">\n";
  const std::size_t begin = prose.html.find(close, tag);
  if (tag == std::string::npos || begin == std::string::npos) return std::nullopt;
  const std::size_t end = found + 1 == top.end() ? prose.html.size() : tag_of(*(found + 1), prose);
  return part(prose, begin + close.size(), end);
}

}  // namespace goldthread::model
