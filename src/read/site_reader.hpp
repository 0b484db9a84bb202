#pragma once
// site.toml: the council and the rules of its site.
#include <optional>

#include "model/site.hpp"
#include "read/fields.hpp"

namespace goldthread::read {

// The month financial years start in, read ahead of everything else: all years and periods are told by it.
model::YearStart read_year_start(const TomlValue& site, diagnostics::Diagnostics& diagnostics);

model::Site read_site(const TomlValue& site, model::YearStart start, diagnostics::Diagnostics& diagnostics);

// "5%", "3" (the measure's own units) or "1 rank"; a number is units. Nothing where a finding was made.
std::optional<model::Tolerance> read_tolerance(Fields& fields, std::string_view key);

}  // namespace goldthread::read
