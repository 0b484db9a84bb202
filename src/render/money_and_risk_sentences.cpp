#include "render/money_and_risk_sentences.hpp"

#include "render/dates.hpp"
#include "render/numbers.hpp"

namespace goldthread::render {

namespace {

using model::Decimal;

// As many places as the amount has, less its last noughts: whole pounds stay whole, pence come in pairs.
int money_decimals(const Decimal& amount, std::string_view unit) {
  int places = amount.places();
  while (places > 0 && amount.rounded(places - 1) == amount) --places;
  return places == 1 && unit == "£" ? 2 : places;
}

std::string level_inside(const derive::RiskRecord& record, const Words& words) {
  return record.level ? inside_sentence(words.status(*record.level)) : std::string();
}

std::string movement(const derive::RiskRecord& record, const Words& words) {
  if (!record.movement) return {};
  const int by = *record.movement;
  if (by == 0) return words[Phrase::risk_same];
  return words.fill(by > 0 ? Phrase::risk_up : Phrase::risk_down, {{"amount", number_text(by > 0 ? by : -by)}});
}

std::string against_target(const derive::RiskRecord& record, const Words& words) {
  if (!record.gap || !record.target) return {};
  const int gap = *record.gap;
  const Phrase phrase = gap > 0 ? Phrase::risk_above_target : gap < 0 ? Phrase::risk_below_target : Phrase::risk_at_target;
  return words.fill(phrase, {{"amount", number_text(gap > 0 ? gap : -gap)}, {"target", number_text(*record.target)}});
}

}  // namespace

std::string money_text(const Decimal& amount, std::string_view unit) { return with_unit(amount, money_decimals(amount, unit), unit); }

std::string budget_words(const model::BudgetLine& line, const derive::BudgetRecord& record, const Words& words) {
  if (!record.variance) return words[Phrase::money_no_forecast];
  const bool income = line.kind == model::BudgetKind::income;
  if (record.variance->is_zero()) return words[income ? Phrase::income_on : Phrase::money_on];
  // A positive variance is the worse: too much spent, too little come in.
  const bool worse = !record.variance->is_negative();
  const Phrase phrase = income ? (worse ? Phrase::income_under : Phrase::income_over) : (worse ? Phrase::money_over : Phrase::money_under);
  std::string what = words.fill(phrase, {{"amount", money_text(record.variance->absolute(), line.unit)}});
  if (!record.per_cent) return what;
  return words.fill(Phrase::money_per_cent, {{"what", what}, {"per_cent", with_unit(record.per_cent->absolute(), 1, "%")}});
}

std::string risk_sentence(const model::Risk& risk, const derive::RiskRecord& record, const Words& words) {
  if (!record.current || !record.review || *record.review >= risk.current.size()) return words[Phrase::risk_not_scored];
  const model::RiskReview& review = risk.current[*record.review];
  std::string out = words.fill(Phrase::risk_score, {{"score", number_text(*record.current)},
                                                    {"likelihood", number_text(review.score.likelihood)},
                                                    {"impact", number_text(review.score.impact)},
                                                    {"level", level_inside(record, words)}});
  out += movement(record, words);
  out += against_target(record, words);
  if (!record.reviewed) words.append(out, Phrase::risk_not_reviewed, {{"period", period_text(review.period, words)}});
  return out + ".";
}

std::string movement_words(const derive::RiskRecord& record, const Words& words) {
  if (!record.current) return {};
  if (!record.movement) return words[Phrase::movement_new];
  const int by = *record.movement;
  if (by == 0) return words[Phrase::movement_none];
  return words.fill(by > 0 ? Phrase::movement_up : Phrase::movement_down, {{"amount", number_text(by > 0 ? by : -by)}});
}

}  // namespace goldthread::render
