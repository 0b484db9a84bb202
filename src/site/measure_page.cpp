// The heart of the site (web.md 3.6), in the order in which phone, print and screen reader meet it: question, figure, status,
// chart, table, what it means, what is being done, history, how it is measured, data, the golden thread.
#include <fmt/format.h>

#include <algorithm>

#include "render/dates.hpp"
#include "render/figure_table.hpp"
#include "render/forecast_sentences.hpp"
#include "render/measure_chart.hpp"
#include "render/measure_text.hpp"
#include "render/numbers.hpp"
#include "render/record_words.hpp"
#include "render/sentences.hpp"
#include "render/variation_chart.hpp"
#include "site/data_quality_page.hpp"
#include "site/downloads.hpp"
#include "site/exceptions.hpp"
#include "site/item_pages.hpp"
#include "site/kind_line.hpp"
#include "site/measure_card.hpp"
#include "site/rows.hpp"
#include "site/said.hpp"
#include "site/tables.hpp"
#include "site/thread_lists.hpp"

namespace goldthread::site {

namespace {

using model::Kind;
using render::MeasureField;
using render::Phrase;

// What every part of the page is about.
struct About {
  const model::Measure& measure;
  const derive::MeasureRecord& record;
  const derive::Reading& reading;
  const derive::Standing& now;
  const Edition& edition;
  const render::Words& words;

