#include "check/untranslated.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "model/each_field.hpp"
#include "read/place_in_content.hpp"

namespace goldthread::check {

namespace {

using model::Translation;

// The keys of one thing whose texts are not in a language, each once. Comments, figures and an event's stream have files of their own.
class Lacking {
 public:
  explicit Lacking(std::string_view language) : language_(language) {}

  template <class Thing>
  std::vector<std::string> of(const Thing& thing) {
    keys_.clear();
    look_into(thing, {});
    return std::exchange(keys_, {});
  }

 private:
  template <class Thing>
  void look_into(const Thing& thing, const std::string& before) {
    const Translation* said = nullptr;
    if constexpr (requires { thing.translations; }) said = model::translation_in(language_, thing.translations);
    each_field(thing, [&]<class Field>(std::string_view key, const Field& field) {
      if constexpr (requires { look(key, field, said, before); }) {
        if constexpr (requires { thing.translations; }) {
          if (std::is_same_v<Field, model::Prose> || model::is_text_of<Thing>(key)) look(key, field, said, before);
        }
      } else {
        inside(field, before + std::string(key) + ".");
      }
    });
  }

  template <class Field>
  void inside(const Field& field, const std::string& before) {
    if constexpr (std::is_same_v<Field, std::vector<Translation>> || std::is_same_v<Field, std::vector<model::Comment>> ||
                  std::is_same_v<Field, std::vector<model::Event>> || std::is_same_v<Field, model::Figures>) {
      return;
    } else if constexpr (requires { each_field(field, [](std::string_view, const auto&) {}); }) {
      look_into(field, before);
    } else if constexpr (requires { field.has_value(); }) {
      if (field) inside(*field, before);
    } else if constexpr (requires { field.begin()->second; }) {
      for (const auto& [key, each] : field) inside(each, before);
    } else if constexpr (requires { each_field(field.front(), [](std::string_view, const auto&) {}); }) {
      for (const auto& each : field) look_into(each, before);
    }
  }

  void look(std::string_view key, const std::string& field, const Translation* said, const std::string& before) {
    if (says_something(key, field) && !(said && said->texts.contains(key))) lacks(before, key);
  }
  void look(std::string_view key, const model::Prose& field, const Translation* said, const std::string& before) {
    if (!field.empty() && !(said && !said->prose.empty())) lacks(before, key);
  }
  void look(std::string_view key, const std::vector<model::Line>& field, const Translation* said, const std::string& before) {
    for (const model::Line& each : field) look_at_line(key, each.text, said, before);
  }
  void look(std::string_view key, const std::vector<std::string>& field, const Translation* said, const std::string& before) {
    for (const std::string& each : field) look_at_line(key, each, said, before);
  }
  void look_at_line(std::string_view key, const std::string& text, const Translation* said, const std::string& before) {
    if (!model::has_words(text)) return;
    const bool there =
        said && std::any_of(said->lines.begin(), said->lines.end(), [&](const model::TranslatedLine& each) { return each.of == text; });
    if (!there) lacks(before, key);
  }

  // Some units are words of the program, not of the author.
  static bool says_something(std::string_view key, const std::string& text) {
    return model::has_words(text) && !(key == "unit" && (text == "number" || text == "count" || text == "rating"));
  }

  void lacks(const std::string& before, std::string_view key) {
    std::string whole = before + (key == "prose"                ? "text"
                                  : before == "forecast."       ? "why"
                                  : key == "brand_picture_text" ? "brand.picture_text"
                                                                : std::string(key));
    if (std::find(keys_.begin(), keys_.end(), whole) == keys_.end()) keys_.push_back(std::move(whole));
  }

  std::string_view language_;
  std::vector<std::string> keys_;
};

class List {
 public:
  explicit List(const model::Content& content) : content_(content) {}

  template <class Thing>
  void add(std::string_view list, const std::string& id, text::Place place, const Thing& thing) {
    const auto& languages = content_.site.languages;
    for (std::size_t i = 1; i < languages.size(); ++i) {
      std::vector<std::string> keys = Lacking(languages[i]).of(thing);
      if (keys.empty()) continue;
      out_.push_back(
          {list, id, languages[i], std::move(keys), read::path_in_language(content_.sources.at(place.file).path, languages[i]), place});
    }
  }

  template <class Thing>
  void add(std::string_view list, const std::vector<Thing>& things) {
    for (const Thing& thing : things) {
      if constexpr (std::is_base_of_v<model::Entity, Thing>) add(list, thing.id, thing.place, thing);
      if constexpr (std::is_same_v<Thing, model::Revision>) add(list, thing.item.id, thing.place, thing);
      if constexpr (std::is_same_v<Thing, model::Stream>) add("events", thing.events);
      if constexpr (std::is_same_v<Thing, model::Measure>) {
        if (thing.figures.place) add("figures", thing.id, *thing.figures.place, thing.figures);
      }
      if constexpr (std::is_same_v<Thing, model::Report>) {
        for (const model::Comment& each : thing.comments) add("comments", thing.id + "/" + each.about.id, each.place, each);
      }
    }
  }

  std::vector<Untranslated> take() { return std::move(out_); }

 private:
  const model::Content& content_;
  std::vector<Untranslated> out_;
};

}  // namespace

std::vector<Untranslated> untranslated(const model::Content& content) {
  if (content.site.languages.size() < 2) return {};
  List list(content);
  each_field(content, [&]<class Things>(std::string_view key, const Things& things) {
    if constexpr (std::is_same_v<Things, model::Site>) {
      list.add(key, content.site.slug, content.site.place, things);
    } else if constexpr (requires { list.add(key, things); }) {
      list.add(key, things);
    }
  });
  return list.take();
}

}  // namespace goldthread::check
