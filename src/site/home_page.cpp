#include "site/home_page.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

#include "derive/counting.hpp"
#include "render/dates.hpp"
#include "render/measure_chart.hpp"
#include "render/measure_travel.hpp"
#include "render/numbers.hpp"
#include "render/sentences.hpp"
#include "render/tag.hpp"
#include "site/attention.hpp"
#include "site/counts.hpp"
#include "site/rows.hpp"

namespace goldthread::site {

namespace {

using model::Kind;
using render::Phrase;

constexpr std::size_t most_travel = 4;  // better, and worse

// The vision of the plan in force: one that is live at as_at before one that is not, the newest of those.
const model::Plan* plan_with_vision(const model::Content& content) {
  const model::Plan* found = nullptr;
  bool found_live = false;
  for (const model::Plan& plan : content.plans) {
    if (plan.vision.empty() || plan.years.empty()) continue;
    const bool live = content.site.as_at && plan.years.front() <= model::year_of(*content.site.as_at, content.site.year_start) &&
                      model::year_of(*content.site.as_at, content.site.year_start) <= plan.years.back();
    if (found && (found_live > live || (found_live == live && plan.years.front() <= found->years.front()))) continue;
    found = &plan;
    found_live = live;
  }
  return found;
}

void set_vision(Draft& draft) {
  const model::Plan* plan = plan_with_vision(draft.content());
  if (!plan) return;
  Values& vision = draft.values().add(Block::vision);
  vision.set(Text::value, plan->vision);
  draft.link(vision, {Kind::plan, static_cast<std::uint32_t>(plan - draft.content().plans.data())});
}

// A small chart of how they stand, and the same in words.
void set_measures_of(Draft& draft, Values& line, std::uint32_t priority, const derive::Standing& now) {
  const derive::Places measures = derive::measures_under(priority, draft.derived().thread);
  if (measures.empty()) return;
  ToneCounts by_tone{};
  for (const std::uint32_t place : measures) ++by_tone[static_cast<std::size_t>(render::tone(now.measures[place].status))];
  line.set(Html::bar, bar_of(by_tone));
  line.set(Text::note, render::counted_sentence(derive::count_measures(measures, now.measures), draft.words()));
}

void set_priorities(Draft& draft, const derive::Standing& now) {
  for (std::uint32_t i = 0; i < draft.content().priorities.size(); ++i) {
    const model::Priority& priority = draft.content().priorities[i];
    Values& line = add_item(draft, draft.values(), Block::priorities, {Kind::priority, i}, now);
    if (priority.number) line.set(Text::number, render::number_text(*priority.number));
    line.set(Text::summary, priority.summary);
    set_measures_of(draft, line, i, now);
  }
}

// What got better and what got worse since the same time last year: how many, and the few that matter most.
void set_travel(Draft& draft, const derive::Standing& now) {
  const model::Content& content = draft.content();
  const render::Words& words = draft.words();
  const auto add = [&](model::Direction direction, Phrase one, Phrase many) {
    std::vector<std::uint32_t> measures;
    for (std::uint32_t i = 0; i < content.measures.size(); ++i) {
      if (now.measures[i].long_term.direction == direction) measures.push_back(i);
    }
    if (measures.empty()) return;
    std::stable_partition(measures.begin(), measures.end(), [&](std::uint32_t i) { return content.measures[i].headline; });
    Values& group = draft.values().add(Block::travel);
    group.set(Text::heading, words.counted(static_cast<int>(measures.size()), one, many));
    for (std::size_t i = 0; i < std::min(measures.size(), most_travel); ++i) {
      const std::uint32_t place = measures[i];
      Values& line = add_item(draft, group, Block::items, {Kind::measure, place}, now);
      line.set(Text::reason, render::change_words(content.measures[place], now.measures[place].long_term, words));
      std::string sparkline;
      render::append_measure_sparkline(sparkline, content.measures[place], draft.derived().measures[place], now.vantage);
      line.set(Html::chart, sparkline);
    }
  };
  add(model::Direction::improving, Phrase::home_better_one, Phrase::home_better_many);
  add(model::Direction::worsening, Phrase::home_worse_one, Phrase::home_worse_many);
}

// The newest report, a strategic one before the rest, and when it next goes before a body.
void set_report(Draft& draft) {
  const model::Content& content = draft.content();
  const model::Report* newest = nullptr;
  for (const model::Report& report : content.reports) {
    if (!report.period) continue;
    const bool strategic = report.series == model::ReportSeries::strategic;
    if (newest && newest->series == model::ReportSeries::strategic && !strategic) continue;
    newest = &report;
  }
  if (!newest) return;
  const auto index = static_cast<std::uint32_t>(newest - content.reports.data());
  Values& values = draft.values().add(Block::newest_report);
  draft.link(values, {Kind::report, index});
  values.set(Text::summary, newest->summary);
  values.set(Text::period, render::period_with_name(*newest->period, draft.words()));
  if (newest->data_cut) values.set(Html::due, time_html(*newest->data_cut, draft.words()));
  for (const std::uint32_t place : draft.derived().thread.reports[index].meetings) {
    const model::Meeting& meeting = content.meetings[place];
    if (!meeting.date || !content.site.as_at || *meeting.date <= *content.site.as_at) continue;
    Values& next = values.add(Block::next_meeting);
    draft.link(next, {Kind::meeting, place});
    next.set(Text::title, title_of(meeting.body, content));
    next.set(Html::due, time_html(*meeting.date, draft.words()));
    return;
  }
}

derive::Places each_place(std::size_t count) {
  derive::Places places(count);
  std::iota(places.begin(), places.end(), 0U);
  return places;
}

}  // namespace

std::string home_page(const Edition& edition) {
  const model::Content& content = edition.content();
  const derive::Standing& now = edition.derived().now;
  const render::Words& words = edition.words();
  Draft draft(edition, "");
  Values& page = draft.values();
  draft.title(words.fill(Phrase::home_title, {{"council", content.site.council}}));
  draft.describe(words.fill(Phrase::home_description,
                            {{"council", content.site.council},
                             {"counts", content.measures.empty() ? std::string() : render::counted_sentence(now.counts.measures, words)}}));
  set_vision(draft);
  if (!content.outcomes.empty()) {
    add_tally(draft, page, now.counts.outcomes, Kind::outcome);
  } else if (!content.priorities.empty()) {
    add_tally(draft, page, now.counts.priorities, Kind::priority);
  }
  if (!content.measures.empty()) add_tally(draft, page, now.counts.measures);
  if (!content.activities.empty()) add_tally(draft, page, now.counts.activities);
  if (content.priorities.empty() && content.measures.empty() && content.activities.empty() && content.reports.empty())
    page.add(Block::notices);
  set_travel(draft, now);
  set_priorities(draft, now);
  set_attention(draft, each_place(content.measures.size()), each_place(content.activities.size()), AttentionOf::whole_council);
  set_report(draft);
  return draft.draw(Template::home);
}

}  // namespace goldthread::site
