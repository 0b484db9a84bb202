#include "authoring/words_in_bytes.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "authoring/decoded_character.hpp"
#include "authoring/markup_pieces.hpp"

namespace goldthread::authoring {

namespace {

// FNV-1a, 64 bits: http://www.isthe.com/chongo/tech/comp/fnv/
constexpr WordHash no_letters = 0xcbf29ce484222325;
constexpr WordHash fnv_prime = 0x100000001b3;

constexpr WordHash with(WordHash hash, unsigned character) { return (hash ^ character) * fnv_prime; }

enum class Sort : std::uint8_t { other, letter, digit, hyphen, special };

constexpr std::array<Sort, 256> sorts = [] {
  std::array<Sort, 256> out{};
  for (std::size_t c = 0; c < out.size(); ++c) {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) out[c] = Sort::letter;
    if (c >= '0' && c <= '9') out[c] = Sort::digit;
    if (c == '-') out[c] = Sort::hyphen;
    if (c == '&' || c == '\\' || c == '%' || c == '_' || c >= 0x80) out[c] = Sort::special;
  }
  return out;
}();

// Letters of any script, as the blocks of Unicode tell them; its signs, punctuation and private use are none.
bool is_letter_beyond_ascii(char32_t c) {
  if (c < 0xC0) return c == 0xAA || c == 0xB5 || c == 0xBA;
  if (c == 0xD7 || c == 0xF7) return false;
  return !(c >= 0x2000 && c <= 0x2BFF) && !(c >= 0x3000 && c <= 0x303F) && !(c >= 0xE000 && c <= 0xF8FF) && c < 0xFE00;
}

// The small letter of a capital of Latin-1 and Latin Extended-A, where small ones stand beside their capitals.
char32_t small(char32_t c) {
  if (c >= 0xC0 && c <= 0xDE) return c + 0x20;
  const bool even_is_capital = (c >= 0x100 && c <= 0x137) || (c >= 0x14A && c <= 0x177);
  const bool odd_is_capital = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E);
  if (even_is_capital) return c | 1U;
  return odd_is_capital && c % 2 == 1 ? c + 1 : c;
}

// Puts characters together to words and tokens.
class Ear {
 public:
  Ear(Voice voice, Listener& listener) : voice_(voice), listener_(listener) {}

  void plain(unsigned char c) {
    const Sort sort = sorts[c];
    if (sort == Sort::letter || sort == Sort::digit) {
      letter(c | (sort == Sort::letter ? 0x20U : 0U), sort == Sort::letter);
      token(c | (sort == Sort::letter ? 0x20U : 0U));
    } else {
      end_word();
      if (sort == Sort::hyphen) {
        token('-');
      } else {
        end_token(false);
        // Of "measures/missed-bins": the token before counts where only '/' parts the two.
        if (c != '/') folder_ = 0;
        first_ = false;
      }
    }
  }

  void beyond_ascii(char32_t c) {
    if (is_invisible(c)) return;
    if (is_letter_beyond_ascii(c)) {
      letter(small(c), true);
      spoilt_ = true;
    } else {
      end_word();
      end_token(false);
      folder_ = 0;
    }
    first_ = false;
  }

  void end_word() {
    if (length_ != 0) listener_.word(voice_, {word_, length_, letters_});
    word_ = no_letters;
    length_ = 0;
    letters_ = true;
  }

  void pause() {
    end_word();
    end_token(true);
    folder_ = 0;
    first_ = true;
    listener_.pause(voice_);
  }

