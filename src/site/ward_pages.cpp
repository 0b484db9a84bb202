#include "site/ward_pages.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "render/dates.hpp"
#include "render/measure_text.hpp"
#include "render/numbers.hpp"
#include "site/paper_lists.hpp"
#include "site/parts.hpp"
#include "site/rows.hpp"
#include "site/sections.hpp"
#include "site/tables.hpp"
#include "site/ward_ranking.hpp"

namespace goldthread::site {

namespace {

using model::Kind;
using render::Phrase;

const std::string& unit_of(const model::Measure& measure) { return measure.unit_in_words.empty() ? measure.unit : measure.unit_in_words; }

constexpr int bar_width = 160;
constexpr int bar_height = 14;
constexpr int line_beyond = 3;  // a line's ends stand out above and below the bar

// A bar as long as the value is to the greatest, and a line where the whole borough stands if it can be compared. The number stands beside
// it in words, so it is for those who see it.
std::string small_bar(const WardRanking& ranking, const std::optional<model::Decimal>& value) {
  if (!value || value->is_negative()) return {};
  double greatest = 0;
  for (const WardFigure& each : ranking.wards) greatest = std::max(greatest, each.value ? each.value->approximate() : 0);
  if (greatest <= 0) return {};
  const auto at = [&](const model::Decimal& amount) { return static_cast<int>(std::lround(bar_width * amount.approximate() / greatest)); };
  std::string out = fmt::format(
      "<svg class=\"small-bar\" viewBox=\"0 0 {0} {1}\" width=\"{0}\" height=\"{1}\" aria-hidden=\"true\"><rect width=\"{2}\" "
      "height=\"{1}\"/>",
      bar_width, bar_height, at(*value));
  if (whole_is_comparable(ranking) && !ranking.whole->is_negative()) {
    // A gap around the line keeps it apart from the bar.
    const std::string line =
        fmt::format("d=\"M{} {}v{}\"/>", std::min(at(*ranking.whole), bar_width - 1), -line_beyond, bar_height + 2 * line_beyond);
    out += "<path class=\"gap\" " + line + "<path " + line;
  }
  return out + "</svg>";
}

std::string figure_text(const model::Measure& measure, const WardFigure& figure, const render::Words& words) {
  return figure.value ? render::short_value(measure, *figure.value) : render::marker_text(figure.marker, words);
}

// "3 of 14"
std::string rank_text(const WardFigure& figure, const WardRanking& ranking, const render::Words& words) {
  if (figure.rank == 0) return {};
  return words.fill(Phrase::rank_of, {{"rank", render::number_text(figure.rank)}, {"of", render::number_text(ranking.ranked)}});
}

void add_figure(Row& row, const model::Measure& measure, const WardRanking& ranking, const WardFigure& figure, const render::Words& words) {
  Values& cell = row.cell();
  cell.set(Text::value, figure_text(measure, figure, words));
  cell.set(Html::bar, small_bar(ranking, figure.value));
}

Phrase order_of(model::Better better) {
  switch (better) {
    case model::Better::higher:
    case model::Better::lower:
      return Phrase::ward_order_best;
    case model::Better::range:
    case model::Better::none:
      return Phrase::ward_order_highest;
  }
  return Phrase::ward_order_highest;
}

}  // namespace

std::string wards_page(const Edition& edition) {
  const model::Content& content = edition.content();
  const render::Words& words = edition.words();
  Draft draft(edition, std::string(address(Section::wards)));
  const std::string name = title(Section::wards, words);
  draft.title(name);
  draft.values().set(Text::summary, words[Phrase::wards_intro]);
  draft.describe(words.fill(Phrase::description_of_list,
                            {{"council", content.site.council}, {"list", name}, {"summary", words[Phrase::wards_intro]}}));
  Parts parts(draft);
  Values& all = parts.add(words[Phrase::wards_all], "all_wards");
  for (std::uint32_t i = 0; i < content.wards.size(); ++i) draft.link(all.add(Block::items), {Kind::ward, i});
  for (std::uint32_t i = 0; i < content.measures.size(); ++i) {
    const model::Measure& measure = content.measures[i];
    const auto ranking = ward_ranking(content, i, edition.derived().measures[i], edition.derived().now.vantage);
    if (!ranking) continue;
    Values& part = parts.add(measure.title, "by_ward_" + measure.id);
    const std::string period = render::period_text(ranking->period, words);
    part.set(Text::intro,
             words.fill(order_of(measure.better), {{"period", period}, {"unit", unit_of(measure)}}) +
                 (whole_is_comparable(*ranking) ? " " + words[Phrase::ward_line] : std::string()) +
                 (ranking->whole ? " " + words.fill(Phrase::ward_whole, {{"value", render::short_value(measure, *ranking->whole)}})
                                 : std::string()));
    Table table(draft, part,
                words.fill(Phrase::caption_wards, {{"measure", measure.title}, {"period", period}, {"unit", unit_of(measure)}}),
                {{words.singular(Kind::ward)}, {words[Phrase::column_figure], ColumnOf::numbers}, {words[Phrase::column_rank]}},
                OnPhone::one_table);
    for (const WardFigure& figure : ranking->wards) {
      Row row = table.row();
      row.item({Kind::ward, figure.ward});
      add_figure(row, measure, *ranking, figure, words);
      row.text(rank_text(figure, *ranking, words));
    }
    Values& more = part.add(Block::more);
    more.set(Text::title, words.fill(Phrase::ward_all_figures, {{"measure", measure.title}}));
    draft.link(more, Address::href, model::address({Kind::measure, i}, content));
  }
  return parts.draw(Template::profile);
}

std::string ward_page(const Edition& edition, std::uint32_t index) {
  const model::Content& content = edition.content();
  const model::Ward& ward = content.wards[index];
  const render::Words& words = edition.words();
  Draft draft(edition, model::address({Kind::ward, index}, content));
  Values& page = draft.values();
  draft.title(words.fill(Phrase::ward_title, {{"ward", ward.title}}));
  draft.crumb(Kind::ward);
  page.set(Text::kind, words.singular(Kind::ward));
  page.set(Text::summary, words[Phrase::ward_intro]);
  draft.describe(words.fill(Phrase::description_of_ward, {{"ward", ward.title}, {"council", content.site.council}}));
  Parts parts(draft);
  std::optional<Table> table;
  for (const std::uint32_t place : edition.derived().thread.wards[index].measures) {
    const model::Measure& measure = content.measures[place];
    const auto ranking = ward_ranking(content, place, edition.derived().measures[place], edition.derived().now.vantage);
    if (!ranking) continue;
    const auto here =
        std::find_if(ranking->wards.begin(), ranking->wards.end(), [&](const WardFigure& each) { return each.ward == index; });
    if (here == ranking->wards.end()) continue;
    if (!table) {
      Values& part = parts.add(words[Phrase::ward_figures], "figures_here");
      part.set(Text::intro, words[Phrase::ward_figures_intro]);
      table.emplace(draft, part, words.fill(Phrase::caption_ward, {{"ward", ward.title}}),
                    std::vector<Column>{{words.singular(Kind::measure)},
                                        {ward.title, ColumnOf::numbers},
                                        {words[Phrase::column_whole], ColumnOf::numbers},
                                        {words[Phrase::column_rank]},
                                        {words[Phrase::column_period]}});
    }
    Row row = table->row();
    Values& name = row.cell();
    name.set(Text::value, measure.title);
    draft.link(name, Address::href, model::address({Kind::measure, place}, content));
    name.set(Text::note, unit_of(measure));
    add_figure(row, measure, *ranking, *here, words);
    row.text(ranking->whole ? render::short_value(measure, *ranking->whole) : std::string());
    row.text(rank_text(*here, *ranking, words));
    row.text(render::short_period(ranking->period, words));
  }
  add_papers(draft, parts, words[Phrase::papers_about_ward], edition.derived().thread.wards[index].papers);
  const auto touches_all = [](const model::Paper& paper) { return paper.wards_affected == model::WardsAffected::all; };
  if (std::any_of(content.papers.begin(), content.papers.end(), touches_all)) {
    Values& more = page.add(Block::more);
    more.set(Text::title, words[Phrase::papers_about_all_wards]);
    draft.link(more, Address::href, std::string(address(Section::papers)) + "#all_wards");
  }
  if (!table) page.set(Text::summary, words[Phrase::ward_no_figures]);
  if (!ward.code.empty()) add_fact(page, words[Phrase::fact_code], ward.code);
  draft.prose(page, Html::prose, ward.prose, edition.derived().now, 2);
  return parts.draw(Template::profile);
}

}  // namespace goldthread::site
