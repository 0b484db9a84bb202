#pragma once
// Prose taken apart at its highest headings, for pages that print each section in a place of its own.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/entity.hpp"

namespace goldthread::model {

// The headings of the highest level that the prose has, in its order.
std::vector<Heading> top_headings(const Prose& prose);

// Are these the same words, whatever their capitals?
bool same_heading(std::string_view a, std::string_view b);

// What stands under a heading of the highest level, without the heading; nothing where there is no such heading.
std::optional<Prose> section_of(const Prose& prose, std::string_view heading);

}  // namespace goldthread::model
