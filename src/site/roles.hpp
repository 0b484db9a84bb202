#pragma once
// Who sits where: members and owners by post, portfolio or role word ("directors" are many at once and have no page).
#include <string>
#include <string_view>
#include <vector>

#include "model/people.hpp"
#include "render/words.hpp"

namespace goldthread::site {

// "Directors", "Portfolio holders", "Officers"; another word as written.
std::string role_word(std::string_view id, const render::Words& words);

// Who holds a portfolio or post on a day, where a name was given; else nothing.
const model::Holder* holder_on(const std::vector<model::Holder>& holders, model::Date day);

}  // namespace goldthread::site
