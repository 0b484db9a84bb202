#include "text/language_marks.hpp"

#include <catch2/catch.hpp>

namespace goldthread::text {

namespace {
const std::string bins = in_other_language("Bins");
std::string page(const std::string& html) { return with_language_marked(html, "en-GB", "<p>Ddim eto</p>"); }
}  // namespace

TEST_CASE("marks: words of another language get a span that says so") {
  CHECK(page("<main><p>Gweler " + bins + ".</p></main>") == "<main><p>Gweler <span lang=\"en-GB\">Bins</span>.</p></main>");
}

TEST_CASE("marks: what can hold no markup loses them") {
  CHECK(page("<title>" + bins + "</title>") == "<title>Bins</title>");
  CHECK(page("<a title=\"" + bins + "\">x</a>") == "<a title=\"Bins\">x</a>");
  CHECK(page("<svg><title>" + bins + "</title><text>" + bins + "</text></svg><p>" + bins + "</p>") ==
        "<svg><title>Bins</title><text><tspan lang=\"en-GB\">Bins</tspan></text></svg><p><span lang=\"en-GB\">Bins</span></p>");
  CHECK(without_language_marks("a " + bins + " b") == "a Bins b");
}

TEST_CASE("marks: a text that was cut off ends with its element") {
  CHECK(page("<p>" + bins.substr(0, 5) + "</p>" + std::string(end_other_language)) == "<p><span lang=\"en-GB\">Bi</span></p>");
}

TEST_CASE("marks: a page says so first where its heading or a passage is not translated, and not for a name in a list") {
  CHECK(page("<main>\n<h1>" + bins + "</h1></main>").starts_with("<main><p>Ddim eto</p>"));
  CHECK(page("<main><h1>a</h1><div lang=\"en-GB\">b</div>" + bins + "</main>").starts_with("<main><p>Ddim eto</p>"));
  CHECK(page("<main><h1>a</h1><p>" + bins + "</p></main>").starts_with("<main><h1>"));
}

TEST_CASE("marks: other characters of their block stay") {
  CHECK(page("\xEF\xB7\xBA") == "\xEF\xB7\xBA");
  CHECK(without_language_marks("\xEF\xB7\xBA") == "\xEF\xB7\xBA");
}

}  // namespace goldthread::text
