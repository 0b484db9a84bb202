#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "check/prompts.hpp"
#include "check/rules.hpp"
#include "check/short_texts.hpp"
#include "check/text_place.hpp"
#include "check/words.hpp"
#include "model/each_entity.hpp"

namespace goldthread::check {

using diagnostics::Code;

namespace {

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

// The capitals of "HSP", "HSPs" or "HSP's"; empty where it is no abbreviation of three letters or more, or is a Roman numeral.
std::string_view abbreviation(std::string_view word) {
  if (word.size() < 3 || !is_capital(word[0]) || !is_capital(word[1]) || !is_capital(word[2])) return {};
  const auto end = std::find_if_not(word.begin(), word.end(), is_capital);
  const std::string_view capitals = word.substr(0, static_cast<std::size_t>(end - word.begin()));
  const std::string_view rest = word.substr(capitals.size());
  if (!rest.empty() && rest != "s" && rest != "'s" && rest != "'" && rest != "\u2019s") return {};
  return capitals.find_first_not_of("IVX") == std::string_view::npos ? std::string_view() : capitals;
}

// Words that stand twice with good reason: "the work that that team did", "had had".
bool may_repeat(std::string_view word) {
  constexpr auto words = std::to_array<std::string_view>({"that", "had", "very", "is", "do", "in", "on", "so"});
  const bool letters = std::all_of(word.begin(), word.end(), [](char c) { return (c >= 'a' && c <= 'z') || is_capital(c); });
  return !letters || word.size() < 2 || std::find(words.begin(), words.end(), word) != words.end();
}

bool same_word(std::string_view a, std::string_view b) {
  const auto lower = [](char c) { return is_capital(c) ? static_cast<char>(c - 'A' + 'a') : c; };
  return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [&](char x, char y) { return lower(x) == lower(y); });
}

constexpr std::array<bool, 256> vowels_of_bytes() {
  std::array<bool, 256> out{};
  for (const char c : {'a', 'e', 'i', 'o', 'u', 'y', 'A', 'E', 'I', 'O', 'U', 'Y'}) out[static_cast<unsigned char>(c)] = true;
  return out;
}
constexpr std::array<bool, 256> vowels = vowels_of_bytes();

bool is_vowel(char c) { return vowels[static_cast<unsigned char>(c)]; }

// Groups of vowels, less a silent e at the end: near enough over a hundred words.
int syllables(std::string_view word) {
  int count = 0;
  bool before = false;
  for (const char c : word) {
    const bool vowel = is_vowel(c);
    count += static_cast<int>(vowel) & static_cast<int>(!before);
    before = vowel;
  }
  const bool silent = word.size() > 2 && word.back() == 'e' && word[word.size() - 2] != 'l' && !is_vowel(word[word.size() - 2]);
  return std::max(1, count - (silent ? 1 : 0));
}

class Language {
 public:
  Language(const Content& content, Diagnostics& diagnostics) : content_(content), diagnostics_(diagnostics) {}

  void check() {
    explained();
    model::each_entity(content_, [&](const model::Entity& thing) {
      title(thing);
      prose(thing.prose);
    });
    each_short_text(content_,
                    [&](std::string_view text, auto place) { each_word(text, [&](const Word& word) { prompt(text, word, place); }); });
    for (const model::Report& report : content_.reports) {
      for (const model::Comment& comment : report.comments) prose(comment.prose);
    }
    for (const auto& [letters, use] : unexplained_) {
      const std::string more = use.times > 1 ? fmt::format("; it stands in {} places", use.times) : std::string();
      diagnostics_.add(Code::unknown_abbreviation, use.place, fmt::format("nothing explains the abbreviation {}{}", letters, more),
                       fmt::format("Write it out, or add it to glossary.toml: title = \"{}\", short = what it stands for.", letters));
    }
  }

 private:
  struct Use {
    text::Place place;
    int times = 0;
  };

  void explained() {
    for (const model::GlossaryTerm& term : content_.glossary) {
      each_word(term.title, [&](const Word& word) {
        const std::string_view letters = abbreviation(word.text);
        if (!letters.empty()) explained_.insert(letters);
      });
    }
  }

  void unexplained(std::string_view letters, text::Place place) {
    if (explained_.count(letters) > 0) return;
    Use& use = unexplained_[letters];
    if (++use.times == 1 || place < use.place) use.place = place;
  }

  template <class Place>
  bool prompt(std::string_view text, const Word& word, Place place) {
    if (!may_begin_prompt(word.text)) return false;
    const std::string_view left = leftover_prompt(text, word.offset, word.text.size());
    if (left.empty()) return false;
    diagnostics_.add(Code::leftover_prompt, place(), fmt::format("a template's prompt was left here: \"{}\"", left));
    return true;
  }

  void title(const model::Entity& thing) {
    each_word(thing.title, [&](const Word& word) {
      const std::string_view letters = abbreviation(word.text);
      if (!letters.empty()) unexplained(letters, thing.place_of("title"));
    });
  }

  struct Counts {
    int words = 0;
    int sentences = 0;
    int syllables = 0;
  };

  void prose(const model::Prose& prose) {
    Counts counts;
    TextPlaces places(prose);
    std::string_view before;
    each_word(prose.markdown, [&](const Word& word) {
      ++counts.words;
      counts.sentences += word.starts_sentence ? 1 : 0;
      counts.syllables += syllables(word.text);
      const bool asks = prompt(prose.markdown, word, [&] { return places.at(word.offset, word.text); });
      const std::string_view letters = asks ? std::string_view() : abbreviation(word.text);
      if (!letters.empty()) unexplained(letters, places.at(word.offset, letters));
      if (word.follows && same_word(word.text, before) && !may_repeat(word.text)) {
        diagnostics_.add(Code::repeated_word, places.at(word.offset, word.text), fmt::format("\"{}\" stands here twice", word.text));
      }
      before = word.text;
    });
    readable(prose, counts);
  }

  // Flesch and Kincaid's grade (1975), plus five for the age of an English reader; it is made for English alone.
  void readable(const model::Prose& prose, const Counts& counts) {
    constexpr int fewest_words = 60;  // of fewer the grade says little
    constexpr double oldest_reader = 18;
    if (counts.words < fewest_words || !content_.site.language.starts_with("en")) return;
    const double sentence = static_cast<double>(counts.words) / std::max(1, counts.sentences);
    const double word = static_cast<double>(counts.syllables) / counts.words;
    const double age = 0.39 * sentence + 11.8 * word - 15.59 + 5;
    if (age < oldest_reader) return;
    diagnostics_.add(Code::hard_to_read, prose.start,
                     fmt::format("this text asks for a reader of {:.0f} or older: {:.0f} words to a sentence, {:.1f} syllables to a word",
                                 age, sentence, word));
  }

  const Content& content_;
  Diagnostics& diagnostics_;
  std::set<std::string_view> explained_;
  std::map<std::string_view, Use> unexplained_;
};

}  // namespace

void check_language(const Content& content, Diagnostics& diagnostics) { Language(content, diagnostics).check(); }

}  // namespace goldthread::check
