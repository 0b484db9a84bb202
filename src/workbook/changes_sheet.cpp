#include "workbook/changes_sheet.hpp"

#include <algorithm>
#include <iterator>
#include <vector>

#include "derive/target.hpp"
#include "render/dates.hpp"
#include "render/record_words.hpp"
#include "workbook/cells.hpp"

namespace goldthread::workbook {

using model::ItemRef;
using model::Kind;
using render::Phrase;

namespace {

struct Change {
  std::string what;
  ItemRef item;
  Cell period = std::string(not_applicable);
  Cell was = std::string(not_applicable);
  Cell now = std::string(not_applicable);
  Cell why = std::string(not_applicable);
  Cell on = std::string(not_applicable);
  Cell by = std::string(not_applicable);
};

// The record of the report before in the series; null for the first.
const derive::ReportRecord* before(const Reported& reported) {
  return reported.record.previous ? &reported.derived.reports[*reported.record.previous] : nullptr;
}

// Made since the report before was cut, whether this one knew of it or not.
bool is_since(const std::optional<model::Date>& date, const Reported& reported) {
  const derive::ReportRecord* last = before(reported);
  const auto& as_at = reported.content.site.as_at;
  return date && (!last || *date > last->standing.vantage.cut) && (!as_at || *date <= *as_at);
}

Change revised(const model::Revision& revision, std::uint32_t place, const Reported& reported) {
  const model::Measure& measure = reported.content.measures[place];
  const auto value = [&](const std::string& text) {
    if (revision.kind == model::RevisionKind::withdrawal) return Cell(std::string(withheld));
    return written_cell(text, measure.decimals, not_available);
  };
  return {render::revision_word(revision.kind, reported.words),
          {Kind::measure, place},
          text_cell(revision.period ? render::short_period(*revision.period, reported.words) : std::string(), not_applicable),
          value(revision.was),
          value(revision.now),
          text_cell(revision.why),
          date_cell(revision.on, not_available),
          title_of(revision.by, reported.content)};
}

void add_revisions(std::vector<Change>& out, const Reported& reported) {
  for (const std::uint32_t measure : reported.record.measures) {
    for (const std::uint32_t place : reported.derived.thread.measures[measure].revisions) {
      const model::Revision& revision = reported.content.revisions[place];
      if (revision.period && revision.period->last_day() > reported.vantage().end) continue;
      if (is_since(revision.on, reported)) out.push_back(revised(revision, measure, reported));
    }
  }
}

// What one report covers and the other does not.
void add_missing(std::vector<Change>& out, Kind kind, const derive::Places& here, const derive::Places& there, const std::string& what) {
  derive::Places only;
  std::set_difference(here.begin(), here.end(), there.begin(), there.end(), std::back_inserter(only));
  for (const std::uint32_t place : only) out.push_back({what, {kind, place}});
}

void add_new_and_gone(std::vector<Change>& out, const derive::ReportRecord& last, const Reported& reported) {
  const render::Words& words = reported.words;
  add_missing(out, Kind::measure, reported.record.measures, last.measures, words[Phrase::book_change_new]);
  add_missing(out, Kind::activity, reported.record.activities, last.activities, words[Phrase::book_change_new]);
  add_missing(out, Kind::measure, last.measures, reported.record.measures, words[Phrase::book_change_gone]);
  add_missing(out, Kind::activity, last.activities, reported.record.activities, words[Phrase::book_change_gone]);
}

// Dates agreed since the report before, by this one's cut.
void add_new_dates(std::vector<Change>& out, const Reported& reported) {
  for (const std::uint32_t place : reported.record.activities) {
    const model::Activity& activity = reported.content.activities[place];
    auto from = activity.due;
    for (const model::Move& move : activity.moved) {
      if (move.to && from && is_since(move.on, reported) && *move.on <= reported.vantage().cut) {
        Change change{reported.words[Phrase::book_change_date], {Kind::activity, place}};
        change.was = *from;
        change.now = *move.to;
        change.why = text_cell(move.why);
        change.on = *move.on;
        change.by = title_of(move.agreed_by, reported.content);
        out.push_back(std::move(change));
      }
      if (move.to) from = move.to;
    }
  }
}

Cell year_target_cell(const model::Measure& measure, const model::Period& of, const Reported& reported) {
  const auto year = model::Period::in_year(model::Frequency::year, of.year(), 0, reported.content.site.year_start);
  const auto target = derive::year_target(measure, year);
  return target_cell(measure, target ? std::optional(derive::shown(*target, measure)) : std::nullopt, reported.words);
}

bool is_same(const Cell& a, const Cell& b) {
  const auto* x = std::get_if<Number>(&a);
  const auto* y = std::get_if<Number>(&b);
  if (x != nullptr && y != nullptr) return x->value == y->value;
  const auto* s = std::get_if<std::string>(&a);
  const auto* t = std::get_if<std::string>(&b);
  return s != nullptr && t != nullptr && *s == *t;
}

// Where the year is another: whole-year targets that are.
void add_new_targets(std::vector<Change>& out, const derive::ReportRecord& last, const Reported& reported) {
  const auto& then = last.standing.vantage.period;
  const auto& now = reported.vantage().period;
  if (!then || !now || then->year() == now->year()) return;
  for (const std::uint32_t place : reported.record.measures) {
    const model::Measure& measure = reported.content.measures[place];
    Change change{reported.words[Phrase::book_change_target], {Kind::measure, place}};
    change.was = year_target_cell(measure, *then, reported);
    change.now = year_target_cell(measure, *now, reported);
    if (is_same(change.was, change.now)) continue;
    change.period = render::year_text(now->year(), reported.content.site.year_start, reported.words);
    out.push_back(std::move(change));
  }
}

std::vector<Change> changes_of(const Reported& reported) {
  std::vector<Change> out;
  add_revisions(out, reported);
  const derive::ReportRecord* last = before(reported);
  if (last != nullptr) {
    add_new_and_gone(out, *last, reported);
    add_new_dates(out, reported);
    add_new_targets(out, *last, reported);
  }
  return out;
}

}  // namespace

Sheet changes_sheet(const Reported& reported, const Items& items) {
  const render::Words& words = reported.words;
  Sheet sheet;
  sheet.name = words[Phrase::book_changes];
  sheet.title = sheet_title(words[Phrase::book_changes_title], reported);
  sheet.introduction = {words[Phrase::book_changes_what]};
  sheet.about = words[Phrase::book_changes_about];
  sheet.table.name = table_name_for("Changes_and_corrections", reported);
  sheet.table.columns = {
      {words[Phrase::book_changed_what], 170, {}}, {words[Phrase::book_item], 250, {}},        {words[Phrase::book_reference], 160, {}},
      {words[Phrase::book_period], 110, {}},       {words[Phrase::book_changed_was], 110, {}}, {words[Phrase::book_changed_now], 110, {}},
      {words[Phrase::book_why], 340, {}},          {words[Phrase::book_changed_on], 105, {}},  {words[Phrase::book_changed_by], 150, {}},
  };
  for (Change& change : changes_of(reported)) {
    sheet.table.rows.push_back({std::move(change.what), items.name(change.item), items.reference(change.item), std::move(change.period),
                                std::move(change.was), std::move(change.now), std::move(change.why), std::move(change.on),
                                std::move(change.by)});
  }
  if (sheet.table.rows.empty()) {
    std::vector<Cell> row(sheet.table.columns.size(), std::string(not_applicable));
    row[0] = words[Phrase::book_no_changes];
    sheet.table.rows.push_back(std::move(row));
  }
  return sheet;
}

}  // namespace goldthread::workbook
