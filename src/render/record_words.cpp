#include "render/record_words.hpp"

#include <string_view>

namespace goldthread::render {

const std::string& action_word(derive::ActionStands stands, const Words& words) {
  switch (stands) {
    case derive::ActionStands::done:
      return words[Phrase::action_done];
    case derive::ActionStands::overdue:
      return words[Phrase::action_overdue];
    case derive::ActionStands::to_come:
      return words[Phrase::action_to_come];
  }
  return words[Phrase::action_to_come];
}

const std::string& recovery_words(const derive::ActionPlanRecord& record, model::Kind of, const Words& words) {
  if (!record.recovery) return words[Phrase::recovery_unknown];
  const bool activity = of == model::Kind::activity;
  switch (*record.recovery) {
    case derive::Recovery::recovered:
      return words[activity ? Phrase::recovery_back_on_track : Phrase::recovery_recovered];
    case derive::Recovery::better:
      return words[Phrase::recovery_better];
    case derive::Recovery::not_yet:
      return words[activity ? Phrase::recovery_not_on_track : Phrase::recovery_not_yet];
    case derive::Recovery::too_early:
      return words[Phrase::recovery_too_early];
  }
  return words[Phrase::recovery_unknown];
}

const std::string& update_word(derive::MonthOfUpdates month, const Words& words) {
  switch (month) {
    case derive::MonthOfUpdates::given:
      return words[Phrase::month_strip_given];
    case derive::MonthOfUpdates::missed:
      return words[Phrase::month_strip_missed];
    case derive::MonthOfUpdates::not_due:
      return words[Phrase::month_strip_not_due];
  }
  return words[Phrase::month_strip_not_due];
}

std::string alignment_word(model::Alignment alignment, const Words& words) {
  switch (alignment) {
    case model::Alignment::unsaid:
      return {};
    case model::Alignment::same:
      return words[Phrase::alignment_same];
    case model::Alignment::similar:
      return words[Phrase::alignment_similar];
    case model::Alignment::part_of:
      return words[Phrase::alignment_part_of];
  }
  return {};
}

const std::string& revision_word(model::RevisionKind kind, const Words& words) {
  switch (kind) {
    case model::RevisionKind::correction:
      return words[Phrase::revision_correction];
    case model::RevisionKind::scheduled:
      return words[Phrase::revision_scheduled];
    case model::RevisionKind::definition:
      return words[Phrase::revision_definition];
    case model::RevisionKind::withdrawal:
      return words[Phrase::revision_withdrawal];
  }
  return words[Phrase::revision_correction];
}

std::string perspective_word(const std::string& perspective, const Words& words) {
  if (perspective.empty()) return words[Phrase::perspective_none];
  const std::string key = "perspective_" + perspective;
  const std::string_view known = words.text(key);
  return known == key ? starting_sentence(perspective) : std::string(known);
}

}  // namespace goldthread::render