 private:
  // Soft hyphen, zero-width space and joiners, word joiner, byte order mark.
  static bool is_invisible(char32_t c) { return c == 0xAD || (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF; }

  void letter(unsigned c, bool is_letter) {
    word_ = with(word_, c);
    ++length_;
    letters_ = letters_ && is_letter;
  }
  void token(unsigned c) {
    if (token_length_ == 0) begins_first_ = first_;
    token_ = with(token_, c);
    ++token_length_;
    first_ = false;
  }
  void end_token(bool by_pause) {
    if (token_length_ != 0) {
      if (!spoilt_) listener_.token(voice_, {token_, folder_, begins_first_ && by_pause});
      folder_ = spoilt_ ? 0 : token_;
    }
    token_ = no_letters;
    token_length_ = 0;
    spoilt_ = false;
  }

  Voice voice_;
  Listener& listener_;
  WordHash word_ = no_letters;
  int length_ = 0;
  bool letters_ = true;
  WordHash token_ = no_letters;
  int token_length_ = 0;
  bool spoilt_ = false;
  WordHash folder_ = 0;
  bool first_ = true;  // nothing was said since the last pause
  bool begins_first_ = false;
};

void hear(std::string_view text, Ear& ear) {
  for (std::size_t at = 0; at < text.size();) {
    const auto c = static_cast<unsigned char>(text[at]);
    if (sorts[c] != Sort::special) {
      ear.plain(c);
      ++at;
      continue;
    }
    const DecodedCharacter decoded = decoded_character(text.substr(at));
    if (decoded.character < 0x80) {
      ear.plain(static_cast<unsigned char>(decoded.character));
    } else {
      ear.beyond_ascii(decoded.character);
    }
    at += decoded.length;
  }
}

template <std::size_t Size>
bool is_one_of(std::string_view name, const std::array<std::string_view, Size>& names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

// Elements that stand inside a sentence, of HTML, SVG and a workbook's rich text: no pause.
constexpr std::array inside_sentences = {
    std::string_view("a"),      std::string_view("abbr"), std::string_view("b"),     std::string_view("bdi"),   std::string_view("br"),
    std::string_view("cite"),   std::string_view("code"), std::string_view("data"),  std::string_view("del"),   std::string_view("dfn"),
    std::string_view("em"),     std::string_view("i"),    std::string_view("ins"),   std::string_view("kbd"),   std::string_view("mark"),
    std::string_view("q"),      std::string_view("s"),    std::string_view("samp"),  std::string_view("small"), std::string_view("span"),
    std::string_view("strong"), std::string_view("sub"),  std::string_view("sup"),   std::string_view("time"),  std::string_view("tspan"),
    std::string_view("u"),      std::string_view("var"),  std::string_view("wbr"),   std::string_view("r"),     std::string_view("t"),
    std::string_view("rPr"),    std::string_view("sz"),   std::string_view("color"), std::string_view("rFont"), std::string_view("family"),
    std::string_view("scheme")};

// Attributes that are read out or shown.
constexpr std::array for_people = {
    std::string_view("alt"),   std::string_view("aria-label"),          std::string_view("content"), std::string_view("descr"),
    std::string_view("label"), std::string_view("placeholder"),         std::string_view("summary"), std::string_view("title"),
    std::string_view("value"), std::string_view("aria-roledescription")};

// Attributes are heard beside the text they stand in, so that a link does not part the words of its sentence.
void read_markup(std::string_view bytes, Listener& listener) {
  Ear text(Voice::text, listener);
  Ear shown(Voice::text, listener);
  Ear attribute(Voice::attribute, listener);
  // A text heard in between would be taken for a part of the sentence: attributes that are shown wait for its end.
  std::vector<std::string_view> shown_later;
  const auto pause = [&] {
    text.pause();
    for (const std::string_view value : std::exchange(shown_later, {})) {
      hear(value, shown);
      shown.pause();
    }
  };
  each_piece(bytes, [&](const MarkupPiece& piece) {
    switch (piece.kind) {
      case MarkupPiece::Kind::text:
        return hear(piece.inside, text);
      case MarkupPiece::Kind::aside:
        pause();
        hear(piece.inside, text);
        return pause();
      case MarkupPiece::Kind::open:
      case MarkupPiece::Kind::close:
        break;
    }
    if (!is_one_of(piece.name, inside_sentences)) {
      pause();
    } else if (piece.name != "wbr") {
      text.end_word();
    }
    each_attribute(piece.inside, [&](std::string_view name, std::string_view value) {
      if (is_one_of(name, for_people)) return shown_later.push_back(value);
      hear(value, attribute);
      attribute.pause();
    });
  });
  pause();
}

// The strings of JSON and of scripts, each by itself.
void read_json(std::string_view bytes, Ear& ear) {
  std::size_t from = 0;
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    if (bytes[at] == '\\') {
      ++at;
    } else if (bytes[at] == '"') {
      hear(bytes.substr(from, at - from), ear);
      ear.pause();
      from = at + 1;
    }
  }
  hear(bytes.substr(std::min(from, bytes.size())), ear);
}

void read_table(std::string_view bytes, Ear& ear) {
  bool quoted = false;
  std::size_t from = 0;
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    if (bytes[at] == '"') quoted = !quoted;
    if (quoted || (bytes[at] != ',' && bytes[at] != '\n')) continue;
    std::string_view cell = bytes.substr(from, at - from);
    while (cell.ends_with('\r')) cell.remove_suffix(1);
    if (cell.size() >= 2 && cell.front() == '"' && cell.back() == '"') cell = cell.substr(1, cell.size() - 2);
    hear(cell, ear);
    ear.pause();
    from = at + 1;
  }
  hear(bytes.substr(from), ear);
}

