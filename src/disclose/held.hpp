#pragma once
// What the gate keeps from an audience, and why: for the officer's list (`check --list held`), never for an output. Things are
// named by id, figures by measure and period; no title and no number stands here.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/date.hpp"
#include "model/period.hpp"
#include "text/place.hpp"

namespace goldthread::disclose {

enum class Why {
  exempt,
  confidential,
  sensitive,
  draft,
  not_yet,  // to be published on a later day
  tier,     // of a tier whose plans are not published
  belongs   // it belongs to something that is held back
};

// The kind of an enclosure of a paper that is shown: "paper/B" is its name.
inline constexpr std::string_view attachment_kind = "attachment";

struct HeldThing {
  std::string_view kind;  // "measure"
  std::string name;       // its id; "2025-26/waste" of a budget line, "stream/event" of an event, the path of a page or file
  Why why = Why::exempt;
  std::string about;                 // the paragraph of an exempt thing; of `belongs` what it belongs to; of `tier` the tier
  std::optional<model::Date> until;  // of not_yet: the day it is to be published
  bool delayed = false;              // that day was put off by a pre-election period
  text::Place place;
};

struct HeldFigure {
  enum class Why {
    small,     // so few people that they could be told
    secondary  // it would give a withheld figure away
  };
  std::string measure;
  std::string part;  // of a breakdown, or empty
  model::Period period;
  Why why = Why::small;
};

struct Held {
  std::vector<HeldThing> things;  // in the order of the content
  std::vector<HeldFigure> figures;
  // Figures of periods that end later wait for the first report that shows them; absent where none do.
  std::optional<model::Date> figures_to;
  bool any() const { return !things.empty() || !figures.empty() || figures_to; }
};

}  // namespace goldthread::disclose
