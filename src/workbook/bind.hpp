#pragma once
// Sheets into a workbook: names that Excel takes and no two have, rules numbered by their words and told once, what stands above
// each table, the list of sheets. What the sheets are about is no business of this part.
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "disclose/audience.hpp"
#include "render/words.hpp"
#include "workbook/book.hpp"

namespace goldthread::workbook {

// What is between the covers, as far as it has come.
struct Inside {
  std::vector<std::string> names;  // that are taken
  std::vector<Sheet> sheets;
  std::vector<ChartSheet> charts;
  std::vector<std::string> notes;  // by their numbers, from 1
};

// The names of cover, contents and notes are taken.
Inside empty_inside(const render::Words& words);

// `tag`: begins the name of each tab, "R2 "; empty where the workbook is about one thing. `rule`: a note's words here. Gives the
// place of the first of them in `inside.sheets`.
std::size_t add_sheets(Inside& inside, std::vector<Sheet> sheets, std::string_view tag, const std::function<std::string(Note)>& rule,
                       const render::Words& words);
// Of a sheet that stands in it already.
void add_chart(Inside& inside, ChartSheet chart, std::string_view tag);

// Puts the list of sheets and the notes first, and on each sheet what its reader needs before the table. `about`: ends the titles
// of the two: "Northmere Borough Council, July to September 2025".
struct Titles {
  std::string contents;
  std::string notes;
};
void complete(Inside& inside, const Titles& titles, disclose::Audience audience, const render::Words& words);

// A workbook as it is published.
struct File {
  std::string path;                // from the website's root
  std::string bytes;               // of the .xlsx; the same content gives the same
  std::vector<std::string> links;  // to pages of the site, from its root: "measures/missed-bins/"; none without a base_url
};
// Throws std::runtime_error where there is no room for temporary files.
File bound(std::string path, Workbook book, const model::Site& site);

}  // namespace goldthread::workbook
