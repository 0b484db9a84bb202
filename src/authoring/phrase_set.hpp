#pragma once
// A set of phrases to look for all at once in what is heard: each word costs the same however many phrases there are. A phrase is
// 1 to 8 words, known by the hash of them in order (Rabin and Karp's rolling hash over hashes of words).
#include <array>
#include <cstdint>
#include <functional>
#include <unordered_map>
#include <vector>

#include "authoring/words_in_bytes.hpp"

namespace goldthread::authoring {

inline constexpr std::size_t longest_phrase = 8;

using PhraseHash = std::uint64_t;

// The words heard since the last pause, as the hashes of all phrases that end with the newest.
class RecentWords {
 public:
  void hear(WordHash word);
  void pause() { heard_ = 0; }
  // How many words a phrase that ends now can have.
  std::size_t longest() const { return heard_ < longest_phrase ? heard_ : longest_phrase; }
  PhraseHash phrase(std::size_t words) const;

 private:
  std::array<std::uint64_t, 16> sums_{};
  std::size_t heard_ = 0;
};

class PhraseSet {
 public:
  PhraseSet() : sieve_(sieve_words) {}

  // The first of two owners of one phrase keeps it.
  void add(PhraseHash phrase, std::size_t words, std::uint32_t owner);
  void erase(PhraseHash phrase) { owners_.erase(phrase); }
  bool empty() const { return owners_.empty(); }
  const std::unordered_map<PhraseHash, std::uint32_t>& owners() const { return owners_; }

  // Calls `found(phrase, owner)` for each phrase that ends with the newest word and has `fewest` words or more.
  template <class Found>
  void look(const RecentWords& words, std::size_t fewest, Found&& found) const {
    for (std::size_t n = fewest; n <= words.longest(); ++n) {
      if (!lengths_[n]) continue;
      const PhraseHash phrase = words.phrase(n);
      if (!may_hold(phrase)) continue;
      if (const auto at = owners_.find(phrase); at != owners_.end()) found(phrase, at->second);
    }
  }

 private:
  // A bit for each of 2^22 values of a hash's upper end: most words of an output are told apart by one look at it.
  static constexpr std::size_t sieve_words = (1U << 22U) / 64;
  static std::size_t bit(PhraseHash phrase) { return phrase >> 42U; }
  bool may_hold(PhraseHash phrase) const { return (sieve_[bit(phrase) / 64] >> (bit(phrase) % 64) & 1U) != 0; }

  std::unordered_map<PhraseHash, std::uint32_t> owners_;
  std::array<bool, longest_phrase + 1> lengths_{};
  std::vector<std::uint64_t> sieve_;
};

// Calls `visit(begin, words, phrase)` for each run of `words` words.
void each_run(const std::vector<HeardWord>& text, std::size_t words,
              const std::function<void(std::size_t begin, PhraseHash phrase)>& visit);

}  // namespace goldthread::authoring
