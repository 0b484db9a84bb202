#pragma once
// The order of an alphabetical list in the site's language: accents and case do not count, and numbers stand by their value.
#include <string>
#include <string_view>
#include <vector>

namespace goldthread::site {

// The places of `titles` in alphabetical order of `language` ("en-GB", "cy"); equal ones stay as they are.
std::vector<std::size_t> alphabetical(const std::vector<std::string_view>& titles, const std::string& language);

// The letter a title is listed under: "A" to "Z", "0 to 9" for all figures, "" for what is neither (listed as "Other").
std::string letter_of(std::string_view title);

}  // namespace goldthread::site
