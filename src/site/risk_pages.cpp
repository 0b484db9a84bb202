#include "site/risk_pages.hpp"

#include <algorithm>
#include <numeric>

#include "render/dates.hpp"
#include "render/numbers.hpp"
#include "render/sentences.hpp"
#include "render/tag.hpp"
#include "site/item_tables.hpp"
#include "site/kind_line.hpp"
#include "site/part_counts.hpp"
#include "site/parts.hpp"
#include "site/rows.hpp"
#include "site/said.hpp"
#include "site/sections.hpp"
#include "site/tables.hpp"

namespace goldthread::site {

namespace {

using derive::Places;
using derive::RiskLevel;
using model::Kind;
using render::Phrase;

constexpr int highest = 5;  // of likelihood and of impact

RiskLevel level_of(int score, const model::Site& site) {
  return score >= site.risk_high ? RiskLevel::high : score >= site.risk_medium ? RiskLevel::medium : RiskLevel::low;
}

// The highest first; those not scored last.
Places by_score(const Edition& edition) {
  const auto& records = edition.derived().now.risks;
  Places places(edition.content().risks.size());
  std::iota(places.begin(), places.end(), 0U);
  std::stable_sort(places.begin(), places.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return records[a].current.value_or(0) > records[b].current.value_or(0); });
  return places;
}

std::string rule(const model::Site& site, const render::Words& words) {
  return words.fill(Phrase::risk_rule, {{"high", render::number_text(site.risk_high)}, {"medium", render::number_text(site.risk_medium)}});
}

// Every score from 25 down to 1 as a table whose cells name the risks that stand there: nothing is told by colour alone.
void add_grid(Draft& draft, Values& part, const Places& places) {
  const model::Content& content = draft.content();
  const render::Words& words = draft.words();
  part.show(Block::is_matrix);
  std::vector<Column> columns = {{words[Phrase::risk_likelihood]}};
  for (int impact = 1; impact <= highest; ++impact)
    columns.push_back({words.fill(Phrase::risk_impact_of, {{"impact", render::number_text(impact)}})});
  Table table(draft, part, words[Phrase::caption_risk_grid], columns, OnPhone::one_table);
  for (int likelihood = highest; likelihood >= 1; --likelihood) {
    Row row = table.row();
    row.text(words.fill(Phrase::risk_likelihood_of, {{"likelihood", render::number_text(likelihood)}}));
    for (int impact = 1; impact <= highest; ++impact) {
      const RiskLevel level = level_of(likelihood * impact, content.site);
      Values& cell = row.cell();
      cell.set(Text::value, words.fill(Phrase::risk_cell, {{"score", render::number_text(std::int64_t{likelihood} * impact)},
                                                           {"level", render::inside_sentence(words.status(level))}}));
      cell.set(Text::tone, level == RiskLevel::high ? "bad" : level == RiskLevel::medium ? "close" : "good");
      for (const std::uint32_t place : places) {
        const auto review = draft.derived().now.risks[place].review;
        if (!review) continue;
        const model::RiskScore& score = content.risks[place].current[*review].score;
        if (score.likelihood == likelihood && score.impact == impact) draft.link(cell.add(Block::items), {Kind::risk, place});
      }
    }
  }
}

Phrase phrase_of(model::RiskResponse response) {
  switch (response) {
    case model::RiskResponse::treat:
      return Phrase::response_treat;
    case model::RiskResponse::tolerate:
      return Phrase::response_tolerate;
    case model::RiskResponse::transfer:
      return Phrase::response_transfer;
    case model::RiskResponse::terminate:
      return Phrase::response_terminate;
  }
  return Phrase::response_treat;
}

std::string score_text(const model::RiskScore& score, const render::Words& words) {
  return words.fill(Phrase::risk_score_of, {{"score", render::number_text(std::int64_t{score.likelihood} * score.impact)},
                                            {"likelihood", render::number_text(score.likelihood)},
                                            {"impact", render::number_text(score.impact)}});
}

void add_controls(Draft& draft, Parts& parts, const model::Risk& risk) {
  const render::Words& words = draft.words();
  Values& part = parts.add(words[Phrase::risk_controls], "the_controls");
  if (risk.controls.empty()) {
    part.set(Text::intro, words[Phrase::risk_no_controls]);
    return;
  }
  Table table(draft, part, words.fill(Phrase::caption_controls, {{"risk", risk.title}}),
              {{words[Phrase::column_control]}, {words[Phrase::column_checked_by]}, {words[Phrase::column_how_often]}});
  for (const model::Control& control : risk.controls) {
    table.row().text(control.what).ref(control.body).text(render::starting_sentence(control.frequency));
  }
}

// The score of each quarter as known at the site's date, the newest last.
void add_scores(Draft& draft, Parts& parts, const model::Risk& risk) {
  const render::Words& words = draft.words();
  std::optional<Table> table;
  for (const model::RiskReview& review : risk.current) {
    if (review.period.last_day() > draft.derived().now.vantage.end) continue;
    if (!table) {
      table.emplace(draft, parts.add(words[Phrase::risk_scores], "the_scores"), words.fill(Phrase::caption_scores, {{"risk", risk.title}}),
                    std::vector<Column>{{words[Phrase::column_period]},
                                        {words[Phrase::risk_likelihood], ColumnOf::numbers},
                                        {words[Phrase::risk_impact], ColumnOf::numbers},
                                        {words[Phrase::column_score], ColumnOf::numbers},
                                        {words[Phrase::column_level]}},
                    OnPhone::one_table);
    }
    const int score = review.score.likelihood * review.score.impact;
    std::string tag;
    render::append_tag(tag, level_of(score, draft.content().site), words);
    table->row()
        .text(render::period_text(review.period, words))
        .text(render::number_text(review.score.likelihood))
        .text(render::number_text(review.score.impact))
        .text(render::number_text(score))
        .html(tag);
  }
}

// How far the plan that it threatens has come, beside it (domain.md R06); empty where the plan holds no activity.
std::string progress_of_plan(std::uint32_t plan, const Draft& draft) {
  const Places& activities = draft.derived().thread.plans[plan].activities;
  if (activities.empty()) return {};
  return render::counted_sentence(counts_of_activities(activities, draft.derived().now), draft.words());
}

void add_threatened(Draft& draft, Parts& parts, const model::Risk& risk) {
  Values* part = nullptr;
  for (const std::vector<model::Ref>* refs : {&risk.plans, &risk.outcomes, &risk.activities}) {
    for (const model::Ref& ref : *refs) {
      const auto item = draft.content().find(ref.id);
      if (!item) continue;
      if (!part) part = &parts.add(draft.words()[Phrase::risk_threatens], "what_it_threatens");
      Values& line = add_item(draft, *part, Block::items, *item, draft.derived().now);
      line.set(Text::kind, draft.words().singular(item->kind));
      if (item->kind == Kind::plan) line.set(Text::note, progress_of_plan(item->index, draft));
    }
  }
}

}  // namespace

