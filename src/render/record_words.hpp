#pragma once
// A word or a few for what a record holds, the same on the page and in the sheet: how an action stands, whether a plan has worked,
// whether an update was given, how far a figure is an indicator's own, why it was revised, the side a measure looks from.
#include <string>

#include "derive/action_plan_record.hpp"
#include "derive/update_strip.hpp"
#include "model/content.hpp"
#include "render/words.hpp"

namespace goldthread::render {

// "Done", "Overdue", "To come"
const std::string& action_word(derive::ActionStands stands, const Words& words);
// Whether what a plan is for, a measure or an activity, has recovered since it was opened.
const std::string& recovery_words(const derive::ActionPlanRecord& record, model::Kind of, const Words& words);
// "Update", "Missed", "Not due"
const std::string& update_word(derive::MonthOfUpdates month, const Words& words);
// "the same", "similar", "part of it"; empty where nobody said.
std::string alignment_word(model::Alignment alignment, const Words& words);
// "Correction", "Expected revision", "Change of definition", "Withdrawn"
const std::string& revision_word(model::RevisionKind kind, const Words& words);
// The four usual perspectives have words of the theme; a council's own stand as it wrote them. "In no perspective" for "".
std::string perspective_word(const std::string& perspective, const Words& words);

}  // namespace goldthread::render
