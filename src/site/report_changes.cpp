// What changed between a report and the one before it, and what was put right after it.
#include <algorithm>

#include "derive/target.hpp"
#include "render/dates.hpp"
#include "render/measure_text.hpp"
#include "render/numbers.hpp"
#include "site/report_pages.hpp"
#include "site/report_parts.hpp"
#include "site/report_text.hpp"
#include "site/rows.hpp"
#include "site/status_moves.hpp"
#include "site/tables.hpp"

namespace goldthread::site {

namespace {

using model::ItemRef;
using model::Kind;
using render::Phrase;

void add_moves(Draft& draft, Values& part, const AboutReport& about, const std::vector<StatusMove>& moves, Way way, Phrase caption) {
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
bool is_between(const std::optional<model::Date>& date, const AboutReport& about) {
  return date && *date > about.before->standing.vantage.cut && *date <= about.record.standing.vantage.cut;
}

void add_new_dates(Draft& draft, Values& part, const AboutReport& about) {
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
void add_new_targets(Draft& draft, Values& part, const AboutReport& about) {
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
void add_revisions(Draft& draft, Values& part, const AboutReport& about, std::string_view caption, Chosen chosen) {
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

constexpr std::size_t most_changes = 12;  // on the report's own page

std::string counts_of(const std::vector<StatusMove>& moves, const render::Words& words) {
  if (moves.empty()) return words[Phrase::changed_nothing];
  const auto count = [&](Way way) {
    return render::number_text(
        static_cast<std::int64_t>(std::count_if(moves.begin(), moves.end(), [&](const StatusMove& move) { return move.way == way; })));
  };
  return words.fill(Phrase::changed_counts, {{"better", count(Way::better)}, {"worse", count(Way::worse)}});
}

// Everything that changed, a table for each way of changing.
void add_all(Draft& draft, Values& part, const AboutReport& about, const std::vector<StatusMove>& moves) {
  const render::Words& words = draft.words();
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

// In the first report of a year nearly every target is another.
bool is_long(const AboutReport& about, const std::vector<StatusMove>& moves) {
  const auto& before = about.before->standing.vantage.period;
  const auto& now = about.record.standing.vantage.period;
  const bool new_targets = before && now && before->year() != now->year();
  return moves.size() > most_changes || (new_targets && about.record.measures.size() > most_changes);
}

}  // namespace

std::string moves_address(std::uint32_t report, const model::Content& content) {
  return model::address({Kind::report, report}, content) + "moves/";
}

bool has_moves_page(const Edition& edition, std::uint32_t report) {
  const AboutReport about = about_report(edition, report);
  return about.before && is_long(about, status_moves(*about.before, about.record));
}

std::string moves_page(const Edition& edition, std::uint32_t report) {
  const AboutReport about = about_report(edition, report);
  const render::Words& words = edition.words();
  Draft draft(edition, moves_address(report, edition.content()));
  Values& page = draft.values();
  const std::string called = report_name(about.report, words);
  draft.title(words.fill(Phrase::moves_title, {{"before", about.period_before}, {"period", called}}));
  draft.describe(
      words.fill(Phrase::description_of_moves, {{"before", about.period_before}, {"period", called}, {"council", edition.site().council}}));
  set_head_below_report(draft, report);
  const auto moves = status_moves(*about.before, about.record);
  page.set(Text::summary, counts_of(moves, words));
  Parts parts(draft);
  add_all(draft, parts.add(words[Phrase::moves_heading], "moves"), about, moves);
  return parts.draw(Template::results);
}

void add_changes(Draft& draft, Parts& parts, const AboutReport& about) {
  if (!about.before) return;
  const render::Words& words = draft.words();
  Values& part = parts.add(words.fill(Phrase::changed_since, {{"period", about.period_before}}), "what_changed");
  const auto moves = status_moves(*about.before, about.record);
  part.set(Text::intro, counts_of(moves, words));
  if (!is_long(about, moves)) return add_all(draft, part, about, moves);
  Values& more = part.add(Block::more);
  more.set(Text::title, words.fill(Phrase::moves_link, {{"period", about.period_before}}));
  draft.link(more, Address::href, moves_address(about.index, draft.content()));
}

void add_later_revisions(Draft& draft, Parts& parts, const AboutReport& about) {
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

}  // namespace goldthread::site
