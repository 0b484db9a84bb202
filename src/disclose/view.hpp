#pragma once
// The gate in the middle of the pipeline: outputs accept only a View, and only `disclose` makes one, so that nothing
// withheld can be printed by forgetting a check (design.md, consequence 2). A View names the content it was made from and
// must not outlive it.
#include <optional>

#include "diagnostics/diagnostics.hpp"
#include "model/content.hpp"

namespace goldthread::disclose {

enum class Audience { everyone, members };

class View {
 public:
  const model::Content& content() const { return *content_; }
  Audience audience() const { return audience_; }

 private:
  View(const model::Content& content, Audience audience) : content_(&content), audience_(audience) {}
  friend std::optional<View> disclose(const model::Content& content, Audience audience, diagnostics::Diagnostics& diagnostics);

  const model::Content* content_;
  Audience audience_;
};

// What the audience may see of the content. Until items can be held back one by one, content with an item that is not for
// everyone (domain.md 2.6: access, sensitive, draft, a later publish_from, a small number about people, anything under a
// `never` tier) gives findings and no View, so nothing is published.
std::optional<View> disclose(const model::Content& content, Audience audience, diagnostics::Diagnostics& diagnostics);

}  // namespace goldthread::disclose
