#pragma once
// A small council's files as text, read and worked out as `check` does.
#include <map>
#include <memory>
#include <string>

#include "derive/derived.hpp"
#include "model/content.hpp"

namespace goldthread::authoring {

using Files = std::map<std::string, std::string>;

struct WorkedCouncil {
  std::unique_ptr<model::Content> content;
  derive::Derived derived;
  disclose::Held held;
};

// Beside these files a site as at 14 November 2025 with three posts, a priority and an outcome. Throws where they have errors.
WorkedCouncil worked_out(const Files& files);

// The same as it is read, errors or not.
model::Content read_files(const Files& files);

}  // namespace goldthread::authoring
