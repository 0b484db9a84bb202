#include "site/page_files.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "site/downloads.hpp"

namespace goldthread::site {

namespace {

enum class PagesOf { list, list_and_items };

struct FilesOf {
  std::string_view folder;  // of the pages
  PagesOf pages;
  std::array<std::string_view, 3> files;  // of the open data
};

constexpr std::array files_of = {
    FilesOf{"action-plans/", PagesOf::list_and_items, {"action-plans", "actions"}},
    FilesOf{"activities/", PagesOf::list_and_items, {"activities", "milestones"}},
    FilesOf{"board-actions/", PagesOf::list, {"board-actions"}},
    FilesOf{"bodies/", PagesOf::list_and_items, {"meetings"}},
    FilesOf{"budget/", PagesOf::list, {"budget", "budget-positions"}},
    FilesOf{"calendar/", PagesOf::list_and_items, {"calendar", "meetings"}},
    FilesOf{"coverage/", PagesOf::list, {"coverage", "coverage-gaps"}},
    FilesOf{"data-quality/", PagesOf::list, {"data-quality"}},
    FilesOf{"framework/", PagesOf::list_and_items, {"timetable", "statutory-indicators"}},
    FilesOf{"hot-spots/", PagesOf::list_and_items, {"hot-spots", "suggested-hot-spots"}},
    FilesOf{"measures/", PagesOf::list, {"measures", "figures"}},
    FilesOf{"meetings/", PagesOf::list_and_items, {"meetings"}},
    FilesOf{"organisations/", PagesOf::list_and_items, {"measures", "activities", "scorecards"}},
    FilesOf{"outcomes/", PagesOf::list_and_items, {"outcomes", "measures", "activities"}},
    FilesOf{"papers/", PagesOf::list_and_items, {"papers", "recommendations"}},
    FilesOf{"plans/", PagesOf::list_and_items, {"activities"}},
    FilesOf{"portfolios/", PagesOf::list_and_items, {"portfolio-scorecards", "measures", "activities"}},
    FilesOf{"priorities/", PagesOf::list_and_items, {"priorities", "outcomes"}},
    FilesOf{"programmes/", PagesOf::list_and_items, {"activities", "milestones"}},
    FilesOf{"questions/", PagesOf::list_and_items, {"questions"}},
    FilesOf{"reports/", PagesOf::list, {"reports", "report-counts"}},  // a report stays as it was, today's sizes do not
    FilesOf{"risks/", PagesOf::list_and_items, {"risks", "risk-scores"}},
    FilesOf{"statements/", PagesOf::list_and_items, {"statements"}},
    FilesOf{"surveys/", PagesOf::list_and_items, {"surveys"}},
    FilesOf{"wards/", PagesOf::list_and_items, {"breakdowns"}},
};

bool is_for(const FilesOf& of, std::string_view address) {
  return of.pages == PagesOf::list ? address == of.folder : address.starts_with(of.folder);
}

}  // namespace

void set_page_files(Draft& draft) {
  const std::string_view address = draft.address();
  const auto found = std::find_if(files_of.begin(), files_of.end(), [&](const FilesOf& each) { return is_for(each, address); });
  if (found == files_of.end()) return;
  for (const std::string_view name : found->files) {
    if (name.empty()) break;
    for (const Download& file : downloads_under("data/" + std::string(name) + ".csv", draft.edition())) {
      Values& way = draft.values().add(Block::page_files);
      way.set(Text::title, download_text(title_of_data(file.address, draft.words()), file.address, file.size, draft.words()));
      draft.link(way, Address::href, file.address);
    }
  }
}

}  // namespace goldthread::site
