#include "authoring/changes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

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

// Views into the thing.
using Name = std::pair<std::string_view, std::string_view>;
Name name_of(const ThingFacts& thing) { return {thing.of, thing.id}; }

std::optional<std::string> text_of(const std::vector<Fact>& facts, std::string_view key) {
  const auto found = std::find_if(facts.begin(), facts.end(), [&](const Fact& fact) { return fact.key == key; });
  return found == facts.end() ? std::nullopt : std::optional(found->text);
}

// The keys that the thing has now, then those that it had.
void compare(std::vector<Change>& out, const ThingFacts& was, const ThingFacts& now) {
  const auto add = [&](const std::string& key, std::optional<std::string> before, std::optional<std::string> after) {
    if (before == after) return;
    const bool renamed = key == "title" && before && after;
    out.push_back(
        {renamed ? ChangeKind::renamed : ChangeKind::changed, now.of, now.id, now.title, key, std::move(before), std::move(after)});
  };
  for (const Fact& fact : now.facts) add(fact.key, text_of(was.facts, fact.key), fact.text);
  for (const Fact& fact : was.facts) {
    if (!text_of(now.facts, fact.key)) add(fact.key, fact.text, std::nullopt);
  }
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

std::vector<Change> changes_of_facts(const Facts& was, const Facts& now) {
  std::map<Name, const ThingFacts*> before;
  for (const ThingFacts& thing : was) before.emplace(name_of(thing), &thing);
  std::vector<Change> out;
  for (const ThingFacts& thing : now) {
    const auto found = before.find(name_of(thing));
    if (found == before.end()) {
      out.push_back({ChangeKind::added, thing.of, thing.id, thing.title});
      continue;
    }
    compare(out, *found->second, thing);
    before.erase(found);
  }
  for (const ThingFacts& thing : was) {
    if (before.contains(name_of(thing))) out.push_back({ChangeKind::removed, thing.of, thing.id, thing.title});
  }
  return out;
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
