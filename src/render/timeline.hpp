#pragma once
// An activity's dates as a picture: start, milestones, planned and agreed end, and the day it is seen from, along one line.
// The table of milestones beside it says the same; what has no date is not drawn.
#include <string>

#include "derive/derived.hpp"
#include "model/content.hpp"
#include "render/words.hpp"

namespace goldthread::render {

// Are two dates known, that lie apart?
bool has_timeline(const model::Activity& activity, const derive::ActivityRecord& record, const derive::Vantage& vantage);

// <figure> with a caption. Appends nothing where there is no timeline.
void append_timeline(std::string& out, const model::Activity& activity, const derive::ActivityRecord& record,
                     const derive::Vantage& vantage, const Words& words);

}  // namespace goldthread::render
