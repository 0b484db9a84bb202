#pragma once
// Everything that a content, a released report or a built output says, as one line of text for each field of each thing, so that
// two of them can be told apart in words (format.md section 2, diff). In the order of the content's lists; the calendar has words
// of its own (calendar_changes).
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "derive/derived.hpp"
#include "model/content.hpp"

namespace goldthread::authoring {

struct Fact {
  std::string key;  // "figures.actual.2025-26 q1"
  std::string text;
};

struct ThingFacts {
  std::string of;  // "measure"
  std::string id;
  std::string title;
  std::vector<Fact> facts;
};

using Facts = std::vector<ThingFacts>;

// Every field of every thing.
Facts facts_of(const model::Content& content);
// How everything stands: each measure in each period, the rest as it is. `content`: what `derived` was worked out from.
Facts statuses_of(const model::Content& content, const derive::Derived& derived);
// A released report: its content, and how everything stood in it.
Facts facts_of(const model::Released& released);
// Both, with what they say of one thing together.
Facts joined(Facts all, const Facts& more);
// data/plan.json of a built output; nothing where it is not what this program writes.
std::optional<Facts> facts_of_plan(std::string_view json);

}  // namespace goldthread::authoring
