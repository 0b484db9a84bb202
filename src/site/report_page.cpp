// One report (web.md Q1 to Q4): what it says in short, the counts beside those of the report before, what went well and what
// did not, its own words, every result by priority, what changed, money and risks. All of it as known at its data cut.
#include <algorithm>
#include <array>

#include "derive/target.hpp"
#include "model/report_series.hpp"
#include "render/dates.hpp"
#include "render/measure_text.hpp"
#include "render/numbers.hpp"
#include "render/sentences.hpp"
#include "render/tag.hpp"
#include "site/board_actions.hpp"
#include "site/counts.hpp"
#include "site/downloads.hpp"
#include "site/item_tables.hpp"
#include "site/kind_line.hpp"
#include "site/money.hpp"
#include "site/pack_pages.hpp"
#include "site/paper_lists.hpp"
#include "site/parts.hpp"
#include "site/report_pages.hpp"
#include "site/report_text.hpp"
#include "site/report_timetable.hpp"
#include "site/rows.hpp"
#include "site/sections.hpp"
#include "site/status_moves.hpp"
#include "site/tables.hpp"

namespace goldthread::site {

namespace {

using derive::Places;
using model::ItemRef;
using model::Kind;
using render::Phrase;

constexpr std::size_t most_exceptions = 6;  // on this page; the rest is a link away

// What every part of the page is about.
struct About {
  std::uint32_t index;  // place in the content's reports
  const model::Report& report;
  const derive::ReportRecord& record;
  const derive::ReportRecord* before;  // the report before it in the series
  std::string period;                  // "July to September 2025"
  std::string period_before;
};

About about(const Edition& edition, std::uint32_t index) {
  const model::Report& report = edition.content().reports[index];
  const derive::ReportRecord& record = edition.derived().reports[index];
  const auto period = [&](const model::Report& of) { return of.period ? render::period_text(*of.period, edition.words()) : of.title; };
  return {index,          report,
          record,         record.previous ? &edition.derived().reports[*record.previous] : nullptr,
          period(report), record.previous ? period(edition.content().reports[*record.previous]) : std::string()};
}

void set_facts(Draft& draft, const About& about, std::uint32_t index) {
  Values& page = draft.values();
  const render::Words& words = draft.words();
  if (about.report.data_cut) add_fact_html(page, words[Phrase::fact_data_cut], time_html(*about.report.data_cut, words));
  if (about.report.released) add_fact_html(page, words[Phrase::fact_released], time_html(*about.report.released, words));
  // One fact for the meetings that were, one for those to come.
  const auto& as_at = draft.content().site.as_at;
  for (const bool is_past : {true, false}) {
    Values* fact = nullptr;
    for (const std::uint32_t place : draft.derived().thread.reports[index].meetings) {
      const auto& date = draft.content().meetings[place].date;
      if ((date && as_at && *date < *as_at) != is_past) continue;
      if (!fact) {
        fact = &page.add(Block::facts);
        fact->set(Text::key, words[is_past ? Phrase::fact_considered_at : Phrase::fact_goes_to]);
      }
      draft.link(fact->add(Block::items), {Kind::meeting, place});
    }
  }
}

// --- the counts ---

// "3 more", "2 fewer", "no change"
std::string change_text(int change, const render::Words& words) {
  if (change == 0) return words[Phrase::count_same];
  return words.fill(change > 0 ? Phrase::count_up : Phrase::count_down, {{"count", render::number_text(change > 0 ? change : -change)}});
}

template <class Status, class Counts>
void add_counts(Draft& draft, Kind kind, int statuses, const Counts& now, const Counts* before, const std::string& sentence) {
  if (now.total == 0) return;
  const render::Words& words = draft.words();
  Values& tally = draft.values().add(Block::tallies);
  tally.set(Text::heading, words.plural(kind));
  tally.set(Text::summary, sentence);
  ToneCounts by_tone{};
  for (int i = 0; i < statuses; ++i) {
    const auto status = static_cast<Status>(i);
    const int count = now.of(status);
    const int was = before ? before->of(status) : 0;
    if (count == 0 && was == 0) continue;
    by_tone[static_cast<std::size_t>(render::tone(status))] += count;
    Values& line = tally.add(Block::counts);
    line.set(Text::value, render::number_text(count));
    line.set(Text::title, words.status(status));
    line.set(Text::tone, tone_name(render::tone(status)));
    if (before) line.set(Text::note, change_text(count - was, words));
  }
  tally.set(Html::bar, bar_of(by_tone));
}

void set_counts(Draft& draft, const About& about) {
  const derive::Counts& now = about.record.counts;
  const derive::Counts* before = about.before ? &about.before->counts : nullptr;
  const render::Words& words = draft.words();
  if (now.outcomes.total > 0) {
    add_counts<model::RollUp>(draft, Kind::outcome, model::roll_up_count, now.outcomes, before ? &before->outcomes : nullptr,
                              render::counted_sentence(now.outcomes, Kind::outcome, words));
  } else {
    add_counts<model::RollUp>(draft, Kind::priority, model::roll_up_count, now.priorities, before ? &before->priorities : nullptr,
                              render::counted_sentence(now.priorities, Kind::priority, words));
  }
  add_counts<model::MeasureStatus>(draft, Kind::measure, model::measure_status_count, now.measures, before ? &before->measures : nullptr,
                                   render::counted_sentence(now.measures, words));
  add_counts<model::ActivityStatus>(draft, Kind::activity, model::activity_status_count, now.activities,
                                    before ? &before->activities : nullptr, render::counted_sentence(now.activities, words));
  if (about.before) draft.values().set(Text::compared, draft.words().fill(Phrase::counts_compared, {{"period", about.period_before}}));
}

// --- what went well, and what did not ---

void set_highlights(Draft& draft, const About& about, std::uint32_t index) {
  Values& page = draft.values();
  for (const model::Line& line : about.report.achievements) {
    page.add(Block::achievements).set(Html::content, filled_line(draft, line.text, about.record.standing));
  }
  const std::size_t all = about.record.exceptions.size() + about.record.activity_exceptions.size();
  Values& part = page.add(Block::attention);
  const auto add = [&](Kind kind, const Places& places, std::size_t most) {
    for (std::size_t i = 0; i < std::min(places.size(), most); ++i)
      add_item(draft, part, Block::items, {kind, places[i]}, about.record.standing);
  };
  const std::size_t activities = std::min(about.record.activity_exceptions.size(), most_exceptions / 2);
  add(Kind::measure, about.record.exceptions, most_exceptions - activities);
  add(Kind::activity, about.record.activity_exceptions, activities);
  if (all == 0) part.set(Text::note, draft.words()[Phrase::exceptions_empty]);
  Values& more = part.add(Block::more);
  more.set(Text::title, exceptions_link_text(all, about.period, draft.words()));
  draft.link(more, Address::href, exceptions_address(index, draft.content()));
}

// --- every result, by priority ---

// The places of one report under each priority; the last entry holds what is under none.
struct UnderPriority {
  Places measures;
  Places activities;
};

std::vector<UnderPriority> by_priority(const model::Content& content, const derive::ReportRecord& record) {
  const auto none = content.priorities.size();
  std::vector<std::size_t> of_outcome;
  of_outcome.reserve(content.outcomes.size());
  for (const model::Outcome& outcome : content.outcomes)
    of_outcome.push_back(content.find(outcome.priority.id, Kind::priority).value_or(none));
  const auto of = [&](const model::Ref& outcome) {
    const auto place = content.find(outcome.id, Kind::outcome);
    return place ? of_outcome[*place] : none;
  };
  std::vector<UnderPriority> all(none + 1);
  for (const std::uint32_t place : record.measures) {
    const model::Measure& measure = content.measures[place];
    const std::size_t priority =
        measure.outcome.empty() ? content.find(measure.priority.id, Kind::priority).value_or(none) : of(measure.outcome);
    all[priority].measures.push_back(place);
  }
  for (const std::uint32_t place : record.activities) all[of(content.activities[place].outcome)].activities.push_back(place);
  return all;
}

void add_comments(Draft& draft, Values& group, const About& about, const UnderPriority& under, std::string_view of) {
  Values* said = nullptr;
  int count = 0;
  const auto add = [&](Kind kind, const Places& places) {
    for (const std::uint32_t place : places) {
      const ItemRef item{kind, place};
      const model::Comment* comment = comment_on(about.report, draft.content().entity(item).id);
      if (!comment) continue;
      if (!said) said = &group.add(Block::said);
      Values& line = said->add(Block::comments);
      draft.link(line, item);
      line.set(Html::tag, tag_of(draft.edition(), item, about.record.standing));
      set_comment(draft, line, *comment, about.record.standing, 5);
      ++count;
    }
  };
  add(Kind::measure, under.measures);
  add(Kind::activity, under.activities);
  if (said)
    said->set(Text::title, draft.words().fill(count == 1 ? Phrase::comments_one : Phrase::comments_many,
                                              {{"count", render::number_text(count)}, {"on", of}}));
}

void add_results(Draft& draft, Parts& parts, const About& about) {
  const model::Content& content = draft.content();
  const render::Words& words = draft.words();
  const auto all = by_priority(content, about.record);
  if (about.record.measures.empty() && about.record.activities.empty()) return;
  Values& part = parts.add(words.fill(Phrase::results_by, {{"kind", words.singular_inside(Kind::priority)}}), "results_by_priority");
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].measures.empty() && all[i].activities.empty()) continue;
    Values& group = part.add(Block::groups);
    const bool is_priority = i < content.priorities.size();
    const std::string heading = is_priority ? content.priorities[i].title : words[Phrase::results_under_none];
    group.set(Text::heading, heading);
    group.set(Text::anchor, "under_" + (is_priority ? content.priorities[i].id : std::string("none")));
    if (is_priority) {
      const ItemRef item{Kind::priority, static_cast<std::uint32_t>(i)};
      draft.link(group, Address::href, model::address(item, content));
      group.set(Html::tag, tag_of(draft.edition(), item, about.record.standing));
      group.set(Text::reason, render::roll_up_why(about.record.standing.priorities[i], Kind::priority, content, words));
      if (const auto* comment = comment_on(about.report, content.priorities[i].id))
        set_comment(draft, group, *comment, about.record.standing, 4);
    }
    const auto caption = [&](Kind kind) {
      return words.fill(Phrase::caption_under, {{"kinds", words.plural(kind)}, {"under", heading}, {"period", about.period}});
    };
    add_measure_table(draft, group, caption(Kind::measure), all[i].measures, about.record.standing);
    add_activity_table(draft, group, caption(Kind::activity), all[i].activities, about.record.standing);
    add_comments(draft, group, about, all[i], heading);
  }
}

