#include "authoring/words_in_bytes.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

namespace goldthread::authoring {

namespace {

std::vector<WordHash> hashes(std::string_view bytes, Written written) {
  std::vector<WordHash> out;
  for (const HeardWord& word : words_of(bytes, written)) out.push_back(word.word);
  return out;
}

// The words between pauses, counted: "2 1" is two words, a pause, one word.
std::string pauses(std::string_view bytes, Written written) {
  struct Counter final : Listener {
    void word(Voice voice, const HeardWord&) override {
      if (voice == Voice::text) ++words;
    }
    void token(Voice, const HeardToken&) override {}
    void pause(Voice) override {
      if (words != 0) said += (said.empty() ? "" : " ") + std::to_string(words);
      words = 0;
    }
    int words = 0;
    std::string said;
  };
  Counter counter;
  listen(bytes, written, counter);
  return counter.said;
}

std::vector<HeardToken> tokens(std::string_view bytes, Written written) {
  struct Collector final : Listener {
    void word(Voice, const HeardWord&) override {}
    void token(Voice, const HeardToken& token) override { heard.push_back(token); }
    void pause(Voice) override {}
    std::vector<HeardToken> heard;
  };
  Collector collector;
  listen(bytes, written, collector);
  return collector.heard;
}

}  // namespace

TEST_CASE("the same words are heard however they are written") {
  const auto plain = hashes("the café’s price", Written::plain);
  CHECK(plain.size() == 4);
  CHECK(hashes("THE  Café's\nprice", Written::plain) == plain);
  CHECK(hashes("the caf&#233;&#x2019;s&nbsp;price", Written::markup) == plain);
  CHECK(hashes("the <b>ca\xC2\xAD"
               "f&eacute;</b>",
               Written::markup)
            .size() == 2);
  CHECK(hashes("<a href=\"/x/\">the</a> <i>café</i>’s pri&shy;ce", Written::markup) == plain);
  CHECK(hashes("the caf&amp;#233;&amp;rsquo;s price", Written::markup) == plain);
  CHECK(hashes(R"("the caf\u00e9\u2019s\nprice")", Written::json) == plain);
  CHECK(hashes("the%20caf%C3%A9%E2%80%99s%20price", Written::plain) == plain);
  CHECK(hashes("\"the \"\"café\"\"’s\",price", Written::table) == plain);
  CHECK(hashes("the caf_x00E9_’s price", Written::markup) == plain);
  CHECK(hashes("the ca\r\n f\xC3\xA9’s pri\r\n ce", Written::calendar) == plain);
  CHECK(hashes("the cafe’s price", Written::plain) != plain);
}

TEST_CASE("capitals beyond ASCII are their small letters") {
  CHECK(hashes("ÉCOLE Ŵyth ŽIŽEK", Written::plain) == hashes("école ŵyth žižek", Written::plain));
}

TEST_CASE("a pause parts paragraphs, cells, strings and lines, and no words of a sentence") {
  CHECK(pauses("<p>one <b>two</b> three</p><p>four</p>", Written::markup) == "3 1");
  CHECK(pauses("<p>one <abbr title=\"aside\">two</abbr> three</p>", Written::markup) == "3 1");
  CHECK(pauses("one two,\"three, four\"\r\nfive", Written::table) == "2 2 1");
  CHECK(pauses(R"({"one two":"three \" four"})", Written::json) == "2 2");
  CHECK(pauses("SUMMARY:one\r\nX:two\r\n", Written::calendar) == "2 2");
}

TEST_CASE("nothing of markup that is not well formed is passed over") {
  for (const std::string_view bytes :
       {"<p>a < secret", "<!-- secret", "<p title=\"secret", "<script>secret", "<![CDATA[secret", "<p title=secret>"}) {
    CAPTURE(bytes);
    const auto heard = hashes(bytes, Written::markup);
    CHECK(std::find(heard.begin(), heard.end(), hashes("secret", Written::plain)[0]) != heard.end());
  }
}

TEST_CASE("what may be an id is heard whole, with its folder") {
  const auto heard = tokens("<a href=\"../measures/missed-bins/\">x</a>", Written::markup);
  const auto id = std::find_if(heard.begin(), heard.end(), [](const HeardToken& token) { return token.token == token_of("missed-bins"); });
  REQUIRE(id != heard.end());
  CHECK(id->folder == token_of("measures"));
  CHECK_FALSE(id->alone);
  CHECK(tokens("a,missed-bins,b", Written::table)[1].alone);
  CHECK(tokens("not-missed-bins", Written::plain)[0].token != token_of("missed-bins"));
  CHECK(tokens("measures missed-bins", Written::plain)[1].folder == 0);
}

}  // namespace goldthread::authoring
