#include "site/in_language.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "derive/record_in_language.hpp"
#include "read/place_in_content.hpp"

namespace goldthread::site {

using diagnostics::Code;
using Phrases = std::map<std::string, std::string>;

namespace {

constexpr std::size_t most_named = 5;  // of the words that are missing

void tell_of_missing(const Phrases& own, const Phrases& main, std::string_view language, text::Place place,
                     diagnostics::Diagnostics& diagnostics) {
  std::vector<std::string_view> missing;
  for (const auto& [key, phrase] : main) {
    if (!own.contains(key)) missing.push_back(key);
  }
  if (missing.empty()) return;
  const std::size_t all = missing.size();
  missing.resize(std::min(all, most_named));
  diagnostics.add(Code::missing_words, place,
                  fmt::format("the theme lacks {} of its words in `{}`: {}{}", all, language, fmt::join(missing, ", "),
                              all > most_named ? " and others" : ""));
}

// The theme's phrases in the language, and the main language's where there are none.
Phrases phrases_in(const std::string& language, const Phrases& main, const read::ThemeFiles& theme, read::KeptWords& kept,
                   text::Place languages_place, text::Sources& sources, diagnostics::Diagnostics& diagnostics) {
  const std::string path = "words/" + language.substr(0, language.find('-')) + ".toml";
  const auto file = theme.files.find(path);
  if (file == theme.files.end()) {
    diagnostics.add(Code::missing_words, languages_place, fmt::format("the theme has no {}: its words stand in the main language", path));
    return main;
  }
  const text::FileId source = sources.add(theme.name + "/" + path, file->second, text::Origin::theme);
  Phrases out = read::read_words(sources.at(source), source, diagnostics, &kept);
  tell_of_missing(out, main, language, {source, 1, 1, 1}, diagnostics);
  out.insert(main.begin(), main.end());
  return out;
}

}  // namespace

std::vector<InLanguage> further_languages(const derive::Record& record, const Phrases& main, const read::ThemeFiles& theme,
                                          ThemeMemory& themes, int jobs, text::Sources& sources, diagnostics::Diagnostics& diagnostics) {
  std::vector<InLanguage> out;
  const model::Site& site = record.view.content().site;
  const std::vector<std::string>& languages = site.languages;
  const text::Place place = site.keys.find("languages").value_or(site.place);
  for (std::size_t i = 1; i < languages.size(); ++i) {
    const Phrases phrases = phrases_in(languages[i], main, theme, themes.words(), place, sources, diagnostics);
    derive::RecordInLanguage texts = derive::in_language(record, languages[i], model::Untranslated::marked, jobs);
    render::Words words(phrases, texts.now.view.content().site);
    std::vector<render::Words> words_then;
    for (const disclose::ViewInLanguage& each : texts.then) words_then.emplace_back(phrases, each.view.content().site);
    text::Sources templates;
    diagnostics::Diagnostics told_of_main;  // a fault of the templates was found when they were loaded with the main language's words
    Theme in_words = themes.load(theme, words, templates, told_of_main);
    Language language{languages[i], read::folder_of_language(languages[i]) + "/", std::string(words.text("language_name"))};
    out.push_back(
        {std::move(language), std::move(texts.now), std::move(texts.then), std::move(words), std::move(words_then), std::move(in_words)});
  }
  return out;
}

}  // namespace goldthread::site
