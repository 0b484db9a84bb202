#include "site/ward_ranking.hpp"

#include <catch2/catch.hpp>

namespace goldthread::site {

namespace {

using model::Decimal;

const derive::Vantage vantage{*model::Date::of(2026, 11, 13), *model::Date::of(2026, 11, 13), std::nullopt};

model::Period quarter(int index) { return model::Period::in_year(model::Frequency::quarter, {2026}, index, {}); }

model::Series ward_series(std::string ward, std::vector<std::optional<Decimal>> values) {
  model::Series out{std::move(ward), {}, {}};
  for (std::size_t i = 0; i < values.size(); ++i) {
    model::Figure figure{quarter(static_cast<int>(i)), values[i], {}, {}, {}, {}, {}, {}, {}};
    if (!values[i]) figure.marker = model::Marker::withheld;
    out.figures.push_back(figure);
  }
  return out;
}

model::Content town(model::Better better) {
  model::Content content;
  for (const char* id : {"abbey", "canal", "mill", "wexby"}) {
    content.wards.emplace_back();
    content.wards.back().id = id;
  }
  model::Measure measure;
  measure.id = "fly-tips";
  measure.better = better;
  measure.breakdown = model::Breakdown::ward;
  measure.figures.breakdown = {ward_series("abbey", {9, 12}), ward_series("canal", {1, 30}), ward_series("mill", {3, 12}),
                               ward_series("wexby", {2, std::nullopt})};
  content.measures.push_back(measure);
  content.index_ids();
  return content;
}

std::vector<std::pair<std::uint32_t, int>> ranks(const WardRanking& ranking) {
  std::vector<std::pair<std::uint32_t, int>> out;
  for (const WardFigure& each : ranking.wards) out.emplace_back(each.ward, each.rank);
  return out;
}

}  // namespace

TEST_CASE("wards stand in order at the newest period, equal ones with one rank, those without a figure last") {
  derive::MeasureRecord record;
  derive::FigureRecord whole{.period = quarter(1), .value = Decimal(54)};
  record.figures.push_back(whole);
  const auto content = town(model::Better::lower);
  const auto ranking = ward_ranking(content, 0, record, vantage);
  REQUIRE(ranking);
  CHECK(ranking->period == quarter(1));
  CHECK(ranking->whole == Decimal(54));
  CHECK(ranking->ranked == 3);
  CHECK(ranks(*ranking) == std::vector<std::pair<std::uint32_t, int>>{{0, 1}, {2, 1}, {1, 3}, {3, 0}});
  CHECK(ranking->wards[3].marker == model::Marker::withheld);
}

TEST_CASE("where higher is better, or nothing is, the highest stands first") {
  for (const auto better : {model::Better::higher, model::Better::none}) {
    const auto content = town(better);
    const auto ranking = ward_ranking(content, 0, {}, vantage);
    REQUIRE(ranking);
    CHECK(ranking->wards[0].ward == 1);
    CHECK_FALSE(ranking->whole);
  }
}

TEST_CASE("a figure that was entered after the cut is not known") {
  auto content = town(model::Better::lower);
  for (model::Series& series : content.measures[0].figures.breakdown) series.figures[1].entered_on = model::Date::of(2026, 12, 1);
  const auto ranking = ward_ranking(content, 0, {}, vantage);
  REQUIRE(ranking);
  CHECK(ranking->period == quarter(0));
  content.measures[0].breakdown = model::Breakdown::none;
  CHECK_FALSE(ward_ranking(content, 0, {}, vantage));
}

TEST_CASE("a ward is held against the whole where the whole lies among the wards, as a share does and a sum does not") {
  const auto content = town(model::Better::lower);
  auto ranking = ward_ranking(content, 0, {}, vantage);
  REQUIRE(ranking);
  CHECK_FALSE(whole_is_comparable(*ranking));
  ranking->whole = Decimal(20);
  CHECK(whole_is_comparable(*ranking));
  ranking->whole = Decimal(54);
  CHECK_FALSE(whole_is_comparable(*ranking));
}

}  // namespace goldthread::site
