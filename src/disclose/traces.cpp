#include "disclose/traces.hpp"

#include <string_view>

#include "check/link_target.hpp"
#include "model/each_entity.hpp"
#include "model/each_field.hpp"

namespace goldthread::disclose {

namespace {

using Paths = std::set<std::string, std::less<>>;

// Collects the files for download that fields and prose of things name.
class FilesNamed {
 public:
  FilesNamed(const HeldThings& held, const model::Content& content) : held_(held), content_(content) {
    for (const model::Document& document : content.documents) documents_.insert(document.path);
  }

  template <class Thing>
  void look_at(const Thing& thing) {
    model::each_field(thing, *this);
  }
  template <class Field>
  void operator()(std::string_view, const Field& field) {
    name(field);
  }

  const Paths& by_fields() const { return by_fields_; }
  const Paths& by_prose() const { return by_prose_; }

 private:
  void name(const std::string& text) {
    if (documents_.contains(text)) by_fields_.insert(text);
  }
  void name(const model::Line& line) { name(line.text); }
  // A held enclosure is no offer, though its paper is shown.
  void name(const model::Attachment& attachment) {
    if (!held_.attachments.contains(&attachment)) model::each_field(attachment, *this);
  }
  void name(const model::Prose& prose) {
    for (const model::Hole& hole : prose.holes) {
      const std::string_view path = std::string_view(hole.target).substr(0, hole.target.find('#'));
      const auto joined = check::joined_path(content_.sources.at(prose.start.file).path, path);
      if (joined && documents_.contains(*joined)) by_prose_.insert(*joined);
    }
  }
  template <class Field>
  void name(const Field& field) {
    if constexpr (requires { model::each_field(field, *this); }) {
      model::each_field(field, *this);
    } else if constexpr (requires { field.has_value(); }) {
      if (field) name(*field);
    } else if constexpr (requires { field.front(); }) {
      for (const auto& each : field) name(each);
    }
  }

  const HeldThings& held_;
  const model::Content& content_;
  std::set<std::string_view> documents_;
  Paths by_fields_;
  Paths by_prose_;
};

// A file that another thing offers as well stays. What only prose of a held thing links to goes only where no other prose does.
Paths files_alone(const HeldThings& held, const model::Content& content) {
  const HeldThings none;
  FilesNamed by_held(none, content);
  FilesNamed by_others(held, content);
  by_others.look_at(content.site);
  model::each_entity(content, [&](const auto& thing) { (held.which.contains(&thing) ? by_held : by_others).look_at(thing); });
  for (const model::Attachment* attachment : held.attachments) by_held.look_at(*attachment);
  Paths out;
  for (const std::string& file : by_held.by_fields()) {
    if (!by_others.by_fields().contains(file)) out.insert(file);
  }
  for (const std::string& file : by_held.by_prose()) {
    if (!by_others.by_fields().contains(file) && !by_others.by_prose().contains(file)) out.insert(file);
  }
  return out;
}

// The source of a thing that has a file of its own.
bool has_own_file(const model::Content& content, text::Place place) {
  const std::string& path = content.sources.at(place.file).path;
  const bool one_of_a_list = path.ends_with(".toml") && !path.starts_with("meetings/") && !path.starts_with("calendar/");
  return !one_of_a_list && place.line <= 1;
}

}  // namespace

Traces traces_of(const HeldThings& held, const model::Content& content) {
  Traces out;
  for (const HeldThing& thing : held.listed) {
    if (thing.kind == attachment_kind) continue;
    out.names.insert(thing.kind == "page" ? "pages/" + thing.name : thing.name);
    if (has_own_file(content, thing.place)) out.paths.insert(content.sources.at(thing.place.file).path);
  }
  out.files = files_alone(held, content);
  return out;
}

}  // namespace goldthread::disclose
