#pragma once
// An activity (key activity, project, action): its baseline date is never edited; each new date is a move (domain.md 2.2).
#include <optional>
#include <string>
#include <vector>

#include "model/decimal.hpp"
#include "model/entity.hpp"
#include "model/status.hpp"

namespace goldthread::model {

struct Move {
  std::optional<Date> to;
  Ref agreed_by;
  std::optional<Date> on;
  std::string why;
  text::Place place;
  std::vector<Translation> translations = {};
};

struct Milestone {
  std::string title;
  std::optional<Date> due;
  std::optional<Date> done;
  text::Place place;
  std::vector<Translation> translations = {};
};

struct Update {
  std::optional<Date> on;
  std::string text;
  std::optional<ActivityStatus> stated;
  text::Place place;
  std::vector<Translation> translations = {};
};

enum class UpdateEvery { month, quarter, half, year, never };
enum class ActivityState { none, cancelled, paused, carried_forward };

struct Activity : Entity {
  Ref outcome;
  Ref programme;
  std::string kind = "key";
  Ref lead;
  std::optional<Date> start;
  std::optional<Date> due;  // required: absent only where a finding was made
  std::vector<Move> moved;
  std::vector<Milestone> milestones;
  std::optional<Date> done;
  UpdateEvery updates = UpdateEvery::quarter;
  std::vector<Update> updates_given;
  std::optional<ActivityStatus> stated;
  std::string stated_why;
  ActivityState state = ActivityState::none;
  std::string state_why;
  std::optional<Date> state_on;
  std::optional<Decimal> expected_cost;  // pounds
  std::vector<Ref> also_supports;        // outcomes
  std::vector<Ref> plans;
  std::vector<Ref> budget_lines;  // "2025-26/waste-collection"
  std::vector<Ref> depends_on;
  std::vector<Ref> partners;
  Ref organisation;
  std::string summary;
};

}  // namespace goldthread::model
