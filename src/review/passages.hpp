#pragma once
// The texts in which officers speak of figures: comments on measures, reports and their achievements, and any prose that
// names a measure. Each with the vantage that its words stand at: a report's own, or the site's. Texts of released reports
// are left out: they stay as they were published.
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "derive/derived.hpp"

namespace goldthread::review {

struct Passage {
  std::string_view text;
  const model::Prose* prose;             // null for a text of a list, which has one place
  text::Place place;                     // of its first character
  std::optional<std::uint32_t> measure;  // what a comment is about, as a place in the content's measures
  const derive::Standing* standing;
};

// Comments on measures.
std::vector<Passage> comments_on_measures(const model::Content& content, const derive::Derived& derived);
// Reports and their achievements.
std::vector<Passage> report_texts(const model::Content& content, const derive::Derived& derived);
// Other prose with a placeholder of an item in a sentence, which may name a measure.
std::vector<Passage> other_prose(const model::Content& content, const derive::Derived& derived);

// The place of words in a passage; `offset` in bytes.
text::Place place_of(const Passage& passage, std::size_t offset, std::string_view words);

}  // namespace goldthread::review
