#include "site/budget_tables.hpp"

#include <algorithm>

#include "render/dates.hpp"
#include "render/sentences.hpp"
#include "render/tag.hpp"
#include "site/money.hpp"
#include "site/rows.hpp"
#include "site/sections.hpp"
#include "site/tables.hpp"
#include "site/year_events.hpp"

namespace goldthread::site {

namespace {

using derive::Places;
using model::Fund;
using render::Phrase;

std::string amount(const std::optional<model::Decimal>& value, std::string_view unit) {
  return value ? render::money_text(*value, unit) : std::string();
}

void add_total(Draft& draft, Table& table, const MoneySum& sum, std::string_view unit) {
  const render::Words& words = draft.words();
  Row row = table.total();
  row.text(words[Phrase::total]);
  row.text(render::money_text(sum.budget, unit)).text(render::money_text(sum.actual, unit)).text(render::money_text(sum.forecast, unit));
  row.cell().set(Text::value, over_or_under(sum.variance, unit, words) + (sum.complete ? std::string() : words[Phrase::money_incomplete]));
}

Places present(const model::Content& content, const Places& lines, Fund fund) {
  Places chosen;
  const model::Year year = present_year(content.site);
  for (const std::uint32_t place : lines) {
    if (content.budget[place].year == year && content.budget[place].fund == fund) chosen.push_back(place);
  }
  return chosen;
}

}  // namespace

std::string line_anchor(const model::BudgetLine& line, model::YearStart start) {
  return model::year_text(line.year, start) + "-" + line.id;
}

void add_line_table(Draft& draft, Values& where, std::string_view caption, const Places& lines,
                    const std::vector<derive::BudgetRecord>& records, DirectorateName directorate, LineAnchors anchors) {
  if (lines.empty()) return;
  const render::Words& words = draft.words();
  const model::Content& content = draft.content();
  const model::YearStart start = content.site.year_start;
  std::vector<Column> columns = {{words[Phrase::column_line]}};
  for (const Phrase heading : {Phrase::column_budget, Phrase::column_spent, Phrase::column_forecast})
    columns.push_back({words[heading], ColumnOf::numbers});
  columns.push_back({words[Phrase::column_over_or_under]});
  Table table(draft, where, caption, columns);
  for (const std::uint32_t place : lines) {
    const model::BudgetLine& line = content.budget[place];
    const derive::BudgetRecord& record = records[place];
    Row row = table.row();
    if (anchors == LineAnchors::own) {
      row.anchor(line_anchor(line, start));
      Values& name = row.cell();
      name.set(Text::value, line.title);
      const bool income = line.kind == model::BudgetKind::income;
      std::string note = directorate == DirectorateName::shown ? title_of(line.directorate, content) : std::string();
      if (income) note += (note.empty() ? "" : ", ") + words[Phrase::line_income];
      name.set(Text::note, note);
    } else {
      row.text(line.title);
    }
    row.text(render::money_text(line.budget, line.unit)).text(amount(record.actual, line.unit)).text(amount(record.forecast, line.unit));
    std::string tag;
    render::append_tag(tag, record.status, words);
    Values& judged = row.cell();
    judged.set(Html::tag, tag);
    judged.set(Text::note,
               render::starting_sentence(render::budget_words(line, record, words)) + (line.reason.empty() ? "" : ". " + line.reason));
  }
  add_total(draft, table, sum_of(content, lines, records), content.budget[lines.front()].unit);
}

bool has_present_lines(const model::Content& content, const Places& lines) {
  return !present(content, lines, Fund::revenue).empty() || !present(content, lines, Fund::capital).empty();
}

void add_present_lines(Draft& draft, Values& where, std::string_view of, const Places& lines) {
  const render::Words& words = draft.words();
  const model::Content& content = draft.content();
  const std::string year = render::year_text(present_year(content.site), content.site.year_start, words);
  for (const Fund fund : {Fund::revenue, Fund::capital}) {
    const std::string fund_words = words[fund == Fund::revenue ? Phrase::fund_revenue : Phrase::fund_capital];
    add_line_table(draft, where, words.fill(Phrase::caption_lines_of, {{"fund", fund_words}, {"of", of}, {"year", year}}),
                   present(content, lines, fund), draft.derived().now.budget, DirectorateName::left_out, LineAnchors::none);
  }
  Values& more = where.add(Block::more);
  more.set(Text::title, words[Phrase::report_money_more]);
  draft.link(more, Address::href, address(Section::budget));
}

}  // namespace goldthread::site
