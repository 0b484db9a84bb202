#include "review/direction_words.hpp"

#include <algorithm>
#include <optional>

namespace goldthread::review {

namespace {

using Tokens = std::vector<Token>;
using Words = std::string_view;

constexpr Words denials[] = {"not",     "no",     "never",   "hardly", "barely", "nor",    "neither",
                             "without", "cannot", "nothing", "nobody", "fail",   "failed", "fails"};
constexpr Words wishes[] = {"will",   "would",    "should",   "could",  "can",      "may",   "might",   "must",     "shall",
                            "expect", "expected", "expects",  "hope",   "hoped",    "hopes", "aim",     "aims",     "aimed",
                            "plan",   "plans",    "planned",  "intend", "intended", "want",  "wanted",  "wants",    "need",
                            "needs",  "needed",   "forecast", "likely", "target",   "goal",  "promise", "promised", "we'll",
                            "it'll",  "let",      "ask",      "asked",  "try",      "trying"};
constexpr Words conditions[] = {"if",      "until",  "unless", "when",     "once",   "because", "due",
                                "whether", "before", "after",  "although", "though", "despite", "how"};
constexpr Words determiners[] = {"a",   "an",  "the",  "our",  "its", "their", "this",  "that", "these", "those",
                                 "his", "her", "your", "some", "any", "each",  "every", "all",  "how"};
constexpr Words being[] = {"is", "are", "was", "were", "be", "been", "being"};
constexpr Words states[] = {"is",     "are",       "was",        "were",   "been", "be",    "got",      "gets", "getting", "get",
                            "became", "become",    "looks",      "doing",  "did",  "done",  "does",     "do",   "fared",   "went",
                            "gone",   "performed", "performing", "keeps",  "kept", "still", "now",      "even", "much",    "slightly",
                            "again",  "little",    "far",        "rather", "bit",  "lot",   "steadily", "it's", "we're",   "that's"};
constexpr Words since[] = {"last",  "ago",    "before", "previous", "earlier", "year", "quarter",
                           "month", "spring", "summer", "autumn",   "winter",  "ever"};
constexpr Words adjectives_of_nouns[] = {"slight",      "clear",     "further", "marked", "big",     "small",  "real", "steady",
                                         "significant", "continued", "modest",  "great",  "welcome", "strong", "an",   "some"};
constexpr Words follow_better[] = {"again", "this", "in", "since", "now",   "too", "overall", "for",  "over",  "but",
                                   "and",   "as",   "at", "on",    "still", "by",  "year",    "each", "every", "every"};

bool any(const Tokens& tokens, std::size_t from, std::size_t to, const auto& words) {
  for (std::size_t i = from; i < std::min(to, tokens.size()); ++i) {
    if (is_one_of(tokens[i], words)) return true;
  }
  return false;
}

bool ends_in_not(const Token& token) {
  const auto ends = [&](std::string_view end) {
    return token.text.size() > end.size() && token.text.substr(token.text.size() - end.size()) == end;
  };
  return token.kind == Token::Kind::word && (ends("n't") || ends("n\u2019t"));
}

// Where the clause of a token begins: after the last comma, semicolon, colon, bracket or dash.
std::size_t clause_start(const Tokens& tokens, std::size_t at) {
  while (at > 0 && tokens[at - 1].kind != Token::Kind::mark) --at;
  return at;
}

bool denied(const Tokens& tokens, std::size_t at) {
  const std::size_t from = std::max(clause_start(tokens, at), at < 5 ? 0 : at - 5);
  if (any(tokens, from, at, denials)) return true;
  return std::any_of(tokens.begin() + static_cast<std::ptrdiff_t>(from), tokens.begin() + static_cast<std::ptrdiff_t>(at), ends_in_not);
}

bool wished(const Tokens& tokens, std::size_t at) {
  return any(tokens, 0, at, wishes) || any(tokens, clause_start(tokens, at), at, conditions);
}

const Token* next_word(const Tokens& tokens, std::size_t at) { return at + 1 < tokens.size() ? &tokens[at + 1] : nullptr; }

bool has_object(const Tokens& tokens, std::size_t at) {
  const Token* next = next_word(tokens, at);
  return next && is_one_of(*next, determiners) && !is_word(*next, "this") && !is_word(*next, "each") && !is_word(*next, "every");
}

// "has improved", "improved again": not "was improved by", "an improved service", "had improved".
bool is_past(const Tokens& tokens, std::size_t at) {
  if (has_object(tokens, at)) return false;
  if (at == 0) {
    const Token* next = next_word(tokens, at);
    return !next || next->kind != Token::Kind::word || is_one_of(*next, follow_better) || is_one_of(*next, adjectives_of_nouns) ||
           is_word(*next, "slightly") || is_word(*next, "from") || is_word(*next, "to") || is_word(*next, "compared");
  }
  const Token& before = tokens[at - 1];
  return !is_one_of(before, determiners) && !is_one_of(before, being) && !is_word(before, "had") && !is_word(before, "to");
}

// "is improving": not "work on improving", nor "is improving the park".
bool is_going_on(const Tokens& tokens, std::size_t at) {
  if (has_object(tokens, at)) return false;
  return any(tokens, at < 3 ? 0 : at - 3, at, being) || any(tokens, at < 3 ? 0 : at - 3, at, states);
}

// "an improvement on last quarter": not "an improvement plan".
bool is_noun(const Tokens& tokens, std::size_t at) {
  constexpr Words things[] = {"plan",    "plans",   "board",  "boards", "programme", "programmes", "notice",
                              "notices", "grant",   "works",  "work",   "project",   "projects",   "action",
                              "actions", "officer", "target", "is",     "needed",    "required"};
  const Token* next = next_word(tokens, at);
  return at > 0 && any(tokens, at < 3 ? 0 : at - 3, at, adjectives_of_nouns) && !(next && is_one_of(*next, things));
}

// "was better", "did worse than last year": not "better homes", "better than planned", "for the worse".
bool is_compared(const Tokens& tokens, std::size_t at) {
  if (at > 0 && is_one_of(tokens[at - 1], determiners)) return false;
  if (at > 0 && !any(tokens, at < 3 ? 0 : at - 3, at, states)) return false;
  const Token* next = next_word(tokens, at);
  if (!next || next->kind == Token::Kind::mark || is_one_of(*next, follow_better)) return true;
  return is_word(*next, "than") && any(tokens, at + 2, at + 8, since);
}

bool is_word_pair(const Tokens& tokens, std::size_t at, std::string_view first, std::string_view second) {
  return is_word(tokens[at], first) && at + 1 < tokens.size() && is_word(tokens[at + 1], second);
}

// "fell behind": not "fell behind target", which speaks of the target, nor behind others.
bool fell_behind(const Tokens& tokens, std::size_t at) {
  if (is_word_pair(tokens, at, "slipped", "back")) return true;
  if (!is_word_pair(tokens, at, "fell", "behind") && !is_word_pair(tokens, at, "fallen", "behind")) return false;
  return at + 2 >= tokens.size() || tokens[at + 2].kind == Token::Kind::mark || is_one_of(tokens[at + 2], follow_better);
}

std::optional<Went> went(const Tokens& tokens, std::size_t at) {
  const Token& token = tokens[at];
  if (is_word(token, "improved")) return is_past(tokens, at) ? std::optional(Went::better) : std::nullopt;
  if (is_word(token, "worsened") || is_word(token, "deteriorated")) return is_past(tokens, at) ? std::optional(Went::worse) : std::nullopt;
  if (is_word(token, "improving")) return is_going_on(tokens, at) ? std::optional(Went::better) : std::nullopt;
  if (is_word(token, "worsening") || is_word(token, "deteriorating"))
    return is_going_on(tokens, at) ? std::optional(Went::worse) : std::nullopt;
  if (is_word(token, "improvement")) return is_noun(tokens, at) ? std::optional(Went::better) : std::nullopt;
  if (is_word(token, "deterioration")) return is_noun(tokens, at) ? std::optional(Went::worse) : std::nullopt;
  if (is_word(token, "better")) return is_compared(tokens, at) ? std::optional(Went::better) : std::nullopt;
  if (is_word(token, "worse")) return is_compared(tokens, at) ? std::optional(Went::worse) : std::nullopt;
  return fell_behind(tokens, at) ? std::optional(Went::worse) : std::nullopt;
}

// "this year" says when, and not against what.
Against against(const Tokens& tokens) {
  constexpr Words years[] = {"year", "year's", "yearly", "annual", "annually"};
  constexpr Words parts[] = {"quarter", "quarter's", "month", "month's", "months", "week", "weeks"};
  constexpr Words seasons[] = {"spring", "summer", "autumn", "winter"};
  bool year = false;
  bool part = false;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const bool past = i > 0 && (is_word(tokens[i - 1], "last") || is_word(tokens[i - 1], "previous"));
    year = year || (is_one_of(tokens[i], years) && !(i > 0 && is_word(tokens[i - 1], "this")));
    year = year || (past && (is_one_of(tokens[i], seasons) || is_month(tokens[i])));
    part = part || is_one_of(tokens[i], parts);
  }
  if (year == part) return Against::unsaid;
  return year ? Against::last_year : Against::last_period;
}

bool looks_over_years(const Tokens& tokens) {
  return std::any_of(tokens.begin(), tokens.end(), [](const Token& token) { return is_word(token, "years") || is_word(token, "decade"); });
}

}  // namespace

