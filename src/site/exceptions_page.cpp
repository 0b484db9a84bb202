// The page of what needs attention in one report: the rule that brings a thing here, and each of them.
#include <limits>

#include "render/dates.hpp"
#include "render/numbers.hpp"
#include "site/exceptions.hpp"
#include "site/report_pages.hpp"
#include "site/report_text.hpp"
#include "site/rows.hpp"

namespace goldthread::site {

using model::Kind;
using render::Phrase;

std::string exceptions_page(const Edition& edition, std::uint32_t index) {
  const model::Report& report = edition.content().reports[index];
  const render::Words& words = edition.words();
  const std::string period = report.period ? render::period_text(*report.period, words) : report.title;
  Draft draft(edition, exceptions_address(index, edition.content()));
  Values& page = draft.values();
  const std::string title = words.fill(Phrase::exceptions_title, {{"period", period}});
  draft.title(title);
  draft.crumb(Kind::report);
  draft.crumb({Kind::report, index});
  page.set(Text::kind, report_kind(report, edition.content(), words));
  if (report.data_cut) page.set(Html::cut, time_html(*report.data_cut, words));
  notice_if_released(draft, index);
  notice_if_earlier(draft, index);
  Exceptions exceptions(draft, index, {}, std::numeric_limits<std::size_t>::max());
  page.set(
      Text::summary,
      exceptions.empty()
          ? words[Phrase::exceptions_empty]
          : words.fill(Phrase::exceptions_counted,
                       {{"measures", render::number_text(static_cast<std::int64_t>(edition.derived().reports[index].exceptions.size()))},
                        {"activities",
                         render::number_text(static_cast<std::int64_t>(edition.derived().reports[index].activity_exceptions.size()))},
                        {"period", period}}));
  draft.describe(words.fill(Phrase::description_of_exceptions, {{"council", edition.site().council}, {"period", period}}));
  Parts parts(draft);
  const AddPart add_part = [&](std::string_view heading, std::string_view anchor) -> Values& { return parts.add(heading, anchor); };
  exceptions.add_measures(add_part);
  exceptions.add_activities(add_part);
  exceptions.add_rest(add_part);
  return parts.draw(Template::exceptions);
}

}  // namespace goldthread::site
