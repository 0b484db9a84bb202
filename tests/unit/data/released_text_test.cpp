// A released report through its file: what is kept, what is left out, and what becomes of a file that is not as it was written.
#include "data/released_text.hpp"

#include <catch2/catch.hpp>

#include "../released_council.hpp"
#include "read/released_reader.hpp"

namespace goldthread::data {

namespace {

using model::Content;
using tests::council_with_reports;
using tests::released_file;

// The codes of what is found in a file of this text, or nothing where it is taken.
std::vector<std::string> found_in(const std::string& text, std::string_view name = "q2") {
  text::Sources sources;
  const text::FileId file = sources.add("released/" + std::string(name) + ".toml", text);
  diagnostics::Diagnostics findings;
  const auto released = read::read_released(sources.at(file), file, name, findings);
  std::vector<std::string> out;
  for (const auto& finding : findings.sorted(sources)) out.emplace_back(slug(finding.code));
  CHECK(released.has_value() == out.empty());
  return out;
}

// The file with a part of it put otherwise, and the edition that such a file would have.
std::string forged(const std::string& text, std::string_view from, std::string_view to) {
  std::string out = text;
  const auto at = out.find(from);
  REQUIRE(at != std::string::npos);
  out.replace(at, from.size(), to);
  const auto line = out.find(read::edition_key) + read::edition_key.size();
  out.replace(line, 64, read::edition_of(out));
  return out;
}

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("a released report is read as it was written") {
  const std::string text = released_file(council_with_reports(), "q2");
  text::Sources sources;
  const text::FileId file = sources.add("released/q2.toml", text);
  diagnostics::Diagnostics findings;
  const auto released = read::read_released(sources.at(file), file, "q2", findings);
  for (const auto& finding : findings.sorted(sources)) UNSCOPED_INFO(finding.message);
  REQUIRE(released);
  CHECK(released_text(*released) == text);
  CHECK(released->edition == read::edition_of(text));
  const Content& content = *released->content;
  const model::Report& report = content.reports[*content.find("q2", model::Kind::report)];
  CHECK(report.prose.markdown.starts_with("Missed: {{bins.value}}.\n\n\"Quoted\" \\ text.\n"));
  CHECK(report.prose.holes.size() == 1);
  REQUIRE(report.comments.size() == 1);
  CHECK(report.comments.front().prose.html == "<p>A hot summer.</p>\n");
  CHECK(report.released->text() == "2025-11-14");
  CHECK(content.site.words.at("priority").plural == "Pledges");
  const model::Measure& measure = content.measures.front();
  CHECK(content.sources.at(measure.prose.start.file).path == "measures/bins.md");
}

TEST_CASE("a released report keeps its translations, and no prose of theirs that it does not draw") {
  auto files = council_with_reports();
  files["site.toml"].insert(0, "languages = [\"en-GB\", \"cy\"]\n");
  files["reports/q2/index.cy.md"] = "+++\ntitle = \"Adroddiad\"\n+++\nCollwyd: {{bins.value}}.\n";
  files["reports/q2/comments/bins.cy.md"] = "+++\n+++\nHaf poeth.\n";
  files["priorities/greener.cy.md"] = "+++\ntitle = \"Gwyrddach\"\n+++\nGeiriau.\n";
  const std::string text = released_file(files, "q2");
  CHECK(text.find("Geiriau") == std::string::npos);
  text::Sources sources;
  const text::FileId file = sources.add("released/q2.toml", text);
  diagnostics::Diagnostics findings;
  const auto released = read::read_released(sources.at(file), file, "q2", findings);
  REQUIRE(released);
  CHECK(released_text(*released) == text);
  const Content& content = *released->content;
  const model::Report& report = content.reports[*content.find("q2", model::Kind::report)];
  CHECK(report.translations.at(0).prose.holes.size() == 1);
  CHECK(content.sources.at(report.translations.at(0).prose.start.file).path == "reports/q2/index.cy.md");
  CHECK(report.comments.at(0).translations.at(0).prose.html == "<p>Haf poeth.</p>\n");
  CHECK(content.priorities.at(0).translations.at(0).texts.at("title") == "Gwyrddach");
}

TEST_CASE("nothing of a later period, and no prose that the report does not draw, is in a released report") {
  const tests::WorkedOut council = tests::worked_out(council_with_reports());
  const model::Released released = freeze(*council.view, council.derived, *council.content->find("q2", model::Kind::report),
                                          *model::Date::of(2025, 11, 14), "goldthread 0");
  const std::string text = released_text(released);
  CHECK(text.find("260") == std::string::npos);
  CHECK(text.find("58") == std::string::npos);
  CHECK(text.find("Words of the priority") == std::string::npos);
  CHECK(text.find("Report q3") == std::string::npos);
  REQUIRE(released.held.measures.size() == 1);
  const model::HeldMeasure& held = released.held.measures.front();
  CHECK(held.status == model::MeasureStatus::close_to_target);
  CHECK(held.value->text() == "60.8");
  CHECK(held.target->text() == "60.0");
  CHECK(held.period == "2025-26 q2");
}

TEST_CASE("a released file that was edited is known by its edition") {
  const std::string text = released_file(council_with_reports(), "q2");
  CHECK(found_in(text) == Codes{});
  std::string edited = text;
  edited.replace(edited.find("n = 251"), 7, "n = 252");
  CHECK(found_in(edited) == Codes{"released-edited"});
}

TEST_CASE("a file that no program wrote is refused with a finding") {
  const std::string text = released_file(council_with_reports(), "q2");
  const auto found = [&](std::string_view from, std::string_view to) { return found_in(forged(text, from, to)); };
  CHECK(found("n = 251", "n = 1e999") == Codes{"toml-syntax"});
  CHECK(found("n = 251", "n = 1e9") == Codes{"released-broken"});
  CHECK(found("n = 251", "n = 12345678901234567890123") == Codes{"toml-syntax"});
  CHECK(found("n = 251", "n = \"251\"") == Codes{"released-broken"});
  CHECK(found("n = 251, ", "") == Codes{"released-broken"});
  CHECK(found("d = 412500", "d = -412500") == Codes{"released-broken"});
  CHECK(found("better = \"lower\"", "better = \"downwards\"") == Codes{"released-broken"});
  CHECK(found("decimals = 1", "decimals = 300") == Codes{"released-broken"});
  CHECK(found("period = \"2025-26 q1\"", "period = \"2025-27 q1\"") == Codes{"released-broken"});
  CHECK(found("[site]", "[seat]") == Codes{"released-broken"});
  CHECK(found("kind = \"ratio\"", "kind = \"rating\"") == Codes{"released-broken"});
  CHECK(found("format = 1", "format = 2") == Codes{"released-broken"});
  CHECK(found("as_at = 2026-01-20", "as_at = 2026-01-20\nfurther = 1") == Codes{"released-broken"});
  CHECK(found("data_cut = 2025-10-07", "") == Codes{"released-broken"});
  CHECK(found("slug = \"northmere\"", "slug = \"../northmere\"") == Codes{"released-broken"});
  CHECK(found("[[outcomes]]\nid = \"clean\"", "[[outcomes]]\nid = \"../../clean\"") == Codes{"released-broken"});
  CHECK(found("better = \"lower\"", "better = \"lower\"\nfrequency = \"month\"") == Codes{"released-broken"});
  CHECK(found("[[measures]]", "[[measures") == Codes{"toml-syntax"});
  CHECK(found_in(text, "q9") == Codes{"released-broken"});
  CHECK(found_in("") == Codes{"released-broken"});
  CHECK(found_in("edition = \"") == Codes{"toml-syntax"});
}

TEST_CASE("an unknown thing that a released report names is passed over") {
  const std::string text = forged(released_file(council_with_reports(), "q2"), "outcome = \"clean\"", "outcome = \"gone\"");
  CHECK(found_in(text) == Codes{});
}

}  // namespace goldthread::data
