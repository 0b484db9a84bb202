#pragma once
// The page of each thing on the golden thread (web.md 3.4 to 3.6), as it stands at the site's as_at. `index` is its place in
// the content's list.
#include <cstdint>
#include <string>

#include "site/edition.hpp"
#include "site/measure_charts.hpp"

namespace goldthread::site {

std::string priority_page(const Edition& edition, std::uint32_t index);
std::string outcome_page(const Edition& edition, std::uint32_t index);
std::string measure_page(const Edition& edition, std::uint32_t index, MeasureCharts& charts);
std::string activity_page(const Edition& edition, std::uint32_t index);
std::string programme_page(const Edition& edition, std::uint32_t index);

}  // namespace goldthread::site
