#pragma once
// released/<report>.toml: a report as it was published, and the content it is drawn from (domain.md 2.7). Written by the program
// alone (data/released_text.hpp), so it is taken whole or refused with one finding: edited by hand, of a later program, or broken.
#include <optional>
#include <string_view>

#include "diagnostics/diagnostics.hpp"
#include "model/content.hpp"
#include "read/memory.hpp"

namespace goldthread::read {

// The line above everything that the edition is the hash of.
inline constexpr std::string_view edition_key = "edition = \"";

// The hash of a released file's text below its edition's line.
std::string edition_of(std::string_view text);

// Nothing where a finding was made. `report`: the file's name.
std::optional<model::Released> read_released(const text::Source& source, text::FileId file, std::string_view report,
                                             diagnostics::Diagnostics& diagnostics);

// Each of them that the content's sources hold, put into the content; and their dates into their reports.
// One that `memory` knows by its text is not taken apart again; null: there is none.
void read_all_released(model::Content& content, int jobs, diagnostics::Diagnostics& diagnostics, Memory* memory = nullptr);

}  // namespace goldthread::read
