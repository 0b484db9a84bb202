#include "site/exceptions.hpp"

#include <map>

#include "render/dates.hpp"
#include "render/forecast_sentences.hpp"
#include "render/measure_text.hpp"
#include "render/numbers.hpp"
#include "render/sentences.hpp"
#include "site/report_text.hpp"
#include "site/rows.hpp"
#include "site/sections.hpp"

namespace goldthread::site {

using derive::Places;
using model::ItemRef;
using model::Kind;
using render::Phrase;

bool is_off_target(model::MeasureStatus status) {
  return status == model::MeasureStatus::off_target || status == model::MeasureStatus::worse_than_target;
}

void Exceptions::fill_why(Values& entry, ItemRef item) {
  const model::Comment* comment = comment_on(report_, draft_.content().entity(item).id);
  if (comment) {
    set_comment(draft_, entry, *comment, record_.standing, 5, anchors_);
  } else {
    entry.set(Text::missing_why, words_[Phrase::exception_no_reason]);
  }
}

// The action plans that were open when the report was made.
bool Exceptions::fill_plans(Values& entry, const Places& plans) {
  bool any = false;
  for (const std::uint32_t place : plans) {
    const model::ActionPlan& plan = draft_.content().action_plans[place];
    if (!is_known(plan.opened) || is_known(plan.closed)) continue;
    any = true;
    Values& line = entry.add(Block::plans_open);
    draft_.link(line, {Kind::action_plan, place});
    line.set(Text::cause, plan.cause);
    for (const model::PlannedAction& action : plan.actions) {
      Values& row = line.add(Block::actions);
      row.set(Text::title, action.what);
      row.set(Text::lead, title_of(action.owner, draft_.content()));
      if (action.due) row.set(Html::due, time_html(*action.due, words_));
      if (is_known(action.done)) row.set(Html::done, time_html(*action.done, words_));
    }
  }
  return any;
}

void Exceptions::fill_measure(Values& entry, std::uint32_t place) {
  const model::Measure& measure = draft_.content().measures[place];
  const derive::MeasureRecord& figures = draft_.derived().measures[place];
  const derive::Reading& reading = record_.standing.measures[place];
  entry.set(Text::reason, render::measure_reason(measure, figures, reading, draft_.content().site, words_));
  const derive::FigureRecord* figure = render::latest_figure(figures, reading);
  if (figure && figure->judged) {
    add_fact(entry, words_[Phrase::column_result],
             words_.fill(Phrase::value_and_period, {{"value", render::value_with_unit(measure, *figure->judged)},
                                                    {"period", render::judged_span(measure, figure->period, words_)}}));
    if (figure->target) add_fact(entry, words_[Phrase::column_target], render::target_with_unit(measure, *figure->target, words_));
  }
  const bool off = is_off_target(reading.status);
  const std::string run = render::run_sentence(measure, reading, words_);
  if (off) add_fact(entry, words_[Phrase::fact_how_long], run.empty() ? words_[Phrase::exception_first_time] : run);
  if (reading.short_term.against) {
    std::string travel = render::direction_words(measure, reading.short_term, render::TravelSpan::short_term, words_);
    if (reading.long_term.against) {
      travel += "; " + render::inside_sentence(render::direction_words(measure, reading.long_term, render::TravelSpan::long_term, words_));
    }
    add_fact(entry, words_[Phrase::fact_travel], travel);
  }
  if (const derive::ForecastRecord* forecast = render::forecast_of(figures, reading)) {
    add_fact(entry, render::forecast_name(*forecast, words_),
             render::forecast_sentence(measure, *forecast, words_) + " " + render::forecast_how(measure, *forecast, words_));
  }
  fill_why(entry, {Kind::measure, place});
  const bool has_plan = fill_plans(entry, draft_.derived().thread.measures[place].action_plans);
  if (off && !has_plan) entry.set(Text::missing_plan, words_[Phrase::exception_no_plan]);
}

void Exceptions::fill_activity(Values& entry, std::uint32_t place) {
  const model::Activity& activity = draft_.content().activities[place];
  const derive::ActivityRecord& record = record_.standing.activities[place];
  entry.set(Text::reason, render::activity_reason(activity, record, record_.standing.vantage, draft_.content(), words_));
  if (activity.due) add_fact_html(entry, words_[Phrase::column_first_due], time_html(*activity.due, words_));
  if (record.latest_agreed && record.latest_agreed != activity.due) {
    add_fact_html(entry, words_[Phrase::fact_latest_date], time_html(*record.latest_agreed, words_));
  }
  add_fact(draft_, entry, words_[Phrase::who_leads], activity.lead);
  fill_why(entry, {Kind::activity, place});
  fill_plans(entry, draft_.derived().thread.activities[place].action_plans);
}

template <class Records, class Add>
void Exceptions::add_by_status(const AddPart& add_part, Kind kind, const Places& places, const Records& records, Add add) {
  std::size_t first = 0;
  while (first < places.size()) {
    const auto status = records[places[first]].status;
    std::size_t last = first;
    while (last < places.size() && records[places[last]].status == status) ++last;
    const std::size_t end = first + std::min(left_, last - first);
    left_ -= end - first;
    left_out_ += last - end;
    if (end > first) {
      Values& part = add_part(words_.fill(Phrase::exceptions_of_status,
                                          {{"status", words_.status(status)},
                                           {"count", render::number_text(static_cast<std::int64_t>(last - first))},
                                           {"kind", words_.singular_inside(kind)},
                                           {"kinds", last - first == 1 ? words_.singular_inside(kind) : words_.plural_inside(kind)}}),
                              anchors_ + std::string(model::key(kind)) + "_" + std::string(model::key(status)));
      for (std::size_t at = first; at < end; ++at) {
        Values& entry = part.add(Block::entries);
        draft_.link(entry, {kind, places[at]});
        entry.set(Text::anchor, anchors_ + draft_.content().entity({kind, places[at]}).id);
        entry.set(Html::tag, tag_of(draft_.edition(), {kind, places[at]}, record_.standing));
        add(entry, places[at]);
      }
    }
    first = last;
  }
}

void Exceptions::add_measures(const AddPart& add_part, Measures which) {
  Places places = record_.exceptions;
  if (which != Measures::all) {
    std::erase_if(places, [&](std::uint32_t place) {
      return is_off_target(record_.standing.measures[place].status) != (which == Measures::off_target);
    });
  }
  add_by_status(add_part, Kind::measure, places, record_.standing.measures,
                [&](Values& entry, std::uint32_t place) { fill_measure(entry, place); });
}

void Exceptions::add_activities(const AddPart& add_part) {
  add_by_status(add_part, Kind::activity, record_.activity_exceptions, record_.standing.activities,
                [&](Values& entry, std::uint32_t place) { fill_activity(entry, place); });
}

// How many of each status the report covers that are no exceptions.
void Exceptions::add_rest(const AddPart& add_part) {
  Values& part = add_part(words_[Phrase::exceptions_rest], anchors_ + "everything_else");
  const auto count = [](std::size_t all, std::size_t listed) { return render::number_text(static_cast<std::int64_t>(all - listed)); };
  part.set(Text::intro, words_.fill(Phrase::exceptions_rest_counted,
                                    {{"measures", count(record_.measures.size(), record_.exceptions.size())},
                                     {"measure_words", words_.plural_inside(Kind::measure)},
                                     {"activities", count(record_.activities.size(), record_.activity_exceptions.size())},
                                     {"activity_words", words_.plural_inside(Kind::activity)}}));
  const auto list = [&](const Places& all, const Places& listed, const auto& records, Kind kind) {
    using Status = std::decay_t<decltype(records[0].status)>;
    std::map<Status, int> counts;
    for (const std::uint32_t place : all) ++counts[records[place].status];
    for (const std::uint32_t place : listed) --counts[records[place].status];
    for (const auto& [status, number] : counts) {
      if (number == 0) continue;
      add_fact(part,
               words_.fill(Phrase::exceptions_rest_of,
                           {{"kinds", words_.plural(kind)}, {"status", render::inside_sentence(words_.status(status))}}),
               render::number_text(number));
    }
  };
  list(record_.measures, record_.exceptions, record_.standing.measures, Kind::measure);
  list(record_.activities, record_.activity_exceptions, record_.standing.activities, Kind::activity);
  Values& more = part.add(Block::more);
  more.set(Text::title, words_.fill(Phrase::all_results_in, {{"report", report_.title}}));
  draft_.link(more, Address::href, model::address({Kind::report, index_}, draft_.content()));
  Values& hot_spots = part.add(Block::more);
  hot_spots.set(Text::title, title(Section::hot_spots, words_));
  draft_.link(hot_spots, Address::href, address(Section::hot_spots));
}

}  // namespace goldthread::site
