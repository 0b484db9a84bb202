#include "review/review_content.hpp"

#include "review/rules.hpp"

namespace goldthread::review {

void review_content(const disclose::View& view, const derive::Derived& derived, diagnostics::Diagnostics& diagnostics) {
  const Content& content = view.content();
  review_action_plans(content, derived, diagnostics);
  review_targets(content, derived, diagnostics);
  review_figures(content, derived, diagnostics);
  review_missing(content, derived, diagnostics);
  review_budget(content, derived, diagnostics);
  review_comments(content, derived, diagnostics);
  review_stated(content, derived, diagnostics);
  review_reports(content, derived, diagnostics);
  review_words(content, derived, diagnostics);
  review_typed_figures(content, derived, diagnostics);
}

}  // namespace goldthread::review
