#include "authoring/held_list.hpp"

#include <fmt/format.h>

#include <vector>

#include "authoring/columns.hpp"

namespace goldthread::authoring {

using disclose::HeldFigure;
using disclose::HeldThing;
using disclose::Why;

namespace {

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
  return count == 0 ? std::string() : fmt::format("{} {}", count, count == 1 ? one : many);
}

}  // namespace

std::string why_held(const HeldThing& thing) {
  switch (thing.why) {
    case Why::exempt:
      return fmt::format("exempt, paragraph {}", thing.about);
    case Why::confidential:
      return "confidential";
    case Why::sensitive:
      return "sensitive";
    case Why::draft:
      return "a draft";
    case Why::not_yet:
      return fmt::format("until {}{}", thing.until->text(), thing.delayed ? ", put off by the pre-election period" : "");
    case Why::tier:
      return fmt::format("plans of the tier {} are not published", thing.about);
    case Why::belongs:
      return fmt::format("belongs to {}", thing.about);
  }
  return {};
}

std::string_view why_held(HeldFigure::Why why) {
  switch (why) {
    case HeldFigure::Why::small:
      return "so few people that they could be told";
    case HeldFigure::Why::secondary:
      return "a total would give a withheld figure away";
  }
  return {};
}

std::string held_list(const disclose::Held& held) {
  std::vector<std::vector<std::string>> rows;
  for (const HeldThing& thing : held.things) rows.push_back({std::string(thing.kind), thing.name, why_held(thing)});
  if (held.figures_to)
    rows.push_back({"figures", fmt::format("of periods after {}", held.figures_to->text()), "wait for the report that shows them first"});
  for (const HeldFigure& figure : held.figures) {
    const std::string of = figure.part.empty() ? figure.measure : fmt::format("{} in {}", figure.measure, figure.part);
    rows.push_back({"figure", fmt::format("{}, {}", of, figure.period.text()), std::string(why_held(figure.why))});
  }
  return in_columns(rows);
}

std::string held_in_short(const disclose::Held& held) {
  if (!held.any()) return {};
  std::string what = counted(held.things.size(), "thing", "things");
  const auto add = [&](const std::string& more) {
    if (!more.empty()) what += (what.empty() ? "" : " and ") + more;
  };
  add(counted(held.figures.size(), "figure", "figures"));
  if (held.figures_to) add(fmt::format("all figures after {}", held.figures_to->text()));
  return what;
}

}  // namespace goldthread::authoring
