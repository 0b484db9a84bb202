#include "render/money_and_risk_sentences.hpp"

#include <catch2/catch.hpp>

#include "english_words.hpp"
#include "example_measure.hpp"

namespace goldthread::render {

TEST_CASE("a variance is over or under, and of what") {
  const Words words = english_words();
  model::BudgetLine line{};
  derive::BudgetRecord record;
  CHECK(budget_words(line, record, words) == "no forecast");
  record.variance = number("120000");
  record.per_cent = number("1.4");
  CHECK(budget_words(line, record, words) == "£120,000 over budget (1.4%)");
  record.variance = number("-40000.50");
  record.per_cent = number("-0.6");
  CHECK(budget_words(line, record, words) == "£40,000.50 under budget (0.6%)");
  record.variance = number("0");
  CHECK(budget_words(line, record, words) == "on budget");
  line.kind = model::BudgetKind::income;
  record.variance = number("20000");
  record.per_cent.reset();
  CHECK(budget_words(line, record, words) == "£20,000 under the income budgeted");
  record.variance = number("-20000");
  CHECK(budget_words(line, record, words) == "£20,000 over the income budgeted");
}

TEST_CASE("amounts have the decimals they need") {
  CHECK(money_text(number("1250.00"), "£") == "£1,250");
  CHECK(money_text(number("1250.5"), "£") == "£1,250.50");
  CHECK(money_text(number("4.20"), "£ million") == "£4.2 million");
}

TEST_CASE("a risk says its score, movement and target") {
  const Words words = english_words();
  model::Risk risk;
  derive::RiskRecord record;
  CHECK(risk_sentence(risk, record, words) == "Not scored.");
  CHECK(movement_words(record, words) == "");
  risk.current.push_back({period("2025-26 q2"), {4, 4}, {}});
  record.current = 16;
  record.review = 0;
  record.level = derive::RiskLevel::high;
  record.target = 8;
  record.gap = 8;
  record.reviewed = true;
  CHECK(movement_words(record, words) == "New");
  record.movement = 4;
  CHECK(risk_sentence(risk, record, words) ==
        "Score 16 (likelihood 4, impact 4), high; up 4 since the quarter before; 8 above its target of 8.");
  CHECK(movement_words(record, words) == "Up 4");
  record.movement = 0;
  record.gap = 0;
  record.reviewed = false;
  CHECK(risk_sentence(risk, record, words) ==
        "Score 16 (likelihood 4, impact 4), high; no change since the quarter before; at its target of 8; not reviewed since July to "
        "September 2025.");
}

}  // namespace goldthread::render
