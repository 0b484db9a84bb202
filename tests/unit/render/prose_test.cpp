#include "render/prose.hpp"

#include <catch2/catch.hpp>

#include "english_words.hpp"
#include "example_measure.hpp"

namespace goldthread::render {

using model::Hole;

namespace {

// One outcome with one measure that has a figure, and prose of the outcome's own file.
struct Case {
  model::Content content;
  derive::Derived derived{{}, {afterwards(), {}, {}, {}, {}, {}, {}, {}, {}}, {}, {}};
  model::Prose prose;

  Case() {
    model::Measure measure = missed_bins();
    measure.title = "Missed <bins>";
    measure.place.file = content.sources.add("measures/missed-bins.md", "");
    model::Outcome outcome;
    outcome.id = "clean-streets";
    outcome.title = "Clean streets";
    outcome.place.file = content.sources.add("outcomes/clean-streets.md", "");
    derived.measures.push_back(record_of(measure, "2024-25 q2", {"66.2", "64.9", "61.4", "55.6", "60.8"}, "60.0"));
    derived.now.measures.push_back(reading_of(measure, derived.measures[0]));
    derived.now.outcomes.push_back({});
    prose.start = outcome.place;
    content.measures.push_back(measure);
    content.outcomes.push_back(outcome);
    content.documents.push_back({"documents/map.svg", 1});
    content.index_ids();
  }

  // `pieces` are HTML and, in turn, the holes between: "<p>", "missed-bins.value", "</p>".
  std::string filled(Hole::Kind kind, const std::vector<std::string>& pieces, int first_heading = 2, std::string_view anchors = {}) {
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      if (i % 2 == 0) {
        prose.html += pieces[i];
      } else {
        prose.holes.push_back({kind, static_cast<std::uint32_t>(prose.html.size()), pieces[i], {}});
      }
    }
    const SourceAddresses addresses(content);
    const Words words = english_words();
    std::string out;
    append_prose(out, prose, {"outcomes/clean-streets/", derived.now, first_heading, nullptr, anchors},
                 {content, derived, addresses, words});
    return out;
  }
};

std::string inline_filled(const std::vector<std::string>& pieces) { return Case().filled(Hole::Kind::inline_value, pieces); }

}  // namespace

TEST_CASE("figures stand in prose as they are said") {
  CHECK(inline_filled({"<p>We missed ", "missed-bins.value", " in every 100,000 in ", "missed-bins.period", ".</p>"}) ==
        "<p>We missed 60.8 in every 100,000 in July to September 2025.</p>");
  CHECK(inline_filled({"<p>", "missed-bins.status", ", and ", "missed-bins.status", ". ", "missed-bins.direction", "</p>"}) ==
        "<p>Off target, and off target. Worse than the quarter before</p>");
  CHECK(inline_filled({"<tr><td class=\"number\">", "clean-streets.status", "</td></tr>"}) ==
        "<tr><td class=\"number\">Not rated</td></tr>");
}

TEST_CASE("a reason does not end in two full stops") {
  CHECK(inline_filled({"<p>", "missed-bins.reason", ".</p>"}) ==
        "<p>60.8 is 0.8 over the target of 60.0, more than the 5% that counts as close.</p>");
}

TEST_CASE("an id alone is a link with the item's title") {
  CHECK(inline_filled({"<p>See ", "missed-bins", ".</p>"}) ==
        "<p>See <a href=\"../../measures/missed-bins/\">Missed &lt;bins&gt;</a>.</p>");
  CHECK(inline_filled({"<p>", "clean-streets", "</p>"}) == "<p>Clean streets</p>");
  CHECK(inline_filled({"<p>", "<nothing>", "</p>"}) == "<p>&lt;nothing&gt;</p>");
}

TEST_CASE("counts are a phrase, with a capital where they begin a sentence") {
  Case begins;
  begins.derived.now.counts.measures.total = begins.derived.now.counts.measures.rated = 2;
  begins.derived.now.counts.measures.by_status[0] = 2;
  CHECK(begins.filled(Hole::Kind::inline_value, {"<ul>\n<li>", "counts.measures", "</li></ul><p>So ", "counts.measures", ".</p>"}) ==
        "<ul>\n<li>Both rated measures are on target</li></ul><p>So both rated measures are on target.</p>");
}

