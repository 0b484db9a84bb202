#include "review/release.hpp"

#include <fmt/format.h>

#include "derive/called_for.hpp"
#include "derive/judging.hpp"
#include "review/figure_words.hpp"

namespace goldthread::review {

using derive::Rating;
using diagnostics::Code;

void review_release(const model::Content& content, const derive::Derived& derived, std::size_t place,
                    diagnostics::Diagnostics& diagnostics) {
  const derive::ReportRecord& record = derived.reports[place];
  const model::Date cut = record.standing.vantage.cut;
  for (const std::uint32_t i : record.measures) {
    const derive::Reading& reading = record.standing.measures[i];
    const auto rating = derive::rating(reading.status);
    if (!reading.latest || !rating || *rating == Rating::green) continue;
    const auto plan = derive::newest_action_plan(derived.thread.measures[i].action_plans, content, *content.site.as_at);
    if (plan && derive::is_open_at(content.action_plans[*plan], cut)) continue;
    const model::Measure& measure = content.measures[i];
    const derive::FigureRecord& figure = derived.measures[i].figures[*reading.latest];
    const bool red = *rating == Rating::red;
    diagnostics.add(
        red ? Code::release_without_action_plan : Code::release_close_without_action_plan,
        figure.entry ? figure.entry->place : measure.place,
        fmt::format("`{}` is {} in {}, {}, and no action plan was open on {}, when the report was closed", measure.id,
                    red ? "off target" : "close to its target", figure.period.text(), result_text(figure, measure), cut.text()));
  }
}

void raise_for_release(diagnostics::Diagnostics& diagnostics, const text::Sources& sources) {
  for (const diagnostics::Finding& finding : diagnostics.sorted(sources)) {
    if (finding.code == Code::project_without_plan) diagnostics.add(Code::release_without_plan, finding.place, finding.message);
  }
}

}  // namespace goldthread::review
