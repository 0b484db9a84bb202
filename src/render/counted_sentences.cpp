#include "render/counted_sentences.hpp"

#include "render/numbers.hpp"

namespace goldthread::render {

namespace {

struct Tally {
  int total;
  int rated;
  int good;
};

// Phrases of a family stand in this order in phrases.def.
enum class Form { none, none_rated, none_rated_one, all_one, not_one, all_both, all, no, some_one, some };

Form form(const Tally& tally) {
  if (tally.total == 0) return Form::none;
  if (tally.rated == 0) return tally.total == 1 ? Form::none_rated_one : Form::none_rated;
  if (tally.rated == 1) return tally.good == 1 ? Form::all_one : Form::not_one;
  if (tally.good == tally.rated) return tally.rated == 2 ? Form::all_both : Form::all;
  if (tally.good == 0) return Form::no;
  return tally.good == 1 ? Form::some_one : Form::some;
}

std::string phrase(Phrase family, const Tally& tally, model::Kind kind, std::string_view status, const Words& words) {
  const Form which = form(tally);
  const auto whole = static_cast<Phrase>(static_cast<int>(family) + static_cast<int>(which));
  std::string out = words.fill_counted(tally.good, whole, whole,
                                       {{"kind", words.singular_inside(kind)},
                                        {"kinds", words.plural_inside(kind)},
                                        {"total", number_text(tally.total)},
                                        {"rated", number_text(tally.rated)},
                                        {"good", number_text(tally.good)},
                                        {"status", status}});
  const int rest = tally.total - tally.rated;
  if (tally.rated > 0 && rest > 0) out += words.counted(rest, Phrase::count_more_not_rated_one, Phrase::count_more_not_rated_many);
  return out;
}

}  // namespace

std::string counted_phrase(const derive::MeasureCounts& counts, const Words& words) {
  const int good = counts.of(model::MeasureStatus::on_target) + counts.of(model::MeasureStatus::better_than_target);
  return phrase(Phrase::count_measures_none, {counts.total, counts.rated, good}, model::Kind::measure, {}, words);
}

std::string counted_phrase(const derive::ActivityCounts& counts, const Words& words) {
  const int good = counts.of(model::ActivityStatus::complete) + counts.of(model::ActivityStatus::on_track);
  return phrase(Phrase::count_activities_none, {counts.total, counts.rated, good}, model::Kind::activity, {}, words);
}

std::string counted_phrase(const derive::RollUpCounts& counts, model::Kind kind, const Words& words) {
  const Tally tally{counts.total, counts.rated, counts.of(model::RollUp::green)};
  return phrase(Phrase::count_roll_ups_none, tally, kind, inside_sentence(words.status(model::RollUp::green)), words);
}

std::string counted_sentence(const derive::MeasureCounts& counts, const Words& words) {
  return starting_sentence(counted_phrase(counts, words)) + ".";
}
std::string counted_sentence(const derive::ActivityCounts& counts, const Words& words) {
  return starting_sentence(counted_phrase(counts, words)) + ".";
}
std::string counted_sentence(const derive::RollUpCounts& counts, model::Kind kind, const Words& words) {
  return starting_sentence(counted_phrase(counts, kind, words)) + ".";
}

}  // namespace goldthread::render
