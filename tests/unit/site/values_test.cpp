#include "site/values.hpp"

#include <catch2/catch.hpp>

namespace goldthread::site {

namespace {
std::uint16_t code(Block block) { return static_cast<std::uint16_t>(block); }
std::uint16_t code(Text text) { return static_cast<std::uint16_t>(text); }
}  // namespace

TEST_CASE("values: a value is kept after what it was made from is gone, and the last one set counts") {
  ValueTree tree;
  {
    std::string text(100, 'a');
    tree.root().set(Text::title, text);
    text.assign(100, 'b');
    tree.root().set(Text::summary, "first");
    tree.root().set(Text::summary, text);
  }
  CHECK(tree.root().get(code(Text::title)) == std::string(100, 'a'));
  CHECK(tree.root().get(code(Text::summary)) == std::string(100, 'b'));
}

TEST_CASE("values: an empty value is as good as none") {
  ValueTree tree;
  tree.root().set(Text::title, "");
  CHECK_FALSE(tree.root().has(code(Text::title)));
  tree.root().set(Text::title, "x");
  CHECK(tree.root().has(code(Text::title)));
  tree.root().set(Text::title, "");
  CHECK_FALSE(tree.root().has(code(Text::title)));
}

TEST_CASE("values: a block repeats in order, and each time sees only its own values") {
  ValueTree tree;
  tree.root().set(Text::note, "of the page");
  for (const char* title : {"a", "b", "c"}) tree.root().add(Block::items).set(Text::title, title);
  std::string seen;
  for (const Values* each = tree.root().first(code(Block::items)); each; each = each->next()) {
    seen += each->get(code(Text::title));
    CHECK(each->get(code(Text::note)).empty());
  }
  CHECK(seen == "abc");
}

TEST_CASE("values: a block that is only shown has no values of its own") {
  ValueTree tree;
  tree.root().show(Block::current);
  tree.root().show(Block::current);
  CHECK(tree.root().has(code(Block::current)));
  CHECK(tree.root().first(code(Block::current)) == nullptr);
}

}  // namespace goldthread::site
