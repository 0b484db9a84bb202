#include "model/in_language.hpp"

#include <utility>

#include "model/each_field.hpp"
#include "text/language_marks.hpp"

namespace goldthread::model {

namespace {

// What may be an address, a file or an id instead of words bears no mark where it is one.
bool takes_mark(std::string_view key, std::string_view text) {
  if (key != "background") return true;
  return text.find(' ') != std::string_view::npos && text.find("://") == std::string_view::npos && !text.starts_with("documents/");
}

class Speak {
 public:
  Speak(std::string_view language, Untranslated untranslated) : language_(language), untranslated_(untranslated) {}

  template <class Thing>
  void operator()(std::string_view, Thing& thing) {
    look_into(thing);
  }

 private:
  template <class Field>
  void look_into(Field& field) {
    if constexpr (requires { field.translations; }) {
      thing(field);
    } else if constexpr (requires { each_field(field, *this); }) {
      each_field(field, *this);
    } else if constexpr (requires { field.has_value(); }) {
      if (field) look_into(*field);
    } else if constexpr (requires { field.begin()->second; }) {
      for (auto& [key, each] : field) look_into(each);
    } else if constexpr (requires { each_field(field.front(), *this); }) {
      for (auto& each : field) look_into(each);
    }
  }

  template <class Thing>
  void thing(Thing& thing) {
    const Translation* said = translation_in(language_, thing.translations);
    if constexpr (std::is_same_v<Thing, Measure>) thing.unit_in_words = in_words(said);
    each_field(thing, [&]<class Field>(std::string_view key, Field& field) {
      if constexpr (std::is_same_v<Field, std::vector<Translation>>) {
        return;
      } else if constexpr (requires { text(key, field, said); }) {
        if (is_text_of<Thing>(key)) text(key, field, said);
      } else {
        look_into(field);
      }
    });
  }

  static std::string in_words(const Translation* measure) {
    const auto unit = measure ? measure->texts.find("unit") : decltype(measure->texts.end()){};
    return measure && unit != measure->texts.end() ? unit->second : std::string();
  }

  void text(std::string_view key, std::string& field, const Translation* said) const {
    if (field.empty() || key == "unit") return;
    const auto found = said ? said->texts.find(key) : decltype(said->texts.end()){};
    if (said && found != said->texts.end()) {
      field = found->second;
    } else if (takes_mark(key, field)) {
      mark(field);
    }
  }

  void text(std::string_view key, std::vector<Line>& field, const Translation* said) const {
    for (Line& each : field) line(key, each.text, said);
  }
  void text(std::string_view key, std::vector<std::string>& field, const Translation* said) const {
    for (std::string& each : field) line(key, each, said);
  }
  void line(std::string_view key, std::string& field, const Translation* said) const {
    if (said) {
      for (const TranslatedLine& each : said->lines) {
        if (each.of == field) {
          field = each.line.text;
          return;
        }
      }
    }
    if (takes_mark(key, field)) mark(field);
  }

  void text(std::string_view, Prose& field, const Translation* said) const {
    if (field.empty()) return;
    if (said && !said->prose.empty()) {
      field = said->prose;
    } else {
      field.untranslated = untranslated_ == Untranslated::marked;
    }
  }

  void mark(std::string& text) const {
    if (untranslated_ == Untranslated::marked && has_words(text)) text = text::in_other_language(text);
  }

  std::string_view language_;
  Untranslated untranslated_;
};

}  // namespace

bool has_words(std::string_view text) {
  int letters = 0;
  for (const char c : text) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0xC3;
    letters = letter ? letters + 1 : 0;
    if (letters == 2) return true;
  }
  return false;
}

Content in_language(const Content& content, std::string_view language, Untranslated untranslated) {
  Content out;
  out.sources = content.sources.same_files();
  each_field(out, [&]<class Field>(std::string_view key, Field& field) {
    each_field(content, [&]<class Other>(std::string_view other_key, const Other& other) {
      if constexpr (std::is_same_v<Field, Other>) {
        if (key == other_key) field = other;
      }
    });
  });
  out.released = content.released;
  // A word of the council's own that is not translated gives way to the theme's, which is.
  std::erase_if(out.site.words, [&](const auto& word) { return !translation_in(language, word.second.translations); });
  Speak speak(language, untranslated);
  each_field(out, speak);
  out.site.language = language;
  out.index_ids();
  return out;
}

}  // namespace goldthread::model
