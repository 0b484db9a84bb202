// All reports, the newest first, by series: the whole council's before those of directorates, dashboards last.
#include <vector>

#include "render/dates.hpp"
#include "render/sentences.hpp"
#include "site/parts.hpp"
#include "site/report_pages.hpp"
#include "site/report_text.hpp"
#include "site/rows.hpp"
#include "site/sections.hpp"

namespace goldthread::site {

namespace {

using model::Kind;
using model::ReportSeries;
using render::Phrase;

struct Series {
  ReportSeries of;
  std::string heading;
  std::string anchor;
  std::vector<std::uint32_t> reports;  // newest first
};

Phrase heading_of(ReportSeries series) {
  switch (series) {
    case ReportSeries::strategic:
      return Phrase::reports_strategic;
    case ReportSeries::directorate:
      return Phrase::reports_directorate;
    case ReportSeries::dashboard:
      return Phrase::reports_dashboard;
  }
  return Phrase::reports_strategic;
}

// A directorate's series for each directorate, in the order in which they are first met.
std::vector<Series> series_of(const model::Content& content, const render::Words& words) {
  std::vector<Series> all;
  for (const ReportSeries which : {ReportSeries::strategic, ReportSeries::directorate, ReportSeries::dashboard}) {
    const std::size_t first = all.size();
    for (std::size_t i = content.reports.size(); i-- > 0;) {
      const model::Report& report = content.reports[i];
      if (report.series != which) continue;
      const std::string heading = words.fill(heading_of(which), {{"organisation", title_of(report.organisation, content)}});
      auto series = all.begin() + static_cast<std::ptrdiff_t>(first);
      while (series != all.end() && series->heading != heading) ++series;
      if (series == all.end()) {
        all.push_back({which, heading, "series_" + std::to_string(all.size() + 1), {}});
        series = all.end() - 1;
      }
      series->reports.push_back(static_cast<std::uint32_t>(i));
    }
  }
  return all;
}

void add_report(Draft& draft, Values& part, std::uint32_t index) {
  const model::Report& report = draft.content().reports[index];
  const derive::ReportRecord& record = draft.derived().reports[index];
  const render::Words& words = draft.words();
  Values& line = part.add(Block::reports);
  draft.link(line, {Kind::report, index});
  line.set(Text::summary, report.summary);
  if (report.period) line.set(Text::period, render::period_with_name(*report.period, words));
  if (report.data_cut) line.set(Html::cut, time_html(*report.data_cut, words));
  if (report.released) line.set(Html::released, time_html(*report.released, words));
  if (record.counts.measures.total > 0) line.set(Text::reason, render::counted_sentence(record.counts.measures, words));
  const std::size_t exceptions = record.exceptions.size() + record.activity_exceptions.size();
  Values& attention = line.add(Block::more);
  attention.set(Text::title,
                exceptions_link_text(exceptions, report.period ? render::period_text(*report.period, words) : report.title, words));
  draft.link(attention, Address::href, exceptions_address(index, draft.content()));
}

// Of dashboards the newest is what matters; those before it stand as a dated archive (domain.md B08).
void add_dashboards(Draft& draft, Values& part, const std::vector<std::uint32_t>& reports) {
  const model::Content& content = draft.content();
  const render::Words& words = draft.words();
  part.set(Text::intro, words.fill(Phrase::reports_latest_dashboard, {{"title", content.reports[reports.front()].title}}));
  add_report(draft, part, reports.front());
  for (auto place = reports.begin() + 1; place != reports.end(); ++place) {
    const model::Report& report = content.reports[*place];
    Values& line = part.add(Block::items);
    draft.link(line, {Kind::report, *place});
    if (report.period && report.data_cut) {
      line.set(Text::note, words.fill(Phrase::reports_archive_line, {{"period", render::period_text(*report.period, words)},
                                                                     {"date", render::date_text(*report.data_cut, words)}}));
    }
  }
}

}  // namespace

std::string reports_page(const Edition& edition) {
  const render::Words& words = edition.words();
  Draft draft(edition, std::string(address(Section::reports)));
  draft.title(title(Section::reports, words));
  draft.values().set(Text::summary, words[Phrase::reports_intro]);
  draft.describe(words.fill(
      Phrase::description_of_list,
      {{"council", edition.site().council}, {"list", title(Section::reports, words)}, {"summary", words[Phrase::reports_intro]}}));
  Parts parts(draft);
  for (const Series& series : series_of(edition.content(), words)) {
    Values& part = parts.add(series.heading, series.anchor);
    if (series.of == ReportSeries::dashboard) {
      add_dashboards(draft, part, series.reports);
      continue;
    }
    for (const std::uint32_t report : series.reports) add_report(draft, part, report);
  }
  return parts.draw(Template::reports);
}

}  // namespace goldthread::site
