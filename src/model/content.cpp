#include "model/content.hpp"

#include <array>
#include <cassert>

#include "model/each_entity.hpp"

namespace goldthread::model {

namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(last_kind) + 1> kind_keys = {
    "post",      "portfolio", "organisation",     "ward",     "glossary-term", "indicator-set", "comparator",
    "tier",      "plan",      "priority",         "outcome",  "activity",      "programme",     "measure",
    "risk",      "body",      "meeting",          "stream",   "timetable",     "report",        "action-plan",
    "statement", "survey",    "question-session", "hot-spot", "board-action",  "paper"};

std::string_view folder(Kind kind) {
  switch (kind) {
    case Kind::portfolio:
      return "portfolios/";
    case Kind::organisation:
      return "organisations/";
    case Kind::ward:
      return "wards/";
    case Kind::plan:
      return "plans/";
    case Kind::priority:
      return "priorities/";
    case Kind::outcome:
      return "outcomes/";
    case Kind::activity:
      return "activities/";
    case Kind::programme:
      return "programmes/";
    case Kind::measure:
      return "measures/";
    case Kind::risk:
      return "risks/";
    case Kind::body:
      return "bodies/";
    case Kind::meeting:
      return "meetings/";
    case Kind::report:
      return "reports/";
    case Kind::action_plan:
      return "action-plans/";
    case Kind::statement:
      return "statements/";
    case Kind::survey:
      return "surveys/";
    case Kind::question_session:
      return "questions/";
    case Kind::hot_spot:
      return "hot-spots/";
    case Kind::paper:
      return "papers/";
    case Kind::stream:
      return "calendar/";
    case Kind::post:
    case Kind::glossary_term:
    case Kind::indicator_set:
    case Kind::comparator:
    case Kind::tier:
    case Kind::timetable:
    case Kind::board_action:
      return "";
  }
  return "";
}

}  // namespace

std::string_view key(Kind kind) { return kind_keys[static_cast<std::size_t>(kind)]; }

void Content::index_ids() {
  ids.clear();
  further_ids.clear();
  each_list(*this, [&](Kind kind, const auto& list) {
    for (std::size_t i = 0; i < list.size(); ++i) {
      const ItemRef item{kind, static_cast<std::uint32_t>(i)};
      if (!ids.emplace(list[i].id, item).second) further_ids.emplace(list[i].id, item);
    }
  });
}

std::optional<std::size_t> Content::find_further(std::string_view id, Kind kind) const {
  std::optional<std::size_t> first;
  for (auto [at, end] = further_ids.equal_range(id); at != end; ++at) {
    if (at->second.kind == kind && (!first || at->second.index < *first)) first = at->second.index;
  }
  return first;
}

const Entity& Content::entity(ItemRef item) const {
  const Entity* found = nullptr;
  each_list(*this, [&](Kind kind, const auto& list) {
    if (kind == item.kind) found = &list[item.index];
  });
  assert(found);
  return *found;
}

std::string address(ItemRef item, const Content& content) {
  const std::string_view parent = folder(item.kind);
  return parent.empty() ? std::string() : std::string(parent) + content.entity(item).id + "/";
}

}  // namespace goldthread::model
