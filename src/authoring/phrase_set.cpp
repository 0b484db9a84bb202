#include "authoring/phrase_set.hpp"

namespace goldthread::authoring {

namespace {

// Odd constants with their bits well spread: of splitmix64 (S. Vigna, public domain).
constexpr std::uint64_t base = 0x9e3779b97f4a7c15;
constexpr std::uint64_t stir = 0xbf58476d1ce4e5b9;

constexpr auto powers = [] {
  std::array<std::uint64_t, longest_phrase + 1> out{};
  out[0] = 1;
  for (std::size_t i = 1; i < out.size(); ++i) out[i] = out[i - 1] * base;
  return out;
}();

}  // namespace

void RecentWords::hear(WordHash word) {
  const std::uint64_t before = heard_ == 0 ? 0 : sums_[heard_ % sums_.size()];
  if (heard_ == 0) sums_[0] = 0;
  ++heard_;
  sums_[heard_ % sums_.size()] = before * base + (word ^ (word >> 29U)) * stir;
}

PhraseHash RecentWords::phrase(std::size_t words) const {
  const std::uint64_t sum = sums_[heard_ % sums_.size()] - sums_[(heard_ - words) % sums_.size()] * powers[words];
  const std::uint64_t salted = (sum ^ (sum >> 31U)) * stir + words;
  return salted ^ (salted >> 27U) ^ (salted << 37U);
}

void PhraseSet::add(PhraseHash phrase, std::size_t words, std::uint32_t owner) {
  owners_.try_emplace(phrase, owner);
  lengths_[words] = true;
  sieve_[bit(phrase) / 64] |= std::uint64_t{1} << (bit(phrase) % 64);
}

void each_run(const std::vector<HeardWord>& text, std::size_t words, const std::function<void(std::size_t, PhraseHash)>& visit) {
  RecentWords recent;
  for (std::size_t i = 0; i < text.size(); ++i) {
    recent.hear(text[i].word);
    if (i + 1 >= words) visit(i + 1 - words, recent.phrase(words));
  }
}

}  // namespace goldthread::authoring
