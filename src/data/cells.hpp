#pragma once
// Cells that several tables have: several ids in one, a post's title, an item's permanent address.
#include <string>
#include <string_view>
#include <vector>

#include "data/table.hpp"
#include "model/content.hpp"

namespace goldthread::data {

// "clean-streets less-waste"
std::string ids_text(const std::vector<model::Ref>& refs);
// The title of what is referred to; empty where it is not there.
std::string_view title_of(const model::Ref& ref, const model::Content& content);
// "https://performance.northmere.example/measures/missed-bins/"; without the site's base_url "measures/missed-bins/".
std::string address_text(model::Kind kind, std::size_t index, const model::Content& content);

std::vector<std::string_view> measure_statuses();
std::vector<std::string_view> activity_statuses();
std::vector<std::string_view> roll_ups();
std::vector<std::string_view> directions();

}  // namespace goldthread::data
