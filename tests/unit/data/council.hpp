#pragma once
// A small council for the tests of data: its content read from texts, disclosed and derived by the real parts.
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "derive/derived.hpp"
#include "disclose/view.hpp"
#include "model/content.hpp"
#include "render/words.hpp"

namespace goldthread::data {

class Council {
 public:
  // Paths with their texts; content in which there is a fault ends the test.
  explicit Council(const std::vector<std::pair<std::string, std::string>>& files);
  const disclose::View& view() const { return *view_; }
  const derive::Derived& derived() const { return derived_; }
  derive::Derived& derived() { return derived_; }
  const render::Words& words() const { return *words_; }
  const model::Content& content() const { return *content_; }

 private:
  std::unique_ptr<model::Content> content_;
  std::optional<disclose::View> view_;
  derive::Derived derived_;
  std::unique_ptr<render::Words> words_;
};

// The council that domain.md works out: one measure, one activity, one report.
Council northmere();

}  // namespace goldthread::data
