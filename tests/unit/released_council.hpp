#pragma once
// A small council with two reports, and one of them released: as text, so that a test may change it before or after.
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "derive/derived.hpp"
#include "disclose/view.hpp"
#include "model/content.hpp"

namespace goldthread::tests {

using Files = std::map<std::string, std::string>;

Files council_with_reports();

// Read as it is, released reports included; with what was found.
struct ReadCouncil {
  std::unique_ptr<model::Content> content;
  std::vector<std::string> found;  // "released/q2.toml released-edited"
};
ReadCouncil read_council(const Files& files);
// The same with what its checks find.
std::vector<std::string> checked(const Files& files);

// Through the gate and worked out.
struct WorkedOut {
  std::unique_ptr<model::Content> content;
  std::optional<disclose::View> view;
  derive::Derived derived;
};
WorkedOut worked_out(const Files& files);

// The released file of a report, and the files with it.
std::string released_file(const Files& files, std::string_view report);
Files with_released(const Files& files, std::string_view report);

// With the first `from` in a file replaced.
Files with_change(Files files, const std::string& path, std::string_view from, std::string_view to);

}  // namespace goldthread::tests
