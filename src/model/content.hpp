#pragma once
// A council's whole content as values, as read: nothing derived, nothing checked. Each list is in site order: by `order`
// where given, priorities then by number, reports by period, meetings by date, all then by id.
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/accountability.hpp"
#include "model/activity.hpp"
#include "model/governance.hpp"
#include "model/measure.hpp"
#include "model/money_and_risk.hpp"
#include "model/paper.hpp"
#include "model/people.hpp"
#include "model/reference_lists.hpp"
#include "model/released.hpp"
#include "model/report.hpp"
#include "model/site.hpp"
#include "model/strategy.hpp"
#include "text/sources.hpp"

namespace goldthread::model {

// The kinds of thing that share the space of ids.
enum class Kind {
  post,
  portfolio,
  organisation,
  ward,
  glossary_term,
  indicator_set,
  comparator,
  tier,
  plan,
  priority,
  outcome,
  activity,
  programme,
  measure,
  risk,
  body,
  meeting,
  stream,
  timetable,
  report,
  action_plan,
  statement,
  survey,
  question_session,
  hot_spot,
  board_action,
  paper
};

constexpr Kind last_kind = Kind::paper;

std::string_view key(Kind kind);  // "outcome"

// Where a thing with an id stands: its kind, and its place in that kind's list.
struct ItemRef {
  Kind kind;
  std::uint32_t index;
  friend auto operator<=>(const ItemRef&, const ItemRef&) = default;
};

struct Content {
  text::Sources sources;
  Site site;
  std::vector<Post> posts;
  std::vector<Portfolio> portfolios;
  std::vector<Organisation> organisations;
  std::vector<Ward> wards;
  std::vector<GlossaryTerm> glossary;
  std::vector<IndicatorSet> indicator_sets;
  std::vector<Comparator> comparators;
  std::vector<FrameworkVersion> frameworks;
  std::vector<Tier> tiers;
  std::vector<Plan> plans;
  std::vector<Priority> priorities;
  std::vector<Outcome> outcomes;
  std::vector<Activity> activities;
  std::vector<Programme> programmes;
  std::vector<Measure> measures;
  std::vector<Risk> risks;
  std::vector<BudgetLine> budget;  // by year, then in the order of the file
  std::vector<BudgetTotal> budget_totals;
  std::vector<Body> bodies;
  std::vector<Meeting> meetings;
  std::vector<Stream> streams;
  std::vector<Timetable> timetables;
  BankHolidays holidays;
  std::vector<Report> reports;
  std::vector<ActionPlan> action_plans;
  std::vector<Statement> statements;  // by year, then kind
  std::vector<Survey> surveys;        // by the day they open, as the lists below by theirs
  std::vector<QuestionSession> question_sessions;
  std::vector<HotSpot> hot_spots;
  std::vector<BoardAction> board_actions;
  std::vector<Paper> papers;                   // by the day of their meeting
  std::vector<PaperTemplate> paper_templates;  // named by papers only, outside the space of ids
  std::vector<Revision> revisions;
  std::vector<Page> pages;
  std::vector<Document> documents;
  std::vector<Released> released;  // reports as they were published, by their ids

  // Paths of files that are there and could not be read: a reference to what they hold is no fault of its own.
  std::set<std::string, std::less<>> unread;

  // Every id that is there, made by `index_ids` once all lists are in order. The first of two with one id wins; who asks
  // for a kind finds the first of that kind.
  std::unordered_map<std::string_view, ItemRef> ids;
  std::unordered_multimap<std::string_view, ItemRef> further_ids;
  void index_ids();

  std::optional<ItemRef> find(std::string_view id) const {
    const auto found = ids.find(id);
    return found == ids.end() ? std::nullopt : std::optional(found->second);
  }
  // The place of a thing of one kind in its list, where the id is one of that kind.
  std::optional<std::size_t> find(std::string_view id, Kind kind) const {
    const auto item = find(id);
    if (item && item->kind == kind) return item->index;
    return item && !further_ids.empty() ? find_further(id, kind) : std::nullopt;
  }
  std::optional<std::size_t> find_further(std::string_view id, Kind kind) const;
  const Entity& entity(ItemRef item) const;
};

// The address of a thing's page from the site's root, "measures/missed-bins/"; empty where its kind has no page of its own
// (posts, glossary terms, tiers, comparators, indicator sets and board actions stand on their lists).
std::string address(ItemRef item, const Content& content);

}  // namespace goldthread::model
