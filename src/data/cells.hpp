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

// Of a measure's number: of a rating the number's cell is empty and the word stands in its own.
void number_cell(CsvWriter& csv, const model::Measure& measure, const std::optional<model::Decimal>& value);
void rating_cell(CsvWriter& csv, const model::Measure& measure, const std::optional<model::Decimal>& value);
// The value, low or high of a target; nothing where there is none.
std::optional<model::Decimal> part(const std::optional<derive::TargetShown>& target,
                                   std::optional<model::Decimal> derive::TargetShown::*which);

std::vector<std::string_view> measure_statuses();
std::vector<std::string_view> activity_statuses();
std::vector<std::string_view> roll_ups();
std::vector<std::string_view> directions();

}  // namespace goldthread::data
