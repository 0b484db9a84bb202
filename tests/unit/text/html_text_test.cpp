#include "text/html_text.hpp"

#include <catch2/catch.hpp>

namespace goldthread::text {

namespace {

std::string between_tags(std::string_view text) {
  std::string out = "<p>";
  append_html(out, text);
  return out;
}
std::string anywhere(std::string_view text) {
  std::string out;
  append_html_anywhere(out, text);
  return out;
}

}  // namespace

TEST_CASE("between tags only what begins markup is replaced") {
  CHECK(between_tags("a <b> & \"c\" 'd'") == "<p>a &lt;b&gt; &amp; \"c\" 'd'");
  CHECK(between_tags("&&<") == "<p>&amp;&amp;&lt;");
  CHECK(between_tags("") == "<p>");
}

TEST_CASE("anywhere, quotes are replaced as well; other bytes go over as they are") {
  CHECK(anywhere("\"x\" onload='y'") == "&quot;x&quot; onload=&#39;y&#39;");
  const std::string plain = "Caf\xC3\xA9 \xF0\x9F\x9A\x80 \xE2\x80\xAE 1 = 2";
  CHECK(anywhere(plain) == plain);
  CHECK(anywhere(std::string_view("a\0b", 3)) == std::string_view("a\0b", 3));
}

}  // namespace goldthread::text
