#pragma once
// Things that are not for everyone (domain.md 2.6, 1 to 4): exempt or confidential, sensitive, a draft, not to be published
// yet, or filed under a tier that is never published. A finding names the thing by its id, which its path shows, never by its title.
#include "diagnostics/diagnostics.hpp"
#include "model/content.hpp"

namespace goldthread::disclose {

// A finding for each thing of the content that must not reach everyone.
void find_held_back(const model::Content& content, diagnostics::Diagnostics& diagnostics);

}  // namespace goldthread::disclose
