// What is said of a measure: reason, gap, headline, travel, variation.
#include <catch2/catch.hpp>

#include "english_words.hpp"
#include "example_measure.hpp"
#include "render/measure_text.hpp"
#include "render/sentences.hpp"

namespace goldthread::render {

using model::Better;
using model::Direction;
using model::Measure;
using model::MeasureStatus;

namespace {

struct Case {
  Measure measure;
  derive::MeasureRecord record;
  derive::Reading reading;
  model::Site site;
};

Case bins(const std::string& value, MeasureStatus status, std::string_view target = "60.0") {
  Case out;
  out.measure = missed_bins();
  out.record = record_of(out.measure, "2024-25 q2", {"66.2", "64.9", "61.4", "55.6", value}, target);
  out.record.figures.back().status = status;
  out.reading = reading_of(out.measure, out.record);
  return out;
}

std::string reason(const Case& of) { return measure_reason(of.measure, of.record, of.reading, of.site, english_words()); }
std::string headline(const Case& of) { return measure_headline(of.measure, of.record, of.reading, english_words()); }
std::string variance(const Case& of) { return variance_words(of.measure, of.record.figures.back(), english_words()); }
std::string value(const Case& of) { return value_sentence(of.measure, of.record, of.reading, english_words()); }

Case share(const std::string& figure, const std::string& target, MeasureStatus status) {
  Case out;
  out.measure = recycling();
  out.record = record_of(out.measure, "2025-26 q2", {figure}, target);
  out.record.figures.back().status = status;
  out.reading = reading_of(out.measure, out.record);
  return out;
}

Case rating(const std::string& rank, const std::string& target, MeasureStatus status) {
  Case out;
  out.measure.title = "Health of the canal";
  out.measure.kind = model::MeasureKind::rating;
  out.measure.unit = "rating";
  out.measure.frequency = model::Frequency::year;
  out.measure.ranks = {"bad", "poor", "moderate", "good", "high"};
  out.measure.tolerance = model::Tolerance{model::Tolerance::In::ranks, model::Decimal(1), {}};
  out.record = record_of(out.measure, "2024-25", {"1", rank}, target);
  out.record.figures.back().status = status;
  out.reading = reading_of(out.measure, out.record);
  return out;
}

}  // namespace

TEST_CASE("a reason names the figure, the gap, the target and the margin that decided") {
  CHECK(reason(bins("60.8", MeasureStatus::close_to_target)) == "60.8 is 0.8 over the target of 60.0, within the 5% that counts as close.");
  CHECK(reason(bins("66.2", MeasureStatus::off_target)) == "66.2 is 6.2 over the target of 60.0, more than the 5% that counts as close.");
  CHECK(reason(bins("55.6", MeasureStatus::on_target)) == "55.6 is better than the target of 60.0 by 4.4.");
  CHECK(reason(bins("60.0", MeasureStatus::on_target)) == "60.0 meets the target of 60.0.");
  CHECK(reason(share("57", "75", MeasureStatus::off_target)) == "57% is 18 percentage points under the target of 75%.");
  CHECK(reason(share("76", "75", MeasureStatus::on_target)) == "76% is better than the target of 75% by 1 percentage point.");
}

TEST_CASE("a margin in the measure's own units is named in them") {
  Case close = bins("62.5", MeasureStatus::close_to_target);
  close.measure.tolerance = model::Tolerance{model::Tolerance::In::units, number("3"), {}};
  CHECK(reason(close) == "62.5 is 2.5 over the target of 60.0, within the margin of 3.0 that counts as close.");
  Case points = share("74", "75", MeasureStatus::close_to_target);
  points.measure.tolerance = model::Tolerance{model::Tolerance::In::units, number("1.5"), {}};
  CHECK(reason(points) ==
        "74% is 1 percentage point under the target of 75%, within the margin of 1.5 percentage points that counts as close.");
}

TEST_CASE("a percentage margin of the site passes over ranges, ratings and a target of 0") {
  Case none = bins("0.4", MeasureStatus::off_target, "0.0");
  none.measure.tolerance.reset();
  none.site.status.tolerance = model::Tolerance{model::Tolerance::In::percent, model::Decimal(5), {}};
  CHECK(reason(none) == "0.4 is 0.4 over the target of 0.0.");
}

TEST_CASE("a range is kept or left") {
  Case within = share("12", "12", MeasureStatus::on_target);
  within.measure.better = Better::range;
  within.record.figures.back().target = derive::TargetShown{{}, number("10"), number("14"), false};
  CHECK(reason(within) == "12% is within the target range of 10% to 14%.");
  CHECK(variance(within) == "within the target range");
  CHECK(value(within) == "12% in July to September 2025. Target 10% to 14%: within it.");
  CHECK(headline(within) == "Within the range we aimed for");
  within.record.figures.back().judged = number("15");
  within.record.figures.back().status = within.reading.status = MeasureStatus::off_target;
  CHECK(reason(within) == "15% is 1 percentage point above the target range of 10% to 14%.");
  CHECK(variance(within) == "1 percentage point above the target range");
}

TEST_CASE("ratings are compared by ranks") {
  CHECK(reason(rating("2", "3", MeasureStatus::close_to_target)) ==
        "“moderate” is 1 rank under the target of “good”, within the margin of 1 rank that counts as close.");
  CHECK(reason(rating("3", "3", MeasureStatus::on_target)) == "“good” meets the target of “good”.");
  CHECK(variance(rating("1", "3", MeasureStatus::off_target)) == "2 ranks below target");
  CHECK(value(rating("2", "3", MeasureStatus::close_to_target)) == "Moderate in 2025/26. Target good: 1 rank short.");
  CHECK(headline(rating("2", "3", MeasureStatus::close_to_target)) == "Better than a year ago, but not as good as we aimed for");
}

TEST_CASE("other schemes say what their margin means") {
  Case case_ = bins("58.0", MeasureStatus::on_target);
  case_.site.status.scheme = model::Scheme::symmetric;
  CHECK(reason(case_) == "58.0 is better than the target of 60.0 by 2.0, within the margin of 5% that counts as on target.");
  Case worse = bins("66.2", MeasureStatus::worse_than_target);
  worse.site.status.scheme = model::Scheme::symmetric;
  CHECK(reason(worse) == "66.2 is 6.2 over the target of 60.0, more than the margin of 5% that counts as on target.");
  Case travelled = bins("65.0", MeasureStatus::close_to_target);
  travelled.site.status.scheme = model::Scheme::tolerance_and_travel;
  CHECK(reason(travelled) ==
        "65.0 is 5.0 over the target of 60.0, more than the margin of 5% that counts as on target, but no worse than a year before.");
}

TEST_CASE("a late figure names its own period") {
  Case late = bins("60.8", MeasureStatus::close_to_target);
  late.reading.lag = 1;
  CHECK(reason(late) ==
        "60.8 is 0.8 over the target of 60.0, within the 5% that counts as close; this is the latest available figure, for July to "
        "September 2025, "
        "1 quarter behind.");
  CHECK(lag_words(late.measure, late.reading, english_words()) == "latest available, 1 quarter behind");
}

TEST_CASE("what is not judged says why not") {
  Case case_ = bins("60.8", MeasureStatus::no_target, "");
  CHECK(reason(case_) == "No target was set for July to September 2025.");
  CHECK(variance(case_) == "no target");
  case_.reading.latest.reset();
  case_.reading.status = MeasureStatus::not_reported;
  case_.reading.expected = period("2026-27 q2");
  CHECK(reason(case_) == "No figure has been reported for July to September 2026, and none before it is recent enough to stand in.");
  case_.record.figures.clear();
  CHECK(reason(case_) == "No figure has been reported for July to September 2026.");
  case_.reading.status = MeasureStatus::not_due;
  CHECK(reason(case_) == "No figure is due yet.");
  case_.reading.status = MeasureStatus::withheld;
  CHECK(reason(case_) == "The figure for July to September 2026 is withheld.");
}

TEST_CASE("a year to date says so, and a share of the year's target too") {
  Case homes = share("31", "50", MeasureStatus::off_target);
  homes.measure.kind = model::MeasureKind::cumulative;
  homes.measure.unit = "homes";
  homes.record.figures.back().target->pro_rata = true;
  CHECK(reason(homes) == "31 in the year so far is 19 under the target so far of 50 (a share of the year’s target).");
  CHECK(value(homes) == "31 homes in April to September 2025. Target 50: 19 short.");
  CHECK(headline(homes) == "Fewer than we aimed for so far this year");
  CHECK(variance(homes) == "19 homes short of target");
}

TEST_CASE("a gap is short or over by which way is good") {
  CHECK(variance(share("57", "75", MeasureStatus::off_target)) == "18 percentage points short of target");
  CHECK(variance(share("76", "75", MeasureStatus::on_target)) == "1 percentage point above target");
  CHECK(variance(bins("60.8", MeasureStatus::close_to_target)) == "0.8 over target");
  CHECK(variance(bins("55.6", MeasureStatus::on_target)) == "4.4 below target");
  CHECK(variance(bins("60.0", MeasureStatus::on_target)) == "the same as target");
  CHECK(value(share("57", "75", MeasureStatus::off_target)) == "57% in July to September 2025. Target 75%: 18 percentage points short.");
  CHECK(value(bins("60.8", MeasureStatus::close_to_target)) ==
        "60.8 per 100,000 collections in July to September 2025. Target 60.0: 0.8 over.");
}

TEST_CASE("a headline is built from comparison and true of the data") {
  CHECK(headline(bins("64.8", MeasureStatus::off_target)) == "Fewer than a year ago, but more than we aimed for");
  CHECK(headline(bins("60.8", MeasureStatus::close_to_target)) == "Fewer than a year ago, but a little more than we aimed for");
  CHECK(headline(bins("55.6", MeasureStatus::on_target)) == "Fewer than a year ago, and fewer than we aimed for");
  CHECK(headline(bins("70.0", MeasureStatus::off_target)) == "More than a year ago, and more than we aimed for");
  CHECK(headline(bins("66.2", MeasureStatus::off_target)) == "The same as a year ago, and more than we aimed for");
  CHECK(headline(bins("70.0", MeasureStatus::no_target, "")) == "More than a year ago");
  CHECK(headline(share("57", "75", MeasureStatus::off_target)) == "Lower than we aimed for");
  Case alone = share("57", "", MeasureStatus::no_target);
  CHECK(headline(alone) == "Household waste recycled, July to September 2025");
  alone.record.figures.clear();
  alone.reading = {};
  CHECK(headline(alone) == "Household waste recycled");
}

TEST_CASE("directions name what they are against") {
  const Words words = english_words();
  const Case case_ = bins("60.8", MeasureStatus::close_to_target);
  const auto said = [&](const derive::Travel& travel, TravelSpan span) { return direction_words(case_.measure, travel, span, words); };
  CHECK(said(case_.reading.short_term, TravelSpan::short_term) == "Worse than the quarter before");
  CHECK(said(case_.reading.long_term, TravelSpan::long_term) == "Better than the same quarter a year before");
  CHECK(said({}, TravelSpan::short_term) == "Not known");
  CHECK(change_sentence(case_.measure, case_.reading, words) ==
        "Up 5.2 on April to June 2025 (55.6); down 5.4 on July to September 2024 (66.2).");
  CHECK(change_words(case_.measure, case_.reading.short_term, words) == "up 5.2");
  CHECK(change_words(case_.measure, {}, words) == "");
  const Case yearly = rating("2", "3", MeasureStatus::close_to_target);
  CHECK(direction_words(yearly.measure, yearly.reading.long_term, TravelSpan::long_term, words) == "Better than the year before");
  CHECK(change_sentence(yearly.measure, yearly.reading, words) == "1 rank better than 2024/25 (poor).");
}

TEST_CASE("a run of missed targets is counted") {
  Case case_ = bins("66.2", MeasureStatus::off_target);
  CHECK(run_sentence(case_.measure, case_.reading, english_words()) == "");
  case_.reading.off_target_run = 3;
  CHECK(run_sentence(case_.measure, case_.reading, english_words()) == "Off target for 3 quarters in a row.");
}

TEST_CASE("variation tells a signal from noise") {
  const Words words = english_words();
  Case case_ = bins("60.8", MeasureStatus::close_to_target);
  const auto said = [&] { return variation_sentence(case_.measure, case_.record, case_.reading, words); };
  CHECK(said() == "");
  case_.record.xmr = derive::Xmr{9, true, false, 0, number("60.3"), number("-2.0"), number("66.1"), {}, {}};
  CHECK(said() == "Too early to tell what is usual: 9 figures so far, and at least 12 are needed.");
  case_.record.xmr->trial = false;
  CHECK(said() == "No clear change: July to September 2025 is within the usual range of 0.0 to 66.1.");
  case_.record.xmr->assurance = derive::Assurance::sometimes_met;
  CHECK(said() ==
        "No clear change: July to September 2025 is within the usual range of 0.0 to 66.1. The target is within the usual range, so expect "
        "it to be "
        "met at some times and missed at others.");
  // While the newest figure is a signal, the usual range tells nothing of the target.
  case_.record.xmr->signals.push_back({4, derive::XmrRule::shift, derive::XmrReading::concern});
  CHECK(said() == "Clear cause for concern: the last 7 or more figures are all on one side of the average of 60.3.");
}

TEST_CASE("the rule behind a status is in numbers") {
  const Case case_ = bins("60.8", MeasureStatus::close_to_target);
  CHECK(tolerance_sentence(case_.measure, case_.site, english_words()) ==
        "Close to target means no further from it than 5% of the target.");
  CHECK(tolerance_sentence(recycling(), case_.site, english_words()) == "A result that misses its target by any amount is off target.");
}

TEST_CASE("fields are words for inside a sentence") {
  const Words words = english_words();
  Case case_ = bins("60.8", MeasureStatus::close_to_target);
  const auto field = [&](MeasureField which) { return field_text(which, case_.measure, case_.record, case_.reading, case_.site, words); };
  CHECK(field(MeasureField::value) == "60.8");
  CHECK(field(MeasureField::target) == "60.0");
  CHECK(field(MeasureField::status) == "close to target");
  CHECK(field(MeasureField::period) == "July to September 2025");
  CHECK(field(MeasureField::direction) == "worse than the quarter before");
  CHECK(field(MeasureField::variance) == "0.8 over target");
  case_.reading = {};
  CHECK(field(MeasureField::value) == "not reported");
  CHECK(field(MeasureField::target) == "no target");
  CHECK(field(MeasureField::period) == "no period yet");
  CHECK(measure_field("value") == MeasureField::value);
  CHECK_FALSE(measure_field("values"));
}

}  // namespace goldthread::render
