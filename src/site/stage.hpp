#pragma once
// The stage of the council's cycle that a thing belongs to (domain.md B06), beside what kind of thing it is.
#include <string>
#include <string_view>

#include "model/entity.hpp"
#include "render/words.hpp"

namespace goldthread::site {

// "Plan. Stage: Review", or the kind alone where the thing names no stage; the stage alone where there is no word for its kind.
std::string with_stage(std::string_view kind, const model::Entity& of, const render::Words& words);

}  // namespace goldthread::site
