#pragma once
// Reports (web.md 3.7): the list of them, each report, and its exceptions. A report stands at its own period and data cut:
// everything on its pages is what was known then.
#include <cstdint>
#include <string>
#include <vector>

#include "site/edition.hpp"

namespace goldthread::site {

std::string reports_page(const Edition& edition);
std::string report_page(const Edition& edition, std::uint32_t index);

// What needs attention stands on one page while it is short; where it is long, what is off target comes first, and the rest has pages of
// its own below that.
enum class ExceptionsPage { all, off_target, near_target, activities };
std::vector<ExceptionsPage> exceptions_pages(const Edition& edition, std::uint32_t index);
std::string exceptions_page(const Edition& edition, std::uint32_t index, ExceptionsPage which);
std::string exceptions_address(std::uint32_t report, ExceptionsPage which, const model::Content& content);
std::string exceptions_address(std::uint32_t report, const model::Content& content);  // "reports/2025-26-q2/exceptions/"

}  // namespace goldthread::site
