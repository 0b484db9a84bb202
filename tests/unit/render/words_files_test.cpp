// Every words file of every theme folder against the English one beside it: what a translator may have left out, made up or broken.
#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "english_words.hpp"
#include "model/exempt_information.hpp"

namespace goldthread::render {

namespace {

namespace fs = std::filesystem;

using Keys = std::map<std::string, std::string>;

std::set<std::string> gaps(std::string_view text) {
  std::set<std::string> out;
  for (std::size_t open = text.find('{'); open != std::string_view::npos; open = text.find('{', open + 1)) {
    out.emplace(text.substr(open, text.find('}', open) - open));
  }
  return out;
}

// The phrase that a form for a number belongs to: "count_day_many" of "count_day_many_two". Empty of any other key.
std::string phrase_of_form(const std::string& key) {
  constexpr auto forms = std::to_array<std::string_view>({"_zero", "_two", "_few", "_many"});
  for (const std::string_view form : forms) {
    const std::string phrase = key.substr(0, key.size() - std::min(key.size(), form.size()));
    if (key.ends_with(form) && phrase.ends_with("_many")) return phrase;
  }
  return {};
}

std::vector<fs::path> words_folders() {
  std::vector<fs::path> out;
  for (const fs::directory_entry& theme : fs::directory_iterator("themes")) {
    if (fs::exists(theme.path() / "words" / "en.toml")) out.push_back(theme.path() / "words");
  }
  std::sort(out.begin(), out.end());
  return out;
}

std::vector<fs::path> translations_in(const fs::path& folder) {
  std::vector<fs::path> out;
  for (const fs::directory_entry& file : fs::directory_iterator(folder)) {
    if (file.path().extension() == ".toml" && file.path().filename() != "en.toml") out.push_back(file.path());
  }
  std::sort(out.begin(), out.end());
  return out;
}

void check_translation(const Keys& english, const Keys& other) {
  for (const auto& [key, text] : english) {
    INFO(key);
    const auto found = other.find(key);
    if (found == other.end()) {
      FAIL_CHECK("not translated");
      continue;
    }
    CHECK(found->second.empty() == text.empty());
    CHECK(gaps(found->second) == gaps(text));
  }
  for (const auto& [key, text] : other) {
    if (english.contains(key)) continue;
    INFO(key);
    const auto phrase = english.find(phrase_of_form(key));
    if (phrase == english.end()) {
      FAIL_CHECK("neither a key of en.toml nor a form of one for a number");
      continue;
    }
    CHECK(gaps(text) == gaps(phrase->second));
  }
}

// A key that is written twice is refused when the file is read; here a line would silently win.
std::vector<std::string> written_twice(const fs::path& path) {
  std::vector<std::string> out;
  std::set<std::string> seen;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    const std::size_t equals = line.find(" = \"");
    if (line.starts_with("#") || equals == std::string::npos) continue;
    if (!seen.insert(line.substr(0, equals)).second) out.push_back(line.substr(0, equals));
  }
  return out;
}

}  // namespace

TEST_CASE("each theme's English words have every phrase of the program") {
  const std::vector<fs::path> folders = words_folders();
  REQUIRE_FALSE(folders.empty());
  for (const fs::path& folder : folders) {
    INFO(folder.generic_string());
    const Words words(words_file((folder / "en.toml").string()), {});
    for (const std::string_view key : words.missing()) FAIL_CHECK(key);
    CHECK(words.missing().empty());
  }
}

TEST_CASE("each words file has the keys and the gaps of the English one beside it") {
  std::size_t compared = 0;
  for (const fs::path& folder : words_folders()) {
    const Keys english = words_file((folder / "en.toml").string());
    for (const fs::path& path : translations_in(folder)) {
      INFO(path.generic_string());
      check_translation(english, words_file(path.string()));
      CHECK(written_twice(path).empty());
      ++compared;
    }
  }
  CHECK(compared > 0);
}

TEST_CASE("English has the words of each paragraph of exempt information as the rules have them") {
  const Words words = english_words();
  for (const auto& [nation, year] : {std::pair("england", 2025), std::pair("england", 2005), std::pair("wales", 2025)}) {
    const auto paragraphs = model::exempt_paragraphs(nation, *model::Date::of(year, 1, 1));
    REQUIRE(paragraphs);
    for (const model::ExemptParagraph& each : *paragraphs) CHECK(words.text(model::exempt_words_key(each.description)) == each.description);
  }
}

TEST_CASE("a form for a number belongs to the phrase for many") {
  CHECK(phrase_of_form("count_day_many_two") == "count_day_many");
  CHECK(phrase_of_form("count_year_many_many") == "count_year_many");
  CHECK(phrase_of_form("count_day_many").empty());
  CHECK(phrase_of_form("variation_shift_two").empty());
  CHECK(phrase_of_form("few").empty());
  CHECK(gaps("{count} of {total}, {count}") == std::set<std::string>{"{count", "{total"});
}

}  // namespace goldthread::render
