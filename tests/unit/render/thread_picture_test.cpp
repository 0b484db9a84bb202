#include "render/thread_picture.hpp"

#include <catch2/catch.hpp>

#include "english_words.hpp"

namespace goldthread::render {

namespace {

using model::ActivityStatus;
using model::MeasureStatus;
using model::RollUp;

// One priority with two outcomes: `statuses` of the measures under the first, none under the second but an activity.
struct Council {
  model::Content content;
  derive::Thread thread;
  derive::Standing standing{{*model::Date::of(2026, 9, 30), *model::Date::of(2026, 9, 30), {}}};
};

Council council(const std::vector<MeasureStatus>& statuses) {
  Council out;
  out.content.priorities.resize(1);
  out.content.priorities[0].title = "A cleaner <town>";
  for (const char* title : {"Streets are clean", "Less waste"}) {
    model::Outcome outcome;
    outcome.title = title;
    out.content.outcomes.push_back(outcome);
  }
  out.thread.priorities = {{{0, 1}, {}, {}, {}}};
  out.thread.outcomes.resize(2);
  for (std::uint32_t i = 0; i < statuses.size(); ++i) {
    out.thread.outcomes[0].measures.push_back(i);
    out.content.measures.emplace_back();
    out.standing.measures.emplace_back();
    out.standing.measures.back().status = statuses[i];
  }
  out.thread.outcomes[1].activities = {0};
  out.content.activities.emplace_back();
  out.standing.activities.emplace_back();
  out.standing.activities[0].status = ActivityStatus::off_track;
  out.standing.outcomes.resize(2);
  out.standing.outcomes[0].status = RollUp::green;
  out.standing.outcomes[1].status = RollUp::red;
  out.standing.priorities.resize(1);
  return out;
}

std::string picture(const Council& of) {
  std::string out;
  append_thread_picture(out, 0, of.content, of.thread, of.standing, english_words());
  return out;
}

int times(const std::string& text, std::string_view part) {
  int count = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++count;
  return count;
}

int drawn_height(const std::string& svg) {
  const std::string before = "viewBox=\"0 0 420 ";
  return std::stoi(svg.substr(svg.find(before) + before.size()));
}

}  // namespace

TEST_CASE("thread picture: a mark for each thing under a priority, by its tone, and the key has each shape once") {
  const std::string svg = picture(council({MeasureStatus::off_target, MeasureStatus::on_target, MeasureStatus::on_target,
                                           MeasureStatus::close_to_target, MeasureStatus::no_target}));
  CHECK(times(svg, "class=\"fill-good\"") == 2 + 1 + 1);     // two measures, the first outcome, the key
  CHECK(times(svg, "class=\"fill-close\"") == 1 + 1);        // a measure, the key
  CHECK(times(svg, "class=\"fill-bad\"") == 1 + 1 + 1 + 1);  // a measure, the activity, the second outcome, the key
  CHECK(times(svg, "class=\"fill-none\"") == 1 + 1);
  CHECK(svg.find(">5 measures<") != std::string::npos);
  CHECK(svg.find(">1 activity<") != std::string::npos);
  CHECK(svg.find("fill-bad") > svg.find("fill-close"));  // the best first
}

TEST_CASE("thread picture: what it shows is said, and no title is taken for HTML") {
  const std::string svg = picture(council({MeasureStatus::on_target}));
  CHECK(svg.find("aria-label=\"A cleaner &lt;town&gt; leads to Streets are clean (Going well) and Less waste (Needs attention).\"") !=
        std::string::npos);
  CHECK(svg.find("<town>") == std::string::npos);
}

TEST_CASE("thread picture: marks that a line cannot hold go on in the next, and the picture grows with them") {
  const std::string few = picture(council(std::vector<MeasureStatus>(10, MeasureStatus::on_target)));
  const std::string many = picture(council(std::vector<MeasureStatus>(60, MeasureStatus::on_target)));
  CHECK(times(many, "class=\"fill-good\"") == 60 + 2);
  CHECK(drawn_height(many) > drawn_height(few));
  for (std::size_t at = many.find("translate("); at != std::string::npos; at = many.find("translate(", at + 1)) {
    const int x = std::stoi(many.substr(at + 10));
    CHECK(x >= 0);
    CHECK(x + 16 <= 420);
  }
}

TEST_CASE("thread picture: nothing is drawn of a priority without outcomes") {
  Council none = council({});
  none.thread.priorities[0].outcomes.clear();
  CHECK(picture(none).empty());
}

}  // namespace goldthread::render
