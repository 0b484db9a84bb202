#include "site/released.hpp"

#include <algorithm>

#include "render/dates.hpp"
#include "render/numbers.hpp"
#include "site/parts.hpp"
#include "site/report_pages.hpp"
#include "site/report_text.hpp"
#include "site/rows.hpp"
#include "site/tables.hpp"

namespace goldthread::site {

namespace {

using model::Kind;
using model::Revision;
using render::Phrase;

bool is_same(const Revision& a, const Revision& b) {
  return a.item.id == b.item.id && a.period == b.period && a.was == b.was && a.now == b.now && a.on == b.on;
}

// A target stands in the report before its period ends.
bool aims_at(const Revision& revision, const model::Content& then) {
  const auto place = then.find(revision.item.id, Kind::measure);
  if (!place) return false;
  const auto& years = then.measures[*place].figures.targets;
  return std::any_of(years.begin(), years.end(), [&](const model::YearTarget& year) {
    return std::any_of(year.targets.begin(), year.targets.end(),
                       [&](const model::Target& target) { return target.period == *revision.period; });
  });
}

// What was revised after the report was released, of what it shows: no figure of a later period, nothing it does not know.
bool is_since(const Revision& revision, const model::Released& released, const model::Report& report, model::Date as_at) {
  const model::Content& then = *released.content;
  if (!revision.on || *revision.on > as_at || !then.find(revision.item.id)) return false;
  if (revision.period && revision.period->last_day() > report.period->last_day() && !aims_at(revision, then)) return false;
  return std::none_of(then.revisions.begin(), then.revisions.end(), [&](const Revision& known) { return is_same(known, revision); });
}

bool is_withdrawn(const Revision& revision, const model::Released& released) {
  return std::any_of(released.withdrawals.begin(), released.withdrawals.end(), [&](const model::Withdrawal& each) {
    return each.item == revision.item.id && revision.period && each.period == revision.period->text();
  });
}

NamedAddress named(const std::string& id, const model::Content& today) {
  const auto item = today.find(id);
  return item ? NamedAddress{today.entity(*item).title, render::item_address(*item, today)} : NamedAddress{id, {}};
}

std::vector<ChangeSince> changes_since(const Edition& today, const model::Released& released, const model::Report& report) {
  const model::Content& content = today.content();
  std::vector<ChangeSince> out;
  for (const model::Withdrawal& each : released.withdrawals) {
    const auto period = model::Period::parse(each.period, content.site.year_start);
    out.push_back({named(each.item, content), period, {}, {}, model::RevisionKind::withdrawal, each.on, each.why, each.by});
  }
  for (const Revision& revision : content.revisions) {
    if (!is_since(revision, released, report, *content.site.as_at) || is_withdrawn(revision, released)) continue;
    const bool withheld = revision.kind == model::RevisionKind::withdrawal;
    out.push_back({named(revision.item.id, content), revision.period, withheld ? std::string() : revision.was,
                   withheld ? std::string() : revision.now, revision.kind, revision.on, revision.why, revision.by.id});
  }
  std::stable_sort(out.begin(), out.end(), [](const ChangeSince& a, const ChangeSince& b) { return a.on > b.on; });
  return out;
}

std::optional<NamedAddress> neighbour(const Edition& today, std::optional<std::uint32_t> place) {
  if (!place || !today.content().reports[*place].period) return std::nullopt;
  return NamedAddress{render::period_text(*today.content().reports[*place].period, today.words()),
                      model::address({Kind::report, *place}, today.content())};
}

Phrase phrase_of(model::RevisionKind kind) {
  switch (kind) {
    case model::RevisionKind::correction:
      return Phrase::revision_correction;
    case model::RevisionKind::scheduled:
      return Phrase::revision_scheduled;
    case model::RevisionKind::definition:
      return Phrase::revision_definition;
    case model::RevisionKind::withdrawal:
      return Phrase::revision_withdrawal;
  }
  return Phrase::revision_correction;
}

void add_row(Draft& draft, Table& table, const ChangeSince& change) {
  const render::Words& words = draft.words();
  const bool withdrawn = change.kind == model::RevisionKind::withdrawal;
  const std::string& withheld = words[Phrase::changes_withheld];
  Row row = table.row();
  row.link(change.item.title, change.item.address);
  row.text(change.period ? render::short_period(*change.period, words) : std::string());
  row.text(withdrawn ? withheld : change.was);
  row.text(withdrawn ? withheld : change.now);
  row.text(words[phrase_of(change.kind)]);
  row.html(change.on ? time_html(*change.on, words) : std::string());
  row.text(change.why);
}

}  // namespace

std::optional<ReleasedNow> released_now(const Edition& today, const model::Released& released) {
  const model::Content& content = today.content();
  const auto place = content.find(released.report, Kind::report);
  if (!place || !content.reports[*place].period) return std::nullopt;
  const auto& records = today.derived().reports;
  const auto index = static_cast<std::uint32_t>(*place);
  std::uint32_t newest = index;
  while (records[newest].next) newest = *records[newest].next;
  ReleasedNow out{.on = *released.on,
                  .changes = changes_since(today, released, content.reports[index]),
                  .previous = neighbour(today, records[index].previous),
                  .next = neighbour(today, records[index].next),
                  .newest = std::nullopt};
  if (newest != index) out.newest = NamedAddress{content.reports[newest].title, model::address({Kind::report, newest}, content)};
  return out;
}

std::string changes_address(std::uint32_t report, const model::Content& content) {
  return model::address({Kind::report, report}, content) + "changes/";
}

std::string changes_page(const Edition& today, std::uint32_t index, const ReleasedNow& now) {
  const model::Report& report = today.content().reports[index];
  const render::Words& words = today.words();
  const std::string period = report.period ? render::period_text(*report.period, words) : report.title;
  Draft draft(today, changes_address(index, today.content()));
  draft.title(words.fill(Phrase::changes_title, {{"period", period}}));
  draft.crumb(Kind::report);
  draft.crumb({Kind::report, index});
  draft.describe(words.fill(Phrase::description_of_changes, {{"council", today.site().council}, {"period", period}}));
  draft.values().set(Text::summary, words.fill(now.changes.empty() ? Phrase::changes_none : Phrase::changes_intro,
                                               {{"date", render::date_text(now.on, words)}}));
  Parts parts(draft);
  if (!now.changes.empty()) {
    Table table(draft, parts.add(words[Phrase::changes_list], "the_changes"), words.fill(Phrase::caption_changes, {{"period", period}}),
                {{words[Phrase::column_what]},
                 {words[Phrase::column_period]},
                 {words[Phrase::column_was], ColumnOf::numbers},
                 {words[Phrase::column_now], ColumnOf::numbers},
                 {words[Phrase::column_kind]},
                 {words[Phrase::column_changed_on]},
                 {words[Phrase::column_why]}});
    for (const ChangeSince& change : now.changes) add_row(draft, table, change);
  }
  return parts.draw(Template::profile);
}

}  // namespace goldthread::site
