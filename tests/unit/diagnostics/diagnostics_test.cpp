#include "diagnostics/diagnostics.hpp"

#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <set>
#include <string>

using goldthread::diagnostics::Code;
using goldthread::diagnostics::Diagnostics;
using goldthread::diagnostics::Finding;
using goldthread::diagnostics::Severity;

namespace {

constexpr std::array codes = {
#define FINDING(name, slug, severity, remedy) Code::name,
#include "diagnostics/codes.def"
#undef FINDING
};

std::vector<std::string> messages(const Diagnostics& diagnostics, const goldthread::text::Sources& sources) {
  std::vector<std::string> out;
  for (const Finding& finding : diagnostics.sorted(sources)) out.push_back(finding.message);
  return out;
}

}  // namespace

TEST_CASE("findings stand by path, line, column, code and message") {
  goldthread::text::Sources sources;
  const auto b = sources.add("b.md", "");
  const auto a = sources.add("a.md", "");
  Diagnostics diagnostics;
  diagnostics.add(Code::missing_key, {b, 1, 1, 1}, "6");
  diagnostics.add(Code::missing_key, {a, 2, 1, 1}, "5");
  diagnostics.add(Code::missing_key, {a, 1, 2, 1}, "4");
  diagnostics.add(Code::missing_key, {a, 1, 1, 1}, "3");
  diagnostics.add(Code::missing_key, {a, 1, 1, 1}, "2");
  diagnostics.add(Code::unreadable_file, {a, 1, 1, 1}, "1");
  CHECK(messages(diagnostics, sources) == std::vector<std::string>{"1", "2", "3", "4", "5", "6"});
}

TEST_CASE("a finding made twice is told once") {
  goldthread::text::Sources sources;
  const auto a = sources.add("a.md", "");
  Diagnostics diagnostics;
  diagnostics.add(Code::missing_key, {a, 1, 1, 1}, "one");
  diagnostics.add(Code::missing_key, {a, 1, 1, 1}, "one");
  diagnostics.add(Code::missing_key, {a, 1, 1, 1}, "two");
  CHECK(messages(diagnostics, sources) == std::vector<std::string>{"one", "two"});
}

TEST_CASE("errors and warnings are counted, also when lists are joined") {
  Diagnostics diagnostics;
  CHECK_FALSE(diagnostics.has_errors());
  diagnostics.add(Code::raw_html, {}, "a warning");
  CHECK_FALSE(diagnostics.has_errors());
  Diagnostics other;
  other.add(Code::missing_key, {}, "an error");
  other.add(Code::raw_html, {}, "another warning");
  diagnostics.merge(std::move(other));
  CHECK(diagnostics.has_errors());
  CHECK(diagnostics.errors() == 1);
  CHECK(diagnostics.warnings() == 2);
}

TEST_CASE("every finding has a slug of its own and a remedy that is a sentence") {
  std::set<std::string_view> slugs;
  for (const Code code : codes) {
    const std::string_view slug = goldthread::diagnostics::slug(code);
    const std::string_view remedy = goldthread::diagnostics::remedy(code);
    INFO(slug);
    CHECK(slugs.insert(slug).second);
    CHECK(std::all_of(slug.begin(), slug.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; }));
    REQUIRE_FALSE(remedy.empty());
    CHECK(remedy.back() == '.');
    CHECK((remedy.front() >= 'A' && remedy.front() <= 'Z'));
    CHECK(remedy.find("  ") == std::string_view::npos);
  }
}

TEST_CASE("a code knows its severity") {
  CHECK(goldthread::diagnostics::severity(Code::missing_key) == Severity::error);
  CHECK(goldthread::diagnostics::severity(Code::raw_html) == Severity::warning);
}
