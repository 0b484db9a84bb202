#include "render/html.hpp"

#include <catch2/catch.hpp>

namespace goldthread::render {

TEST_CASE("text cannot become a tag, nor leave its attribute") {
  CHECK(escaped("<script>alert('x') & more</script>") == "&lt;script&gt;alert('x') &amp; more&lt;/script&gt;");
  std::string out = "title=\"";
  append_attribute(out, "a\" onload='x' <b> & c");
  CHECK(out == "title=\"a&quot; onload=&#39;x&#39; &lt;b&gt; &amp; c");
  CHECK(escaped("") == "");
}

TEST_CASE("only known schemes and relative addresses may be followed") {
  for (const char* safe : {"https://a.example/b?c#d", "HTTP://a.example", "mailto:a@b.example", "tel:+441234", "webcal://a.example/x.ics",
                           "../outcomes/clean/", "#part", "?q=a:b", "a/b:c", "", "./a"}) {
    INFO(safe);
    CHECK(is_safe_address(safe));
  }
  for (const char* unsafe :
       {"javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:x", "java\nscript:x", "data:text/html,x", "vbscript:x",
        "//evil.example/x", "/\\evil.example", "\\\\evil.example", "file:///etc/passwd", ":x", "\x7fjavascript:x"}) {
    INFO(unsafe);
    CHECK_FALSE(is_safe_address(unsafe));
  }
}

}  // namespace goldthread::render
