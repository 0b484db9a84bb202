#pragma once
// The site's standing lists: where each is, what it is called, and whether this council has one. A list without items has
// no page, so nothing may link to it.
#include <optional>
#include <string>
#include <string_view>

#include "model/content.hpp"
#include "render/words.hpp"

namespace goldthread::site {

enum class Section {
  priorities,
  outcomes,
  activities,
  measures,
  programmes,
  reports,
  action_plans,
  plans,
  framework,
  roles,
  statements,
  surveys,
  questions,
  board_actions,
  thread,
  portfolios,
  organisations,
  bodies,
  meetings,
  papers,
  calendar,
  risks,
  budget,
  hot_spots,
  coverage,
  data_quality,
  wards,
  glossary,
  a_z,
  data
};
// The search page: of a site that has search, whatever else it has (Edition::has_search).
inline constexpr std::string_view search_address = "search/";

inline constexpr int section_count = static_cast<int>(Section::data) + 1;

std::string_view address(Section section);             // "measures/"
std::optional<Section> section(std::string_view key);  // as site.toml's menu names it: "measures"
std::optional<Section> section_of(model::Kind kind);   // where a kind is listed
bool exists(Section section, const model::Content& content);
std::string title(Section section, const render::Words& words);  // "Measures", "Calendar"

}  // namespace goldthread::site