// Lines of a calendar are folded: a line that begins with a space goes on with the one before.
void read_calendar(std::string_view bytes, Ear& ear) {
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
    std::string_view line = bytes.substr(at, end - at);
    while (line.ends_with('\r')) line.remove_suffix(1);
    const bool goes_on = end + 1 < bytes.size() && (bytes[end + 1] == ' ' || bytes[end + 1] == '\t');
    hear(line, ear);
    if (!goes_on) ear.pause();
    at = end + (goes_on ? 2 : 1);
  }
}

}  // namespace

Written how_written(std::string_view name, std::string_view bytes) {
  using Ending = std::pair<std::string_view, Written>;
  static constexpr std::array endings = {
      Ending{".html", Written::markup}, Ending{".xml", Written::markup}, Ending{".svg", Written::markup},
      Ending{".rels", Written::markup}, Ending{".vml", Written::markup}, Ending{".json", Written::json},
      Ending{".js", Written::json},     Ending{".csv", Written::table},  Ending{".ics", Written::calendar}};
  for (const auto& [ending, written] : endings) {
    if (name.ends_with(ending)) return written;
  }
  const std::size_t first = bytes.find_first_not_of(" \t\r\n");
  return first != std::string_view::npos && bytes[first] == '<' ? Written::markup : Written::plain;
}

void listen(std::string_view bytes, Written written, Listener& listener) {
  if (written == Written::markup) return read_markup(bytes, listener);
  Ear ear(Voice::text, listener);
  switch (written) {
    case Written::markup:
    case Written::plain:
      hear(bytes, ear);
      break;
    case Written::json:
      read_json(bytes, ear);
      break;
    case Written::table:
      read_table(bytes, ear);
      break;
    case Written::calendar:
      read_calendar(bytes, ear);
      break;
  }
  ear.pause();
}

std::vector<HeardWord> words_of(std::string_view bytes, Written written) {
  struct Collector final : Listener {
    void word(Voice voice, const HeardWord& word) override {
      if (voice == Voice::text) words.push_back(word);
    }
    void token(Voice, const HeardToken&) override {}
    void pause(Voice) override {}
    std::vector<HeardWord> words;
  };
  Collector collector;
  listen(bytes, written, collector);
  return std::move(collector.words);
}

WordHash token_of(std::string_view id) {
  WordHash out = no_letters;
  for (const char c : id)
    out = with(out, static_cast<unsigned char>(c) | (sorts[static_cast<unsigned char>(c)] == Sort::letter ? 0x20U : 0U));
  return out;
}

}  // namespace goldthread::authoring
