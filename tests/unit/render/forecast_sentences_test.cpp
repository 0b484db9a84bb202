#include "render/forecast_sentences.hpp"

#include <catch2/catch.hpp>

#include "english_words.hpp"
#include "example_measure.hpp"

namespace goldthread::render {

namespace {

derive::ForecastRecord forecast(derive::ForecastMethod method) {
  derive::ForecastRecord out{.year = period("2025-26"), .method = method};
  out.value = number("61.5");
  out.target = derive::TargetShown{number("60.0"), {}, {}, false};
  out.status = model::MeasureStatus::close_to_target;
  out.from = period("2025-26 q2");
  return out;
}

}  // namespace

TEST_CASE("a forecast says its year, its target and how far off it would be", "[S03]") {
  const Words words = english_words();
  auto of = forecast(derive::ForecastMethod::straight_line);
  CHECK(forecast_name(of, words) == "Forecast for 2025/26");
  CHECK(forecast_sentence(missed_bins(), of, words) == "61.5 per 100,000 collections expected for 2025/26. Target 60.0: 1.5 over.");
  of.target.reset();
  CHECK(forecast_sentence(missed_bins(), of, words) == "61.5 per 100,000 collections expected for 2025/26.");
}

TEST_CASE("its method is always named", "[S03]") {
  const Words words = english_words();
  CHECK(forecast_how(missed_bins(), forecast(derive::ForecastMethod::straight_line), words) ==
        "This is a straight line: the year so far, to the end of September 2025, carried on at the same rate.");
  CHECK(forecast_how(missed_bins(), forecast(derive::ForecastMethod::last_year_shape), words) ==
        "This takes last year’s shape: the year so far, to the end of September 2025, carried on as last year went from there.");
  auto entered = forecast(derive::ForecastMethod::entered);
  CHECK(forecast_how(missed_bins(), entered, words) == "This is the officer’s own forecast. No reason was given.");
  model::Figure figure{period("2025-26"), {}, {}, {}, {}, {}, "The depot closes.", {}, {}};
  entered.entry = &figure;
  CHECK(forecast_how(missed_bins(), entered, words) == "This is the officer’s own forecast: The depot closes.");
  CHECK(forecast_note(entered, words) == "close to target, officer’s forecast");
  entered.status = model::MeasureStatus::no_target;
  CHECK(forecast_note(entered, words) == "officer’s forecast");
}

TEST_CASE("its tag says that it is a forecast; without a rating it has none", "[S03]") {
  const Words words = english_words();
  auto of = forecast(derive::ForecastMethod::entered);
  std::string tag;
  append_forecast_tag(tag, of, words);
  CHECK(tag.find("tag-close tag-forecast") != std::string::npos);
  CHECK(tag.find("Forecast: close to target</span>") != std::string::npos);
  of.status = model::MeasureStatus::for_context;
  tag.clear();
  append_forecast_tag(tag, of, words);
  CHECK(tag.empty());
}

}  // namespace goldthread::render
