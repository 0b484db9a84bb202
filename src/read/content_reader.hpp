#pragma once
// A whole content folder to the model: each file to its reader by its place, then lists in site order. Faults are
// recorded and reading goes on, so that one run tells them all. Touches no disk.
#include <string>

#include "diagnostics/diagnostics.hpp"
#include "model/content.hpp"
#include "read/folder.hpp"

namespace goldthread::read {

// `jobs`: threads, 1 or more; the content does not depend on it. `memory`: of a preview; null: there is none.
model::Content read_content(Folder folder, int jobs, diagnostics::Diagnostics& diagnostics, Memory* memory = nullptr);

// The theme that site.toml names, told ahead of reading the rest; "civic" where it names none.
std::string theme_of_site(const Folder& folder);

}  // namespace goldthread::read
