#include "model/released.hpp"

#include <algorithm>
#include <type_traits>

#include "model/each_field.hpp"

namespace goldthread::model {

namespace {

void take_access(Entity& then, const Entity& now) {
  then.access = now.access;
  then.paragraph = now.paragraph;
  then.public_interest = now.public_interest;
  then.public_title = now.public_title;
  then.sensitive = now.sensitive;
  then.draft = now.draft;
  then.publish_from = now.publish_from;
}

template <class Thing>
void take_access(std::vector<Thing>& then, const std::vector<Thing>& now) {
  if constexpr (std::is_base_of_v<Entity, Thing>) {
    std::unordered_map<std::string_view, const Thing*> by_id;
    for (const Thing& thing : now) by_id.emplace(thing.id, &thing);
    for (Thing& thing : then) {
      const auto found = by_id.find(thing.id);
      if (found == by_id.end()) continue;
      take_access(static_cast<Entity&>(thing), *found->second);
      if constexpr (std::is_same_v<Thing, Tier>) thing.publish = found->second->publish;
      if constexpr (std::is_same_v<Thing, Measure>) thing.people = thing.people || found->second->people;
    }
  }
}

bool is_held(const Entity& thing, std::optional<Date> as_at) {
  return thing.access != Access::open || thing.sensitive || thing.draft || (thing.publish_from && as_at && *thing.publish_from > *as_at);
}

// Words of the old report that lead to what is held back today, or print its figure: they go with it.
class OldWords {
 public:
  OldWords(Content& then, std::optional<Date> as_at) : then_(then) {
    each_field(then, [&]<class List>(std::string_view, const List& list) {
      if constexpr (requires { list.front().publish_from; }) {
        for (const auto& thing : list) {
          if (is_held(thing, as_at)) held_.push_back(thing.id);
        }
      }
    });
  }

  void take_out() {
    if (held_.empty()) return;
    for (Report& report : then_.reports) {
      take_out_of(report);
      std::erase_if(report.achievements, [&](const Line& line) { return names_held(line.text); });
      for (Translation& each : report.translations)
        std::erase_if(each.lines, [&](const TranslatedLine& line) { return names_held(line.of) || names_held(line.line.text); });
      for (Comment& comment : report.comments) take_out_of(comment);
    }
    for (Measure& measure : then_.measures) take_out_of(measure);
  }

 private:
  bool names_held(std::string_view text) const {
    return std::any_of(held_.begin(), held_.end(), [&](const std::string& id) { return text.find("{{" + id) != std::string_view::npos; });
  }

  bool leads_to_held(const Hole& hole) const {
    const bool placeholder = hole.kind == Hole::Kind::inline_value || hole.kind == Hole::Kind::block;
    return std::any_of(held_.begin(), held_.end(), [&](const std::string& id) {
      if (placeholder) return hole.target.substr(0, hole.target.find('.')) == id;
      return hole.target.find("/" + id + ".") != std::string::npos || hole.target.find("/" + id + "/") != std::string::npos ||
             hole.target.starts_with(id + ".");
    });
  }

  // What names it in one language is not left to another.
  template <class Thing>
  void take_out_of(Thing& thing) const {
    take_out(thing.prose);
    for (Translation& each : thing.translations) take_out(each.prose);
  }

  void take_out(Prose& prose) const {
    if (std::any_of(prose.holes.begin(), prose.holes.end(), [&](const Hole& hole) { return leads_to_held(hole); })) prose = {};
  }

  Content& then_;
  std::vector<std::string> held_;
};

}  // namespace

void hold_back_as_now(Content& then, const Content& now) {
  take_access(then.posts, now.posts);
  take_access(then.portfolios, now.portfolios);
  take_access(then.organisations, now.organisations);
  take_access(then.wards, now.wards);
  take_access(then.glossary, now.glossary);
  take_access(then.indicator_sets, now.indicator_sets);
  take_access(then.comparators, now.comparators);
  take_access(then.frameworks, now.frameworks);
  take_access(then.tiers, now.tiers);
  take_access(then.plans, now.plans);
  take_access(then.priorities, now.priorities);
  take_access(then.outcomes, now.outcomes);
  take_access(then.activities, now.activities);
  take_access(then.programmes, now.programmes);
  take_access(then.measures, now.measures);
  take_access(then.risks, now.risks);
  take_access(then.bodies, now.bodies);
  take_access(then.meetings, now.meetings);
  take_access(then.streams, now.streams);
  take_access(then.timetables, now.timetables);
  take_access(then.reports, now.reports);
  take_access(then.action_plans, now.action_plans);
  take_access(then.statements, now.statements);
  take_access(then.surveys, now.surveys);
  take_access(then.question_sessions, now.question_sessions);
  take_access(then.hot_spots, now.hot_spots);
  take_access(then.board_actions, now.board_actions);
  take_access(then.papers, now.papers);
  take_access(then.pages, now.pages);
  // A budget line's id is unique in its year only.
  for (BudgetLine& line : then.budget) {
    const auto found = std::find_if(now.budget.begin(), now.budget.end(),
                                    [&](const BudgetLine& other) { return other.id == line.id && other.year == line.year; });
    if (found != now.budget.end()) take_access(static_cast<Entity&>(line), *found);
  }
  then.site.fewest = std::max(then.site.fewest, now.site.fewest);
  OldWords(then, now.site.as_at).take_out();
}

std::optional<std::size_t> find_released(const Content& content, std::string_view report) {
  for (std::size_t i = 0; i < content.released.size(); ++i) {
    if (content.released[i].report == report) return i;
  }
  return std::nullopt;
}

}  // namespace goldthread::model