// --- what changed since the report before ---

void add_moves(Draft& draft, Values& part, const About& about, const std::vector<StatusMove>& moves, Way way, Phrase caption) {
  if (std::none_of(moves.begin(), moves.end(), [&](const StatusMove& move) { return move.way == way; })) return;
  const render::Words& words = draft.words();
  Table table(draft, part, words.fill(caption, {{"period", about.period_before}}),
              {{words[Phrase::column_what]}, {words[Phrase::column_kind]}, {about.period_before}, {about.period}});
  for (const StatusMove& move : moves) {
    if (move.way != way) continue;
    table.row()
        .item(move.item)
        .text(words.singular(move.item.kind))
        .html(tag_of(draft.edition(), move.item, about.before->standing))
        .html(tag_of(draft.edition(), move.item, about.record.standing));
  }
}

// After the report before was cut, and by this one's cut.
bool is_between(const std::optional<model::Date>& date, const About& about) {
  return date && *date > about.before->standing.vantage.cut && *date <= about.record.standing.vantage.cut;
}

void add_new_dates(Draft& draft, Values& part, const About& about) {
  const render::Words& words = draft.words();
  std::optional<Table> table;
  for (const std::uint32_t place : about.record.activities) {
    const model::Activity& activity = draft.content().activities[place];
    auto from = activity.due;
    for (const model::Move& move : activity.moved) {
      if (move.to && from && is_between(move.on, about)) {
        if (!table) {
          table.emplace(draft, part, words[Phrase::caption_new_dates],
                        std::vector<Column>{{words.singular(Kind::activity)},
                                            {words[Phrase::column_was]},
                                            {words[Phrase::column_now]},
                                            {words[Phrase::column_agreed_by]},
                                            {words[Phrase::column_why]}});
        }
        table->row()
            .item({Kind::activity, place})
            .html(time_html(*from, words))
            .html(time_html(*move.to, words))
            .ref(move.agreed_by)
            .text(move.why);
      }
      if (move.to) from = move.to;
    }
  }
}

