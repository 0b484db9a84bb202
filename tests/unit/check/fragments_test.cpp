#include "check/fragments.hpp"

#include <catch2/catch.hpp>

namespace goldthread::check {

TEST_CASE("marks that stand for the line above are ditto marks, words and numbers are not") {
  for (const char* ditto :
       {"\"", "“", "”", "〃", "″", "''", "- \" -", "do", "do.", "Do.", "Ditto", "DITTO", "as above", "Same as above", "…", "—"})
    CHECK(is_ditto(ditto));
  for (const char* text : {"", "Q1", "Agrees", "do it", "“Agrees”", "12", "?", "é"}) CHECK_FALSE(is_ditto(text));
}

TEST_CASE("letters cut off their words are fragments") {
  for (const char* fragment : {"E", "Se", "nt ng", "té", "a b c", " E", "”"}) CHECK(is_fragment(fragment));
  for (const char* text : {"", "Gap", "nt & Spring", "Go to Cabinet", "été"}) CHECK_FALSE(is_fragment(text));
}

}  // namespace goldthread::check
