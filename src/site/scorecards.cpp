#include "site/scorecards.hpp"

#include <algorithm>

#include "render/numbers.hpp"
#include "render/record_words.hpp"
#include "render/sentences.hpp"
#include "site/counts.hpp"
#include "site/item_tables.hpp"
#include "site/money.hpp"
#include "site/tables.hpp"

namespace goldthread::site {

namespace {

using derive::PortfolioScorecard;
using derive::ScorecardRow;
using model::Kind;
using render::Phrase;

template <class Status, class Counts>
std::string bar_by_tone(const Counts& counts, int statuses) {
  ToneCounts by_tone{};
  for (int i = 0; i < statuses; ++i) {
    const auto status = static_cast<Status>(i);
    by_tone[static_cast<std::size_t>(render::tone(status))] += counts.of(status);
  }
  return bar_of(by_tone);
}

void fill_row(Row row, const std::string& name, const derive::MeasureCounts& counts, const render::Words& words) {
  row.text(name).text(render::number_text(counts.total));
  Values& cell = row.cell();
  if (counts.total == 0) {
    cell.set(Text::value, words[Phrase::scorecard_nothing]);
    return;
  }
  cell.set(Text::note, render::counted_sentence(counts, words));
  cell.set(Html::bar, bar_by_tone<model::MeasureStatus>(counts, model::measure_status_count));
}

void fill_delivery(Row row, const derive::ActivityCounts& counts, const render::Words& words) {
  row.text(words[Phrase::scorecard_delivery]).text(render::number_text(counts.total));
  Values& cell = row.cell();
  if (counts.total == 0) {
    cell.set(Text::value, words[Phrase::scorecard_nothing]);
    return;
  }
  cell.set(Text::note, render::counted_sentence(counts, words));
  cell.set(Html::bar, bar_by_tone<model::ActivityStatus>(counts, model::activity_status_count));
}

void fill_budget(Draft& draft, Table& table, const PortfolioScorecard& card, const derive::Places& lines) {
  const render::Words& words = draft.words();
  const model::Content& content = draft.content();
  if (card.budget.empty()) {
    table.row().text(words[Phrase::scorecard_budget]).text(render::number_text(0)).text(words[Phrase::scorecard_nothing]);
    return;
  }
  for (const derive::BudgetSum& sum : card.budget) {
    const auto count = std::count_if(lines.begin(), lines.end(), [&](std::uint32_t place) {
      return content.budget[place].year == sum.year && content.budget[place].fund == sum.fund;
    });
    Row row = table.row();
    row.text(words[sum.fund == model::Fund::revenue ? Phrase::scorecard_revenue : Phrase::scorecard_capital])
        .text(render::number_text(count));
    row.text(render::starting_sentence(over_or_under(sum.variance, unit_of(content, sum.year), words)) +
             (sum.complete ? std::string() : words[Phrase::money_incomplete]));
  }
}

bool says_something(const PortfolioScorecard& card) {
  return card.rating_counts.total + card.measure_counts.total + card.survey_counts.total + card.delivery.total > 0 || !card.budget.empty();
}

}  // namespace

bool has_scorecard(const derive::Derived& derived, std::uint32_t organisation) {
  const auto& rows = derived.scorecards[organisation].rows;
  return std::any_of(rows.begin(), rows.end(), [](const ScorecardRow& row) { return !row.perspective.empty() && !row.measures.empty(); });
}

void add_scorecard(Draft& draft, Parts& parts, std::uint32_t organisation) {
  if (!has_scorecard(draft.derived(), organisation)) return;
  const render::Words& words = draft.words();
  const std::string& title = draft.content().organisations[organisation].title;
  const auto& rows = draft.derived().scorecards[organisation].rows;
  Values& part = parts.add(words[Phrase::scorecard_balanced], "the_scorecard");
  part.set(Text::intro, words.fill(Phrase::scorecard_balanced_intro, {{"measures", words.plural_inside(Kind::measure)}, {"title", title}}));
  {
    Table table(
        draft, part, words.fill(Phrase::caption_scorecard, {{"title", title}}),
        {{words[Phrase::column_perspective]}, {words.plural(Kind::measure), ColumnOf::numbers}, {words[Phrase::column_how_it_stands]}});
    for (const ScorecardRow& row : rows) fill_row(table.row(), render::perspective_word(row.perspective, words), row.counts, words);
  }
  for (const ScorecardRow& row : rows) {
    add_measure_table(draft, part,
                      words.fill(Phrase::caption_perspective, {{"perspective", render::perspective_word(row.perspective, words)},
                                                               {"kinds", words.plural_inside(Kind::measure)},
                                                               {"title", title}}),
                      row.measures, draft.derived().now);
  }
}

void add_portfolio_scorecard(Draft& draft, Parts& parts, std::uint32_t portfolio) {
  const PortfolioScorecard& card = draft.derived().portfolio_scorecards[portfolio];
  if (!says_something(card)) return;
  const render::Words& words = draft.words();
  Values& part = parts.add(words[Phrase::scorecard_portfolio], "the_scorecard");
  part.set(Text::intro, words[Phrase::scorecard_portfolio_intro]);
  Table table(draft, part, words.fill(Phrase::caption_portfolio_scorecard, {{"title", draft.content().portfolios[portfolio].title}}),
              {{words[Phrase::column_scorecard_source]},
               {words[Phrase::column_how_many], ColumnOf::numbers},
               {words[Phrase::column_how_it_stands]}});
  fill_row(table.row(), words[Phrase::scorecard_ratings], card.rating_counts, words);
  fill_row(table.row(), words[Phrase::scorecard_measures], card.measure_counts, words);
  fill_row(table.row(), words[Phrase::scorecard_surveys], card.survey_counts, words);
  fill_budget(draft, table, card, draft.derived().thread.portfolios[portfolio].budget_lines);
  fill_delivery(table.row(), card.delivery, words);
}

}  // namespace goldthread::site
