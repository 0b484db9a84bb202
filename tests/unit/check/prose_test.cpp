#include <catch2/catch.hpp>

#include "check/key_place.hpp"
#include "check/link_target.hpp"
#include "check/words.hpp"
#include "council.hpp"

using goldthread::check::each_word;
using goldthread::check::joined_path;
using goldthread::check::Word;
using goldthread::tests::Council;
using goldthread::tests::Found;

namespace {
const Council sound = Council::sound();

// The sound council with this as the prose of its outcome, from line 5 on.
Council says(const std::string& prose) {
  return sound.with("outcomes/clean.md", "+++\ntitle = \"Clean streets\"\npriority = \"green\"\n+++\n" + prose + "\n");
}
}  // namespace

TEST_CASE("placeholders name what there is") {
  CHECK(says("See {{bins}}, {{bins.value}} and {{ bins.reason }}. {{counts.measures}}").found() == Found{});
  CHECK(says("{{bins.chart}}\n\n{{bins.table}}\n\n{{bins.card}}").found() == Found{});
  CHECK(says("See {{bin.value}}.").found() == Found{"outcomes/clean.md:5:5 unknown-placeholder"});
  CHECK(says("See {{bin.value}}.").told() == Found{"`bin` is the id of nothing here (Did you mean `bins`?)"});
  CHECK(says("See {{bins.vale}}.").told() == Found{"a measure has no .vale (Did you mean .value?)"});
  CHECK(says("See {{bins.}}.").found() == Found{"outcomes/clean.md:5:5 unknown-placeholder"});
  CHECK(says("See {{counts.measure}}.").told() == Found{"nothing is counted as .measure (Did you mean .measures?)"});
  CHECK(says("See {{counts}}.").found() == Found{"outcomes/clean.md:5:5 unknown-placeholder"});
  CHECK(says("See {{green.value}}.").told() ==
        Found{"`green` is a priority, and only a measure has .value (Write {{green}} for a link to it.)"});
  CHECK(says("See {{}}.").found() == Found{"outcomes/clean.md:5:5 unknown-placeholder"});
  CHECK(says("`{{nothing}}`\n\n```\n{{nothing}}\n```").found() == Found{});
}

TEST_CASE("charts, tables and cards stand on their own") {
  CHECK(says("See {{bins.chart}} here.").found() == Found{"outcomes/clean.md:5:5 misplaced-placeholder"});
  CHECK(says("{{green.card}}").found() == Found{"outcomes/clean.md:5:1 unknown-placeholder"});
  CHECK(says("{{nothing.chart}}").found() == Found{"outcomes/clean.md:5:1 unknown-placeholder"});
}

TEST_CASE("achievements may speak of figures too") {
  const auto report = [](const std::string& line) {
    return sound
        .with("reports/q2/index.md",
              "+++\ntitle = \"Q\"\nseries = \"strategic\"\nperiod = \"2025-26 q2\"\ndata_cut = 2025-10-07\nachievements = [\"" + line +
                  "\"]\n+++\n")
        .found();
  };
  CHECK(report("Down to {{bins.value}}") == Found{});
  CHECK(report("Down to {{bins.valu}} of {{bin}}") ==
        Found{"reports/q2/index.md:6:17 unknown-placeholder", "reports/q2/index.md:6:17 unknown-placeholder"});
  CHECK(report("Down {{to") == Found{});
}

