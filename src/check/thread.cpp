#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "check/cycles.hpp"
#include "check/rules.hpp"

namespace goldthread::check {

using diagnostics::Code;
using model::Kind;
using model::Ref;

namespace {

class Thread {
 public:
  Thread(const Content& content, Diagnostics& diagnostics) : content_(content), diagnostics_(diagnostics) {}

  void check() {
    parents();
    outcomes_without_measure();
    projects_without_plan();
    cycles();
  }

 private:
  void orphan(text::Place place, std::string message, std::string help) {
    diagnostics_.add(Code::orphan, place, std::move(message), std::move(help));
  }

  void two_parents(const model::Entity& thing, const Ref& first, const Ref& second, std::string_view first_key,
                   std::string_view second_key) {
    if (first.empty() || second.empty()) return;
    diagnostics_.add(Code::two_parents, second.place,
                     fmt::format("`{}` has `{}` and `{}`, and it belongs to one of them", thing.id, first_key, second_key));
  }

  void parents() {
    for (const model::Activity& activity : content_.activities) {
      if (!activity.outcome.empty() || !activity.programme.empty()) continue;
      orphan(activity.place, fmt::format("`{}` is an activity with neither outcome nor programme, so nothing leads to it", activity.id),
             "Add `outcome = \"...\"`, or `programme = \"...\"` where it is a project of one.");
    }
    for (const model::Measure& measure : content_.measures) {
      two_parents(measure, measure.outcome, measure.priority, "outcome", "priority");
      if (!measure.outcome.empty() || !measure.priority.empty() || measure.better == model::Better::none) continue;
      orphan(measure.place, fmt::format("`{}` is a measure with neither outcome nor priority, so nothing leads to it", measure.id),
             "Add `outcome = \"...\"`, or write better = \"none\" where it only gives context.");
    }
    for (const model::ActionPlan& plan : content_.action_plans) {
      two_parents(plan, plan.measure, plan.activity, "measure", "activity");
      if (!plan.measure.empty() || !plan.activity.empty()) continue;
      orphan(plan.place, fmt::format("`{}` is an action plan that names neither a measure nor an activity", plan.id),
             "Add `measure = \"...\"` or `activity = \"...\"`.");
    }
    for (const model::Risk& risk : content_.risks) {
      if (!risk.outcomes.empty() || !risk.activities.empty() || !risk.plans.empty()) continue;
      orphan(risk.place,
             fmt::format("`{}` is a risk to no outcome, activity or plan, so no page shows it beside what it threatens", risk.id),
             "Add `outcome = \"...\"`, `activity = \"...\"` or `plan = \"...\"`.");
    }
  }

  // A council whose plan has no figures in it at all is asked for none. What could not be read may have been the measure.
  void outcomes_without_measure() {
    if (content_.measures.empty() || !content_.unread.empty()) return;
    std::vector<bool> measured(content_.outcomes.size(), false);
    const auto mark = [&](const Ref& ref) {
      if (const auto at = content_.find(ref.id, Kind::outcome)) measured[*at] = true;
    };
    for (const model::Measure& measure : content_.measures) {
      mark(measure.outcome);
      std::for_each(measure.also_supports.begin(), measure.also_supports.end(), mark);
    }
    for (std::size_t i = 0; i < measured.size(); ++i) {
      const model::Outcome& outcome = content_.outcomes[i];
      const bool over =
          outcome.until && content_.site.as_at && *outcome.until < model::year_of(*content_.site.as_at, content_.site.year_start);
      if (!measured[i] && !over) {
        diagnostics_.add(Code::outcome_without_measure, outcome.place,
                         fmt::format("no measure tells whether `{}` comes about", outcome.id));
      }
    }
  }