// What a measure aims for over a whole year.
std::optional<derive::TargetShown> target_of(const model::Measure& measure, const model::Period& of, model::YearStart start) {
  const auto target = derive::year_target(measure, model::Period::in_year(model::Frequency::year, of.year(), 0, start));
  return target ? std::optional(derive::shown(*target, measure)) : std::nullopt;
}

bool is_same(const std::optional<derive::TargetShown>& a, const std::optional<derive::TargetShown>& b) {
  return a && b ? a->value == b->value && a->low == b->low && a->high == b->high : !a && !b;
}

// Targets of the year of the report before, where this one is of another year.
void add_new_targets(Draft& draft, Values& part, const About& about) {
  const auto& before = about.before->standing.vantage.period;
  const auto& now = about.record.standing.vantage.period;
  if (!before || !now || before->year() == now->year()) return;
  const render::Words& words = draft.words();
  const model::YearStart start = draft.content().site.year_start;
  const auto column = [&](const model::Period& period) {
    return words.fill(Phrase::column_target_of, {{"year", render::year_text(period.year(), start, words)}});
  };
  std::optional<Table> table;
  for (const std::uint32_t place : about.record.measures) {
    const model::Measure& measure = draft.content().measures[place];
    const auto was = target_of(measure, *before, start);
    const auto is = target_of(measure, *now, start);
    if (is_same(was, is)) continue;
    if (!table) {
      table.emplace(
          draft, part, words[Phrase::caption_targets_changed],
          std::vector<Column>{{words.singular(Kind::measure)}, {column(*before), ColumnOf::numbers}, {column(*now), ColumnOf::numbers}});
    }
    const auto told = [&](const std::optional<derive::TargetShown>& target) {
      return target ? render::short_target(measure, *target, words) : words[Phrase::no_target];
    };
    table->row().item({Kind::measure, place}).text(told(was)).text(told(is));
  }
}