TEST_CASE("links by path lead to pages, documents and headings") {
  CHECK(says("[a](../measures/bins.md) [b](clean.md) [c](#who) [d](../posts.toml#head-of-streets) [e](https://a.example/x)\n\n## Who")
            .found() == Found{});
  CHECK(says("[a](../measures/bin.md)").told() == Found{"there is no page of ../measures/bin.md (Did you mean ../measures/bins.md?)"});
  CHECK(says("[a](measures/bins.md)").told() == Found{"there is no page of measures/bins.md (Did you mean ../measures/bins.md?)"});
  CHECK(says("[a](../site.toml)").found() == Found{"outcomes/clean.md:5:1 broken-link"});
  CHECK(says("[a](../../secret.md)").told() ==
        Found{"this link leads out of the content folder: ../../secret.md (Link to a file of the content "
              "folder, or to an address of the web.)"});
  CHECK(says("[a](#whom)\n\n## Who").told() == Found{"outcomes/clean.md has no heading #whom (Did you mean #who?)"});
  CHECK(says("[a](../measures/bins.md#x)").told() == Found{"measures/bins.md has no heading #x (It has no headings at all.)"});
  CHECK(says("[a](../posts.toml#head-of-street)").told() ==
        Found{"posts.toml has no heading #head-of-street (Did you mean #head-of-streets?)"});
  CHECK(says("[a]()").found() == Found{"outcomes/clean.md:5:1 broken-link"});
  CHECK(says("[a](../documents/a.pdf)").found() == Found{"outcomes/clean.md:5:1 broken-link"});
  CHECK(says("[a](../documents/a.pdf)").with_document("documents/a.pdf").found() == Found{});
}

