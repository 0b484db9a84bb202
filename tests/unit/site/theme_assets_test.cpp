#include "site/theme_assets.hpp"

#include <catch2/catch.hpp>

namespace goldthread::site {

TEST_CASE("stylesheet: comments and gaps that mean nothing go") {
  CHECK(compact_css("/* head */\na {\n  color: red;\n  margin: 0 1rem;\n}\n") == "a{color:red;margin:0 1rem}\n");
  CHECK(compact_css("a , b > c{}\n\n@media (max-width: 40em) {\n  p { margin: 0 }\n}") ==
        "a,b > c{}@media (max-width:40em){p{margin:0}}\n");
  CHECK(compact_css("") == "");
}

TEST_CASE("stylesheet: what a gap means stays") {
  CHECK(compact_css("a :hover { x: y }") == "a :hover{x:y}\n");
  CHECK(compact_css("a{width:calc(100% - 2rem)}") == "a{width:calc(100% - 2rem)}\n");
  CHECK(compact_css("@media screen and (min-width: 3em){}") == "@media screen and (min-width:3em){}\n");
  CHECK(compact_css("a/* b */c{}") == "a c{}\n");
}

TEST_CASE("stylesheet: quoted text is left alone") {
  CHECK(compact_css("a::after { content: \" ; } /* no */ \" }") == "a::after{content:\" ; } /* no */ \"}\n");
  CHECK(compact_css("a::after { content: '\\'  '; }") == "a::after{content:'\\'  '}\n");
  CHECK(compact_css("a { content: \"open") == "a{content:\"open\n");
}

}  // namespace goldthread::site
