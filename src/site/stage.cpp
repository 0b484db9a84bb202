#include "site/stage.hpp"

#include "site/year_events.hpp"

namespace goldthread::site {

std::string with_stage(std::string_view kind, const model::Entity& of, const render::Words& words) {
  std::string out(kind);
  if (of.stage.empty()) return out;
  if (!out.empty()) out += ". ";
  return out + words.fill(render::Phrase::event_stage, {{"stage", stage_word(of.stage, words)}});
}

}  // namespace goldthread::site
