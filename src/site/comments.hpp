#pragma once
// What reports have said about each thing, newest report first: made once, so that a page finds its commentary without
// going through all reports.
#include <cstdint>
#include <map>
#include <vector>

#include "model/content.hpp"

namespace goldthread::site {

struct CommentRef {
  std::uint32_t report;   // place in the content's reports
  std::uint32_t comment;  // place in the report's comments
};

class Comments {
 public:
  explicit Comments(const model::Content& content);
  const std::vector<CommentRef>& about(model::ItemRef item) const;

 private:
  std::map<model::ItemRef, std::vector<CommentRef>> by_item_;
};

}  // namespace goldthread::site
