#pragma once
// JSON read back as values: a number is a text, exactly as it was written. Its code stands in json_writer.cpp, so that one file
// knows the JSON library.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace goldthread::text {

struct JsonMember;

struct JsonValue {
  enum class Kind { null, truth, text, list, object };
  Kind kind = Kind::null;
  std::string text;  // of a truth "true" or "false"
  std::vector<JsonValue> items;
  std::vector<JsonMember> members;

  const JsonValue* find(std::string_view key) const;  // null where an object has no such member
};

struct JsonMember {
  std::string name;
  JsonValue value;
};

// Nothing where the text is no JSON, or is nested deeper than anything this program writes.
std::optional<JsonValue> parse_json(std::string_view json);

}  // namespace goldthread::text
