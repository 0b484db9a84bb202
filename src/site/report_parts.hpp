#pragma once
// The parts that a report's page is made of (web.md Q1), each in a room of its own: every result by priority, what changed since the
// report before, money and risks of its quarter. What a part lists stands on the page while it is short; what is long has pages of
// its own below the report's address, so that nobody on a phone fetches two hundred results to read ten lines.
#include <cstdint>
#include <string>
#include <vector>

#include "derive/derived.hpp"
#include "site/parts.hpp"

namespace goldthread::site {

// What every part of a report is about.
struct AboutReport {
  std::uint32_t index;  // place in the content's reports
  const model::Report& report;
  const derive::ReportRecord& record;
  const derive::ReportRecord* before;  // the report before it in the series
  std::string period;                  // "July to September 2025"
  std::string period_before;
};
AboutReport about_report(const Edition& edition, std::uint32_t index);

// Measures and activities on one page, at most; with more of them each priority has a page.
inline constexpr std::size_t most_results = 20;

// The pages of results that a report has: a page for each priority under which it has any, in their order, then one for what is under none.
// Empty where all of them stand on the report's own page.
struct ResultsPage {
  std::string address;     // "reports/2025-26-q2/results/cleaner-greener/"; "reports/2025-26-q2/results/" of what is under none
  std::uint32_t priority;  // its place; one past the last for what is under none
};
std::vector<ResultsPage> results_pages(const Edition& edition, std::uint32_t report);
std::string results_page(const Edition& edition, std::uint32_t report, const ResultsPage& page);

void add_results(Draft& draft, Parts& parts, const AboutReport& about);

// What changed since the report before; its statuses on a page of their own where they are many.
bool has_moves_page(const Edition& edition, std::uint32_t report);
std::string moves_address(std::uint32_t report, const model::Content& content);  // "reports/2025-26-q2/moves/"
std::string moves_page(const Edition& edition, std::uint32_t report);
void add_changes(Draft& draft, Parts& parts, const AboutReport& about);
// What was put right after this report was made: said on it, and otherwise it is left as it was (domain.md 2.7).
void add_later_revisions(Draft& draft, Parts& parts, const AboutReport& about);

void add_money(Draft& draft, Parts& parts, const AboutReport& about);
void add_risks(Draft& draft, Parts& parts, const AboutReport& about);

}  // namespace goldthread::site
