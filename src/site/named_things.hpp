#pragma once
// Everything on the site that has a name, with where it is read about: what the A to Z lists and what search knows.
#include <optional>
#include <string>
#include <vector>

#include "site/edition.hpp"

namespace goldthread::site {

struct Named {
  std::string title;
  std::string address;                 // from the site's root
  std::optional<model::ItemRef> item;  // absent of authors' own pages and of standing lists
  const model::Page* page = nullptr;   // an author's own page
};

// The golden thread from each priority down, then all else by kind, then pages and lists, but for the A to Z itself: what belongs
// together stands together.
std::vector<Named> named_things(const Edition& edition);

// The other names of what it is, as its author gave them; none of a list.
const std::vector<model::Line>& also_called(const Named& named, const model::Content& content);

}  // namespace goldthread::site
