// Money and risks as they stood when a report was made.
#include <algorithm>

#include "model/report_series.hpp"
#include "render/dates.hpp"
#include "render/numbers.hpp"
#include "render/sentences.hpp"
#include "site/item_tables.hpp"
#include "site/money.hpp"
#include "site/report_parts.hpp"
#include "site/rows.hpp"
#include "site/sections.hpp"
#include "site/tables.hpp"

namespace goldthread::site {

using derive::Places;
using model::Kind;
using render::Phrase;

void add_money(Draft& draft, Parts& parts, const AboutReport& about) {
  const model::Content& content = draft.content();
  if (!about.report.period || about.report.series == model::ReportSeries::dashboard) return;
  const model::Year year = about.report.period->year();
  const std::string_view unit = unit_of(content, year);
  const render::Words& words = draft.words();
  std::optional<Table> table;
  Places over;
  Values* part = nullptr;
  for (const model::Fund fund : {model::Fund::revenue, model::Fund::capital}) {
    Places lines = lines_of(content, year, fund);
    if (!about.report.organisation.empty()) {
      std::erase_if(lines, [&](std::uint32_t place) { return content.budget[place].directorate.id != about.report.organisation.id; });
    }
    if (lines.empty()) continue;
    if (!table) {
      part = &parts.add(words[Phrase::report_money], "the_money");
      part->set(Text::intro, words[Phrase::report_money_intro]);
      table.emplace(
          draft, *part,
          words.fill(Phrase::caption_money, {{"year", render::year_text(year, content.site.year_start, words)}, {"period", about.period}}),
          std::vector<Column>{{words[Phrase::column_fund]},
                              {words[Phrase::column_budget], ColumnOf::numbers},
                              {words[Phrase::column_spent], ColumnOf::numbers},
                              {words[Phrase::column_forecast], ColumnOf::numbers},
                              {words[Phrase::column_over_or_under]}});
    }
    const MoneySum sum = sum_of(content, lines, about.record.standing.budget);
    table->row()
        .text(words[fund == model::Fund::revenue ? Phrase::fund_revenue : Phrase::fund_capital])
        .text(render::money_text(sum.budget, unit))
        .text(render::money_text(sum.actual, unit))
        .text(render::money_text(sum.forecast, unit))
        .text(over_or_under(sum.variance, unit, words) + (sum.complete ? std::string() : words[Phrase::money_incomplete]));
    for (const std::uint32_t place : lines) {
      if (about.record.standing.budget[place].status == derive::BudgetStatus::over) over.push_back(place);
    }
  }
  if (!part) return;
  if (!over.empty()) {
    Values& group = part->add(Block::groups);
    group.set(Text::heading, words[Phrase::report_money_over]);
    group.set(Text::anchor, "over_budget");
    for (const std::uint32_t place : over) {
      const model::BudgetLine& line = content.budget[place];
      Values& item = group.add(Block::items);
      item.set(Text::title, line.title);
      draft.link(item, Address::href, "budget/#" + year_text(line.year, content.site.year_start) + "-" + line.id);
      item.set(Text::note, render::budget_words(line, about.record.standing.budget[place], words));
    }
  }
  Values& more = part->add(Block::more);
  more.set(Text::title, words[Phrase::report_money_more]);
  draft.link(more, Address::href, address(Section::budget));
}

void add_risks(Draft& draft, Parts& parts, const AboutReport& about) {
  const model::Content& content = draft.content();
  if (content.risks.empty() || !about.report.period || about.report.series != model::ReportSeries::strategic) return;
  const auto& records = about.record.standing.risks;
  Places shown;
  for (std::uint32_t i = 0; i < content.risks.size(); ++i) {
    if (!content.risks[i].live_in(about.report.period->year()) || !records[i].current) continue;
    if (records[i].level == derive::RiskLevel::high || records[i].movement.value_or(0) != 0) shown.push_back(i);
  }
  std::stable_sort(shown.begin(), shown.end(), [&](std::uint32_t a, std::uint32_t b) { return *records[a].current > *records[b].current; });
  const render::Words& words = draft.words();
  Values& part = parts.add(words.plural(Kind::risk), "risks_now");
  part.set(Text::intro, words[shown.empty() ? Phrase::report_risks_none : Phrase::report_risks_intro]);
  add_risk_table(draft, part, words.fill(Phrase::caption_risks, {{"period", about.period}}), shown, about.record.standing);
  Values& more = part.add(Block::more);
  more.set(Text::title, words[Phrase::report_risks_more]);
  draft.link(more, Address::href, address(Section::risks));
}

}  // namespace goldthread::site
