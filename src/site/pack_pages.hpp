#pragma once
// Pages made to be printed on A4: all that goes to one meeting, and one report with what needs attention. What is printed elsewhere
// page by page stands here in one piece, so every anchor begins with the id of the paper or report that it belongs to.
#include <cstdint>
#include <string>
#include <string_view>

#include "site/draft.hpp"

namespace goldthread::site {

// Has a meeting anything to print besides its agenda?
bool has_pack(std::uint32_t meeting, const Edition& edition);
std::string pack_address(std::uint32_t meeting, const model::Content& content);  // "meetings/cabinet-2025-11-24/pack/"
// A report that was released stands in it as it was.
std::string pack_page(const Edition& edition, std::uint32_t meeting, const ReleasedEditions& released = {});

std::string print_address(std::uint32_t report, const model::Content& content);  // "reports/2025-26-q2/print/"
std::string print_page(const Edition& edition, std::uint32_t report);

// What every printed sheet says at its head: the council, and what it is of: a meeting or a report, by its title.
std::string running_head(std::string_view of, const Draft& draft);

}  // namespace goldthread::site
