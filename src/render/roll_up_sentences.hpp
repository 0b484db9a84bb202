#pragma once
// Why an outcome or a priority has its status, in the words of domain.md 2.3. Nothing is escaped.
#include <string>

#include "derive/derived.hpp"
#include "model/content.hpp"
#include "render/words.hpp"

namespace goldthread::render {

// "Mixed: 1 of 6 rated items is off target (Missed bins), none a headline; 2 not due."
// `of`: outcome or priority; a priority's items are its outcomes.
std::string roll_up_reason(const derive::RollUpRecord& record, model::Kind of, const model::Content& content, const Words& words);
// The same beside the tag that says the status: "1 of 6 rated items is off target (Missed bins), none a headline; 2 not due."
std::string roll_up_why(const derive::RollUpRecord& record, model::Kind of, const model::Content& content, const Words& words);
}  // namespace goldthread::render
