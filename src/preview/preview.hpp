#pragma once
// START HERE: `goldthread serve`. Builds, shows the site on this machine alone, and builds again whenever content or theme change. Writes
// nothing. What is broken leaves the last good site where it was, with the findings above it. A rebuild reads, checks and derives; pages,
// workbooks and data are drawn when they are asked for, and the whole site is proofread once it has been quiet for a while.
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "pipeline.hpp"

namespace goldthread::preview {

struct PreviewRequest {
  BuildRequest build;
  std::optional<int> port;  // 0: any that is free; absent: 8000, or the next that is free
};

// What happens, for whoever tells it to a person. Called by one thread at a time.
struct Listener {
  std::function<void(int port)> serving;
  std::function<void(const BuildResult& result, double milliseconds)> built;
  std::function<void(const std::vector<publish::BrokenLink>& broken)> proofread;
};

// Goes on until the program is asked to end (SIGINT, SIGTERM). Gives why it could not; empty where all went well.
std::string run_preview(const PreviewRequest& request, const Listener& listener);

}  // namespace goldthread::preview
