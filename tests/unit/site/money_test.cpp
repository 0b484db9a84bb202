#include "site/money.hpp"

#include <catch2/catch.hpp>

#include "../render/english_words.hpp"

namespace goldthread::site {

namespace {

using model::BudgetKind;
using model::Decimal;
using model::Fund;

constexpr model::Year year{2026};

model::Period quarter(int index) { return model::Period::in_year(model::Frequency::quarter, year, index, {}); }

model::BudgetLine line(std::string id, BudgetKind kind, Fund fund, Decimal budget, std::vector<model::BudgetPosition> positions) {
  model::BudgetLine out;
  out.id = std::move(id);
  out.year = year;
  out.kind = kind;
  out.fund = fund;
  out.unit = "£000";
  out.budget = budget;
  out.positions = std::move(positions);
  return out;
}

// Collections cost more than planned, and less comes in from parking: both are for the worse.
model::Content town() {
  model::Content out;
  out.budget.push_back(line("collections", BudgetKind::expenditure, Fund::revenue, 3820,
                            {{quarter(0), Decimal(968), Decimal(3840), {}}, {quarter(1), Decimal(1942), Decimal(3862), {}}}));
  out.budget.push_back(line("parking", BudgetKind::income, Fund::revenue, 500,
                            {{quarter(0), Decimal(120), Decimal(500), {}}, {quarter(1), Decimal(230), Decimal(480), {}}}));
  out.budget.push_back(line("depot", BudgetKind::expenditure, Fund::capital, 9000, {{quarter(0), Decimal(10), Decimal(9000), {}}}));
  return out;
}

}  // namespace

TEST_CASE("revenue and capital are never taken together") {
  const auto content = town();
  CHECK(lines_of(content, year, Fund::revenue) == std::vector<std::uint32_t>{0, 1});
  CHECK(lines_of(content, year, Fund::capital) == std::vector<std::uint32_t>{2});
  CHECK(lines_of(content, {2025}, Fund::revenue).empty());
  CHECK(budget_years(content) == std::vector<model::Year>{year});
}

TEST_CASE("a sum takes income from expenditure, and adds what is for the worse in both") {
  const auto content = town();
  derive::BudgetRecord collections;
  collections.actual = Decimal(1942);
  collections.forecast = Decimal(3862);
  collections.variance = Decimal(42);
  derive::BudgetRecord parking;
  parking.actual = Decimal(230);
  parking.forecast = Decimal(480);
  parking.variance = Decimal(20);
  const MoneySum sum = sum_of(content, {0, 1}, {collections, parking, {}});
  CHECK(sum.budget == Decimal(3320));
  CHECK(sum.actual == Decimal(1712));
  CHECK(sum.forecast == Decimal(3382));
  CHECK(sum.variance == Decimal(62));
  CHECK(sum.complete);
  CHECK_FALSE(sum_of(content, {0, 1}, {collections, {}, {}}).complete);
}

TEST_CASE("a period is summed only where every line has a position in it") {
  auto content = town();
  const auto both = sums_by_period(content, {0, 1});
  REQUIRE(both.size() == 2);
  CHECK(both[0].forecast == Decimal(3340));
  CHECK(both[0].variance == Decimal(20));
  CHECK(both[1].actual == Decimal(1712));
  CHECK(both[1].variance == Decimal(62));
  content.budget[1].positions.pop_back();
  CHECK(sums_by_period(content, {0, 1}).size() == 1);
  CHECK(sums_by_period(content, {}).empty());
}

TEST_CASE("over and under are always said in words") {
  const render::Words words = render::english_words();
  CHECK(over_or_under(Decimal(62), "£000", words) == "£62,000 over budget");
  CHECK(over_or_under(Decimal(-5), "£000", words) == "£5,000 under budget");
  CHECK(over_or_under(Decimal(0), "£000", words) == "on budget");
}

}  // namespace goldthread::site
