#pragma once
// Ids and slugs (format.md section 1): lower-case letters, digits and hyphens, a letter or digit first, 80 characters at most.
#include <string>
#include <string_view>

namespace goldthread::text {

bool is_id(std::string_view text);

// The words of `text` as an id: "Northmere Borough Council" becomes "northmere-borough-council". Accents are dropped with
// their letters' case; what has no plain form becomes a hyphen. Empty where nothing is left.
std::string slug(std::string_view text);

}  // namespace goldthread::text