TEST_CASE("links that could do harm are refused") {
  for (const char* bad : {"javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "file:///etc/passwd", "vbscript:x"}) {
    INFO(bad);
    CHECK(says("[a](" + std::string(bad) + ")").found() == Found{"outcomes/clean.md:5:1 unsafe-link"});
  }
  CHECK(says("[a](mailto:streets@northmere.example) [b](tel:01632960000) [c](webcal://a.example/x.ics)").found() == Found{});
  CHECK(says("[a](/measures/)").found() == Found{"outcomes/clean.md:5:1 absolute-link"});
  CHECK(says("[a](//evil.example/)").found() == Found{"outcomes/clean.md:5:1 absolute-link"});
  CHECK(says("[a](\\\\evil.example/)").found().size() == 1);
}

TEST_CASE("pictures come from documents/") {
  CHECK(says("![Map](../documents/map.png)").with_document("documents/map.png").found() == Found{});
  CHECK(says("![Map](../documents/map.png)").found() == Found{"outcomes/clean.md:5:1 broken-link"});
  CHECK(says("![Map](https://a.example/map.png)").found() == Found{"outcomes/clean.md:5:1 unsafe-link"});
  CHECK(says("![Map](../measures/bins.md)").found() == Found{"outcomes/clean.md:5:1 broken-link"});
}

TEST_CASE("a path is joined to the folder of its file") {
  CHECK(joined_path("a/b.md", "c.md") == "a/c.md");
  CHECK(joined_path("a/b.md", "../c/./d.md") == "c/d.md");
  CHECK(joined_path("b.md", "c.md") == "c.md");
  CHECK(joined_path("a/b/c.md", "../../d.md") == "d.md");
  CHECK(joined_path("a/b.md", "../../c.md") == std::nullopt);
  CHECK(joined_path("a/b.md", "x/../../..") == std::nullopt);
}

TEST_CASE("abbreviations are explained, each told once at its first place") {
  CHECK(says("The HSP met. The HSP's view, the HSPs.").found() == Found{"outcomes/clean.md:5:5 unknown-abbreviation"});
  CHECK(says("The HSP met. The HSP's view, the HSPs.")
            .told()
            .front()
            .rfind("nothing explains the abbreviation HSP; it stands in 3 places", 0) == 0);
  CHECK(says("The HSP met.").with("glossary.toml", "[hsp]\ntitle = \"HSP\"\nshort = \"Strategic partnership\"\n").found() == Found{});
  CHECK(says("Part III of UK law, in `CODE`, {{bins}} and [this](https://a.example/ABC).").found() == Found{});
  CHECK(sound.with_change("measures/bins.md", "Missed bins", "Missed bins (BVPI)").found() ==
        Found{"measures/bins.md:2:9 unknown-abbreviation"});
}

TEST_CASE("a word written twice is told, but not where it may be meant") {
  CHECK(says("We met the the crew.").found() == Found{"outcomes/clean.md:5:12 repeated-word"});
  CHECK(says("We met the\nThe crew.").found() == Found{"outcomes/clean.md:6:1 repeated-word"});
  CHECK(says("We knew that that crew had had time. It was 20 20 times.").found() == Found{});
  CHECK(says("We met. Met again, again.\n\n- crew\n- crew\n\n| a | b |\n|---|---|\n| yes | yes |").found() == Found{});
}

TEST_CASE("a text that is hard to read is told") {
  std::string easy;
  std::string hard;
  for (int i = 0; i < 10; ++i) easy += "The crew met each day to see what had gone wrong. ";
  for (int i = 0; i < 10; ++i) hard += "organisational accountability necessitates comprehensive multidisciplinary collaboration ";
  CHECK(says(easy).found() == Found{});
  CHECK(says(hard).found() == Found{"outcomes/clean.md:5:1 hard-to-read"});
  CHECK(says("Organisational accountability necessitates comprehensive collaboration.").found() == Found{});
}

TEST_CASE("a person's own contact is told; a team's is not") {
  const auto contact = [](const std::string& text) { return sound.with_line("site.toml", "contact = \"" + text + "\"").found(); };
  for (const char* team :
       {"performance@a.example", "customer.services@a.example", "head.environment@a.example", "01632 960000", "a.b.c@d.example"}) {
    INFO(team);
    CHECK(contact(team) == Found{});
  }
  for (const char* person : {"jo.smith@a.example", "J.Smith@a.example", "jo_smith@a.example", "07700 900123", "+44 7700 900123"}) {
    INFO(person);
    CHECK(contact(person) == Found{"site.toml:5:11 personal-contact"});
  }
  CHECK(says("[write](mailto:jo.smith@a.example)").found() == Found{"outcomes/clean.md:5:1 personal-contact"});
}

TEST_CASE("exempt items say why, and texts are no formulas") {
  const Council exempt = sound.with_line("measures/bins.md", "access = \"exempt\"");
  CHECK(exempt.found() == Found{"measures/bins.md:10:10 exempt-without-reason"});
  CHECK(exempt.with_line("measures/bins.md", "paragraph = 3").found() == Found{"measures/bins.md:10:10 exempt-without-reason"});
  CHECK(exempt.with_line("measures/bins.md", "paragraph = 3\npublic_interest = \"Prices of a contract\"").found() == Found{});
  for (const char* title : {"=1+1", "+44", "-5 bins", "@home"}) {
    CHECK(sound.with_change("measures/bins.md", "Missed bins", title).found() == Found{"measures/bins.md:2:9 formula-in-text"});
  }
}

TEST_CASE("words are what a reader reads") {
  std::vector<std::string> words;
  std::string starts;
  each_word("# Bins\n\nIt's **late**. See `code` or [this](a b.md), {{x y}} <b>or</b> https://a.example/B c:\n- one\n- two",
            [&](const Word& word) {
              words.emplace_back(word.text);
              starts += word.starts_sentence ? '1' : '0';
            });
  CHECK(words == std::vector<std::string>{"Bins", "It's", "late", "See", "or", "this", "or", "c", "one", "two"});
  CHECK(starts == "1101000011");
}

TEST_CASE("Markdown that never closes what it opens is read to its end") {
  for (const char* text : {"a `b", "a {{b", "a [b](c", "a <b", "``` b", "a `` b `", "]", "{", "<", "`", "http:"}) {
    int words = 0;
    each_word(text, [&](const Word&) { ++words; });
    CHECK(words <= 3);
  }
}

TEST_CASE("a key is found inside a small table") {
  goldthread::text::Sources sources;
  const std::string text =
      "a = [{ due = 1, \"x\" = \"due = 2\", done = 'é' }]\n[[b]]\n# due\ntitle = \"due = 3\"\ndue = 4\n[c]\ndone = 5\n";
  sources.add("a.toml", text);
  const auto at = [&](std::uint32_t line, std::uint32_t column, const char* key) {
    const auto place = goldthread::check::key_place(sources, {0, line, column, 1}, key);
    return std::to_string(place.line) + ":" + std::to_string(place.column) + "+" + std::to_string(place.length);
  };
  CHECK(at(1, 6, "due") == "1:14+1");
  CHECK(at(1, 6, "done") == "1:41+3");
  CHECK(at(1, 6, "nothing") == "1:6+1");
  CHECK(at(2, 1, "due") == "5:7+1");
  CHECK(at(2, 1, "done") == "2:1+1");
}
