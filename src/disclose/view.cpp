#include "disclose/view.hpp"

#include <algorithm>

#include "disclose/embargo.hpp"
#include "disclose/held_things.hpp"
#include "disclose/take_out.hpp"
#include "disclose/withhold_figures.hpp"

namespace goldthread::disclose {

std::optional<Disclosed> disclose(model::Content& content, Audience audience, diagnostics::Diagnostics& diagnostics) {
  const std::size_t before = diagnostics.errors();
  if (!content.site.as_at) return std::nullopt;
  Held held;
  HeldThings things = held_things(content, audience, diagnostics);
  held.figures_to = figures_to(content, things);
  take_out(things, content, diagnostics);
  held.things = std::move(things.listed);
  if (held.figures_to) hold_figures_after(*held.figures_to, content);
  held.figures = withhold_figures(content);
  drop_held_parts(content);
  if (diagnostics.errors() > before) return std::nullopt;
  const model::Date as_at = *content.site.as_at;
  return Disclosed{View(content, audience, std::min(held.figures_to.value_or(as_at), as_at)), std::move(held)};
}

ViewInLanguage in_language(const View& view, std::string_view language, model::Untranslated untranslated) {
  auto content = std::make_unique<model::Content>(model::in_language(view.content(), language, untranslated));
  const View out(*content, view.audience(), view.figures_to());
  return {std::move(content), out};
}

}  // namespace goldthread::disclose
