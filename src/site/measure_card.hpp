#pragma once
// A measure as others may show it on their own pages: a card in a frame, and its chart as a picture. The card stands alone, without
// the site's head and foot, and keeps out of search engines; it and nothing else may be framed (`_headers`).
#include <cstdint>
#include <string>
#include <string_view>

#include "site/draft.hpp"

namespace goldthread::site {

std::string card_address(std::uint32_t measure, const model::Content& content);     // "measures/missed-bins/card/"
std::string picture_address(std::uint32_t measure, const model::Content& content);  // "measures/missed-bins/chart.svg"

std::string card_page(const Edition& edition, std::uint32_t measure);
// Empty where the measure has no chart.
std::string chart_picture(const Edition& edition, std::uint32_t measure);
bool has_picture(const Edition& edition, std::uint32_t measure);

// `embed`: the way to the card, the picture where there is one, and the code to copy. `figure`: the measure's chart on the page.
void set_embed(Draft& draft, std::uint32_t measure, std::string_view figure);

}  // namespace goldthread::site
