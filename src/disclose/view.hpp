#pragma once
// The gate in the middle of the pipeline: outputs accept only a View, and only `disclose` makes one, so that nothing
// withheld can be printed by forgetting a check (design.md, consequence 2). A View names the content it was made from and
// must not outlive it.
#include <memory>
#include <optional>
#include <string_view>

#include "diagnostics/diagnostics.hpp"
#include "disclose/audience.hpp"
#include "disclose/held.hpp"
#include "model/content.hpp"
#include "model/in_language.hpp"

namespace goldthread::disclose {

struct Disclosed;
struct ViewInLanguage;

class View {
 public:
  const model::Content& content() const { return *content_; }
  Audience audience() const { return audience_; }
  // The last day whose figures are out; as_at where none wait for a report (disclose/embargo).
  model::Date figures_to() const { return figures_to_; }

 private:
  View(const model::Content& content, Audience audience, model::Date figures_to)
      : content_(&content), audience_(audience), figures_to_(figures_to) {}
  friend std::optional<Disclosed> disclose(model::Content& content, Audience audience, diagnostics::Diagnostics& diagnostics);
  friend ViewInLanguage in_language(const View& view, std::string_view language, model::Untranslated untranslated);

  const model::Content* content_;
  Audience audience_;
  model::Date figures_to_;
};

// What the audience may see, and for the officer what it may not.
struct Disclosed {
  View view;
  Held held;
};

// The same in a further language of the site (model/in_language.hpp), and the content that it names. What is held back is held back
// in every language, for it is gone before this is made.
struct ViewInLanguage {
  std::unique_ptr<model::Content> content;
  View view;
};
ViewInLanguage in_language(const View& view, std::string_view language, model::Untranslated untranslated);

// Takes out of the content what the audience may not see (domain.md 2.6): things, figures under embargo, small numbers and what
// would give them back. Nothing comes of it where that is not possible without breaking a published text, or something is
// filed under a tier of which nothing is ever published: those are findings. The content needs its `as_at`.
std::optional<Disclosed> disclose(model::Content& content, Audience audience, diagnostics::Diagnostics& diagnostics);

}  // namespace goldthread::disclose