std::string risks_page(const Edition& edition) {
  const model::Content& content = edition.content();
  const render::Words& words = edition.words();
  Draft draft(edition, std::string(address(Section::risks)));
  const std::string name = title(Section::risks, words);
  draft.title(name);
  draft.values().set(Text::summary, words[Phrase::risks_intro]);
  draft.describe(words.fill(Phrase::description_of_list,
                            {{"council", content.site.council}, {"list", name}, {"summary", words[Phrase::risks_intro]}}));
  const Places places = by_score(edition);
  Parts parts(draft);
  Values& all = parts.add(words[Phrase::risks_all], "all_risks");
  all.set(Text::intro, rule(content.site, words));
  add_risk_table(draft, all, words[Phrase::caption_risk_register], places, edition.derived().now);
  add_grid(draft, parts.add(words[Phrase::risk_grid], "likelihood_and_impact"), places);
  return parts.draw(Template::profile);
}

std::string risk_page(const Edition& edition, std::uint32_t index) {
  const model::Content& content = edition.content();
  const model::Risk& risk = content.risks[index];
  const derive::Standing& now = edition.derived().now;
  const derive::RiskRecord& record = now.risks[index];
  const render::Words& words = edition.words();
  Draft draft(edition, model::address({Kind::risk, index}, content));
  Values& page = draft.values();
  draft.title(risk.title);
  draft.crumb(Kind::risk);
  page.set(Text::kind, kind_line(words.singular(Kind::risk), risk, words));
  const std::string sentence = render::risk_sentence(risk, record, words);
  page.set(Html::tag, tag_of(edition, {Kind::risk, index}, now));
  page.set(Text::reason, sentence);
  draft.describe(words.fill(Phrase::description_and_reason, {{"title", risk.title}, {"summary", risk.event}, {"reason", sentence}}));
  add_fact(page, words[Phrase::fact_cause], risk.cause);
  add_fact(page, words[Phrase::fact_event], risk.event);
  add_fact(page, words[Phrase::fact_effect], risk.effect);
  add_fact(draft, page, words[Phrase::column_owner], risk.owner);
  if (risk.response) add_fact(page, words[Phrase::fact_response], words[phrase_of(*risk.response)]);
  if (risk.inherent) add_fact(page, words[Phrase::fact_inherent], score_text(*risk.inherent, words));
  if (risk.target) add_fact(page, words[Phrase::fact_risk_target], score_text(*risk.target, words));
  draft.prose(page, Html::prose, risk.prose, now, 2);
  Parts parts(draft);
  add_controls(draft, parts, risk);
  add_scores(draft, parts, risk);
  add_threatened(draft, parts, risk);
  set_comments(draft, {Kind::risk, index});
  return parts.draw(Template::profile);
}

}  // namespace goldthread::site
