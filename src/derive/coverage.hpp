#pragma once
// Coverage both ways (domain.md 2.3 coverage, A06): what should have a partner and has none. Priorities without a measure,
// measures without a priority, outcomes without a measure, and each code of an indicator set with the measures that say it.
// Decisions, where domain.md leaves them open: over what is live in the vantage's year; an indicator set's codes while the set
// is live; a measure serves a priority directly, by its outcome, or by an outcome that it also supports.
#include <string>
#include <vector>

#include "derive/thread.hpp"
#include "derive/vantage.hpp"

namespace goldthread::derive {

struct CodeMeasure {
  std::uint32_t measure;
  model::Alignment alignment;
};

struct CodeCoverage {
  std::uint32_t set;   // place in indicator_sets
  std::uint32_t code;  // place in its codes
  std::vector<CodeMeasure> measures;
};

// A priority with the measures that say how it goes, and how many of them are statutory indicators too.
struct PriorityCoverage {
  std::uint32_t priority = 0;
  Places measures;
  int statutory = 0;
};

struct Coverage {
  std::vector<PriorityCoverage> priorities;
  Places outcomes_without;  // no measure
  Places measures_without;  // no priority
  std::vector<CodeCoverage> codes;
};

Coverage coverage_of(const model::Content& content, const Thread& thread, const Vantage& vantage);

}  // namespace goldthread::derive
