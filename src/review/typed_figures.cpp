#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "review/direction_words.hpp"
#include "review/figure_words.hpp"
#include "review/naming.hpp"
#include "review/passages.hpp"
#include "review/rules.hpp"

namespace goldthread::review {

using derive::FigureRecord;
using diagnostics::Code;
using model::Decimal;
using model::Measure;
using model::MeasureStatus;

namespace {

using Kind = Token::Kind;
using Sign = Token::Sign;
using Words = std::string_view;

// Between a measure's name and the number it is said to be.
constexpr Words leading[] = {"is",      "are",      "was",      "were",     "stood",   "stands",    "at",        "reached", "reaches",
                             "rose",    "risen",    "fell",     "fallen",   "to",      "now",       "only",      "just",    "still",
                             "again",   "has",      "have",     "been",     "remains", "remained",  "came",      "went",    "gone",
                             "up",      "down",     "improved", "worsened", "dropped", "increased", "decreased", "grew",    "in",
                             "this",    "the",      "quarter",  "month",    "year",    "last",      "for",       "of",      "from",
                             "january", "february", "march",    "april",    "may",     "june",      "july",      "august",  "september",
                             "october", "november", "december", "spring",   "summer",  "autumn",    "winter",    "figure",  "performance",
                             "result",  "rate",     "average",  "on"};
// A number after one of these is said to be near the figure, or a part of it.
constexpr Words hedges[] = {"about", "around", "nearly", "almost", "roughly", "approximately", "some",    "over", "under", "above",
                            "below", "than",   "least",  "most",   "by",      "within",        "between", "and",  "well"};
// A percentage before one of these is a change, and no figure.
constexpr Words changes[] = {"more", "less",   "fewer",     "higher", "lower",  "increase", "decrease", "rise",
                             "fall", "drop",   "reduction", "cut",    "better", "worse",    "up",       "down",
                             "of",   "change", "quicker",   "faster", "slower", "point",    "points"};
// What may follow a bare number that is the figure itself.
constexpr Words following[] = {"in", "per",   "at", "for",  "against", "compared", "and",   "but",  "this", "last", "on",
                               "by", "after", "up", "down", "from",    "which",    "while", "than", "when", "as",   "so"};
// Words that say the number is of another time, or of the target.
constexpr Words elsewhere[] = {"last",    "ago",     "before", "previous", "earlier",  "from",    "target",   "targets",
                               "limit",   "goal",    "plan",   "planned",  "aim",      "average", "england",  "national",
                               "similar", "highest", "lowest", "since",    "forecast", "expect",  "expected", "will"};

// Every number that the content gives for a measure.
class Known {
 public:
  Known(const Measure& measure, const derive::MeasureRecord& record) {
    for (const FigureRecord& figure : record.figures) {
      for (const auto* value : {&figure.value, &figure.year_to_date, &figure.judged, &figure.variance}) add(*value);
      add(figure.numerator());
      add(figure.denominator());
      if (figure.target) target(figure.target->value, figure.target->low, figure.target->high);
    }
    for (const model::YearTarget& year : measure.figures.targets) {
      for (const model::Target& one : year.targets) target(one.value, one.low, one.high);
    }
    for (const auto* series : {&measure.figures.comparators, &measure.figures.breakdown}) {
      for (const model::Series& one : *series) figures(one.figures);
    }
    figures(measure.figures.forecasts);
  }

  bool has(const TypedNumber& typed) const {
    return std::any_of(values_.begin(), values_.end(),
                       [&](const Decimal& value) { return value.rounded(std::min(typed.places, 18)) == typed.value; });
  }

 private:
  void add(const std::optional<Decimal>& value) {
    if (value) values_.push_back(value->absolute());
  }
  void target(const std::optional<Decimal>& value, const std::optional<Decimal>& low, const std::optional<Decimal>& high) {
    add(value);
    add(low);
    add(high);
  }
  void figures(const std::vector<model::Figure>& figures) {
    for (const model::Figure& figure : figures) {
      add(figure.value);
      add(figure.numerator);
      add(figure.denominator);
    }
  }

