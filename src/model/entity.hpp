#pragma once
// What every published thing has (domain.md 2.2, notation): an id, a title, when it is live, who may see it, and where its
// keys stand in the files, so that a rule can point at the very value it speaks of.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/date.hpp"
#include "model/period.hpp"
#include "model/prose.hpp"
#include "model/translation.hpp"
#include "text/place.hpp"

namespace goldthread::model {

// The place of each key's value, by the key's name. Keys are string literals of the readers.
class KeyPlaces {
 public:
  void reserve(std::size_t keys) { places_.reserve(keys); }
  void set(std::string_view key, text::Place place) { places_.emplace_back(key, place); }
  std::optional<text::Place> find(std::string_view key) const {
    for (const auto& [name, place] : places_) {
      if (name == key) return place;
    }
    return std::nullopt;
  }

 private:
  std::vector<std::pair<std::string_view, text::Place>> places_;
};

// A reference by id to something else, with its place.
struct Ref {
  std::string id;
  text::Place place;
  bool empty() const { return id.empty(); }
};

enum class Access { open, exempt, confidential };  // `access = "public"` is open: public is a word of C++

// What everyone may know of a thing that is held back from them: nothing but this (domain.md 2.6, 3).
struct HeldBack {
  std::string public_title;  // empty where its author gave none
  std::string paragraph;     // "3"; empty where it is held back for another reason than exemption
  std::string description;   // of the paragraph, in the words of the law; empty with it
  std::vector<Translation> translations = {};
};

struct Entity {
  std::string id;
  std::string title;
  text::Place place;  // of the file (1:1) or of the table's heading
  KeyPlaces keys;
  std::optional<Year> from;
  std::optional<Year> until;
  std::optional<int> order;
  std::vector<Line> aliases;      // old addresses
  std::vector<Line> also_called;  // names that people use besides the title; a tier's `aliases` are such names too
  Access access = Access::open;
  std::string paragraph;
  std::string public_interest;
  std::string public_title;
  bool sensitive = false;
  bool draft = false;
  std::optional<Date> publish_from;
  std::string stage;  // plan, do, review, revise
  Prose prose;
  std::vector<Translation> translations;  // of its texts, one a language

  // Where a key's value stands, or the thing itself where the key is not there.
  text::Place place_of(std::string_view key) const { return keys.find(key).value_or(place); }
  bool live_in(Year year) const { return (!from || *from <= year) && (!until || year <= *until); }
};

}  // namespace goldthread::model
