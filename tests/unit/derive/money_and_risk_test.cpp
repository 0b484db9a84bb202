#include <catch2/catch.hpp>

#include "case_measure.hpp"
#include "derive/budget_variance.hpp"
#include "derive/risk_score.hpp"

namespace goldthread::derive {

namespace {

using model::BudgetLine;

model::RiskScore score(const std::string& text) { return {text[0] - '0', text[2] - '0'}; }

std::optional<model::RiskScore> score(const std::optional<std::string>& text) { return text ? std::optional(score(*text)) : std::nullopt; }

std::string text_of(std::optional<int> number) { return number ? std::to_string(*number) : "none"; }

std::string text_of(std::optional<RiskLevel> level) {
  if (!level) return "none";
  switch (*level) {
    case RiskLevel::low:
      return "low";
    case RiskLevel::medium:
      return "medium";
    case RiskLevel::high:
      return "high";
  }
  return "";
}

std::string text_of(BudgetStatus status) {
  switch (status) {
    case BudgetStatus::within:
      return "within";
    case BudgetStatus::slightly_over:
      return "slightly over";
    case BudgetStatus::over:
      return "over";
    case BudgetStatus::no_forecast:
      return "no forecast";
  }
  return "";
}

BudgetLine line_of(const tests::Vector& example) {
  BudgetLine out;
  out.year = tests::period(example.text("year", "2025-26")).year();
  out.kind = example.text("kind") == "income" ? model::BudgetKind::income : model::BudgetKind::expenditure;
  out.fund = example.text("fund") == "capital" ? model::Fund::capital : model::Fund::revenue;
  out.budget = tests::decimal(example.text("budget"));
  for (const auto& [key, text] : example.texts) {
    const auto period = model::Period::parse(key, {});
    if (!period) continue;
    const auto slash = text.find('/');
    out.positions.push_back({*period, tests::decimal(text.substr(0, slash)), tests::decimal(text.substr(slash + 1)), {}});
  }
  return out;
}

}  // namespace

TEST_CASE("risk scores, bands, movement and gap", "[vectors]") {
  for (const auto& example : tests::cases("risk.toml")) {
    INFO(example.name());
    model::Site site;
    site.risk_high = std::stoi(example.text("high", "15"));
    site.risk_medium = std::stoi(example.text("medium", "8"));
    model::Risk risk;
    risk.inherent = score(example.find("inherent"));
    risk.target = score(example.find("target"));
    for (const auto& [period, text] : example.table("reviews").texts) risk.current.push_back({tests::period(period), score(text), {}});
    const Vantage vantage = tests::vantage_of(example);
    const auto out = risk_record(risk, site, vantage, Ended(vantage.end, site.year_start));
    CHECK(text_of(out.current) == example.text("score"));
    CHECK(text_of(out.level) == example.text("level"));
    if (const auto previous = example.find("previous")) CHECK(text_of(out.previous) == *previous);
    if (const auto movement = example.find("movement")) CHECK(text_of(out.movement) == *movement);
    if (const auto gap = example.find("gap")) CHECK(text_of(out.gap) == *gap);
    if (const auto inherent = example.find("inherent_score")) CHECK(text_of(out.inherent) == *inherent);
    if (const auto reviewed = example.find("reviewed")) CHECK((out.reviewed ? "yes" : "no") == *reviewed);
  }
}

TEST_CASE("budget variances and sums", "[vectors]") {
  for (const auto& example : tests::cases("budget.toml")) {
    INFO(example.name());
    const model::Site site;
    std::vector<BudgetLine> lines;
    std::vector<BudgetRecord> records;
    for (const auto& each : example.table_list("lines")) {
      lines.push_back(line_of(each));
      records.push_back(budget_record(lines.back(), site, tests::vantage_of(example)));
      if (!each.find("status")) continue;
      CHECK(tests::text_of(records.back().variance) == each.text("variance"));
      CHECK(tests::text_of(records.back().per_cent) == each.text("per_cent"));
      CHECK(text_of(records.back().status) == each.text("status"));
    }
    const auto& expected = example.table_list("sums");
    if (expected.empty()) continue;
    const auto sums = budget_sums(lines, records);
    REQUIRE(sums.size() == expected.size());
    for (std::size_t i = 0; i < sums.size(); ++i) {
      CHECK((sums[i].fund == model::Fund::capital ? "capital" : "revenue") == expected[i].text("fund"));
      CHECK(sums[i].budget.text() == expected[i].text("budget"));
      CHECK(sums[i].actual.text() == expected[i].text("actual"));
      CHECK(sums[i].forecast.text() == expected[i].text("forecast"));
      CHECK(sums[i].variance.text() == expected[i].text("variance"));
      CHECK((sums[i].complete ? "yes" : "no") == expected[i].text("complete"));
    }
  }
}

}  // namespace goldthread::derive
