#pragma once
// The words of Markdown that a reader reads: not code, placeholders, tags, nor the addresses of links. One pass, no copies,
// since every word of a council goes through it.
#include <array>
#include <cstddef>
#include <string_view>

namespace goldthread::check {

struct Word {
  std::string_view text;         // letters, digits and apostrophes
  std::size_t offset;            // in bytes into the Markdown
  bool starts_sentence = false;  // after a full stop, an empty line, a heading, an item of a list
  bool follows = false;          // nothing but a space or a line's end between it and the word before
};

namespace words_detail {

enum class Sort : unsigned char { other, letter, space, newline, stop, special };

constexpr std::array<Sort, 256> sorts_of_bytes() {
  std::array<Sort, 256> out{};
  for (unsigned c = 0x80; c < 256; ++c) out[c] = Sort::letter;
  for (unsigned c = 'a'; c <= 'z'; ++c) out[c] = Sort::letter;
  for (unsigned c = 'A'; c <= 'Z'; ++c) out[c] = Sort::letter;
  for (unsigned c = '0'; c <= '9'; ++c) out[c] = Sort::letter;
  out['\''] = Sort::letter;
  for (const char c : {' ', '\t', '\r'}) out[static_cast<unsigned char>(c)] = Sort::space;
  out['\n'] = Sort::newline;
  for (const char c : {'.', '!', '?'}) out[static_cast<unsigned char>(c)] = Sort::stop;
  for (const char c : {'`', '{', ']', '<'}) out[static_cast<unsigned char>(c)] = Sort::special;
  return out;
}
inline constexpr std::array<Sort, 256> sorts = sorts_of_bytes();
inline Sort sort_of(char c) { return sorts[static_cast<unsigned char>(c)]; }

// What is not read: code, placeholders, addresses of links, tags. What was looked for once is not looked for again, so
// that a text of nothing but openings takes no longer than any other.
class Skips {
 public:
  explicit Skips(std::string_view markdown) : markdown_(markdown) {}
  // The end of what begins at `at`; `at + 1` where nothing does, or where it is never closed.
  std::size_t past(std::size_t at);

 private:
  struct Next {
    std::string_view what;
    std::size_t at = 0;  // the first at or after the place last asked for
    bool known = false;
  };
  std::size_t next(Next& sought, std::size_t from);
  std::size_t past_closed(std::size_t at, Next& close);
  std::size_t past_code(std::size_t at);

  std::string_view markdown_;
  Next braces_{"}}"};
  Next bracket_{")"};
  Next tag_{">"};
  Next paragraph_{"\n\n"};
  std::array<bool, 64> never_closed_{};  // by length of a run of backticks: no other of its length follows
};

// True for the start of an address of the web, and for lines of lists, headings, quotes and tables.
bool starts_address(std::string_view word);
bool starts_block(std::string_view line);

}  // namespace words_detail

// Calls `visit(word)` for each word in turn.
template <class Visit>
void each_word(std::string_view markdown, Visit visit) {
  using words_detail::Sort;
  Word word{{}, 0, true, false};
  words_detail::Skips skips(markdown);
  std::size_t at = 0;
  while (at < markdown.size()) {
    switch (words_detail::sort_of(markdown[at])) {
      case Sort::letter: {
        std::size_t end = at + 1;
        while (end < markdown.size() && words_detail::sort_of(markdown[end]) == Sort::letter) ++end;
        word.text = markdown.substr(at, end - at);
        word.offset = at;
        if (end < markdown.size() && markdown[end] == ':' && words_detail::starts_address(markdown.substr(at, end - at))) {
          while (end < markdown.size() && words_detail::sort_of(markdown[end]) != Sort::space && markdown[end] != '\n') ++end;
          word.follows = false;
        } else {
          visit(static_cast<const Word&>(word));
          word.starts_sentence = false;
          word.follows = true;
        }
        at = end;
        break;
      }
      case Sort::space:
        ++at;
        break;
      case Sort::newline:
        ++at;
        if (words_detail::starts_block(markdown.substr(at))) {
          word.starts_sentence = true;
          word.follows = false;
        }
        break;
      case Sort::stop: {
        ++at;
        const bool ends = at == markdown.size() || words_detail::sort_of(markdown[at]) == Sort::space || markdown[at] == '\n';
        word.starts_sentence = word.starts_sentence || ends;
        word.follows = false;
        break;
      }
      case Sort::special:
        at = skips.past(at);
        word.follows = false;
        break;
      case Sort::other:
        ++at;
        word.follows = false;
        break;
    }
  }
}

}  // namespace goldthread::check
