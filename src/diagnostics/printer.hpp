#pragma once
// Findings as a person, an editor or a build service reads them (format.md section 2). What comes from content is shown
// without control characters and marks that turn the direction of text, so that it cannot act on a terminal.
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/finding.hpp"
#include "text/sources.hpp"

namespace goldthread::diagnostics {

enum class Colour { none, ansi };

// `prefix`: the content folder as typed, "content/"; it stands before each path. One block a finding:
//   content/measures/bins.md:3:11: error: message [code]
//     3 | outcome = "clean-street"
//       |           ^~~~~~~~~~~~~~
//     help: Did you mean `clean-streets`?
std::string print_text(const std::vector<Finding>& findings, const text::Sources& sources, std::string_view prefix, Colour colour);

// The same in parts, for whoever lays them out: nothing in them can act on a terminal, nothing is escaped.
struct FindingParts {
  Severity severity;
  std::string place;    // "content/measures/bins.md:3:11"
  std::string message;  // one sentence, no full stop
  std::string_view slug;
  std::string excerpt;  // the line with its number, and the caret's below it, each with a line end; empty where there is none
  std::string help;
};
std::vector<FindingParts> finding_parts(const std::vector<Finding>& findings, const text::Sources& sources, std::string_view prefix);

std::string print_json(const std::vector<Finding>& findings, const text::Sources& sources, std::string_view prefix);

// SARIF 2.1.0 (OASIS, 2020), as code-review services read it.
std::string print_sarif(const std::vector<Finding>& findings, const text::Sources& sources, std::string_view prefix);

}  // namespace goldthread::diagnostics
