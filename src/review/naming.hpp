#pragma once
// Which measure a sentence is about: by its placeholder, {{missed-bins}} or {{missed-bins.value}}, or by its title written out.
#include <cstdint>
#include <string_view>
#include <vector>

#include "model/content.hpp"
#include "review/sentences.hpp"

namespace goldthread::review {

struct Naming {
  std::uint32_t measure;  // place in the content's measures
  std::size_t from;       // tokens of the sentence, from the first to one past the last
  std::size_t to;
};

// The titles of all measures by their words. A title of one word is found only where it is asked for by its measure: alone it
// may be any word.
class Titles {
 public:
  explicit Titles(const model::Content& content);

  // Every naming in a sentence, in the order they stand in.
  std::vector<Naming> namings(const Sentence& sentence) const;

 private:
  struct Title {
    std::uint32_t measure;
    std::vector<std::string> words;  // in lower case
  };
  const model::Content& content_;
  std::unordered_map<std::string, std::vector<Title>> by_first_word_;
};

// The namings of one measure alone, titles of one word included.
std::vector<Naming> namings_of(const Sentence& sentence, const model::Content& content, std::uint32_t measure);

}  // namespace goldthread::review
