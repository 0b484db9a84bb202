#include "site/comments.hpp"

namespace goldthread::site {

Comments::Comments(const model::Content& content) {
  for (std::size_t r = content.reports.size(); r-- > 0;) {
    const auto& comments = content.reports[r].comments;
    for (std::size_t c = 0; c < comments.size(); ++c) {
      const auto item = content.find(comments[c].about.id);
      if (item) by_item_[*item].push_back({static_cast<std::uint32_t>(r), static_cast<std::uint32_t>(c)});
    }
  }
}

const std::vector<CommentRef>& Comments::about(model::ItemRef item) const {
  static const std::vector<CommentRef> none;
  const auto found = by_item_.find(item);
  return found == by_item_.end() ? none : found->second;
}

}  // namespace goldthread::site
