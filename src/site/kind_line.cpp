#include "site/kind_line.hpp"

#include "site/year_events.hpp"

namespace goldthread::site {

using render::Phrase;

namespace {

std::string kept_from_the_public(const model::Entity& of, const render::Words& words) {
  switch (of.access) {
    case model::Access::open:
      return of.sensitive ? words[Phrase::kind_sensitive] : std::string();
    case model::Access::exempt:
      return words.fill(Phrase::kind_exempt, {{"paragraph", of.paragraph}});
    case model::Access::confidential:
      return words[Phrase::kind_confidential];
  }
  return {};
}

}  // namespace

std::string kind_line(std::string_view kind, const model::Entity& of, const render::Words& words) {
  std::string out(kind);
  const auto add = [&](const std::string& more) {
    if (!more.empty()) out.append(out.empty() ? "" : ". ").append(more);
  };
  add(kept_from_the_public(of, words));
  if (!of.stage.empty()) add(words.fill(Phrase::event_stage, {{"stage", stage_word(of.stage, words)}}));
  return out;
}

}  // namespace goldthread::site
