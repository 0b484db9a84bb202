#pragma once
// The golden thread: who leads to whom, computed from the children's own references, both ways (domain.md 2.3, thread).
// All lists hold places in the content's lists, in site order, own children before those that also support.
#include <cstdint>
#include <vector>

#include "model/content.hpp"

namespace goldthread::derive {

using Places = std::vector<std::uint32_t>;

struct Thread {
  struct OfPriority {
    Places outcomes, measures, plans;
  };  // measures: those that name the priority itself
  struct OfOutcome {
    Places measures, activities, also_measures, also_activities, risks, budget_lines;
  };
  struct OfActivity {
    Places risks, action_plans, dependants, budget_lines;
  };
  struct OfMeasure {
    Places action_plans, revisions;
  };
  struct OfProgramme {
    Places activities;
  };
  struct OfPlan {
    Places priorities, activities, children, risks;
  };
  struct OfOrganisation {
    Places services, posts, plans, bodies, budget_lines, measures, activities, outcomes, portfolios;
  };
  struct OfPortfolio {
    Places priorities, outcomes, measures, activities, organisations, budget_lines, posts;
  };
  struct OfPost {
    Places measures, activities, outcomes, risks, action_plans;
  };
  struct OfBody {
    Places meetings, tiers, plans, reporting_bodies;
  };
  struct OfMeeting {
    Places reports;
  };
  struct OfReport {
    Places meetings;
  };
  struct OfWard {
    Places measures;
  };
  std::vector<OfPriority> priorities;
  std::vector<OfOutcome> outcomes;
  std::vector<OfActivity> activities;
  std::vector<OfMeasure> measures;
  std::vector<OfProgramme> programmes;
  std::vector<OfPlan> plans;
  std::vector<OfOrganisation> organisations;
  std::vector<OfPortfolio> portfolios;
  std::vector<OfPost> posts;
  std::vector<OfBody> bodies;
  std::vector<OfMeeting> meetings;
  std::vector<OfReport> reports;
  std::vector<OfWard> wards;
};

Thread thread_of(const model::Content& content);

}  // namespace goldthread::derive
