#pragma once
// Translations: <name>.<language>.md or .toml beside a file, the same keys as there with their texts in another language, and no other
// key (format.md section 1). They are read once all else is, and go into the very things that they translate.
#include <vector>

#include "diagnostics/diagnostics.hpp"
#include "model/content.hpp"
#include "read/place_in_content.hpp"

namespace goldthread::read {

// `places`: what each file of the content's sources is.
void read_translations(model::Content& content, const std::vector<FilePlace>& places, diagnostics::Diagnostics& diagnostics);

}  // namespace goldthread::read
