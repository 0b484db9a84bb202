#pragma once
// A council with one of everything that an appendix shows, read from text, and its records made by hand: what is tested is
// what the sheets do with the records.
#include <map>
#include <memory>
#include <string>

#include "derive/derived.hpp"
#include "render/words.hpp"
#include "workbook/items.hpp"
#include "workbook/reported.hpp"

namespace goldthread::workbook {

using Files = std::map<std::string, std::string>;
Files small_council_files();

struct SmallCouncil {
  // `extra`: files that stand beside or instead of the small council's own.
  explicit SmallCouncil(const Files& extra = {});

  Reported reported() const { return {content, derived, content.reports[0], derived.reports[0], words}; }

  model::Content content;
  derive::Derived derived;
  render::Words words;
};

// "Missed bins", "60.8", "24 Nov 2025": a cell as it is read; a link's text.
std::string text_of(const Cell& cell);
// The row whose first cell reads `name`, and in it the cell under `heading` (without its note).
std::string at(const Sheet& sheet, const std::string& name, const std::string& heading);

}  // namespace goldthread::workbook
