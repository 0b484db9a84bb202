#include "authoring/changes.hpp"

#include <fmt/format.h>

#include "authoring/columns.hpp"
#include "text/json_writer.hpp"

namespace goldthread::authoring {

namespace {

std::string_view word(ChangeKind kind) {
  switch (kind) {
    case ChangeKind::added:
      return "added";
    case ChangeKind::removed:
      return "removed";
    case ChangeKind::moved:
      return "moved";
    case ChangeKind::renamed:
      return "renamed";
    case ChangeKind::changed:
      return "changed";
  }
  return {};
}

// What happened to one key: "when: early became late", "condition added: if necessary".
std::string key_sentence(const Change& change) {
  if (!change.was) return fmt::format("{} added: {}", change.key, change.now.value_or(""));
  if (!change.now) return fmt::format("{} removed: {}", change.key, *change.was);
  return fmt::format("{}: {} became {}", change.key, *change.was, *change.now);
}

std::string sentence(const Change& change) {
  switch (change.kind) {
    case ChangeKind::added:
      return fmt::format("added: {}{}", change.title, change.now ? ", " + *change.now : "");
    case ChangeKind::removed:
      return fmt::format("removed: {}{}", change.title, change.was ? ", " + *change.was : "");
    case ChangeKind::moved:
      return fmt::format("moved from {} to {}", change.was.value_or(""), change.now.value_or(""));
    case ChangeKind::renamed:
      return fmt::format("renamed from \"{}\" to \"{}\"", change.was.value_or(""), change.now.value_or(""));
    case ChangeKind::changed:
      return key_sentence(change);
  }
  return {};
}

void write_text(text::JsonWriter& out, std::string_view key, const std::optional<std::string>& value) {
  out.key(key);
  if (value) {
    out.text(*value);
  } else {
    out.null();
  }
}

}  // namespace

std::vector<Change> changes(const model::Content& old_content, const model::Content& new_content) {
  return calendar_changes(old_content, new_content);
}

std::string changes_as_text(const std::vector<Change>& changes) {
  std::string out;
  for (const Change& change : changes) out += one_line(fmt::format("{} {}: {}", change.of, change.id, sentence(change))) + '\n';
  return out;
}

std::string changes_as_json(const std::vector<Change>& changes) {
  text::JsonWriter out(text::JsonWriter::Layout::indented);
  out.begin_object().key("schema").whole(1).key("changes").begin_list();
  for (const Change& change : changes) {
    out.begin_object().key("of").text(change.of).key("id").text(change.id).key("change").text(word(change.kind));
    out.key("title").text(change.title);
    write_text(out, "key", change.key.empty() ? std::nullopt : std::optional(change.key));
    write_text(out, "was", change.was);
    write_text(out, "now", change.now);
    out.end_object();
  }
  out.end_list().end_object();
  return out.take();
}

}  // namespace goldthread::authoring
