#pragma once
// What changed from one content, release or built output to another, in words and as JSON (domain.md S33, 2.7): every field of
// everything, and the calendar in words of its own. What is the same in both is not named.
#include <optional>
#include <string>
#include <vector>

#include "authoring/facts.hpp"
#include "model/content.hpp"

namespace goldthread::authoring {

enum class ChangeKind { added, removed, moved, renamed, changed };

struct Change {
  ChangeKind kind;
  std::string of;                       // "event", "stream", "measure"
  std::string id;                       // "budget-setting/national-budget"
  std::string title = {};               // as it is; of what was removed as it was
  std::string key = {};                 // which key, "month"; empty where the whole was added or removed
  std::optional<std::string> was = {};  // absent where there was none
  std::optional<std::string> now = {};  // absent where there is none
};

// Streams and events: by stream, then by event, then in the order of the keys in content/README.md.
std::vector<Change> calendar_changes(const model::Content& old_content, const model::Content& new_content);

// Of everything else: things in the order they have now, those that are gone after them as they were; keys in the order of
// content/README.md.
std::vector<Change> changes_of_facts(const Facts& was, const Facts& now);

// One line a change; empty where there is none.
std::string changes_as_text(const std::vector<Change>& changes);
std::string changes_as_json(const std::vector<Change>& changes);

}  // namespace goldthread::authoring