TEST_CASE("links go by source path, relative to the page") {
  CHECK(Case().filled(Hole::Kind::link, {"<a href=\"", "../measures/missed-bins.md#x", "\">"}) ==
        "<a href=\"../../measures/missed-bins/#x\">");
  CHECK(Case().filled(Hole::Kind::link, {"<a href=\"", "https://a.example/?b&c", "\">"}) == "<a href=\"https://a.example/?b&amp;c\">");
  CHECK(Case().filled(Hole::Kind::link, {"<a href=\"", "#part", "\">"}) == "<a href=\"#part\">");
  CHECK(Case().filled(Hole::Kind::image, {"<img src=\"", "../documents/map.svg", "\">"}) == "<img src=\"../../documents/map.svg\">");
}

TEST_CASE("links that are unsafe or lead nowhere lead nowhere") {
  for (const char* target : {"javascript:alert(1)", "//evil.example", "../../x", "nowhere.md", "java\nscript:x"}) {
    INFO(target);
    CHECK(Case().filled(Hole::Kind::link, {"<a href=\"", target, "\">"}) == "<a href=\"#\">");
  }
}

TEST_CASE("headings move below the page's own") {
  Case of;
  of.prose.headings = {{"a", "A", 1}, {"b", "B", 2}, {"c", "C", 6}};
  CHECK(of.filled(Hole::Kind::link, {"<h1 id=\"a\">A</h1><hr><h2 id=\"b\">B</h2><h6 id=\"c\">&lt;h1&gt;</h6>"}, 3) ==
        "<h3 id=\"a\">A</h3><hr><h4 id=\"b\">B</h4><h6 id=\"c\">&lt;h1&gt;</h6>");
}

TEST_CASE("where other prose stands on the page, anchors have a beginning of their own") {
  Case of;
  of.prose.headings = {{"why", "Why", 2}};
  CHECK(of.filled(Hole::Kind::link,
                  {"<h2 id=\"why\">Why id=\"x\"</h2><p>A<sup><a href=\"#note-1\" id=\"note-1-from\">[1]</a></sup> <a href=\"", "#why",
                   "\">b</a> <a href=\"", "https://a.example/#why", "\">c</a></p><ol class=\"notes\"><li id=\"note-1\">d</li></ol>"},
                  4, "2025-26-q2-") ==
        "<h4 id=\"2025-26-q2-why\">Why id=\"x\"</h4><p>A<sup><a href=\"#2025-26-q2-note-1\" id=\"2025-26-q2-note-1-from\">[1]</a></sup> "
        "<a href=\"#2025-26-q2-why\">b</a> <a href=\"https://a.example/#why\">c</a></p><ol class=\"notes\"><li "
        "id=\"2025-26-q2-note-1\">d</li></ol>");
}

TEST_CASE("a chart elsewhere links to its table; a card says how a measure stands") {
  const std::string chart = Case().filled(Hole::Kind::block, {"", "missed-bins.chart", "\n"});
  CHECK(chart.find("<figure") == 0);
  CHECK(chart.find("<a href=\"../../measures/missed-bins/#figures-missed-bins\">Table of figures: Missed &lt;bins&gt;</a>") !=
        std::string::npos);
  const std::string card = Case().filled(Hole::Kind::block, {"", "missed-bins.card", "\n"});
  CHECK(card.find("60.8 per 100,000 collections in July to September 2025. Target 60.0: 0.8 over. Worse than the quarter before.") !=
        std::string::npos);
  const std::string table = Case().filled(Hole::Kind::block, {"", "missed-bins.table", "\n"});
  CHECK(table.find("id=\"figures-") == std::string::npos);
  CHECK(table.find("<caption>Missed &lt;bins&gt; (per 100,000 collections), by period</caption>") != std::string::npos);
}

}  // namespace goldthread::render
