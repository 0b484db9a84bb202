#pragma once
// The hierarchy of plans as boxes from the top down, each with its horizon and its plans (domain.md 2.2, Tier). A list or
// table on the same page says the same.
#include <string>

#include "model/content.hpp"
#include "render/words.hpp"

namespace goldthread::render {

// <figure> with a caption: the tiers live in `year` that may be published. Appends nothing where there are none.
void append_tier_picture(std::string& out, const model::Content& content, model::Year year, const Words& words);

}  // namespace goldthread::render
