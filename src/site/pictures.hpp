#pragma once
// Pictures that are not of one measure's figures, each on its page and as a file to take away: the thread of a priority, the dates of
// an activity, the levels of plans. Those of measures: measure_card.
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "site/draft.hpp"

namespace goldthread::site {

// Each sets `chart`, and in `downloads` the way to the file; nothing where there is nothing to draw. A thread also stands in `tables`.
void set_thread_picture(Draft& draft, Values& values, std::uint32_t priority);
void set_timeline(Draft& draft, Values& values, std::uint32_t activity);
void set_tier_picture(Draft& draft, Values& values);

struct PictureFile {
  std::string address;  // "activities/new-depot/milestones.svg"
  std::function<std::string()> svg;
};
// The files of all of them. They borrow the edition.
std::vector<PictureFile> picture_files(const Edition& edition);

}  // namespace goldthread::site
