#include "review/naming.hpp"

#include <algorithm>
#include <optional>

namespace goldthread::review {

using model::Content;
using model::Kind;

namespace {

std::string lowered(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return out;
}

std::vector<std::string> words_of(std::string_view title) {
  std::vector<std::string> out;
  for (const Sentence& sentence : sentences_of(title)) {
    for (const Token& token : sentence.tokens) out.push_back(lowered(token.text));
  }
  return out;
}

bool stands_at(const std::vector<std::string>& words, const Sentence& sentence, std::size_t at) {
  if (words.empty() || at + words.size() > sentence.tokens.size()) return false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Token& token = sentence.tokens[at + i];
    if (token.kind == Token::Kind::item || lowered(token.text) != words[i]) return false;
  }
  return true;
}

std::optional<std::uint32_t> measure_named(const Token& token, const Content& content) {
  if (token.kind != Token::Kind::item) return std::nullopt;
  const auto found = content.find(token.text.substr(0, token.text.rfind('.')), Kind::measure);
  return found ? std::optional(static_cast<std::uint32_t>(*found)) : std::nullopt;
}

}  // namespace

Titles::Titles(const Content& content) : content_(content) {
  for (std::size_t i = 0; i < content.measures.size(); ++i) {
    std::vector<std::string> words = words_of(content.measures[i].title);
    if (words.size() < 2) continue;
    std::string first = words.front();
    by_first_word_[std::move(first)].push_back({static_cast<std::uint32_t>(i), std::move(words)});
  }
}

std::vector<Naming> Titles::namings(const Sentence& sentence) const {
  std::vector<Naming> out;
  for (std::size_t at = 0; at < sentence.tokens.size(); ++at) {
    const Token& token = sentence.tokens[at];
    if (const auto measure = measure_named(token, content_)) out.push_back({*measure, at, at + 1});
    if (token.kind != Token::Kind::word) continue;
    const auto found = by_first_word_.find(lowered(token.text));
    if (found == by_first_word_.end()) continue;
    const Title* longest = nullptr;
    for (const Title& title : found->second) {
      if (stands_at(title.words, sentence, at) && (!longest || title.words.size() > longest->words.size())) longest = &title;
    }
    if (longest) out.push_back({longest->measure, at, at + longest->words.size()});
  }
  return out;
}

std::vector<Naming> namings_of(const Sentence& sentence, const Content& content, std::uint32_t measure) {
  const std::vector<std::string> words = words_of(content.measures[measure].title);
  std::vector<Naming> out;
  for (std::size_t at = 0; at < sentence.tokens.size(); ++at) {
    if (measure_named(sentence.tokens[at], content) == measure) {
      out.push_back({measure, at, at + 1});
    } else if (stands_at(words, sentence, at)) {
      out.push_back({measure, at, at + words.size()});
    }
  }
  return out;
}

}  // namespace goldthread::review
