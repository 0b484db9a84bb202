#include "review/sentences.hpp"

#include <algorithm>
#include <string>

namespace goldthread::review {

namespace {

using Kind = Token::Kind;
using Sign = Token::Sign;

constexpr std::string_view pound = "£";

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }
// Bytes over 0x7f belong to letters, but for the dashes and the pound sign, which are looked for before.
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '\'' || (static_cast<unsigned char>(c) & 0x80U) != 0;
}
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

class Splitter {
 public:
  explicit Splitter(std::string_view text) : text_(text) {}

  std::vector<Sentence> split() {
    line_begins();
    while (at_ < text_.size()) step();
    end_sentence();
    return std::move(out_);
  }

 private:
  std::string_view rest() const { return text_.substr(at_); }
  bool next_is(std::string_view what) const { return rest().substr(0, what.size()) == what; }
  char peek(std::size_t ahead) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\n'; }

  void end_sentence() {
    if (sentence_.tokens.empty()) return;
    sentence_.paragraph = paragraph_;
    out_.push_back(std::move(sentence_));
    sentence_ = {};
  }
  void end_paragraph() {
    end_sentence();
    ++paragraph_;
  }

  void add(Kind kind, std::size_t from, std::size_t size, std::string_view text, Sign sign = Sign::plain) {
    sentence_.tokens.push_back({kind, text, from, size, sign});
    at_ = from + size;
  }

  // At the start of a line: a row of a table is passed over, and an item of a list, a heading or an empty line begins anew.
  void line_begins() {
    std::size_t first = at_;
    while (first < text_.size() && (text_[first] == ' ' || text_[first] == '\t' || text_[first] == '\r')) ++first;
    const char c = first < text_.size() ? text_[first] : '\n';
    if (c == '|') {
      end_paragraph();
      at_ = std::min(text_.find('\n', first), text_.size());
    } else if (c == '\n') {
      end_paragraph();
    } else if (c == '#' || c == '>' || ((c == '-' || c == '*' || c == '+') && first + 1 < text_.size() && is_space(text_[first + 1]))) {
      end_paragraph();
      at_ = first + 1;
    } else if (is_digit(c)) {
      std::size_t end = first;
      while (end < text_.size() && is_digit(text_[end])) ++end;
      if (end + 1 < text_.size() && (text_[end] == '.' || text_[end] == ')') && is_space(text_[end + 1])) {
        end_paragraph();
        at_ = end + 1;
      }
    }
  }

  void step() {
    const char c = text_[at_];
    if (c == '\n') {
      ++at_;
      line_begins();
    } else if (next_is("{{")) {
      placeholder();
    } else if (c == '`') {
      code();
    } else if (next_is("](")) {
      const auto close = text_.find(')', at_);
      at_ = close == std::string_view::npos ? at_ + 2 : close + 1;
    } else if (c == '<') {
      const auto close = text_.find('>', at_);
      at_ = close == std::string_view::npos ? at_ + 1 : close + 1;
    } else if (next_is(pound) && is_digit(peek(pound.size()))) {
      number(pound.size());
    } else if (is_digit(c)) {
      number(0);
    } else if (next_is("\u2013") || next_is("\u2014")) {
      add(Kind::mark, at_, 3, rest().substr(0, 3));
    } else if (is_letter(c)) {
      word();
    } else if (c == '.' || c == '!' || c == '?') {
      ++at_;
      if (at_ == text_.size() || is_space(text_[at_])) end_sentence();
    } else if (c == ',' || c == ';' || c == ':' || c == '(' || c == ')') {
      add(Kind::mark, at_, 1, rest().substr(0, 1));
    } else {
      ++at_;
    }
  }

  void placeholder() {
    const auto close = text_.find("}}", at_);
    if (close == std::string_view::npos) {
      at_ += 2;
      return;
    }
    std::string_view inside = text_.substr(at_ + 2, close - at_ - 2);
    while (!inside.empty() && is_space(inside.front())) inside.remove_prefix(1);
    while (!inside.empty() && is_space(inside.back())) inside.remove_suffix(1);
    add(Kind::item, at_, close + 2 - at_, inside);
  }

  void code() {
    const std::size_t run = std::min(text_.find_first_not_of('`', at_), text_.size()) - at_;
    const auto close = text_.find(text_.substr(at_, run), at_ + run);
    at_ = close == std::string_view::npos ? at_ + run : close + run;
  }