// Figures changed by revisions for which `chosen` holds.
template <class Chosen>
void add_revisions(Draft& draft, Values& part, const About& about, std::string_view caption, Chosen chosen) {
  const render::Words& words = draft.words();
  std::optional<Table> table;
  for (const std::uint32_t measure : about.record.measures) {
    for (const std::uint32_t place : draft.derived().thread.measures[measure].revisions) {
      const model::Revision& revision = draft.content().revisions[place];
      if (!revision.on || !chosen(revision)) continue;
      if (!table) {
        table.emplace(draft, part, caption,
                      std::vector<Column>{{words.singular(Kind::measure)},
                                          {words[Phrase::column_period]},
                                          {words[Phrase::column_was], ColumnOf::numbers},
                                          {words[Phrase::column_now], ColumnOf::numbers},
                                          {words[Phrase::column_changed_on]},
                                          {words[Phrase::column_why]}});
      }
      const bool withdrawn = revision.kind == model::RevisionKind::withdrawal;
      table->row()
          .item({Kind::measure, measure})
          .text(revision.period ? render::short_period(*revision.period, words) : std::string())
          .text(withdrawn ? words[Phrase::changes_withheld] : revision.was)
          .text(withdrawn ? words[Phrase::changes_withheld] : revision.now)
          .html(time_html(*revision.on, words))
          .text(revision.why);
    }
  }
}

void add_changes(Draft& draft, Parts& parts, const About& about) {
  if (!about.before) return;
  const render::Words& words = draft.words();
  Values& part = parts.add(words.fill(Phrase::changed_since, {{"period", about.period_before}}), "what_changed");
  const auto moves = status_moves(*about.before, about.record);
  const auto count = [&](Way way) {
    return render::number_text(
        static_cast<std::int64_t>(std::count_if(moves.begin(), moves.end(), [&](const StatusMove& move) { return move.way == way; })));
  };
  part.set(Text::intro, moves.empty() ? words[Phrase::changed_nothing]
                                      : words.fill(Phrase::changed_counts, {{"better", count(Way::better)}, {"worse", count(Way::worse)}}));
  add_moves(draft, part, about, moves, Way::better, Phrase::caption_better);
  add_moves(draft, part, about, moves, Way::worse, Phrase::caption_worse);
  add_moves(draft, part, about, moves, Way::neither, Phrase::caption_changed_otherwise);
  add_new_dates(draft, part, about);
  add_new_targets(draft, part, about);
  add_revisions(draft, part, about, words[Phrase::caption_revised],
                [&](const model::Revision& revision) { return is_between(revision.on, about); });
  const auto list = [&](const std::vector<ItemRef>& items, Phrase heading, std::string_view anchor) {
    if (items.empty()) return;
    Values& group = part.add(Block::groups);
    group.set(Text::heading, words[heading]);
    group.set(Text::anchor, anchor);
    for (const ItemRef& item : items) draft.link(group.add(Block::items), item);
  };
  list(only_in(about.record, *about.before), Phrase::changed_new, "new_here");
  list(only_in(*about.before, about.record), Phrase::changed_gone, "no_longer_here");
}

