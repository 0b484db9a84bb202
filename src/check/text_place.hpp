#pragma once
// The places of words inside one prose, for findings about what is said. Asked in order, all of them together cost one pass.
#include <cstddef>
#include <string_view>

#include "model/entity.hpp"
#include "text/positions.hpp"

namespace goldthread::check {

class TextPlaces {
 public:
  explicit TextPlaces(const model::Prose& prose) : prose_(prose), positions_(prose.markdown) {}

  // `offset`: in bytes into the Markdown; `words`: what stands there.
  text::Place at(std::size_t offset, std::string_view words);

 private:
  const model::Prose& prose_;
  text::Positions positions_;
};

}  // namespace goldthread::check
