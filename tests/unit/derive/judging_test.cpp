#include "derive/judging.hpp"

#include <array>
#include <catch2/catch.hpp>

#include "case_measure.hpp"

namespace goldthread::derive {

namespace {

model::Direction direction(const std::string& word) {
  for (const auto each : {model::Direction::improving, model::Direction::worsening, model::Direction::no_change}) {
    if (model::key(each) == word) return each;
  }
  return model::Direction::unknown;
}

}  // namespace

TEST_CASE("status of a judged value", "[vectors]") {
  for (const auto& example : tests::cases("status.toml")) {
    INFO(example.name());
    const model::Measure measure = tests::measure_of(example);
    const TargetAt target = tests::target_of(example.text("target"), measure);
    const TargetShown as_shown = shown(target, measure);
    const int places = measure.kind == model::MeasureKind::rating ? 0 : measure.decimals;
    const auto value = tests::target_of(example.text("value"), measure).value->rounded(places);
    const auto status = status_against(value, target, as_shown, measure, tests::rules_of(example), direction(example.text("long_term")));
    CHECK(model::key(status) == example.text("status"));
    CHECK(tests::text_of(variance(value, as_shown, measure)) == example.text("variance"));
  }
}

TEST_CASE("only a judged status is a colour") {
  CHECK(rating(model::MeasureStatus::on_target) == Rating::green);
  CHECK(rating(model::MeasureStatus::better_than_target) == Rating::green);
  CHECK(rating(model::MeasureStatus::close_to_target) == Rating::amber);
  CHECK(rating(model::MeasureStatus::off_target) == Rating::red);
  CHECK(rating(model::MeasureStatus::worse_than_target) == Rating::red);
  for (const auto status : {model::MeasureStatus::no_target, model::MeasureStatus::for_context, model::MeasureStatus::not_due,
                            model::MeasureStatus::not_reported, model::MeasureStatus::withheld, model::MeasureStatus::not_comparable})
    CHECK_FALSE(rating(status));
}

}  // namespace goldthread::derive
