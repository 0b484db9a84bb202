#include "render/counted_sentences.hpp"

#include <catch2/catch.hpp>

#include "english_words.hpp"

namespace goldthread::render {

namespace {

derive::MeasureCounts measures(int on, int close, int off, int none) {
  derive::MeasureCounts out;
  out.total = on + close + off + none;
  out.rated = on + close + off;
  out.by_status[static_cast<std::size_t>(model::MeasureStatus::on_target)] = on;
  out.by_status[static_cast<std::size_t>(model::MeasureStatus::close_to_target)] = close;
  out.by_status[static_cast<std::size_t>(model::MeasureStatus::off_target)] = off;
  out.by_status[static_cast<std::size_t>(model::MeasureStatus::no_target)] = none;
  return out;
}

}  // namespace

TEST_CASE("counts are n of m, of what is rated") {
  const Words words = english_words();
  const auto said = [&](int on, int off, int none) { return counted_sentence(measures(on, 0, off, none), words); };
  CHECK(said(38, 8, 4) == "38 of 46 rated measures are on target; 4 more are not rated.");
  CHECK(said(38, 8, 1) == "38 of 46 rated measures are on target; 1 more is not rated.");
  CHECK(said(1200, 34, 0) == "1,200 of 1,234 rated measures are on target.");
  CHECK(said(46, 0, 0) == "All 46 rated measures are on target.");
  CHECK(said(2, 0, 0) == "Both rated measures are on target.");
  CHECK(said(0, 46, 0) == "None of 46 rated measures is on target.");
  CHECK(said(1, 45, 0) == "1 of 46 rated measures is on target.");
  CHECK(said(0, 0, 4) == "None of 4 measures is rated.");
}

TEST_CASE("one of one is the only one") {
  const Words words = english_words();
  const auto said = [&](int on, int off, int none) { return counted_sentence(measures(on, 0, off, none), words); };
  CHECK(said(1, 0, 0) == "The only rated measure is on target.");
  CHECK(said(0, 1, 2) == "The only rated measure is not on target; 2 more are not rated.");
  CHECK(said(0, 0, 1) == "The only measure is not rated.");
  CHECK(said(0, 0, 0) == "There are no measures.");
}

TEST_CASE("inside a sentence there is no capital and no full stop") {
  CHECK(counted_phrase(measures(46, 0, 0, 0), english_words()) == "all 46 rated measures are on target");
}

TEST_CASE("activities are complete or on track, outcomes as the site says") {
  model::Site site;
  site.words["outcome"] = {"Critical outcome", "Critical outcomes"};
  const Words words = english_words(site);
  derive::ActivityCounts activities;
  activities.total = 12;
  activities.rated = 10;
  activities.by_status[static_cast<std::size_t>(model::ActivityStatus::complete)] = 3;
  activities.by_status[static_cast<std::size_t>(model::ActivityStatus::on_track)] = 4;
  CHECK(counted_sentence(activities, words) == "7 of 10 rated activities are complete or on track; 2 more are not rated.");
  derive::RollUpCounts outcomes;
  outcomes.total = outcomes.rated = 8;
  outcomes.by_status[static_cast<std::size_t>(model::RollUp::green)] = 6;
  CHECK(counted_sentence(outcomes, model::Kind::outcome, words) == "6 of 8 rated critical outcomes are going well.");
}

}  // namespace goldthread::render
