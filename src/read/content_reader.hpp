#pragma once
// A whole content folder to the model: each file to its reader by its place, then lists in site order. Faults are
// recorded and reading goes on, so that one run tells them all. Touches no disk.
#include "diagnostics/diagnostics.hpp"
#include "model/content.hpp"
#include "read/folder.hpp"

namespace goldthread::read {

// `jobs`: threads, 1 or more; the content does not depend on it.
model::Content read_content(Folder folder, int jobs, diagnostics::Diagnostics& diagnostics);

}  // namespace goldthread::read
