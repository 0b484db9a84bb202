#pragma once
// What every output of one build is drawn from: what may be published and what was worked out from it, today's and, of each report that
// was released, as it was then (domain.md 2.7). Borrows the content that both were made of.
#include <optional>
#include <vector>

#include "derive/derived.hpp"
#include "diagnostics/diagnostics.hpp"
#include "disclose/view.hpp"
#include "model/released.hpp"

namespace goldthread::derive {

// A report as it was released: what may be shown of it today, and what was worked out from that.
struct ReleasedRecord {
  const model::Released& released;
  disclose::View view;
  Derived derived;
  std::size_t report;  // its place in the view's content
};

struct Record {
  disclose::View view;
  Derived derived;
  std::vector<ReleasedRecord> released;  // in the order of the content's
};

// Makes the released content ready for the gate: what is held back today is held back in it, and today's site is the frame around it.
void frame_released(model::Content& content);

// Each released report through the gate and worked out as it was; `derived`, today's, then tells them as they were. One that cannot be
// shown today is a finding. `jobs`: threads.
std::vector<ReleasedRecord> work_out_released(const disclose::View& view, Derived& derived, int jobs,
                                              diagnostics::Diagnostics& diagnostics);

}  // namespace goldthread::derive
