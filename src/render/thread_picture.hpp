#pragma once
// The golden thread of one priority as a picture: the priority, the outcomes it leads to along one line, and at each a mark for every
// measure and every activity under it, with the shapes of the status tags (web.md 3.2), the best first. The page's list of outcomes and
// the page of the whole thread say the same in words.
#include <string>

#include "derive/derived.hpp"
#include "model/content.hpp"
#include "render/words.hpp"

namespace goldthread::render {

// <figure> with a caption. Appends nothing for a priority without outcomes.
void append_thread_picture(std::string& out, std::uint32_t priority, const model::Content& content, const derive::Thread& thread,
                           const derive::Standing& standing, const Words& words);

}  // namespace goldthread::render