  std::vector<Decimal> values_;
};

bool is_pound(const Measure& measure) { return measure.unit.compare(0, 2, "£") == 0; }

bool any_word(const Sentence& sentence, const auto& words) {
  return std::any_of(sentence.tokens.begin(), sentence.tokens.end(), [&](const Token& token) { return is_one_of(token, words); });
}

// Whether a sentence speaks of another time than the report's, or of the target, so that any known number may stand in it.
bool speaks_of_other(const Sentence& sentence) {
  const bool dated = std::any_of(sentence.tokens.begin(), sentence.tokens.end(), [](const Token& token) {
    return is_month(token) || (token.kind == Kind::number && token.sign == Sign::no_figure);
  });
  return dated || any_word(sentence, elsewhere);
}

bool hedged(const Sentence& sentence, std::size_t at) { return at > 0 && is_one_of(sentence.tokens[at - 1], hedges); }

// The measure's unit, word for word, after a number: "per 100,000 collections", "megawatt hours".
bool unit_follows(const Sentence& sentence, std::size_t at, const std::string& unit) {
  const std::vector<Sentence> words = sentences_of(unit);
  if (words.size() != 1) return false;
  const auto& wanted = words.front().tokens;
  if (at + 1 + wanted.size() > sentence.tokens.size()) return false;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    if (sentence.tokens[at + 1 + i].text != wanted[i].text) return false;
  }
  return true;
}

bool is_of_several_words(const std::string& unit) { return unit.find(' ') != std::string::npos; }

// Whether a number that follows the measure's name can be its figure by its unit.
bool bears_unit(const Sentence& sentence, std::size_t at, const Measure& measure) {
  const Token& token = sentence.tokens[at];
  switch (token.sign) {
    case Sign::per_cent:
      return measure.unit == "%";
    case Sign::pound:
      return measure.unit == "£";
    case Sign::no_figure:
      return false;
    case Sign::plain:
      break;
  }
  if (measure.unit == "%" || is_pound(measure)) return false;
  if (unit_follows(sentence, at, measure.unit)) return true;
  if (at + 1 == sentence.tokens.size()) return true;
  const Token& next = sentence.tokens[at + 1];
  return next.kind == Kind::mark || is_one_of(next, following);
}

// The number that a name leads to: "Missed bins in June were 60.8", "fell from 62.1 to 58.2" (the second).
std::optional<std::size_t> number_after(const Sentence& sentence, std::size_t from) {
  constexpr std::size_t farthest = 12;
  bool before = false;
  for (std::size_t i = from; i < std::min(sentence.tokens.size(), from + farthest); ++i) {
    const Token& token = sentence.tokens[i];
    switch (token.kind) {
      case Kind::number:
        if (token.sign == Sign::no_figure) break;
        if (!before) return i;
        before = false;
        break;
      case Kind::word:
        before = before || is_word(token, "from");
        if (!is_one_of(token, leading)) return std::nullopt;
        break;
      case Kind::mark:
        if (token.text != ":" && token.text != "(") return std::nullopt;
        break;
      case Kind::item:
        return std::nullopt;
    }
  }
  return std::nullopt;
}

class TypedFigures {
 public:
  TypedFigures(const Content& content, const Derived& derived, Diagnostics& diagnostics)
      : content_(content), derived_(derived), diagnostics_(diagnostics) {}

  void check() {
    for (const Passage& passage : comments_on_measures(content_, derived_)) comment(passage);
    for (const Passage& passage : report_texts(content_, derived_)) prose(passage);
    for (const Passage& passage : other_prose(content_, derived_)) prose(passage);
  }

 private:
  static bool has_number(const Sentence& sentence) {
    return std::any_of(sentence.tokens.begin(), sentence.tokens.end(),
                       [](const Token& token) { return token.kind == Kind::number && token.sign != Sign::no_figure; });
  }

  void comment(const Passage& passage) {
    const std::uint32_t place = *passage.measure;
    const bool withheld = passage.standing->measures[place].status == MeasureStatus::withheld;
    for (const Sentence& sentence : sentences_of(passage.text)) {
      if (!has_number(sentence)) continue;
      if (withheld) {
        on_withheld(passage, sentence, place);
        continue;
      }
      std::vector<Naming> namings = namings_of(sentence, content_, place);
      if (namings.empty() && begins_generally(sentence)) {
        const bool article = is_word(sentence.tokens[0], "the") || is_word(sentence.tokens[0], "our");
        namings.push_back({place, 0, article ? 2U : 1U});
        led_to(passage, sentence, namings.front());
        continue;
      }
      named(passage, sentence, namings);
    }
  }

  // The one measure that a sentence names; null where it names none or several.
  const Measure* single(const std::vector<Naming>& namings) const {
    if (namings.empty()) return nullptr;
    const auto first = namings.front().measure;
    const bool one = std::all_of(namings.begin(), namings.end(), [&](const Naming& each) { return each.measure == first; });
    return one ? &content_.measures[first] : nullptr;
  }

  // A sentence that goes on generally, "It was 62%", is about the one measure that the sentence before it named.
  void prose(const Passage& passage) {
    const Measure* before = nullptr;
    std::size_t paragraph = 0;
    for (const Sentence& sentence : sentences_of(passage.text)) {
      if (sentence.paragraph != paragraph) before = nullptr;
      paragraph = sentence.paragraph;
      if (!titles_) titles_.emplace(content_);
      const std::vector<Naming> namings = titles_->namings(sentence);
      if (namings.empty() && before && begins_generally(sentence)) {
        one(passage, sentence, {static_cast<std::uint32_t>(before - content_.measures.data()), 0, 1});
        continue;
      }
      before = single(namings);
      if (!before || !has_number(sentence)) continue;
      const std::uint32_t place = namings.front().measure;
      if (passage.standing->measures[place].status == MeasureStatus::withheld) {
        on_withheld(passage, sentence, place);
      } else {
        named(passage, sentence, namings);
      }
    }
  }

