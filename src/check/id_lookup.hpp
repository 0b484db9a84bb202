#pragma once
// What an id of one or more kinds may be, for findings about one that is not there: how its kind is called, the nearest id
// that there is, and where a new one would be written. Looking for the nearest is slow, so it is done on failure only.
#include <initializer_list>
#include <string>
#include <string_view>

#include "model/content.hpp"

namespace goldthread::check {

using Kinds = std::initializer_list<model::Kind>;

// "an outcome"
std::string_view with_article(model::Kind kind);
// "a post or a portfolio"
std::string one_of(Kinds kinds);

class IdLookup {
 public:
  explicit IdLookup(const model::Content& content) : content_(content) {}

  // True where the id may be that of something in a file that could not be read.
  bool may_be_unread(std::string_view id, Kinds kinds) const;

  // The help line for an id that names nothing of these kinds.
  std::string help(std::string_view wanted, Kinds kinds);

  // The help line for a word that is not among a few; empty where none is near.
  std::string nearest_of(std::string_view wanted, const std::vector<std::string_view>& known);

 private:
  const model::Content& content_;
  int searches_ = 0;
};

}  // namespace goldthread::check
