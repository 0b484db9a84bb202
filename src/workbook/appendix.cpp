#include "workbook/appendix.hpp"

#include <cassert>

#include "workbook/report_cover.hpp"
#include "workbook/report_sheets.hpp"

namespace goldthread::workbook {

using render::Phrase;

namespace {

Properties properties_of(const Cover& cover, const Reported& reported) {
  const model::Site& site = reported.content.site;
  const auto& released = reported.report.released;
  assert(site.as_at);
  return {cover.title,           site.council,
          reported.report.title, reported.words.fill(Phrase::book_keywords, {{"council", site.council}, {"period", period_of(reported)}}),
          site.language,         released ? *released : *site.as_at};
}

}  // namespace

File appendix(const disclose::View& view, const derive::Derived& derived, std::size_t report, const render::Words& words) {
  const model::Content& content = view.content();
  const Reported reported{content, derived, content.reports[report], derived.reports[report], words};
  Inside inside = empty_inside(words);
  add_report(inside, reported, "");
  complete(inside, {sheet_title(words[Phrase::book_contents], reported), sheet_title(words[Phrase::book_notes], reported)}, view.audience(),
           words);
  Cover cover = report_cover(inside.sheets, reported, view.audience());
  Properties properties = properties_of(cover, reported);
  return bound(appendix_path(content.site, reported.report),
               {std::move(properties), std::move(cover), std::move(inside.sheets), std::move(inside.charts), " " + words[Phrase::book_cut]},
               content.site);
}

std::string appendix_name(const model::Site& site, const model::Report& report) { return site.slug + "-" + report.id + "-appendix.xlsx"; }

std::string appendix_path(const model::Site& site, const model::Report& report) {
  return "reports/" + report.id + "/" + appendix_name(site, report);
}

}  // namespace goldthread::workbook
