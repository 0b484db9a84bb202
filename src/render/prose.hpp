#pragma once
// An author's prose, finished for one page: holes filled with addresses relative to the page and with figures as they stand
// at the page's vantage (a report's prose sees its own quarter, format.md "Figures and links in prose").
#include <string>
#include <string_view>

#include "derive/derived.hpp"
#include "model/content.hpp"
#include "render/addresses.hpp"
#include "render/words.hpp"

namespace goldthread::render {

// What every page's prose draws on, made once a build. All are borrowed.
struct ProseSources {
  const model::Content& content;
  const derive::Derived& derived;
  const SourceAddresses& addresses;
  const Words& words;
  LinkStyle links = {};
  std::string_view main_language = {};  // what prose that is not translated is in
};

// Where a piece of prose is printed.
struct ProsePlace {
  std::string_view page;                   // the page's address: "measures/missed-bins/"
  const derive::Standing& standing;        // derived.now, or the report's
  int first_heading = 2;                   // the level at which the prose's own highest heading stands, 2 to 6
  const derive::Counts* counts = nullptr;  // what {{counts.measures}} counts: a report's own; else the standing's
  std::string_view anchors = {};           // what its anchors begin with, where other prose stands on the page: "2025-26-q2-"
};

void append_prose(std::string& out, const model::Prose& prose, const ProsePlace& place, const ProseSources& sources);

// The same from one placeholder, "missed-bins.value": the safe HTML that stands for it.
void append_placeholder(std::string& out, std::string_view target, model::Hole::Kind kind, const ProsePlace& place,
                        const ProseSources& sources);

}  // namespace goldthread::render
