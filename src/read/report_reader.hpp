#pragma once
// reports/<id>/index.md and its comments, action-plans/<id>.md, revisions.toml, pages.
#include <vector>

#include "model/report.hpp"
#include "read/fields.hpp"

namespace goldthread::read {

void read_report(Fields& fields, model::Report& report);
void read_comment(Fields& fields, model::Comment& comment);
void read_action_plan(Fields& fields, model::ActionPlan& plan);
void read_page(Fields& fields, model::Page& page);
std::vector<model::Revision> read_revisions(const TomlValue& table, model::YearStart start, diagnostics::Diagnostics& diagnostics);

}  // namespace goldthread::read
