#include "authoring/phrase_set.hpp"

#include <catch2/catch.hpp>

namespace goldthread::authoring {

namespace {

// The owners of the phrases that stand in `text`, in order of their ends.
std::vector<std::uint32_t> found(const PhraseSet& set, std::string_view text) {
  std::vector<std::uint32_t> out;
  RecentWords recent;
  for (const HeardWord& word : words_of(text, Written::plain)) {
    recent.hear(word.word);
    set.look(recent, 1, [&](PhraseHash, std::uint32_t owner) { out.push_back(owner); });
  }
  return out;
}

void add(PhraseSet& set, std::string_view phrase, std::uint32_t owner) {
  const auto words = words_of(phrase, Written::plain);
  each_run(words, words.size(), [&](std::size_t, PhraseHash hash) { set.add(hash, words.size(), owner); });
}

}  // namespace

TEST_CASE("phrases of 1 to 8 words are found wherever they stand, whatever came before") {
  PhraseSet set;
  add(set, "depot", 1);
  add(set, "sell the yard", 2);
  add(set, "one two three four five six seven eight", 3);
  CHECK(found(set, "we sell the yard, the Depot") == std::vector<std::uint32_t>{2, 1});
  CHECK(found(set, "zero one two three four five six seven eight nine") == std::vector<std::uint32_t>{3});
  CHECK(found(set, "sell a yard; the yard; one two three four five six eight seven").empty());
  std::string long_text;
  for (int i = 0; i < 100; ++i) long_text += "word" + std::to_string(i) + ' ';
  CHECK(found(set, long_text + "sell the yard") == std::vector<std::uint32_t>{2});
}

TEST_CASE("no phrase is found across a pause") {
  PhraseSet set;
  add(set, "sell the yard", 2);
  RecentWords recent;
  int times = 0;
  for (const HeardWord& word : words_of("sell the", Written::plain)) recent.hear(word.word);
  recent.pause();
  recent.hear(words_of("yard", Written::plain)[0].word);
  set.look(recent, 1, [&](PhraseHash, std::uint32_t) { ++times; });
  CHECK(times == 0);
}

TEST_CASE("a phrase that was struck out is not found") {
  PhraseSet set;
  add(set, "sell the yard", 2);
  set.erase(set.owners().begin()->first);
  CHECK(found(set, "sell the yard").empty());
}

}  // namespace goldthread::authoring
