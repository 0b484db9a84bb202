#pragma once
// A measure as others may show it on their own pages: a card in a frame, and each of its charts as a picture. The card stands alone,
// without the site's head and foot, and keeps out of search engines; it and nothing else may be framed (`_headers`).
#include <cstdint>
#include <string>
#include <vector>

#include "site/draft.hpp"
#include "site/measure_charts.hpp"

namespace goldthread::site {

std::string card_address(std::uint32_t measure, const model::Content& content);  // "measures/missed-bins/card/"

std::string card_page(const Edition& edition, std::uint32_t measure, MeasureCharts& charts);

// "measures/missed-bins/chart.svg", "wards.svg", "usual-variation.svg"
std::string picture_address(std::uint32_t measure, Picture which, const model::Content& content);
// Those that the measure has.
std::vector<Picture> pictures_of(const Edition& edition, std::uint32_t measure);

// `embed`: the way to the card and to each picture, and the code to copy.
void set_embed(Draft& draft, std::uint32_t measure, MeasureCharts& charts);

}  // namespace goldthread::site
