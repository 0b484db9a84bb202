#pragma once
// What the rest of the content could name a held thing by: its id, the path of its source, the paths of files that it alone
// offers. Sorted, so that lists made from it have an order.
#include <set>
#include <string>

#include "disclose/held_things.hpp"
#include "model/content.hpp"

namespace goldthread::disclose {

struct Traces {
  std::set<std::string, std::less<>> names;  // "missed-bins", "2025-26/waste", "stream/event", "pages/about"
  std::set<std::string, std::less<>> paths;  // of sources
  std::set<std::string, std::less<>> files;  // "documents/offer.pdf"
};

Traces traces_of(const HeldThings& held, const model::Content& content);

}  // namespace goldthread::disclose