// What was put right after this report was made: said on it, and otherwise it is left as it was (domain.md 2.7).
void add_later_revisions(Draft& draft, Parts& parts, const About& about) {
  const auto later = [&](const model::Revision& revision) {
    const auto& as_at = draft.content().site.as_at;
    return *revision.on > about.record.standing.vantage.cut && (!as_at || *revision.on <= *as_at) &&
           (!revision.period || revision.period->last_day() <= about.record.standing.vantage.end);
  };
  for (const std::uint32_t measure : about.record.measures) {
    const auto& places = draft.derived().thread.measures[measure].revisions;
    const auto is_later = [&](std::uint32_t place) {
      return draft.content().revisions[place].on && later(draft.content().revisions[place]);
    };
    if (std::none_of(places.begin(), places.end(), is_later)) continue;
    Values& part = parts.add(draft.words()[Phrase::changed_later], "changed_later");
    part.set(Text::intro, draft.words()[Phrase::changed_later_intro]);
    add_revisions(draft, part, about, draft.words()[Phrase::caption_changed_later], later);
    return;
  }
}

// --- money and risks of its quarter ---

void add_money(Draft& draft, Parts& parts, const About& about) {
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

void add_risks(Draft& draft, Parts& parts, const About& about) {
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

void add_board_actions(Draft& draft, Parts& parts, const About& about) {
  add_carried_actions(draft, parts, about.report, about.record.previous ? &draft.content().reports[*about.record.previous] : nullptr);
}

void add_timetable_part(Draft& draft, Parts& parts, const About& about) { add_timetable(draft, parts, about.index, about.period); }

// The parts that a report can be made of, by the names that site.toml's `report_parts` knows, in the order where it says nothing.
struct Part {
  std::string_view name;
  void (*add)(Draft&, Parts&, const About&);
};
constexpr std::array all_parts = {Part{"results", add_results},
                                  Part{"board-actions", add_board_actions},
                                  Part{"changes", add_changes},
                                  Part{"money", add_money},
                                  Part{"risks", add_risks},
                                  Part{"timetable", add_timetable_part},
                                  Part{"corrections", add_later_revisions}};

// Those that the site asks for in this series, in its order (domain.md A07). Corrections are never left out: who reads an old
// report must learn that a figure in it was wrong.
void add_parts(Draft& draft, Parts& parts, const About& about) {
  const auto& asked = draft.content().site.report_parts;
  const auto own = asked.find(model::key(about.report.series));
  if (own == asked.end()) {
    for (const Part& part : all_parts) part.add(draft, parts, about);
    return;
  }
  for (const std::string& name : own->second) {
    const auto part = std::find_if(all_parts.begin(), all_parts.end(), [&](const Part& each) { return each.name == name; });
    if (part != all_parts.end()) part->add(draft, parts, about);
  }
  const bool has_corrections = std::find(own->second.begin(), own->second.end(), "corrections") != own->second.end();
  if (!has_corrections) add_later_revisions(draft, parts, about);
}

}  // namespace

std::string exceptions_address(std::uint32_t report, const model::Content& content) {
  return model::address({Kind::report, report}, content) + "exceptions/";
}

std::string report_page(const Edition& edition, std::uint32_t index) {
  const About about = site::about(edition, index);
  const model::Report& report = about.report;
  const render::Words& words = edition.words();
  Draft draft(edition, model::address({Kind::report, index}, edition.content()));
  Values& page = draft.values();
  draft.title(report.title);
  draft.crumb(Kind::report);
  draft.describe(words.fill(Phrase::description_of_report,
                            {{"title", report.title}, {"summary", report.summary}, {"council", edition.site().council}}));
  page.set(Text::kind, kind_line(report_kind(report, edition.content(), words), report, words));
  if (report.period) page.set(Text::period, render::period_with_name(*report.period, words));
  page.set(Text::summary, report.summary);
  notice_if_released(draft, index);
  notice_if_earlier(draft, index);
  set_facts(draft, about, index);
  set_counts(draft, about);
  set_highlights(draft, about, index);

  Parts parts(draft);
  parts.list_headings(report.prose);
  if (!report.prose.empty()) {
    std::string html;
    render::append_prose(html, report.prose, {draft.address(), about.record.standing, 2, &about.record.counts}, edition.prose());
    page.set(Html::prose, html);
  }
  add_parts(draft, parts, about);
  set_downloads(draft, words.fill(Phrase::appendix_of_report, {{"period", about.period}}));
  add_papers(draft, parts, words[Phrase::papers_about], draft.derived().thread.reports[index].papers);
  Values& print = page.add(Block::more);
  print.set(Text::title, words[Phrase::report_print]);
  draft.link(print, Address::href, print_address(index, edition.content()));
  set_report_neighbours(draft, index);
  return parts.draw(Template::report);
}

}  // namespace goldthread::site
