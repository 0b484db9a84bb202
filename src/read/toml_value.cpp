#include "read/toml_value.hpp"

namespace goldthread::read {

std::string_view name(TomlValue::Kind kind) {
  switch (kind) {
    case TomlValue::Kind::text:
      return "a text";
    case TomlValue::Kind::truth:
      return "true or false";
    case TomlValue::Kind::number:
      return "a number";
    case TomlValue::Kind::date:
      return "a date";
    case TomlValue::Kind::other_time:
      return "a time";
    case TomlValue::Kind::list:
      return "a list";
    case TomlValue::Kind::table:
      return "a table";
  }
  return "a value";
}

}  // namespace goldthread::read
