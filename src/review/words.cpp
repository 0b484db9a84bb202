#include <fmt/format.h>

#include <optional>

#include "review/direction_words.hpp"
#include "review/figure_words.hpp"
#include "review/naming.hpp"
#include "review/passages.hpp"
#include "review/rules.hpp"

namespace goldthread::review {

using derive::Reading;
using derive::Travel;
using diagnostics::Code;
using model::Direction;

namespace {

bool says(Direction direction, Went went) { return direction == (went == Went::better ? Direction::improving : Direction::worsening); }
bool denies(Direction direction, Went went) { return direction == (went == Went::better ? Direction::worsening : Direction::improving); }

// The comparison that gives an assertion the lie; null where none does, or where another bears it out.
const Travel* against(const Reading& reading, const Assertion& assertion) {
  const Travel& near = reading.short_term;
  const Travel& far = reading.long_term;
  switch (assertion.against) {
    case Against::last_period:
      return denies(near.direction, assertion.went) ? &near : nullptr;
    case Against::last_year:
      return denies(far.direction, assertion.went) ? &far : nullptr;
    case Against::unsaid:
      if (says(near.direction, assertion.went) || says(far.direction, assertion.went)) return nullptr;
      if (denies(near.direction, assertion.went)) return &near;
      return denies(far.direction, assertion.went) ? &far : nullptr;
  }
  return nullptr;
}

class Words {
 public:
  Words(const Content& content, const Derived& derived, Diagnostics& diagnostics)
      : content_(content), derived_(derived), diagnostics_(diagnostics) {}

  void check() {
    for (const Passage& passage : comments_on_measures(content_, derived_)) comment(passage);
    for (const Passage& passage : report_texts(content_, derived_)) report(passage);
  }

 private:
  // A comment is about its measure: of its sentences the first, those with a general subject and those that name it count.
  void comment(const Passage& passage) {
    bool first = true;
    for (const Sentence& sentence : sentences_of(passage.text)) {
      const bool about = first || begins_generally(sentence) || !namings_of(sentence, content_, *passage.measure).empty();
      first = false;
      if (about) compare(passage, sentence, *passage.measure);
    }
  }

  // Of a report the sentences that name one measure, and no other.
  void report(const Passage& passage) {
    for (const Sentence& sentence : sentences_of(passage.text)) {
      if (assertions_in(sentence).empty()) continue;
      if (!titles_) titles_.emplace(content_);
      std::optional<std::uint32_t> one;
      bool several = false;
      for (const Naming& naming : titles_->namings(sentence)) {
        several = several || (one && *one != naming.measure);
        one = naming.measure;
      }
      if (one && !several) compare(passage, sentence, *one);
    }
  }

  void compare(const Passage& passage, const Sentence& sentence, std::uint32_t place) {
    const model::Measure& measure = content_.measures[place];
    const Reading& reading = passage.standing->measures[place];
    const derive::FigureRecord* figure = latest(derived_.measures[place], reading);
    if (!figure || !figure->value) return;
    for (const Assertion& assertion : assertions_in(sentence)) {
      const Travel* travel = against(reading, assertion);
      if (!travel || !travel->was || !travel->against) continue;
      diagnostics_.add(Code::words_against_figures, place_of(passage, assertion.offset, assertion.word),
                       fmt::format("this says \"{}\", and `{}` got {}: {} in {}, after {} in {}", assertion.word, measure.id,
                                   assertion.went == Went::better ? "worse" : "better", value_text(*figure->value, measure),
                                   figure->period.text(), bare_text(*travel->was, measure), travel->against->text()));
    }
  }

  const Content& content_;
  const Derived& derived_;
  Diagnostics& diagnostics_;
  std::optional<Titles> titles_;
};

}  // namespace

void review_words(const Content& content, const Derived& derived, Diagnostics& diagnostics) {
  if (!content.site.language.starts_with("en")) return;  // the words it knows are English
  Words(content, derived, diagnostics).check();
}

}  // namespace goldthread::review