  std::string field(MeasureField field) const { return render::field_text(field, measure, record, reading, edition.site(), words); }
};

std::string sentence(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

// One cell of the row of figures at the top: what it is, the figure, and a line below it.
Values& add_score(Values& page, std::string_view key, std::string_view value, std::string_view note) {
  Values& score = page.add(Block::scores);
  score.set(Text::key, key);
  score.set(Text::value, value);
  score.set(Text::note, note);
  return score;
}

void add_travel(Values& page, const About& about, const derive::Travel& travel) {
  if (!travel.against) return;
  const bool same = travel.direction == model::Direction::no_change && travel.change && travel.change->is_zero();
  add_score(page, about.words.fill(Phrase::compared_with, {{"period", render::short_period(*travel.against, about.words)}}),
            render::direction_word(travel.direction, about.words),
            same ? std::string() : render::change_words(about.measure, travel, about.words));
}

// The figure, its target and where it is heading, in one breath (web.md M2, M3).
void set_headline(Values& page, const About& about) {
  const derive::FigureRecord* figure = render::latest_figure(about.record, about.reading);
  // The number large, its unit small, where the unit follows it. Without a number the tag says why.
  if (figure && figure->judged) {
    page.set(Text::number, render::starting_sentence(render::short_value(about.measure, *figure->judged)));
    page.set(Text::unit, render::unit_after(about.measure, *figure->judged));
    page.set(Text::period, about.field(MeasureField::period));
  }
  page.set(Text::lag, sentence(render::lag_words(about.measure, about.reading, about.words)));
  if (figure && figure->target) {
    add_score(
        page, about.words[Phrase::score_target], render::target_with_unit(about.measure, *figure->target, about.words),
        figure->judged == figure->target->value ? std::string() : sentence(render::variance_words(about.measure, *figure, about.words)));
  }
  add_travel(page, about, about.reading.short_term);
  // Of a yearly measure the period before and the same period last year are one.
  if (about.reading.long_term.against != about.reading.short_term.against) add_travel(page, about, about.reading.long_term);
  // Of a measure for context the reason says it.
  if (about.measure.better != model::Better::none) page.set(Text::better, sentence(render::better_words(about.measure, about.words)));
  page.set(Text::reason, about.field(MeasureField::reason));
  page.set(Text::run, render::run_sentence(about.measure, about.reading, about.words));
}

void set_tables(Values& page, const About& about, const model::Content& content) {
  std::string html;
  const derive::Vantage& vantage = about.now.vantage;
  render::append_figure_table(html, about.measure, about.record, vantage, content, about.words);
  page.set(Html::table, html);
  html.clear();
  render::append_ward_table(html, about.measure, about.record, about.reading, vantage, content, about.words);
  page.set(Html::ward_table, html);
}

// What search engines are told of its figures.
Dataset dataset_of(const About& about, const std::string& address, const model::Content& content) {
  Dataset out{about.words.fill(Phrase::dataset_name, {{"title", about.measure.title}, {"council", content.site.council}}),
              about.measure.summary.empty() ? about.measure.title : about.measure.summary,
              address,
              {},
              {},
              {}};
  const auto files = downloads_under(address, about.edition);
  if (!files.empty()) out.file = files.front().address;
  for (const derive::FigureRecord& figure : about.record.figures) {
    if (!figure.value) continue;
    if (!out.from) out.from = figure.period.first_day();
    out.to = figure.period.last_day();
  }
  return out;
}

// Where the year is expected to end: beside the position now, never merged with it.
void set_forecast(Values& page, const About& about) {
  const derive::ForecastRecord* forecast = render::forecast_of(about.record, about.reading);
  if (!forecast) return;
  Values& block = page.add(Block::forecast);
  std::string tag;
  render::append_forecast_tag(tag, *forecast, about.words);
  block.set(Html::tag, tag);
  block.set(Text::value, render::forecast_sentence(about.measure, *forecast, about.words));
  block.set(Text::reason, render::forecast_how(about.measure, *forecast, about.words));
}

// What of its ups and downs is usual, as a chart, a sentence and a table of the figures that are not.
void set_usual_variation(Draft& draft, const About& about, std::string_view chart) {
  const render::Words& words = about.words;
  if (chart.empty()) return;
  Values& block = draft.values().add(Block::usual);
  block.set(Html::chart, chart);
  block.set(Text::variation, render::variation_sentence(about.measure, about.record, about.reading, words));
  const derive::Xmr& xmr = *about.record.xmr;
  if (xmr.line_only) return;
  if (xmr.signals.empty()) {
    block.set(Text::note, words[Phrase::xmr_no_signals]);
    return;
  }
  Table table(draft, block, words.fill(Phrase::caption_xmr_signals, {{"measure", about.measure.title}}),
              {{words[Phrase::column_period]},
               {words[Phrase::column_result], ColumnOf::numbers},
               {words[Phrase::column_signal]},
               {words[Phrase::column_signal_why]}});
  for (const render::SignalRun& run : render::signal_runs(about.record)) {
    const derive::FigureRecord& first = about.record.figures[run.first];
    const derive::FigureRecord& last = about.record.figures[run.last];
    const std::string value = render::short_value(about.measure, *first.value);
    table.row()
        .text(render::short_span_text(first.period.first_day(), last.period.last_day(), words))
        .text(run.first == run.last
                  ? value
                  : words.fill(Phrase::target_range, {{"low", value}, {"high", render::short_value(about.measure, *last.value)}}))
        .text(render::signal_reading(run.reads, words))
        .text(render::signal_rule(run.rule, words));
  }
}

// What was put right since it was first published, newest first.
void set_revisions(Draft& draft, const About& about, const derive::Places& revisions) {
  const model::Content& content = draft.content();
  for (auto place = revisions.rbegin(); place != revisions.rend(); ++place) {
    const model::Revision& revision = content.revisions[*place];
    if (revision.on && *revision.on > about.now.vantage.cut) continue;
    Values& row = draft.values().add(Block::revisions);
    if (revision.on) row.set(Html::agreed_on, time_html(*revision.on, about.words));
    if (revision.period) row.set(Text::period, render::short_period(*revision.period, about.words));
    const bool withdrawn = revision.kind == model::RevisionKind::withdrawal;
    row.set(Text::was, withdrawn ? about.words[Phrase::changes_withheld] : revision.was);
    row.set(Text::became, withdrawn ? about.words[Phrase::changes_withheld] : revision.now);
    row.set(Text::note, revision.why);
    row.set(Text::key, render::revision_word(revision.kind, about.words));
  }
}

// How each year's target came about.
void set_target_history(Draft& draft, const About& about) {
  const auto& years = about.measure.figures.targets;
  for (auto year = years.rbegin(); year != years.rend(); ++year) {
    if (year->basis.empty() && year->agreed_by.empty()) continue;
    Values& row = draft.values().add(Block::targets);
    row.set(Text::period, render::year_text(year->year, draft.content().site.year_start, about.words));
    row.set(Text::note, year->basis);
    row.set(Text::lead, year->agreed_by.empty() ? std::string() : title_of(year->agreed_by, draft.content()));
  }
}

std::string statutory_text(const model::Measure& measure, const model::Content& content, const render::Words& words) {
  std::string out;
  for (const model::StatutoryCode& code : measure.statutory) {
    if (!out.empty()) out += "; ";
    const auto set = content.find(code.set, Kind::indicator_set);
    out += fmt::format("{} {}", set ? content.indicator_sets[*set].title : code.set, code.code);
    if (code.alignment != model::Alignment::unsaid) out += ", " + render::alignment_word(code.alignment, words);
  }
  return out;
}

Phrase phrase_of(model::Frequency frequency) {
  switch (frequency) {
    case model::Frequency::month:
      return Phrase::every_month;
    case model::Frequency::quarter:
      return Phrase::every_quarter;
    case model::Frequency::half:
      return Phrase::every_half;
    case model::Frequency::year:
      return Phrase::every_year;
    case model::Frequency::academic_year:
      return Phrase::every_academic_year;
    case model::Frequency::date:
      return Phrase::every_date;
  }
  return Phrase::every_date;
}

Phrase phrase_of(model::MeasureKind kind) {
  switch (kind) {
    case model::MeasureKind::snapshot:
      return Phrase::measured_snapshot;
    case model::MeasureKind::flow:
      return Phrase::measured_flow;
    case model::MeasureKind::cumulative:
      return Phrase::measured_cumulative;
    case model::MeasureKind::ratio:
      return Phrase::measured_ratio;
    case model::MeasureKind::rolling:
      return Phrase::measured_rolling;
    case model::MeasureKind::rating:
      return Phrase::measured_rating;
  }
  return Phrase::measured_snapshot;
}

// Definition, source, frequency, lag, rule and quality (web.md M8).
void set_method(Draft& draft, const About& about) {
  Values& page = draft.values();
  const model::Measure& measure = about.measure;
  const render::Words& words = about.words;
  add_fact(draft, page, words[Phrase::fact_owner], measure.owner);
  add_fact(page, words[Phrase::fact_source], measure.source);
  add_fact(page, words[Phrase::fact_how_often], words[phrase_of(measure.frequency)]);
  if (measure.source_lag > 0) {
    add_fact(page, words[Phrase::fact_lag],
             words.fill(Phrase::source_lag, {{"behind", render::periods_counted(measure.source_lag, measure.frequency, words)}}));
  }
  add_fact(page, words[Phrase::fact_entered_on], entered_words(about.record, about.reading, words));
  add_fact(page, words[Phrase::fact_figure_kind], words[phrase_of(measure.kind)]);
  add_fact(page, words[Phrase::fact_rule], render::tolerance_sentence(measure, draft.content().site, words));
  add_fact(page, words[Phrase::fact_target_basis], measure.target_basis);
  add_fact(page, words[Phrase::fact_statutory], statutory_text(measure, draft.content(), words));
  for (const auto& [name, text] : quality_lines(measure.quality, words)) {
    Values& row = page.add(Block::qualities);
    row.set(Text::key, name);
    row.set(Text::value, text);
  }
}

// What is under way for the outcome that this measures.
void set_activities(Draft& draft, const About& about) {
  const auto outcome = draft.content().find(about.measure.outcome.id, Kind::outcome);
  if (!outcome) return;
  const auto& thread = draft.derived().thread.outcomes[*outcome];
  for (const std::uint32_t activity : thread.activities) add_activity_row(draft, draft.values(), Block::activities, activity, about.now);
}

}  // namespace

std::string measure_page(const Edition& edition, std::uint32_t index, MeasureCharts& charts) {
  const model::Content& content = edition.content();
  const derive::Derived& derived = edition.derived();
  const About about{content.measures[index], derived.measures[index], derived.now.measures[index], derived.now, edition, edition.words()};
  const model::Measure& measure = about.measure;
  const derive::Thread::OfMeasure& thread = derived.thread.measures[index];
  const model::ItemRef item{Kind::measure, index};

  Draft draft(edition, model::address(item, content));
  Values& page = draft.values();
  draft.title(measure.question.empty() ? measure.title : measure.question);
  if (!measure.question.empty()) page.set(Text::official, measure.title);
  add_crumbs_above(draft, item);
  page.set(Text::kind, kind_line(about.words.singular(Kind::measure), about.measure, about.words));
  page.set(Html::tag, tag_of(edition, item, about.now));
  page.set(Text::summary, measure.summary);
  draft.describe(about.words.fill(
      Phrase::description_of_measure,
      {{"title", measure.title}, {"sentence", render::value_sentence(measure, about.record, about.reading, about.words)}}));
  set_headline(page, about);
  set_forecast(page, about);
  set_tables(page, about, content);
  page.set(Html::chart, charts.figure(edition, index, Picture::series));
  page.set(Html::ward_chart, charts.figure(edition, index, Picture::wards));
  set_usual_variation(draft, about, charts.figure(edition, index, Picture::usual_variation));
  set_comments(draft, item);
  set_action_plans(draft, thread.action_plans);
  set_referrals(draft, measure.id);
  const bool has_open_plan = std::any_of(thread.action_plans.begin(), thread.action_plans.end(),
                                         [&](std::uint32_t plan) { return !content.action_plans[plan].closed; });
  if (is_off_target(about.reading.status) && !has_open_plan) page.show(Block::no_plan);
  set_activities(draft, about);
  set_revisions(draft, about, thread.revisions);
  set_target_history(draft, about);
  draft.prose(page, Html::prose, measure.prose, about.now, 3);
  set_method(draft, about);
  set_embed(draft, index, charts);
  draft.describe(dataset_of(about, draft.address(), content));
  set_downloads(draft, about.words.fill(Phrase::figures_of_measure, {{"measure", measure.title}}));
  set_thread(draft, item, about.now);
  return draft.draw(Template::measure);
}

}  // namespace goldthread::site
