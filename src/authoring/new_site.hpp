#pragma once
// A small whole council to go on from: a plan, a priority, an outcome, a measure with figures, an activity, the posts that
// answer for them and a page. `check` accepts it as it is. Its figures are examples around `as_at`, and say so.
#include <string>
#include <vector>

#include "authoring/new_file.hpp"
#include "model/date.hpp"

namespace goldthread::authoring {

struct NewSite {
  std::string council;  // "Northmere Borough Council"
  std::string slug;     // "northmere"
  model::Date as_at;
};

std::vector<NewFile> new_site(const NewSite& site);

// "northmere" is "Northmere Council"; "northmere-borough-council" is "Northmere Borough Council".
std::string council_from(std::string_view slug);

}  // namespace goldthread::authoring
