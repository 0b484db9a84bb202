#include "case_measure.hpp"

#include <algorithm>
#include <array>
#include <sstream>
#include <stdexcept>

namespace goldthread::tests {

using model::Decimal;
using model::Figure;
using model::Measure;
using model::Period;

namespace {

constexpr model::YearStart april{4};

template <class Enum, std::size_t n>
Enum word(const std::array<std::string_view, n>& words, std::string_view text) {
  const auto found = std::find(words.begin(), words.end(), text);
  if (found == words.end()) throw std::runtime_error("no such word: " + std::string(text));
  return static_cast<Enum>(found - words.begin());
}

constexpr std::array<std::string_view, 4> better_words = {"higher", "lower", "range", "none"};
constexpr std::array<std::string_view, 6> kind_words = {"snapshot", "flow", "cumulative", "ratio", "rolling", "rating"};
constexpr std::array<std::string_view, 6> frequency_words = {"month", "quarter", "half", "year", "academic-year", "date"};
constexpr std::array<std::string_view, 2> judge_words = {"period", "year-to-date"};
constexpr std::array<std::string_view, 4> profile_words = {"", "flat", "pro-rata", "listed"};
constexpr std::array<std::string_view, 3> scheme_words = {"tolerance", "symmetric", "tolerance-and-travel"};

std::optional<Decimal> rank(std::string_view text, const Measure& measure) {
  const auto found = std::find(measure.ranks.begin(), measure.ranks.end(), text);
  return found == measure.ranks.end() ? std::nullopt : std::optional(Decimal(found - measure.ranks.begin()));
}

Figure figure_of(const Period& when, const std::string& text, const Measure& measure) {
  Figure out{when, {}, {}, {}, model::Marker::none, {}, {}, {}, {}};
  std::istringstream words(text);
  std::string first;
  words >> first;
  const auto slash = first.find('/');
  if (first == "x") {
    out.marker = model::Marker::not_available;
  } else if (first == "c") {
    out.marker = model::Marker::withheld;
  } else if (first == "z") {
    out.marker = model::Marker::not_applicable;
  } else if (const auto place = rank(first, measure)) {
    out.value = place;
  } else if (slash != std::string::npos) {
    out.numerator = decimal(first.substr(0, slash));
    out.denominator = decimal(first.substr(slash + 1));
  } else {
    out.value = decimal(first);
  }
  for (std::string each; words >> each;) {
    if (each == "p") {
      out.flags.provisional = true;
    } else if (each == "e") {
      out.flags.estimated = true;
    } else if (each == "r") {
      out.flags.revised = true;
    } else if (each == "b") {
      out.flags.series_break = true;
    } else if (each == "low") {
      out.flags.low = true;
    } else if (each == "entered" && words >> each) {
      out.entered_on = date(each);
    } else {
      throw std::runtime_error("not a figure: " + text);
    }
  }
  return out;
}

model::Target target_entry(const Period& when, std::string_view text, const Measure& measure) {
  model::Target out{when, {}, {}, {}, {}};
  const auto dots = text.find("..");
  if (dots == std::string_view::npos) {
    out.value = rank(text, measure);
    if (!out.value) out.value = decimal(text);
    return out;
  }
  if (dots > 0) out.low = decimal(text.substr(0, dots));
  if (dots + 2 < text.size()) out.high = decimal(text.substr(dots + 2));
  return out;
}

void add_target(Measure& measure, const Period& when, const std::string& text, model::Profile profile) {
  auto& years = measure.figures.targets;
  auto found = std::find_if(years.begin(), years.end(), [&](const auto& each) { return each.year == when.year(); });
  if (found == years.end()) found = years.insert(found, model::YearTarget{when.year(), {}, profile, {}, {}, {}});
  found->targets.push_back(target_entry(when, text, measure));
}

}  // namespace

Decimal decimal(std::string_view text) {
  const auto out = Decimal::parse(text);
  if (!out) throw std::runtime_error("not a number: " + std::string(text));
  return *out;
}

model::Date date(std::string_view text) {
  const auto out = model::Date::parse(text);
  if (!out) throw std::runtime_error("not a date: " + std::string(text));
  return *out;
}

Period period(std::string_view text) {
  const auto out = Period::parse(text, april);
  if (!out) throw std::runtime_error("not a period: " + std::string(text));
  return *out;
}

std::optional<model::Tolerance> tolerance(const std::optional<std::string>& text) {
  if (!text) return std::nullopt;
  if (text->ends_with('%')) return model::Tolerance{model::Tolerance::In::percent, decimal(text->substr(0, text->size() - 1)), {}};
  if (const auto space = text->find(' '); space != std::string::npos)
    return model::Tolerance{model::Tolerance::In::ranks, decimal(text->substr(0, space)), {}};
  return model::Tolerance{model::Tolerance::In::units, decimal(*text), {}};
}

Measure measure_of(const Vector& example) {
  Measure out;
  out.id = example.text("id", "measure");
  out.unit = example.text("unit", "%");
  out.better = word<model::Better>(better_words, example.text("better", "higher"));
  out.kind = word<model::MeasureKind>(kind_words, example.text("kind", "snapshot"));
  out.frequency = word<model::Frequency>(frequency_words, example.text("frequency", "quarter"));
  const bool whole = out.kind == model::MeasureKind::flow || out.kind == model::MeasureKind::cumulative;
  out.decimals = std::stoi(example.text("decimals", whole ? "0" : "1"));
  out.scale = decimal(example.text("scale", "100"));
  out.tolerance = tolerance(example.find("tolerance"));
  out.source_lag = std::stoi(example.text("source_lag", "0"));
  if (const auto stale = example.find("max_stale")) out.max_stale = std::stoi(*stale);
  if (const auto judge = example.find("judge")) out.judge = word<model::Judge>(judge_words, *judge);
  out.ranks = example.list("ranks");
  out.headline = example.text("headline") == "yes";
  out.people = example.text("people") == "yes";
  out.no_change = decimal(example.text("no_change", "0"));
  out.screen_outliers = example.text("screen_outliers") == "yes";
  if (const auto from = example.find("from")) out.from = period(*from).year();
  if (const auto until = example.find("until")) out.until = period(*until).year();
  for (const auto& [when, text] : example.table("actual").texts) out.figures.actual.push_back(figure_of(period(when), text, out));
  std::sort(out.figures.actual.begin(), out.figures.actual.end(), [](const auto& a, const auto& b) { return a.period < b.period; });
  const auto profile = word<model::Profile>(profile_words, example.text("profile"));
  // By name a year's periods are in the order of time too, but for months.
  std::vector<std::pair<Period, std::string>> targets;
  for (const auto& [when, text] : example.table("targets").texts) targets.emplace_back(period(when), text);
  std::sort(targets.begin(), targets.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  for (const auto& [when, text] : targets) add_target(out, when, text, profile);
  return out;
}

model::StatusRules rules_of(const Vector& example) {
  model::StatusRules out;
  out.scheme = word<model::Scheme>(scheme_words, example.text("scheme", "tolerance"));
  out.tolerance = tolerance(example.find("site_tolerance"));
  return out;
}

derive::Vantage vantage_of(const Vector& example) {
  const model::Date as_at = date(example.text("as_at"));
  derive::Vantage out{as_at, as_at, {}};
  if (const auto reported = example.find("period")) {
    out.period = period(*reported);
    out.end = out.period->last_day();
    out.cut = date(example.text("data_cut"));
  }
  return out;
}

derive::TargetAt target_of(std::string_view text, const Measure& measure) {
  const auto entry = target_entry(period("2025-26"), text, measure);
  const auto whole = [](const std::optional<Decimal>& each) { return each ? std::optional(derive::Fraction{*each}) : std::nullopt; };
  return {whole(entry.value), whole(entry.low), whole(entry.high), false};
}

std::string text_of(const std::optional<Decimal>& number) { return number ? number->text() : "none"; }

std::string text_of(const std::optional<derive::TargetShown>& target) {
  if (!target) return "none";
  const std::string out =
      target->value ? target->value->text() : (target->low ? target->low->text() : "") + ".." + (target->high ? target->high->text() : "");
  return target->pro_rata ? out + " pro rata" : out;
}

}  // namespace goldthread::tests
