#pragma once
// What a thing is, in the line above its title: its kind, by which rule it is kept from the public where the copy is for members
// (domain.md 2.6), and the stage of the council's cycle it belongs to (B06).
#include <string>
#include <string_view>

#include "model/entity.hpp"
#include "render/words.hpp"

namespace goldthread::site {

// "Plan. Exempt from publication: paragraph 3. Stage: Review"; empty where there is nothing to say.
std::string kind_line(std::string_view kind, const model::Entity& of, const render::Words& words);

}  // namespace goldthread::site