  void word() {
    std::size_t end = at_;
    while (end < text_.size() && (is_letter(text_[end]) || is_digit(text_[end]))) {
      if (text_.substr(end, 3) == "\u2013" || text_.substr(end, 3) == "\u2014" || text_.substr(end, 2) == pound) break;
      ++end;
    }
    if (end == at_) ++end;
    add(Kind::word, at_, end - at_, text_.substr(at_, end - at_));
  }

  // Digits with commas between threes and one point, then what says that it is no figure: letters, a slash, a hyphen, a colon.
  void number(std::size_t sign) {
    const std::size_t from = at_;
    const std::size_t first = at_ + sign;
    std::size_t end = first;
    bool point = false;
    while (end < text_.size()) {
      const char c = text_[end];
      const bool digit_follows = end + 1 < text_.size() && is_digit(text_[end + 1]);
      if (!is_digit(c) && !(c == ',' && digit_follows) && !(c == '.' && digit_follows && !point)) break;
      point = point || c == '.';
      ++end;
    }
    const std::string_view digits = text_.substr(first, end - first);
    Sign kind = sign > 0 ? Sign::pound : Sign::plain;
    const bool joined_before =
        sign == 0 && from > 0 && (text_[from - 1] == '-' || text_[from - 1] == '/') && from > 1 && !is_space(text_[from - 2]);
    if (joined_before) kind = Sign::no_figure;
    if (end < text_.size() && text_[end] == '%') {
      kind = Sign::per_cent;
      ++end;
    } else {
      // "8am", "1st", "£2m", "2025/26", "10:30", "2025-11-14", "12-week"
      while (end < text_.size() && text_.substr(end, 2) != pound && text_.substr(end, 3) != "\u2013" && text_.substr(end, 3) != "\u2014" &&
             (is_letter(text_[end]) || is_digit(text_[end]) ||
              ((text_[end] == '/' || text_[end] == '-' || text_[end] == ':') && end + 1 < text_.size() &&
               (is_digit(text_[end + 1]) || is_letter(text_[end + 1]))))) {
        kind = Sign::no_figure;
        ++end;
      }
    }
    const bool year = digits.size() == 4 && kind == Sign::plain && (digits.substr(0, 2) == "19" || digits.substr(0, 2) == "20");
    add(Kind::number, from, end - from, digits, year ? Sign::no_figure : kind);
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t paragraph_ = 0;
  Sentence sentence_;
  std::vector<Sentence> out_;
};

// "62 per cent" is "62%"; "9 October" and "October 9" are dates; "3 percentage points" are a difference.
void read_signs(Sentence& sentence) {
  std::vector<Token>& tokens = sentence.tokens;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    Token& token = tokens[i];
    if (token.kind != Kind::number || token.sign != Sign::plain) continue;
    const Token* next = i + 1 < tokens.size() ? &tokens[i + 1] : nullptr;
    const Token* after = i + 2 < tokens.size() ? &tokens[i + 2] : nullptr;
    if (next && (is_word(*next, "percent") || (is_word(*next, "per") && after && is_word(*after, "cent")))) token.sign = Sign::per_cent;
    if (next && (is_month(*next) || is_word(*next, "percentage") || is_word(*next, "point") || is_word(*next, "points")))
      token.sign = Sign::no_figure;
    if (i > 0 && is_month(tokens[i - 1])) token.sign = Sign::no_figure;
  }
}

}  // namespace

std::vector<Sentence> sentences_of(std::string_view text) {
  std::vector<Sentence> out = Splitter(text).split();
  std::for_each(out.begin(), out.end(), read_signs);
  return out;
}

bool is_word(const Token& token, std::string_view wanted) {
  if (token.kind != Kind::word || token.text.size() != wanted.size()) return false;
  return std::equal(wanted.begin(), wanted.end(), token.text.begin(), [](char a, char b) { return a == lower(b); });
}

std::optional<TypedNumber> typed_number(const Token& token) {
  std::string digits;
  for (const char c : token.text) {
    if (c != ',') digits += c;
  }
  const auto value = model::Decimal::parse(digits);
  return value ? std::optional(TypedNumber{*value, value->places()}) : std::nullopt;
}

bool is_month(const Token& token) {
  static constexpr std::string_view months[] = {"january",   "february", "march",    "april",    "may",  "june", "july", "august",
                                                "september", "october",  "november", "december", "jan",  "feb",  "mar",  "apr",
                                                "jun",       "jul",      "aug",      "sep",      "sept", "oct",  "nov",  "dec"};
  // "may" is a month with its capital only.
  return is_one_of(token, months) && token.text.front() >= 'A' && token.text.front() <= 'Z';
}

}  // namespace goldthread::review
