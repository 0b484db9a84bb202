#include "render/roll_up_sentences.hpp"

#include <algorithm>

#include "render/numbers.hpp"

namespace goldthread::render {

namespace {

using derive::RollUpRecord;
using model::ItemRef;
using model::Kind;
using model::RollUp;

constexpr std::size_t most_titles = 5;  // a reason is a sentence, not a list

// Titles hold commas and "and" of their own, so a semicolon stands between them.
std::string titles(const std::vector<ItemRef>& items, const model::Content& content, const Words& words) {
  std::string shown;
  for (std::size_t i = 0; i < items.size() && i < most_titles; ++i) shown += (i > 0 ? "; " : "") + content.entity(items[i]).title;
  if (items.size() <= most_titles) return shown;
  return words.fill(Phrase::list_more, {{"items", shown}, {"count", number_text(static_cast<std::int64_t>(items.size() - most_titles))}});
}

// What a level is called, by what the items are: measures are off target, activities off track, outcomes as the site says.
struct Terms {
  Phrase measures, activities, both;
  RollUp outcomes;
};
constexpr Terms bad = {Phrase::bad_measure, Phrase::bad_activity, Phrase::bad_both, RollUp::red};
constexpr Terms close = {Phrase::close_measure, Phrase::close_activity, Phrase::close_both, RollUp::amber};

std::string term(const std::vector<ItemRef>& items, const Terms& terms, const Words& words) {
  const auto some = [&](Kind kind) { return std::any_of(items.begin(), items.end(), [&](ItemRef item) { return item.kind == kind; }); };
  if (some(Kind::outcome)) return words.fill(Phrase::marked_as, {{"status", words.status(terms.outcomes)}});
  if (some(Kind::measure) && some(Kind::activity)) return words[terms.both];
  return words[some(Kind::activity) ? terms.activities : terms.measures];
}

// ", none a headline"
std::string headlines(const RollUpRecord& record, const Words& words) {
  const auto count = static_cast<int>(record.red_headlines.size());
  if (count == 0) return words[Phrase::roll_up_no_headline];
  if (count == record.red) return words[count == 1 ? Phrase::roll_up_headline_only : Phrase::roll_up_headline_all];
  return words.counted(count, Phrase::roll_up_headline_one, Phrase::roll_up_headline_many);
}

// What the rated things are called: "items", or a priority's outcomes by the site's own word.
struct Nouns {
  std::string one, many;
};
Nouns nouns(Kind of, const Words& words) {
  if (of == Kind::priority) return {words.singular_inside(Kind::outcome), words.plural_inside(Kind::outcome)};
  return {words[Phrase::roll_up_item], words[Phrase::roll_up_items]};
}

// The good, where nothing stands in the way: "all 6 rated items are on target".
std::string good_clause(const RollUpRecord& record, Kind of, const Nouns& called, const Words& words) {
  const std::string good = of == Kind::priority ? inside_sentence(words.status(RollUp::green)) : words[Phrase::good_measure];
  const Phrase phrase = record.green == record.rated ? (record.rated == 1   ? Phrase::roll_up_good_all_one
                                                        : record.rated == 2 ? Phrase::roll_up_good_all_both
                                                                            : Phrase::roll_up_good_all)
                        : record.green == 1          ? Phrase::roll_up_good_some_one
                                                     : Phrase::roll_up_good_some;
  return words.fill_counted(record.green, phrase, phrase,
                            {{"good", good},
                             {"count", number_text(record.green)},
                             {"rated", number_text(record.rated)},
                             {"item", called.one},
                             {"items", called.many}});
}

// The first shortfall named: "1 of 6 rated items is off target (Missed bins)".
std::string short_clause(const std::vector<ItemRef>& items, int count, int rated, const Terms& terms, const Nouns& called,
                         const model::Content& content, const Words& words) {
  const Phrase phrase = count == rated ? (rated == 1   ? Phrase::roll_up_bad_all_one
                                          : rated == 2 ? Phrase::roll_up_bad_all_both
                                                       : Phrase::roll_up_bad_all)
                        : count == 1   ? Phrase::roll_up_bad_one
                                       : Phrase::roll_up_bad_many;
  return words.fill_counted(count, phrase, phrase,
                            {{"bad", term(items, terms, words)},
                             {"titles", titles(items, content, words)},
                             {"count", number_text(count)},
                             {"rated", number_text(rated)},
                             {"item", called.one},
                             {"items", called.many}});
}

// "; 2 are close to target (A and B)"
std::string further_clause(const std::vector<ItemRef>& items, int count, const Terms& terms, const model::Content& content,
                           const Words& words) {
  return words.fill_counted(count, Phrase::roll_up_and_bad_one, Phrase::roll_up_and_bad_many,
                            {{"bad", term(items, terms, words)}, {"titles", titles(items, content, words)}, {"count", number_text(count)}});
}

// What was rated, worst first where the status is not good.
std::string rated_clauses(const RollUpRecord& record, Kind of, const Nouns& called, const model::Content& content, const Words& words) {
  std::string out;
  if (record.red > 0) {
    out = short_clause(record.red_items, record.red, record.rated, bad, called, content, words) + headlines(record, words);
    if (record.amber > 0) out += further_clause(record.amber_items, record.amber, close, content, words);
  } else if (record.status == RollUp::amber) {
    out = short_clause(record.amber_items, record.amber, record.rated, close, called, content, words);
  } else {
    out = good_clause(record, of, called, words);
    if (record.amber > 0) out += further_clause(record.amber_items, record.amber, close, content, words);
  }
  return out;
}

// What was too little, or nothing at all.
std::string unrated_clause(const RollUpRecord& record, const Nouns& called, const Words& words) {
  const Phrase phrase = record.expected == 0   ? Phrase::roll_up_none_expected
                        : record.rated == 1    ? Phrase::roll_up_few_rated_one
                        : record.rated > 1     ? Phrase::roll_up_few_rated
                        : record.expected == 1 ? Phrase::roll_up_none_rated_one
                                               : Phrase::roll_up_none_rated;
  return words.fill_counted(
      record.rated > 0 ? record.rated : record.expected, phrase, phrase,
      {{"expected", number_text(record.expected)}, {"count", number_text(record.rated)}, {"item", called.one}, {"items", called.many}});
}

// All that is to be said, as inside a sentence.
std::string reason(const RollUpRecord& record, Kind of, const model::Content& content, const Words& words) {
  const Nouns called = nouns(of, words);
  const bool judged = record.rated > 0 && record.status != RollUp::too_little_to_judge;
  std::string why = judged ? rated_clauses(record, of, called, content, words) : unrated_clause(record, called, words);
  if (judged && record.not_rated > 0) words.append(why, Phrase::roll_up_without_rating, {{"count", number_text(record.not_rated)}});
  if (record.not_due > 0) words.append(why, Phrase::roll_up_not_due, {{"count", number_text(record.not_due)}});
  if (record.behind > 0) why += words.counted(record.behind, Phrase::roll_up_behind_one, Phrase::roll_up_behind_many);
  return why;
}

}  // namespace

std::string roll_up_reason(const RollUpRecord& record, Kind of, const model::Content& content, const Words& words) {
  return words.fill(Phrase::roll_up_sentence, {{"status", words.status(record.status)}, {"why", reason(record, of, content, words)}});
}

std::string roll_up_why(const RollUpRecord& record, Kind of, const model::Content& content, const Words& words) {
  return starting_sentence(words.fill(Phrase::roll_up_beside_tag, {{"why", reason(record, of, content, words)}}));
}

}  // namespace goldthread::render