std::vector<Assertion> assertions_in(const Sentence& sentence) {
  const Tokens& tokens = sentence.tokens;
  std::vector<Assertion> out;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].kind != Token::Kind::word) continue;
    const auto way = went(tokens, i);
    if (!way || denied(tokens, i) || wished(tokens, i) || looks_over_years(tokens)) continue;
    out.push_back({*way, against(tokens), tokens[i].offset, tokens[i].text});
  }
  return out;
}

bool begins_generally(const Sentence& sentence) {
  constexpr Words alone[] = {"performance", "result",   "results", "figure",  "figures",   "it",    "this",
                             "we",          "things",   "there",   "overall", "numbers",   "again", "both",
                             "improved",    "worsened", "better",  "worse",   "improving", "much",  "slightly"};
  constexpr Words after_the[] = {"figure",  "figures",    "result",     "results",     "rate",   "share",   "number",
                                 "numbers", "average",    "position",   "picture",     "trend",  "measure", "score",
                                 "total",   "percentage", "proportion", "performance", "service"};
  const Tokens& tokens = sentence.tokens;
  if (tokens.empty()) return false;
  if (is_one_of(tokens[0], alone)) return true;
  return tokens.size() > 1 && (is_word(tokens[0], "the") || is_word(tokens[0], "our") || is_word(tokens[0], "this")) &&
         is_one_of(tokens[1], after_the);
}

}  // namespace goldthread::review
