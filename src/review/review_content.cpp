#include "review/review_content.hpp"

#include <array>
#include <utility>

#include "review/rules.hpp"
#include "work/parallel.hpp"

namespace goldthread::review {

namespace {

constexpr std::array families = {review_action_plans, review_targets,  review_figures,       review_missing,
                                 review_budget,       review_comments, review_stated,        review_timetables,
                                 review_reports,      review_words,    review_typed_figures, review_late_figures};

}  // namespace

void review_content(const disclose::View& view, const derive::Derived& derived, int jobs, diagnostics::Diagnostics& diagnostics) {
  std::array<Diagnostics, families.size()> found;
  work::for_each(families.size(), jobs, [&](std::size_t i) { families[i](view.content(), derived, found[i]); });
  for (Diagnostics& each : found) diagnostics.merge(std::move(each));
}

}  // namespace goldthread::review
