#pragma once
// Reports (web.md 3.7): the list of them, each report, and its exceptions. A report stands at its own period and data cut:
// everything on its pages is what was known then.
#include <cstdint>
#include <string>

#include "site/edition.hpp"

namespace goldthread::site {

std::string reports_page(const Edition& edition);
std::string report_page(const Edition& edition, std::uint32_t index);
std::string exceptions_page(const Edition& edition, std::uint32_t index);
std::string exceptions_address(std::uint32_t report, const model::Content& content);  // "reports/2025-26-q2/exceptions/"

}  // namespace goldthread::site
