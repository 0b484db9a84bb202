#pragma once
// START HERE: the Excel appendix of a report. Its sheets are described one by one from the derived records that pages and data
// print too, then put into a file; so page, sheet and data cannot disagree (domain.md 4, "Workbook per report").
#include <string>
#include <vector>

#include "derive/derived.hpp"
#include "disclose/view.hpp"
#include "render/words.hpp"

namespace goldthread::workbook {

struct Appendix {
  std::string path;                // from the website's root
  std::string bytes;               // of the .xlsx; the same content gives the same
  std::vector<std::string> links;  // to pages of the site, from its root: "measures/missed-bins/"; none without a base_url
};

// `report`: its place in the content's list. Throws std::runtime_error where there is no room for temporary files.
Appendix appendix(const disclose::View& view, const derive::Derived& derived, std::size_t report, const render::Words& words);

// "northmere-2025-26-q2-appendix.xlsx"; over 60 characters is a finding, made elsewhere.
std::string appendix_name(const model::Site& site, const model::Report& report);
// "reports/2025-26-q2/northmere-2025-26-q2-appendix.xlsx"
std::string appendix_path(const model::Site& site, const model::Report& report);

}  // namespace goldthread::workbook
