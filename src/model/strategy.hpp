#pragma once
// The golden thread's upper half: framework, tiers of plans, plans, priorities, outcomes, programmes (domain.md 2.2).
#include <optional>
#include <string>
#include <vector>

#include "model/entity.hpp"
#include "model/status.hpp"

namespace goldthread::model {

struct Driver {
  std::string what;
  std::string source;
  std::optional<int> number;
  text::Place place;
  std::vector<Translation> translations = {};
};

// One of the framework's strands, as members or officers meet it, with what carries it out (domain.md S05).
enum class Reader { everyone, members, officers };

struct Strand {
  std::string what;
  std::vector<Ref> items;
  Reader reader = Reader::everyone;
  text::Place place;
  std::vector<Translation> translations = {};
};

// A part of the framework with a day of its own on which it takes effect, or a duty in law that it answers (S38, A05).
struct FrameworkPart {
  std::string what;
  std::optional<Date> effective_from;
  std::string duty;
  std::string note;
  text::Place place;
  std::vector<Translation> translations = {};
};

struct FrameworkVersion : Entity {
  std::string version;
  Ref agreed_by;
  std::optional<Date> agreed_on;
  std::optional<Date> effective_from;  // required
  std::optional<Date> reviewed_on;
  int review_every = 12;  // months
  std::vector<Strand> strands;
  std::vector<Line> principles;
  std::vector<Driver> drivers;
  std::vector<FrameworkPart> parts;
  std::vector<Line> stages = {{"plan", {}}, {"do", {}}, {"review", {}}, {"revise", {}}};
  Ref replaces;
  std::vector<Line> documents;
};

enum class Publish { yes, no, never };

struct Tier : Entity {
  std::string horizon;
  bool rolling = false;
  std::vector<Line> measured_by;
  bool by_exception = false;  // reported_by = "exception"
  std::vector<Ref> reviewed_by;
  std::string developed_for;
  std::string developed_by;
  Ref above;
  std::vector<Ref> companions;
  Publish publish = Publish::yes;
  std::string removed_why;
  std::optional<Year> document_until;
};

enum class PlanStatus { draft, proposed, agreed, published, replaced };

struct Plan : Entity {
  Ref tier;
  std::vector<Year> years;
  std::optional<PlanStatus> status;
  Ref agreed_by;
  std::optional<Date> agreed_on;
  Ref organisation;
  Ref replaces;
  std::vector<Ref> partners;
  Ref parent;
  Ref paired_with;
  Ref contained_in;              // the plan that this one is part of: agreeing that one agrees both (R02)
  std::vector<Ref> responds_to;  // statements that it answers (S34)
  std::string vision;
  std::string document;
};

// A named post's view of a priority or outcome, shown beside the computed one (domain.md 2.3, roll-up).
struct Judgement {
  Period period;
  RollUp status;
  Ref by;
  std::string why;
  text::Place place;
  std::vector<Translation> translations = {};
};

struct Priority : Entity {
  std::optional<int> number;
  std::string summary;
  Ref portfolio;
  std::vector<Ref> plans;
  std::vector<Judgement> judgements;
};

struct Outcome : Entity {
  Ref priority;
  Ref lead;  // a post or a portfolio
  bool headline = false;
  std::string summary;
  std::vector<Judgement> judgements;
};

struct ExpectedCount {
  std::string kind;  // an activity's kind
  int fewest = 0;
  int most = 0;
  text::Place place;
};

struct Programme : Entity {
  Ref approved_by;
  std::optional<Date> approved_on;
  std::vector<ExpectedCount> expected;
  std::vector<Line> drivers;
  Ref lead;
  std::string summary;
};

}  // namespace goldthread::model
