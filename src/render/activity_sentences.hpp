#pragma once
// What is said of an activity: its date, its slip, its milestones (domain.md 2.3, activity). Nothing is escaped.
#include <string>

#include "derive/derived.hpp"
#include "model/content.hpp"
#include "render/words.hpp"

namespace goldthread::render {

// "59 days later than planned; new date 28 November 2025 agreed by Improvement Board."
std::string activity_reason(const model::Activity& activity, const derive::ActivityRecord& record, const derive::Vantage& vantage,
                            const model::Content& content, const Words& words);

// "2 of 5 milestones done." Empty where there are none.
std::string milestones_sentence(const derive::ActivityRecord& record, const Words& words);
// "59 days later than planned", "on time", "3 days early"; empty where no slip is known. No full stop.
std::string slip_words(const derive::ActivityRecord& record, const Words& words);

}  // namespace goldthread::render