  void one(const Passage& passage, const Sentence& sentence, const Naming& naming) {
    if (!has_number(sentence)) return;
    if (passage.standing->measures[naming.measure].status == MeasureStatus::withheld) {
      on_withheld(passage, sentence, naming.measure);
    } else {
      led_to(passage, sentence, naming);
    }
  }

  // A sentence that names one measure: the number its name leads to, else the only one that has the measure's own unit.
  void named(const Passage& passage, const Sentence& sentence, const std::vector<Naming>& namings) {
    if (namings.empty() || !has_number(sentence)) return;
    for (const Naming& naming : namings) {
      if (led_to(passage, sentence, naming)) return;
    }
    const Measure& measure = content_.measures[namings.front().measure];
    std::optional<std::size_t> own;
    for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
      const Token& token = sentence.tokens[i];
      if (token.kind != Kind::number || in_title(namings, i)) continue;
      const bool share = token.sign == Sign::per_cent && measure.unit == "%" && !is_change(sentence, i);
      const bool worded = token.sign == Sign::plain && is_of_several_words(measure.unit) && unit_follows(sentence, i, measure.unit);
      if (!share && !worded) continue;
      if (own) return;
      own = i;
    }
    if (own && !hedged(sentence, *own)) compare(passage, sentence, *own, namings.front().measure);
  }

  static bool in_title(const std::vector<Naming>& namings, std::size_t at) {
    return std::any_of(namings.begin(), namings.end(), [&](const Naming& naming) { return naming.from <= at && at < naming.to; });
  }

  static bool is_change(const Sentence& sentence, std::size_t at) {
    return at + 1 < sentence.tokens.size() && is_one_of(sentence.tokens[at + 1], changes);
  }

  bool led_to(const Passage& passage, const Sentence& sentence, const Naming& naming) {
    // {{missed-bins.value}} says the figure itself; what follows it is something else.
    const Token& last = sentence.tokens[naming.to - 1];
    if (last.kind == Kind::item && last.text.find('.') != std::string_view::npos) return false;
    const auto at = number_after(sentence, naming.to);
    if (!at || hedged(sentence, *at) || !bears_unit(sentence, *at, content_.measures[naming.measure])) return false;
    compare(passage, sentence, *at, naming.measure);
    return true;
  }

  void compare(const Passage& passage, const Sentence& sentence, std::size_t at, std::uint32_t place) {
    const Token& token = sentence.tokens[at];
    const auto typed = typed_number(token);
    const Measure& measure = content_.measures[place];
    const derive::MeasureRecord& record = derived_.measures[place];
    const FigureRecord* figure = latest(record, passage.standing->measures[place]);
    if (!typed || !figure || !figure->value || measure.kind == model::MeasureKind::rating) return;
    for (const auto* value : {&figure->value, &figure->judged, &figure->year_to_date}) {
      if (*value && (*value)->absolute().rounded(typed->places) == typed->value) return;
    }
    if (speaks_of_other(sentence) && Known(measure, record).has(*typed)) return;
    const auto& shown = figure->judged ? *figure->judged : *figure->value;
    const std::string_view words = passage.text.substr(token.offset, token.size);
    diagnostics_.add(
        Code::typed_figure, place_of(passage, token.offset, words),
        fmt::format("this says {}, and `{}` was {} in {}", words, measure.id, value_text(shown, measure), figure->period.text()),
        fmt::format("Write {{{{{}.value}}}} in place of the number: the two can then never differ.", measure.id));
  }

  // The number itself is not said again.
  void on_withheld(const Passage& passage, const Sentence& sentence, std::uint32_t place) {
    for (const Token& token : sentence.tokens) {
      if (token.kind != Kind::number || token.sign == Sign::no_figure) continue;
      const auto& expected = passage.standing->measures[place].expected;
      diagnostics_.add(Code::number_on_withheld, place_of(passage, token.offset, passage.text.substr(token.offset, token.size)),
                       fmt::format("a number stands here, and the figure of `{}`{} is withheld", content_.measures[place].id,
                                   expected ? " for " + expected->text() : std::string()));
      return;
    }
  }

  const Content& content_;
  const Derived& derived_;
  Diagnostics& diagnostics_;
  std::optional<Titles> titles_;
};

}  // namespace

void review_typed_figures(const Content& content, const Derived& derived, Diagnostics& diagnostics) {
  TypedFigures(content, derived, diagnostics).check();
}

}  // namespace goldthread::review
