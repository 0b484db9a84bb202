#include "authoring/officer_lists.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <vector>

#include "authoring/columns.hpp"
#include "authoring/held_list.hpp"
#include "check/untranslated.hpp"
#include "derive/owed.hpp"

namespace goldthread::authoring {

using derive::OpenRound;
using model::Content;
using model::Date;

namespace {

using Rows = std::vector<std::vector<std::string>>;

// "today", "in 5 days", "1 day ago"
std::string days_left(Date date, const Content& content) {
  const int days = date.days_since(*content.site.as_at);
  if (days == 0) return "today";
  const std::string count = fmt::format("{} {}", std::abs(days), std::abs(days) == 1 ? "day" : "days");
  return days > 0 ? "in " + count : count + " ago";
}

// A post, portfolio or body by its title; else the id as it stands.
std::string name_of(const model::Ref& ref, const Content& content) {
  const auto item = content.find(ref.id);
  if (!item || content.entity(*item).title.empty()) return ref.empty() ? "nobody" : ref.id;
  return content.entity(*item).title;
}

std::string_view word(model::Owed what) {
  switch (what) {
    case model::Owed::figures:
      return "figure";
    case model::Owed::updates:
      return "update";
    case model::Owed::comments:
      return "comment";
    case model::Owed::action_plans:
      return "action plan";
  }
  return {};
}

std::string_view word(derive::MissingKind what) {
  switch (what) {
    case derive::MissingKind::figure:
      return "figure";
    case derive::MissingKind::update:
      return "update";
    case derive::MissingKind::risk_score:
      return "risk score";
  }
  return {};
}

Rows owed_rows(const Content& content, const derive::Derived& derived) {
  Rows out;
  for (const derive::OwedItem& item : derive::owed(content, derived)) {
    out.push_back({item.due ? item.due->text() : "no date", item.due ? days_left(*item.due, content) : std::string(),
                   name_of(item.who, content), std::string(word(item.what)), content.entity(item.item).id, item.period.text()});
  }
  return out;
}

// "last 2026-27 q1, 1 behind", "last on 2026-06-23, 2 in a row", "none yet"
std::string last_known(const derive::MissingItem& item) {
  if (item.last) return fmt::format("last {}{}", item.last->text(), item.behind > 0 ? fmt::format(", {} behind", item.behind) : "");
  const std::string run = item.behind > 1 ? fmt::format(", {} in a row", item.behind) : std::string();
  return (item.last_on ? "last on " + item.last_on->text() : "none yet") + run;
}

Rows missing_rows(const Content& content, const derive::Derived& derived) {
  Rows out;
  for (const derive::MissingItem& item : derive::missing(content, derived)) {
    out.push_back({std::string(word(item.what)), content.entity(item.item).id, item.period ? item.period->text() : "no period",
                   name_of(item.who, content), last_known(item), std::string(item.note)});
  }
  return out;
}

// The report's id, or what it will be about.
std::string round_name(const OpenRound& round, const Content& content) {
  if (round.report) return content.reports[*round.report].id;
  const std::string of = round.organisation.empty() ? std::string() : fmt::format(" of {}", round.organisation);
  return fmt::format("{}{} (not begun)", round.period.text(), of);
}

void add_receipt(Rows& out, const std::string& name, const OpenRound& round, const Content& content) {
  const model::Timetable& timetable = content.timetables[round.timetable.timetable];
  if (!round.timetable.receipt) {
    if (!timetable.receiver.empty())
      out.push_back(
          {name, "no date", "",
           fmt::format("{}: no meeting on {} or later is listed", name_of(timetable.receiver, content), round.timetable.target().text())});
    return;
  }
  const derive::Receipt& receipt = *round.timetable.receipt;
  out.push_back({name, receipt.publish_by.text(), days_left(receipt.publish_by, content),
                 fmt::format("papers published, {} clear days before the meeting", timetable.clear_days)});
  out.push_back({name, receipt.on.text(), days_left(receipt.on, content), content.meetings[receipt.meeting].title,
                 fmt::format("slack {} {}", receipt.slack, std::abs(receipt.slack) == 1 ? "day" : "days")});
}

Rows timetable_rows(const Content& content, const derive::Derived& derived) {
  Rows out;
  for (const OpenRound& round : derive::open_rounds(content, derived)) {
    const std::string name = round_name(round, content);
    const std::size_t first = out.size();
    const auto& stages = content.timetables[round.timetable.timetable].stages;
    for (std::size_t i = 0; i < stages.size(); ++i) {
      const Date due = round.timetable.due[i];
      const model::Ref& who = stages[i].owner.empty() ? stages[i].body : stages[i].owner;
      out.push_back({name, due.text(), days_left(due, content), stages[i].title, who.empty() ? std::string() : name_of(who, content)});
    }
    add_receipt(out, name, round, content);
    // By day; the meeting that is not known yet stands last, as "no date" sorts after all dates.
    std::stable_sort(out.begin() + static_cast<std::ptrdiff_t>(first), out.end(),
                     [](const std::vector<std::string>& a, const std::vector<std::string>& b) { return a[1] < b[1]; });
  }
  return out;
}

// What lacks which language, and the file to write it in.
Rows untranslated_rows(const Content& content) {
  Rows out;
  for (const check::Untranslated& each : check::untranslated(content))
    out.push_back({each.language, std::string(each.list), each.id, each.file, fmt::format("{}", fmt::join(each.keys, ", "))});
  return out;
}

}  // namespace

std::string officer_list(OfficerList list, const Content& content, const derive::Derived& derived, const disclose::Held& held) {
  switch (list) {
    case OfficerList::owed:
      return in_columns(owed_rows(content, derived));
    case OfficerList::missing:
      return in_columns(missing_rows(content, derived));
    case OfficerList::timetable:
      return in_columns(timetable_rows(content, derived));
    case OfficerList::held:
      return held_list(held);
    case OfficerList::translations:
      return in_columns(untranslated_rows(content));
  }
  return {};
}

}  // namespace goldthread::authoring
