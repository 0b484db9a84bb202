#include "render/roll_up_sentences.hpp"

#include <catch2/catch.hpp>

#include "english_words.hpp"

namespace goldthread::render {

using model::ItemRef;
using model::Kind;
using model::RollUp;

namespace {

model::Content content() {
  model::Content out;
  for (const char* title : {"Missed bins", "Street litter", "Fly-tips cleared", "Graffiti", "Dog fouling", "Full bins", "Leaves"}) {
    model::Measure measure;
    measure.title = title;
    out.measures.push_back(measure);
  }
  model::Activity activity;
  activity.title = "New vehicles";
  out.activities.push_back(activity);
  model::Outcome outcome;
  outcome.title = "Clean streets";
  out.outcomes.push_back(outcome);
  return out;
}

derive::RollUpRecord record(RollUp status, int green, int amber, int red) {
  derive::RollUpRecord out;
  out.status = status;
  out.green = green;
  out.amber = amber;
  out.red = red;
  out.expected = out.rated = green + amber + red;
  for (int i = 0; i < red; ++i) out.red_items.push_back({Kind::measure, static_cast<std::uint32_t>(i)});
  for (int i = 0; i < amber; ++i) out.amber_items.push_back({Kind::measure, static_cast<std::uint32_t>(red + i)});
  return out;
}

std::string said(const derive::RollUpRecord& of, Kind kind = Kind::outcome, const model::Site& site = {}) {
  return roll_up_reason(of, kind, content(), english_words(site));
}

}  // namespace

TEST_CASE("a mixed outcome names what is off target") {
  derive::RollUpRecord mixed = record(RollUp::amber, 5, 0, 1);
  mixed.not_due = 2;
  CHECK(said(mixed) == "Mixed: 1 of 6 rated items is off target (Missed bins), none a headline; 2 not due.");
}

TEST_CASE("headlines decide, and are said") {
  derive::RollUpRecord red = record(RollUp::red, 5, 0, 1);
  red.red_headlines = red.red_items;
  CHECK(said(red) == "Needs attention: 1 of 6 rated items is off target (Missed bins), a headline.");
  red = record(RollUp::red, 3, 1, 2);
  red.red_headlines = {red.red_items[0]};
  CHECK(said(red) ==
        "Needs attention: 2 of 6 rated items are off target (Missed bins; Street litter), 1 of them a headline; 1 is close to target "
        "(Fly-tips "
        "cleared).");
}

TEST_CASE("all, both and only are said as such") {
  CHECK(said(record(RollUp::green, 6, 0, 0)) == "Going well: all 6 rated items are on target.");
  CHECK(said(record(RollUp::green, 2, 0, 0)) == "Going well: both rated items are on target.");
  CHECK(said(record(RollUp::green, 1, 0, 0)) == "Going well: the only rated item is on target.");
  CHECK(said(record(RollUp::red, 0, 0, 1)) == "Needs attention: the only rated item is off target (Missed bins), none a headline.");
  CHECK(said(record(RollUp::red, 0, 0, 2)) ==
        "Needs attention: both rated items are off target (Missed bins; Street litter), none a headline.");
  CHECK(said(record(RollUp::amber, 0, 3, 0)) ==
        "Mixed: all 3 rated items are close to target (Missed bins; Street litter; Fly-tips cleared).");
  CHECK(said(record(RollUp::green, 9, 1, 0)) == "Going well: 9 of 10 rated items are on target; 1 is close to target (Missed bins).");
}

TEST_CASE("activities are off track and delayed, not off target") {
  derive::RollUpRecord of = record(RollUp::amber, 5, 0, 1);
  of.red_items = {{Kind::activity, 0}};
  CHECK(said(of) == "Mixed: 1 of 6 rated items is off track (New vehicles), none a headline.");
  of = record(RollUp::amber, 4, 2, 0);
  of.amber_items = {{Kind::measure, 0}, {Kind::activity, 0}};
  CHECK(said(of) == "Mixed: 2 of 6 rated items are close to target or delayed (Missed bins; New vehicles).");
}

TEST_CASE("beside its tag a reason does not repeat the status") {
  CHECK(roll_up_why(record(RollUp::green, 6, 0, 0), Kind::outcome, content(), english_words()) == "All 6 rated items are on target.");
}

TEST_CASE("a long list is cut, and its rest counted") {
  CHECK(said(record(RollUp::red, 1, 0, 7)) ==
        "Needs attention: 7 of 8 rated items are off target (Missed bins; Street litter; Fly-tips cleared; Graffiti; Dog fouling and 2 "
        "more), none a "
        "headline.");
}

TEST_CASE("too little is too little") {
  derive::RollUpRecord of = record(RollUp::too_little_to_judge, 1, 0, 0);
  of.expected = 6;
  of.not_rated = 5;
  CHECK(said(of) == "Too little to judge: only 1 of 6 items has a rating.");
  of = record(RollUp::not_rated, 0, 0, 0);
  CHECK(said(of) == "Not rated: there is nothing to rate yet.");
  of.not_due = 2;
  CHECK(said(of) == "Not rated: there is nothing to rate yet; 2 not due.");
  of.expected = of.not_rated = 3;
  CHECK(said(of) == "Not rated: none of 3 items has a rating; 2 not due.");
  of = record(RollUp::green, 5, 0, 0);
  of.expected = 6;
  of.not_rated = 1;
  of.behind = 2;
  CHECK(said(of) ==
        "Going well: all 5 rated items are on target; 1 without a rating; 2 are judged on older figures, the latest available.");
}

TEST_CASE("a priority speaks of its outcomes in the site's words") {
  model::Site site;
  site.words["outcome"] = {"Critical outcome", "Critical outcomes"};
  derive::RollUpRecord of = record(RollUp::amber, 2, 0, 1);
  of.red_items = {{Kind::outcome, 0}};
  CHECK(said(of, Kind::priority, site) ==
        "Mixed: 1 of 3 rated critical outcomes is marked “Needs attention” (Clean streets), none a headline.");
  CHECK(said(record(RollUp::green, 3, 0, 0), Kind::priority, site) == "Going well: all 3 rated critical outcomes are going well.");
}

}  // namespace goldthread::render
