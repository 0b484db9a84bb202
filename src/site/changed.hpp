#pragma once
// When a page last changed, for the sitemap: the newest date among its facts that is not after as_at (format.md section 3).
#include <optional>

#include "site/edition.hpp"

namespace goldthread::site {

// Of a thing's own page; the site's as_at where nothing about it has a date.
std::optional<model::Date> changed(model::ItemRef item, const Edition& edition);

}  // namespace goldthread::site
