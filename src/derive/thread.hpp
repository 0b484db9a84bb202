#pragma once
// The golden thread: who leads to whom, computed from the children's own references, both ways (domain.md 2.3, thread).
// All lists hold places in the content's lists, in site order, each thing once; a reference to what is not there is passed
// over (a check has its finding).
#include <cstdint>
#include <vector>

#include "model/content.hpp"

namespace goldthread::derive {

using Places = std::vector<std::uint32_t>;

struct Thread {
  struct OfPriority {
    Places outcomes, measures, plans, papers;
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
    Places priorities, activities, children, risks, papers;
  };
  // measures (by the owner's post), activities (by their organisation, else the lead's post), outcomes (by the lead's post)
  // and budget lines include those of the organisations below; the others are its own. services: those directly below.
  struct OfOrganisation {
    Places services, posts, plans, bodies, budget_lines, measures, activities, outcomes, portfolios;
  };
  // outcomes: those it leads, and those of its priorities that no other portfolio leads; measures and activities: of those
  // outcomes, measures that name its priorities, activities it leads itself; budget_lines: of those outcomes, else of the
  // directorates it covers; posts: in the organisations it covers.
  struct OfPortfolio {
    Places priorities, outcomes, measures, activities, organisations, budget_lines, posts;
  };
  struct OfPost {
    Places measures, activities, outcomes, risks, action_plans;
  };
  struct OfBody {
    Places meetings, tiers, plans, reporting_bodies, papers;
  };
  // Said by either of the two: a meeting's agenda and decisions, or a report's `meetings`.
  // papers: those whose meeting it is, and those that its agenda names.
  struct OfMeeting {
    Places reports, papers;
  };
  struct OfReport {
    Places meetings, papers;
  };
  // measures: those whose figures are broken down to the ward; papers: those that name it, not those that touch all wards.
  struct OfWard {
    Places measures, papers;
  };
  // read_with: said by either of the two; plans: those it asks to approve, and those that are approved with them; earlier: those
  // it names as previous and theirs in turn, and those of an earlier day on the same framework, plan or report; later: the same
  // the other way.
  struct OfPaper {
    Places read_with, plans, earlier, later;
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
  std::vector<OfPaper> papers;
};

// The thread of a whole content.
Thread thread_of(const model::Content& content);

// Those under a priority, each once: of its outcomes, in their order, then those that name the priority itself. What only also
// supports one of its outcomes stands under its own.
Places measures_under(std::uint32_t priority, const Thread& thread);
Places activities_under(std::uint32_t priority, const Thread& thread);

}  // namespace goldthread::derive
