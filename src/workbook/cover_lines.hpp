#pragma once
// The lines of a cover, and those that every cover has: how to read the tables, and whom to ask.
#include <string>
#include <vector>

#include "model/site.hpp"
#include "render/words.hpp"
#include "workbook/book.hpp"

namespace goldthread::workbook {

class CoverLines {
 public:
  void heading(const std::string& text) { lines_.push_back({CoverLine::Kind::heading, text}); }
  void text(const std::string& text) {
    if (!text.empty()) lines_.push_back({CoverLine::Kind::text, text});
  }
  void link(const std::string& text, const std::string& address) { lines_.push_back({CoverLine::Kind::text, PageLink{text, address}}); }
  std::vector<CoverLine> take() { return std::move(lines_); }

 private:
  std::vector<CoverLine> lines_;
};

// "Q1 is April to June 2025, ...": authors write Q1, readers need months.
void add_quarters(CoverLines& lines, model::Year year, model::YearStart start, const render::Words& words);
// `sheets`: all others, for the marks that they use and whether they have notes.
void add_reading(CoverLines& lines, const std::vector<Sheet>& sheets, const render::Words& words);
void add_contact(CoverLines& lines, const model::Site& site, const render::Words& words);

}  // namespace goldthread::workbook
