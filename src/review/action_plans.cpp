#include <fmt/format.h>

#include <string>
#include <vector>

#include "derive/called_for.hpp"
#include "derive/judging.hpp"
#include "derive/standing.hpp"
#include "review/figure_words.hpp"
#include "review/open_reports.hpp"
#include "review/rules.hpp"

namespace goldthread::review {

using derive::Places;
using derive::Standing;
using diagnostics::Code;
using model::ActionPlan;
using model::Date;

namespace {

class ActionPlans {
 public:
  ActionPlans(const Content& content, const Derived& derived, Diagnostics& diagnostics)
      : content_(content), derived_(derived), diagnostics_(diagnostics), told_(content.measures.size()) {}

  void check() {
    measures(derived_.now);
    for (std::size_t i = 0; i < content_.reports.size(); ++i) {
      if (is_newest(derived_.reports[i], content_.reports[i], content_)) measures(derived_.reports[i].standing);
    }
    activities();
  }

 private:
  // The newest plan that is open at a vantage, or was the last to be closed before it; null where there is none.
  const ActionPlan* newest(const Places& plans) const {
    const auto place = derive::newest_action_plan(plans, content_, *content_.site.as_at);
    return place ? &content_.action_plans[*place] : nullptr;
  }

  static bool open_at(const ActionPlan* plan, Date cut) { return plan && derive::is_open_at(*plan, cut); }

  static std::string lacking(const ActionPlan* plan) {
    if (!plan) return "no action plan says what is done about it";
    return fmt::format("its action plan, `{}`, was closed on {}", plan->id, plan->closed->text());
  }

  void measures(const Standing& standing) {
    const model::Year year = derive::year_of(standing.vantage, content_.site.year_start);
    for (std::size_t i = 0; i < content_.measures.size(); ++i) {
      const derive::Reading& reading = standing.measures[i];
      const model::Measure& measure = content_.measures[i];
      if (told_[i] || derive::rating(reading.status) != derive::Rating::red || !measure.live_in(year)) continue;
      const ActionPlan* plan = newest(derived_.thread.measures[i].action_plans);
      if (open_at(plan, standing.vantage.cut)) continue;
      told_[i] = true;
      const derive::FigureRecord* figure = latest(derived_.measures[i], reading);
      const std::string run = reading.off_target_run > 1 ? fmt::format(", for {} periods in a row", reading.off_target_run) : std::string();
      diagnostics_.add(Code::no_action_plan, place_of(figure, measure),
                       fmt::format("`{}` is off target in {}, {}{}, and {}", measure.id, figure->period.text(),
                                   result_text(*figure, measure), run, lacking(plan)));
    }
  }

  void activities() {
    const Standing& now = derived_.now;
    const model::Year year = derive::year_of(now.vantage, content_.site.year_start);
    for (std::size_t i = 0; i < content_.activities.size(); ++i) {
      const derive::ActivityRecord& record = now.activities[i];
      const model::Activity& activity = content_.activities[i];
      if (!record.overdue || !activity.live_in(year)) continue;
      const ActionPlan* plan = newest(derived_.thread.activities[i].action_plans);
      if (open_at(plan, now.vantage.cut)) continue;
      diagnostics_.add(
          Code::no_action_plan, activity.place_of(activity.moved.empty() ? "due" : "moved"),
          fmt::format("`{}` was to be done by {}, has no later date, and {}", activity.id, record.latest_agreed->text(), lacking(plan)),
          "Add the date that was agreed to `moved`, write `done`, or write an action plan that names it.");
    }
  }

  const Content& content_;
  const Derived& derived_;
  Diagnostics& diagnostics_;
  std::vector<bool> told_;  // a measure is named once, however many reports it is off target in
};

}  // namespace

void review_action_plans(const Content& content, const Derived& derived, Diagnostics& diagnostics) {
  ActionPlans(content, derived, diagnostics).check();
}

}  // namespace goldthread::review
