#include "site/budget_page.hpp"

#include <algorithm>

#include "render/dates.hpp"
#include "render/money_and_risk_sentences.hpp"
#include "site/budget_tables.hpp"
#include "site/money.hpp"
#include "site/parts.hpp"
#include "site/rows.hpp"
#include "site/sections.hpp"
#include "site/tables.hpp"

namespace goldthread::site {

namespace {

using derive::Places;
using model::Fund;
using render::Phrase;

class YearOfMoney {
 public:
  YearOfMoney(Draft& draft, Values& part, model::Year year, Fund fund)
      : draft_(draft),
        words_(draft.words()),
        lines_(lines_of(draft.content(), year, fund)),
        unit_(unit_of(draft.content(), year)),
        year_(render::year_text(year, draft.content().site.year_start, words_)),
        fund_(words_[fund == Fund::revenue ? Phrase::fund_revenue : Phrase::fund_capital]) {
    if (lines_.empty()) return;
    Values& group = part.add(Block::groups);
    group.set(Text::heading, words_.fill(Phrase::fund_in_year, {{"fund", fund_}, {"year", year_}}));
    group.set(Text::anchor, model::year_text(year, draft.content().site.year_start) + (fund == Fund::revenue ? "_revenue" : "_capital"));
    const MoneySum sum = sum_of(draft.content(), lines_, records());
    group.set(Text::reason, words_.fill(Phrase::fund_sentence, {{"budget", money(sum.budget)},
                                                                {"spent", money(sum.actual)},
                                                                {"forecast", money(sum.forecast)},
                                                                {"variance", over_or_under(sum.variance, unit_, words_)}}));
    add_by_directorate(group, sum);
    add_by_period(group);
    add_line_table(draft, group, caption(Phrase::caption_lines), lines_, records(), DirectorateName::shown, LineAnchors::own);
  }

 private:
  const std::vector<derive::BudgetRecord>& records() const { return draft_.derived().now.budget; }
  std::string money(const model::Decimal& amount) const { return render::money_text(amount, unit_); }
  std::string caption(Phrase phrase) const { return words_.fill(phrase, {{"fund", fund_}, {"year", year_}}); }

  void add_by_directorate(Values& group, const MoneySum& whole) {
    std::vector<std::string> directorates;
    for (const std::uint32_t place : lines_) {
      const std::string& id = draft_.content().budget[place].directorate.id;
      if (std::find(directorates.begin(), directorates.end(), id) == directorates.end()) directorates.push_back(id);
    }
    Table table(draft_, group, caption(Phrase::caption_by_directorate),
                {{words_[Phrase::column_directorate]},
                 {words_[Phrase::column_budget], ColumnOf::numbers},
                 {words_[Phrase::column_spent], ColumnOf::numbers},
                 {words_[Phrase::column_forecast], ColumnOf::numbers},
                 {words_[Phrase::column_over_or_under]}});
    const auto add = [&](Row row, const MoneySum& sum) {
      row.text(money(sum.budget)).text(money(sum.actual)).text(money(sum.forecast));
      row.text(over_or_under(sum.variance, unit_, words_) + (sum.complete ? std::string() : words_[Phrase::money_incomplete]));
    };
    for (const std::string& id : directorates) {
      Places lines;
      std::copy_if(lines_.begin(), lines_.end(), std::back_inserter(lines),
                   [&](std::uint32_t place) { return draft_.content().budget[place].directorate.id == id; });
      Row row = table.row();
      row.ref(draft_.content().budget[lines.front()].directorate);
      add(row, sum_of(draft_.content(), lines, records()));
    }
    Row total = table.total();
    total.text(words_[Phrase::total]);
    add(total, whole);
  }

  void add_by_period(Values& group) {
    const auto sums = sums_by_period(draft_.content(), lines_);
    if (sums.empty()) return;
    Table table(draft_, group, caption(Phrase::caption_by_period),
                {{words_[Phrase::column_by_end_of]},
                 {words_[Phrase::column_spent], ColumnOf::numbers},
                 {words_[Phrase::column_forecast], ColumnOf::numbers},
                 {words_[Phrase::column_over_or_under]}},
                OnPhone::one_table);
    for (const MoneyAt& at : sums) {
      table.row()
          .text(render::period_with_name(at.period, words_))
          .text(money(at.actual))
          .text(money(at.forecast))
          .text(over_or_under(at.variance, unit_, words_));
    }
  }

  Draft& draft_;
  const render::Words& words_;
  Places lines_;
  std::string_view unit_;
  std::string year_;
  std::string fund_;
};

}  // namespace

std::string budget_page(const Edition& edition) {
  const model::Content& content = edition.content();
  const render::Words& words = edition.words();
  Draft draft(edition, std::string(address(Section::budget)));
  const std::string name = title(Section::budget, words);
  draft.title(name);
  draft.values().set(Text::summary, words[Phrase::budget_intro]);
  draft.describe(words.fill(Phrase::description_of_list,
                            {{"council", content.site.council}, {"list", name}, {"summary", words[Phrase::budget_intro]}}));
  Parts parts(draft);
  for (const model::Year year : budget_years(content)) {
    Values& part = parts.add(words.fill(Phrase::budget_of_year, {{"year", render::year_text(year, content.site.year_start, words)}}),
                             "year_" + model::year_text(year, content.site.year_start));
    for (const Fund fund : {Fund::revenue, Fund::capital}) YearOfMoney(draft, part, year, fund);
  }
  return parts.draw(Template::profile);
}

}  // namespace goldthread::site
