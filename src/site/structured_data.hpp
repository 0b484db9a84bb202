#pragma once
// What search engines read of a page (schema.org, as JSON-LD): where it stands on the site, and of a measure that it is a set of
// data, with its span, licence and file. A block of data, not a script: a strict content policy lets it stand.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/date.hpp"
#include "model/site.hpp"
#include "site/released.hpp"

namespace goldthread::site {

struct Dataset {
  std::string name;
  std::string description;
  std::string page;                     // its address from the root
  std::string file;                     // the CSV's
  std::optional<model::Date> from, to;  // first and last day that it covers
};

// Where the pages of one language begin, and where the files of all of them do: "https://.../cy/" and "https://.../".
struct Roots {
  std::string pages;
  std::string files;
};

// <script type="application/ld+json"> with a BreadcrumbList of the crumbs and this page, and a Dataset where there is one; empty
// without roots, for every address in it is absolute. `crumbs`: Home first, this page left out.
std::string structured_data(const Roots& roots, const model::Site& site, std::string_view title, std::string_view address,
                            const std::vector<NamedAddress>& crumbs, const std::optional<Dataset>& dataset);

}  // namespace goldthread::site
