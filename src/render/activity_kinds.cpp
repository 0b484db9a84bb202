#include "render/activity_kinds.hpp"

namespace goldthread::render {

namespace {

std::string named(std::string_view prefix, std::string_view kind, const Words& words) {
  std::string key(prefix);
  for (const char c : kind) key += c == '-' ? '_' : c;
  if (const std::string_view text = words.text(key); text != key) return std::string(text);
  std::string out(kind);
  for (char& c : out) {
    if (c == '-') c = ' ';
  }
  if (!out.empty() && out[0] >= 'a' && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 'a' + 'A');
  return out;
}

}  // namespace

std::string activity_kind(std::string_view kind, const Words& words) {
  return kind == "key" ? words.singular(model::Kind::activity) : named("activity_kind_", kind, words);
}

std::string activity_kind_plural(std::string_view kind, const Words& words) {
  return kind == "key" ? words.plural(model::Kind::activity) : named("activity_kinds_", kind, words);
}

}  // namespace goldthread::render
