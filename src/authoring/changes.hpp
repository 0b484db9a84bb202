#pragma once
// What changed from one content to another, in words and as JSON (domain.md S33). One family of changes a file: so far the
// calendar. Both contents are as they were read; what is the same in both is not named.
#include <optional>
#include <string>
#include <vector>

#include "model/content.hpp"

namespace goldthread::authoring {

enum class ChangeKind { added, removed, moved, renamed, changed };

struct Change {
  ChangeKind kind;
  std::string_view of;                  // "event", "stream"
  std::string id;                       // "budget-setting/national-budget"
  std::string title = {};               // as it is; of what was removed as it was
  std::string key = {};                 // which key, "month"; empty where the whole was added or removed
  std::optional<std::string> was = {};  // absent where there was none
  std::optional<std::string> now = {};  // absent where there is none
};

// Streams and events: by stream, then by event, then in the order of the keys in content/README.md.
std::vector<Change> calendar_changes(const model::Content& old_content, const model::Content& new_content);

// Of every family.
std::vector<Change> changes(const model::Content& old_content, const model::Content& new_content);

// One line a change; empty where there is none.
std::string changes_as_text(const std::vector<Change>& changes);
std::string changes_as_json(const std::vector<Change>& changes);

}  // namespace goldthread::authoring
