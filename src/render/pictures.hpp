#pragma once
// Pictures that are not of one measure's figures: the plan hierarchy and an activity's milestones. Each comes with nothing a
// list on the same page does not also say.
#include <string>

#include "derive/derived.hpp"
#include "model/content.hpp"
#include "render/words.hpp"

namespace goldthread::render {

// The tiers of plans as boxes from the top down, joined by lines, with the plans of each in words below it.
void append_tier_picture(std::string& out, const model::Content& content, model::Year year, const Words& words);
// An activity's start, milestones, planned and agreed end, and the day it is seen from, on one line.
void append_timeline(std::string& out, const model::Activity& activity, const derive::ActivityRecord& record,
                     const derive::Vantage& vantage, const Words& words);

}  // namespace goldthread::render
