#include "site/rows.hpp"

#include <fmt/format.h>

#include "derive/carried.hpp"
#include "render/dates.hpp"
#include "render/html.hpp"
#include "render/measure_chart.hpp"
#include "render/measure_text.hpp"
#include "render/sentences.hpp"
#include "render/tag.hpp"

namespace goldthread::site {

using model::Kind;
using render::Phrase;

std::string tag_of(const Edition& edition, model::ItemRef item, const derive::Standing& standing) {
  std::string out;
  const render::Words& words = edition.words();
  if (item.kind == Kind::measure) render::append_tag(out, standing.measures[item.index].status, words);
  if (item.kind == Kind::activity) render::append_tag(out, standing.activities[item.index].status, words);
  if (item.kind == Kind::outcome) render::append_tag(out, standing.outcomes[item.index].status, words);
  if (item.kind == Kind::priority) render::append_tag(out, standing.priorities[item.index].status, words);
  if (item.kind == Kind::risk && standing.risks[item.index].level) render::append_tag(out, *standing.risks[item.index].level, words);
  return out;
}

std::string time_html(model::Date date, const render::Words& words) {
  return fmt::format("<time datetime=\"{}\">{}</time>", date.text(), render::escaped(render::date_text(date, words)));
}

std::string day_html(model::Date date, const render::Words& words) {
  return fmt::format("<time datetime=\"{}\">{}</time>", date.text(), render::escaped(render::date_with_weekday(date, words)));
}

namespace {

// When an activity is expected: done, or its latest agreed date.
std::string expected_html(const model::Activity& activity, const derive::ActivityRecord& record, const render::Words& words) {
  if (activity.done) return time_html(*activity.done, words);
  if (record.latest_agreed) return time_html(*record.latest_agreed, words);
  return activity.due ? time_html(*activity.due, words) : std::string();
}

std::string measure_note(const model::Measure& measure, const derive::MeasureRecord& record, const derive::Reading& reading,
                         const model::Site& site, const render::Words& words) {
  using render::MeasureField;
  const derive::FigureRecord* figure = render::latest_figure(record, reading);
  if (!figure) return {};
  return words.fill(Phrase::value_and_period,
                    {{"value", figure->judged ? render::value_with_unit(measure, *figure->judged)
                                              : render::field_text(MeasureField::value, measure, record, reading, site, words)},
                     {"period", render::judged_span(measure, figure->period, words)}});
}

}  // namespace

Values& add_item(Draft& draft, Values& list, Block block, model::ItemRef item, const derive::Standing& standing) {
  Values& line = list.add(block);
  draft.link(line, item);
  line.set(Html::tag, tag_of(draft.edition(), item, standing));
  const model::Content& content = draft.content();
  if (item.kind == Kind::measure) {
    line.set(Text::note, measure_note(content.measures[item.index], draft.derived().measures[item.index], standing.measures[item.index],
                                      content.site, draft.words()));
  }
  if (item.kind == Kind::activity) {
    line.set(Html::due, expected_html(content.activities[item.index], standing.activities[item.index], draft.words()));
  }
  return line;
}

Values& add_measure_row(Draft& draft, Values& table, Block block, std::uint32_t index, const derive::Standing& standing) {
  using render::MeasureField;
  const model::Measure& measure = draft.content().measures[index];
  const derive::MeasureRecord& record = draft.derived().measures[index];
  const derive::Reading& reading = standing.measures[index];
  const model::Site& site = draft.content().site;
  const render::Words& words = draft.words();
  Values& row = table.add(block);
  draft.link(row, {Kind::measure, index});
  row.set(Text::value, render::field_text(MeasureField::value, measure, record, reading, site, words));
  if (const derive::FigureRecord* figure = render::latest_figure(record, reading)) {
    if (figure->judged) row.set(Text::unit, render::unit_after(measure, *figure->judged));
    row.set(Text::period, render::short_judged_span(measure, figure->period, words));
  }
  row.set(Text::target, render::field_text(MeasureField::target, measure, record, reading, site, words));
  row.set(Text::direction, render::direction_word(reading.long_term.direction, words));
  row.set(Text::note, render::lag_words(measure, reading, words));
  row.set(Html::tag, tag_of(draft.edition(), {Kind::measure, index}, standing));
  if (measure.headline) row.show(Block::is_headline);
  return row;
}

Values& add_measure_row_with_path(Draft& draft, Values& table, Block block, std::uint32_t index, const derive::Standing& standing) {
  Values& row = add_measure_row(draft, table, block, index, standing);
  std::string sparkline;
  render::append_measure_sparkline(sparkline, draft.content().measures[index], draft.derived().measures[index], standing.vantage);
  row.set(Html::chart, sparkline);
  return row;
}

std::string carried_words(const model::Activity& activity, const Draft& draft) {
  const model::Site& site = draft.content().site;
  const auto from = derive::carried_from(activity, model::year_of(*site.as_at, site.year_start), draft.content());
  if (!from) return {};
  return draft.words().fill(Phrase::carried_forward_from, {{"year", render::year_text(*from, site.year_start, draft.words())}});
}

Values& add_activity_row(Draft& draft, Values& table, Block block, std::uint32_t index, const derive::Standing& standing) {
  const model::Activity& activity = draft.content().activities[index];
  const derive::ActivityRecord& record = standing.activities[index];
  Values& row = table.add(block);
  draft.link(row, {Kind::activity, index});
  row.set(Html::due, expected_html(activity, record, draft.words()));
  row.set(Text::lead, title_of(activity.lead, draft.content()));
  std::string slip = render::slip_words(record, draft.words());
  if (const auto from = carried_words(activity, draft); !from.empty()) slip += (slip.empty() ? "" : ", ") + from;
  row.set(Text::slip, slip);
  row.set(Html::tag, tag_of(draft.edition(), {Kind::activity, index}, standing));
  return row;
}

void add_fact(Values& values, std::string_view key, std::string_view value) {
  if (value.empty()) return;
  Values& fact = values.add(Block::facts);
  fact.set(Text::key, key);
  fact.set(Text::value, value);
}

void add_fact_html(Values& values, std::string_view key, std::string_view html) {
  if (html.empty()) return;
  Values& fact = values.add(Block::facts);
  fact.set(Text::key, key);
  fact.set(Html::content, html);
}

void add_fact(Draft& draft, Values& values, std::string_view key, const model::Ref& item) {
  if (item.empty()) return;
  Values& fact = values.add(Block::facts);
  fact.set(Text::key, key);
  fact.set(Text::value, title_of(item, draft.content()));
  if (const auto found = draft.content().find(item.id)) draft.link(fact, Address::href, render::item_address(*found, draft.content()));
}

std::string title_of(const model::Ref& ref, const model::Content& content) {
  const auto found = content.find(ref.id);
  return found ? content.entity(*found).title : ref.id;
}

}  // namespace goldthread::site
