#include "workbook/workbook_jobs.hpp"

#include <algorithm>
#include <tuple>

#include "workbook/appendix.hpp"
#include "workbook/calendar_book.hpp"
#include "workbook/meeting_appendix.hpp"

namespace goldthread::workbook {

namespace {

// A workbook grows with the items that its reports cover; the calendar's is as large as its events and meetings.
std::size_t items_of(const derive::ReportRecord& report) { return report.measures.size() + report.activities.size(); }

std::size_t items_of(const model::Content& content) {
  std::size_t out = content.meetings.size();
  for (const model::Stream& stream : content.streams) out += stream.events.size();
  return out;
}

struct Sized {
  WorkbookJob job;
  std::size_t items;
};

}  // namespace

std::vector<WorkbookJob> workbook_jobs(const disclose::View& view, const derive::Derived& derived, const render::Words& words,
                                       const ReleasedReports& released) {
  const model::Content& content = view.content();
  std::vector<Sized> sized;
  for (std::size_t i = 0; i < content.reports.size(); ++i) {
    const auto then = released.find(content.reports[i].id);
    const ReleasedReport from = then == released.end() ? ReleasedReport{view, derived, i, words} : then->second;
    const model::Content& own = from.view.content();
    sized.push_back(
        {{appendix_path(own.site, own.reports[from.report]), [from] { return appendix(from.view, from.derived, from.report, from.words); }},
         items_of(from.derived.reports[from.report])});
  }
  for (const std::uint32_t i : meetings_with_appendix(derived)) {
    std::size_t items = 0;
    for (const std::uint32_t report : derived.thread.meetings[i].reports) items += items_of(derived.reports[report]);
    sized.push_back({{meeting_appendix_path(content.site, content.meetings[i]),
                      [&view, &derived, &words, released, i] { return meeting_appendix(view, derived, i, words, released); }},
                     items});
  }
  if (has_calendar_book(view, derived)) {
    sized.push_back(
        {{calendar_book_path(content.site), [&view, &derived, &words] { return calendar_book(view, derived, words); }}, items_of(content)});
  }
  std::sort(sized.begin(), sized.end(),
            [](const Sized& a, const Sized& b) { return std::tie(b.items, a.job.path) < std::tie(a.items, b.job.path); });
  std::vector<WorkbookJob> out;
  for (Sized& each : sized) out.push_back(std::move(each.job));
  return out;
}

}  // namespace goldthread::workbook
