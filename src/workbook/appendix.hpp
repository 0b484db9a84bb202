#pragma once
// The Excel appendix of a report: its sheets are described one by one from the derived records that pages and data print too, then
// put into a file; so page, sheet and data cannot disagree (domain.md 4, "Workbook per report").
#include <string>

#include "derive/derived.hpp"
#include "disclose/view.hpp"
#include "render/words.hpp"
#include "workbook/bind.hpp"

namespace goldthread::workbook {

// `report`: its place in the content's list. Throws std::runtime_error where there is no room for temporary files.
File appendix(const disclose::View& view, const derive::Derived& derived, std::size_t report, const render::Words& words);

// "northmere-2025-26-q2-appendix.xlsx"; over 60 characters is a finding, made elsewhere.
std::string appendix_name(const model::Site& site, const model::Report& report);
// "reports/2025-26-q2/northmere-2025-26-q2-appendix.xlsx"
std::string appendix_path(const model::Site& site, const model::Report& report);

}  // namespace goldthread::workbook
