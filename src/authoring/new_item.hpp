#pragma once
// The file that begins one item: every key that it must have, filled where it is known and else empty, so that `check` points
// at it; the keys that it may have as comments. A parent is written only where it was given.
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "authoring/new_file.hpp"

namespace goldthread::authoring {

enum class NewKind { priority, outcome, activity, measure, report };

// Keys given with their values; each is one of given_keys, each value of the right kind.
using Given = std::map<std::string, std::string, std::less<>>;

// The keys that may be given for a kind.
const std::vector<std::string_view>& given_keys(NewKind kind);

std::vector<NewFile> new_item(NewKind kind, const std::string& id, const Given& given);

// The period that a report's id names: "2025-26 q2" of "2025-26-q2".
std::optional<std::string> period_of_report(std::string_view id);

// "missed-bins" as a title: "Missed bins".
std::string title_from(std::string_view id);

}  // namespace goldthread::authoring
