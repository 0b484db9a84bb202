#include "text/sources.hpp"

#include <catch2/catch.hpp>

using goldthread::text::Sources;

TEST_CASE("a byte order mark is no part of the text") {
  Sources sources;
  const auto with = sources.add("a.toml", "\xEF\xBB\xBFtitle");
  const auto without = sources.add("b.toml", "title");
  CHECK(sources.at(with).text == "title");
  CHECK(sources.at(without).text == "title");
}

TEST_CASE("a text stays where it is when more files come") {
  Sources sources;
  const auto first = sources.add("a.md", "first");
  const std::string_view view = sources.at(first).text;
  for (int i = 0; i < 1000; ++i) sources.add("b.md", "more");
  const Sources moved = std::move(sources);
  CHECK(view.data() == moved.at(first).text.data());
  CHECK(moved.size() == 1001);
}

TEST_CASE("texts that nobody looks into any more are given back") {
  Sources sources;
  const auto first = sources.add("a.md", "first");
  const auto second = sources.add("b.md", "second");
  const auto third = sources.add("c.md", "third");
  sources.drop_texts_but({second});
  CHECK(sources.at(first).text.empty());
  CHECK(sources.at(third).text.empty());
  CHECK(sources.at(second).text == "second");
  CHECK(sources.at(third).path == "c.md");
}
