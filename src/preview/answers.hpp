#pragma once
// What a preview answers to each request, as values: no network, no disk, no clock.
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "preview/request_rules.hpp"
#include "preview/shown_site.hpp"

namespace goldthread::preview {

// What is shown at a moment: the last site without errors, and what is told above it.
struct Showing {
  std::string version;                    // of another state another
  std::shared_ptr<const ShownSite> site;  // null: there never was one
  std::string panel;                      // HTML
  // Where nothing but the theme's stylesheet differs from version `since`: its address, "assets/civic-1a2b3c.css".
  std::string since;
  std::string stylesheet;
};

struct Answer {
  int status = 200;
  std::string type;
  std::string body;
  std::string location;  // of a redirect
};

// `path`: of a request that may be answered; `query`: "?q=bins", or empty.
Answer answer(const Showing& showing, const std::string& path, std::string_view query);
// Of a request that may not be answered.
Answer refusal(int status);

// Headers of every answer: nothing is kept, and no other site may show or read it.
const std::vector<std::pair<std::string, std::string>>& headers();

// What is shown, as an event for the script (an event stream of HTML's, 9.2).
std::string event_of(const Showing& showing);

}  // namespace goldthread::preview
