#include "workbook/thread_sheet.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "workbook/cells.hpp"

namespace goldthread::workbook {

using model::ItemRef;
using model::Kind;
using render::Phrase;

namespace {

struct Strand {
  ItemRef item;
  std::optional<ItemRef> parent;
};

// What the report covers from the top down, each thing once; what hangs on nothing that it covers stands last.
class Strands {
 public:
  explicit Strands(const Reported& reported)
      : thread_(reported.derived.thread),
        outcomes_(reported.content.outcomes.size()),
        measures_(reported.content.measures.size()),
        activities_(reported.content.activities.size()) {
    wait(reported.record.outcomes, outcomes_);
    wait(reported.record.measures, measures_);
    wait(reported.record.activities, activities_);
  }

  void add_priority(std::uint32_t place) {
    const ItemRef priority{Kind::priority, place};
    out_.push_back({priority, {}});
    for (const std::uint32_t outcome : thread_.priorities[place].outcomes) add_outcome(outcome, priority);
    add(Kind::measure, thread_.priorities[place].measures, measures_, priority);
  }
  void add_outcome(std::uint32_t place, std::optional<ItemRef> parent) {
    if (!take(place, outcomes_)) return;
    const ItemRef outcome{Kind::outcome, place};
    out_.push_back({outcome, parent});
    add(Kind::measure, thread_.outcomes[place].measures, measures_, outcome);
    add(Kind::activity, thread_.outcomes[place].activities, activities_, outcome);
  }
  void add_measure(std::uint32_t place) { add(Kind::measure, {place}, measures_, {}); }
  void add_activity(std::uint32_t place, std::optional<ItemRef> programme) { add(Kind::activity, {place}, activities_, programme); }
  std::vector<Strand> take_all() { return std::move(out_); }

 private:
  using Waiting = std::vector<bool>;  // by place: covered, and not in the list yet

  static void wait(const derive::Places& places, Waiting& waiting) {
    for (const std::uint32_t place : places) waiting[place] = true;
  }
  static bool take(std::uint32_t place, Waiting& waiting) {
    const bool was_waiting = waiting[place];
    waiting[place] = false;
    return was_waiting;
  }
  void add(Kind kind, const derive::Places& places, Waiting& waiting, std::optional<ItemRef> parent) {
    for (const std::uint32_t place : places) {
      if (take(place, waiting)) out_.push_back({{kind, place}, parent});
    }
  }

  const derive::Thread& thread_;
  Waiting outcomes_, measures_, activities_;
  std::vector<Strand> out_;
};

std::vector<Strand> strands_of(const Reported& reported) {
  Strands strands(reported);
  for (const std::uint32_t place : reported.record.priorities) strands.add_priority(place);
  for (const std::uint32_t place : reported.record.outcomes) strands.add_outcome(place, {});
  for (const std::uint32_t place : reported.record.measures) strands.add_measure(place);
  for (const std::uint32_t place : reported.record.activities) {
    const auto programme = reported.content.find(reported.content.activities[place].programme.id, Kind::programme);
    strands.add_activity(place, programme ? std::optional(ItemRef{Kind::programme, static_cast<std::uint32_t>(*programme)}) : std::nullopt);
  }
  return strands.take_all();
}

Cell status_of(ItemRef item, const Reported& reported) {
  const derive::Standing& standing = reported.standing();
  if (item.kind == Kind::priority) return status_cell(standing.priorities[item.index].status, reported.words);
  if (item.kind == Kind::outcome) return status_cell(standing.outcomes[item.index].status, reported.words);
  if (item.kind == Kind::measure) return status_cell(standing.measures[item.index].status, reported.words);
  return status_cell(standing.activities[item.index].status, reported.words);
}

// The titles of the other outcomes that it supports.
std::string also_supported(ItemRef item, const Reported& reported) {
  if (item.kind != Kind::measure && item.kind != Kind::activity) return {};
  const model::Content& content = reported.content;
  const auto& refs = item.kind == Kind::measure ? content.measures[item.index].also_supports : content.activities[item.index].also_supports;
  std::string out;
  for (const model::Ref& ref : refs) out += (out.empty() ? "" : "\n") + title_of(ref, content);
  return out;
}

std::vector<Cell> row_of(const Strand& strand, const Reported& reported, const Items& items) {
  const std::string none(not_applicable);
  return {
      reported.words.singular(strand.item.kind),
      items.name(strand.item),
      items.whole_reference(strand.item),
      status_of(strand.item, reported),
      strand.parent ? items.name(*strand.parent) : none,
      strand.parent ? items.whole_reference(*strand.parent) : Cell(none),
      text_cell(also_supported(strand.item, reported), reported.words[Phrase::book_none]),
  };
}

}  // namespace

std::optional<Sheet> thread_sheet(const Reported& reported, const Items& items) {
  const std::vector<Strand> strands = strands_of(reported);
  if (strands.empty()) return std::nullopt;
  const render::Words& words = reported.words;
  Sheet sheet;
  sheet.name = words[Phrase::book_thread];
  sheet.title = sheet_title(words[Phrase::book_thread_title], reported);
  sheet.introduction = {words[Phrase::book_thread_what]};
  sheet.about = words[Phrase::book_thread_about];
  sheet.table.name = table_name_for("Thread", reported);
  sheet.table.columns = {
      {words[Phrase::book_kind], 130, {}},          {words[Phrase::book_title_heading], 360, {}},
      {words[Phrase::book_reference], 160, {}},     {words[Phrase::book_status], 120, {}},
      {words[Phrase::book_part_of], 280, {}},       {words[Phrase::book_part_reference], 160, {}},
      {words[Phrase::book_also_supports], 240, {}},
  };
  for (const Strand& strand : strands) sheet.table.rows.push_back(row_of(strand, reported, items));
  return sheet;
}

}  // namespace goldthread::workbook