  // A programme's project stands in a plan of each year it is live, or is carried forward (domain.md S09).
  void projects_without_plan() {
    if (!content_.site.as_at) return;
    const auto year_of = [&](model::Date date) { return model::year_of(date, content_.site.year_start); };
    const model::Year now = year_of(*content_.site.as_at);
    const bool planned =
        std::any_of(content_.plans.begin(), content_.plans.end(), [&](const model::Plan& plan) { return covers(plan, now); });
    if (!planned) return;
    for (const model::Activity& activity : content_.activities) {
      if (activity.programme.empty() || activity.done || activity.state != model::ActivityState::none) continue;
      if (activity.start && year_of(*activity.start) > now) continue;
      const bool in_plan = std::any_of(activity.plans.begin(), activity.plans.end(), [&](const Ref& ref) {
        const auto at = content_.find(ref.id, Kind::plan);
        return !at || covers(content_.plans[*at], now);
      });
      if (in_plan) continue;
      diagnostics_.add(
          Code::project_without_plan, activity.place_of("plans"),
          fmt::format("`{}` is in no plan of {}, and it is not done", activity.id, model::year_text(now, content_.site.year_start)));
    }
  }

  static bool covers(const model::Plan& plan, model::Year year) {
    return std::find(plan.years.begin(), plan.years.end(), year) != plan.years.end();
  }

  // `visit(thing, step)`: calls `step(ref)` for each reference of the thing that must not lead back to it.
  template <class Thing, class Visit>
  void cycle(const std::vector<Thing>& things, Kind kind, std::string_view key, Visit visit) {
    std::vector<std::vector<Step>> steps(things.size());
    bool any = false;
    for (std::size_t i = 0; i < things.size(); ++i) {
      visit(things[i], [&](const Ref& ref) {
        const auto to = content_.find(ref.id, kind);
        if (!to) return;
        steps[i].push_back({static_cast<std::uint32_t>(*to), ref.place});
        any = true;
      });
    }
    if (any) report(things, key, steps);
  }

  template <class Thing>
  void report(const std::vector<Thing>& things, std::string_view key, const std::vector<std::vector<Step>>& steps) {
    for (const Ring& ring : rings(steps)) {
      constexpr std::size_t most_named = 6;
      std::string names;
      for (std::size_t i = 0; i < std::min(ring.things.size(), most_named); ++i)
        names += fmt::format("`{}`, then ", things[ring.things[i]].id);
      if (ring.things.size() > most_named) names += fmt::format("{} more, then ", ring.things.size() - most_named);
      diagnostics_.add(Code::cycle, ring.place,
                       fmt::format("by `{}` this leads back to itself: {}`{}` again", key, names, things[ring.things.front()].id));
    }
  }

  void cycles() {
    cycle(content_.organisations, Kind::organisation, "parent", [](const model::Organisation& one, const auto& step) { step(one.parent); });
    cycle(content_.tiers, Kind::tier, "above", [](const model::Tier& one, const auto& step) { step(one.above); });
    cycle(content_.plans, Kind::plan, "parent", [](const model::Plan& one, const auto& step) { step(one.parent); });
    cycle(content_.plans, Kind::plan, "replaces", [](const model::Plan& one, const auto& step) { step(one.replaces); });
    cycle(content_.activities, Kind::activity, "depends_on", [](const model::Activity& one, const auto& step) {
      for (const Ref& ref : one.depends_on) step(ref);
    });
    cycle(content_.bodies, Kind::body, "reports_to", [](const model::Body& one, const auto& step) {
      for (const Ref& ref : one.reports_to) step(ref);
    });
    cycle(content_.bodies, Kind::body, "precedes", [](const model::Body& one, const auto& step) {
      for (const Ref& ref : one.precedes) step(ref);
    });
    frameworks();
  }

  // Framework versions are named by file or by version.
  void frameworks() {
    std::vector<std::vector<Step>> steps(content_.frameworks.size());
    for (std::size_t i = 0; i < steps.size(); ++i) {
      const Ref& ref = content_.frameworks[i].replaces;
      for (std::uint32_t to = 0; to < steps.size() && !ref.empty(); ++to) {
        const model::FrameworkVersion& other = content_.frameworks[to];
        if (other.id == ref.id || other.version == ref.id) steps[i].push_back({to, ref.place});
      }
    }
    report(content_.frameworks, "replaces", steps);
  }

  const Content& content_;
  Diagnostics& diagnostics_;
};

}  // namespace

void check_thread(const Content& content, Diagnostics& diagnostics) { Thread(content, diagnostics).check(); }

}  // namespace goldthread::check
