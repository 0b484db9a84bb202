#pragma once
// One workbook for a meeting that two or more reports go to: each report's sheets as in its own appendix, the names of their tabs
// beginning with its number, "R1", "R2", in the order in which the meeting has them (domain.md 4).
#include <string>
#include <vector>

#include "derive/derived.hpp"
#include "disclose/view.hpp"
#include "render/words.hpp"
#include "workbook/bind.hpp"
#include "workbook/released_report.hpp"

namespace goldthread::workbook {

// The meetings that have one, by their places.
derive::Places meetings_with_appendix(const derive::Derived& derived);

// A report that was released is there as it was.
File meeting_appendix(const disclose::View& view, const derive::Derived& derived, std::size_t meeting, const render::Words& words,
                      const ReleasedReports& released = {});

// "meetings/cabinet-2025-11-24/northmere-cabinet-2025-11-24-appendix.xlsx"; a name over 60 characters is a finding, made elsewhere.
std::string meeting_appendix_path(const model::Site& site, const model::Meeting& meeting);

}  // namespace goldthread::workbook
