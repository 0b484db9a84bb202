#pragma once
// Budget lines and risks (domain.md 2.2, 2.3).
#include <optional>
#include <string>
#include <vector>

#include "model/decimal.hpp"
#include "model/entity.hpp"

namespace goldthread::model {

enum class BudgetKind { expenditure, income };
enum class Fund { revenue, capital };

struct BudgetPosition {
  Period period;
  std::optional<Decimal> actual;
  std::optional<Decimal> forecast;
  text::Place place;
};

// A line's id is unique in its year only: it is referred to as "2025-26/waste-collection".
struct BudgetLine : Entity {
  Year year;
  Ref directorate;
  BudgetKind kind = BudgetKind::expenditure;
  Fund fund = Fund::revenue;
  std::string basis;
  std::string unit = "£";
  Decimal budget;
  std::vector<BudgetPosition> positions;  // in time order
  std::vector<Ref> activities;
  Ref outcome;
  std::string reason;
};

struct BudgetTotal {
  Year year;
  std::optional<Decimal> revenue;
  std::optional<Decimal> capital;
  KeyPlaces keys;
  text::Place place;
};

struct RiskScore {
  int likelihood = 1;  // 1 to 5
  int impact = 1;      // 1 to 5
};

struct RiskReview {
  Period period;
  RiskScore score;
  text::Place place;
};

struct Control {
  std::string what;
  Ref body;
  std::string frequency;
  text::Place place;
  std::vector<Translation> translations = {};
};

enum class RiskResponse { treat, tolerate, transfer, terminate };

struct Risk : Entity {
  std::string cause;
  std::string event;
  std::string effect;
  Ref owner;
  std::optional<RiskResponse> response;
  std::vector<Ref> outcomes;
  std::vector<Ref> activities;
  std::vector<Ref> plans;
  std::vector<Control> controls;
  std::optional<RiskScore> inherent;
  std::optional<RiskScore> target;
  std::vector<RiskReview> current;  // in time order
};

}  // namespace goldthread::model
