#include "read/measure_reader.hpp"

#include <fmt/format.h>

#include "read/entity_fields.hpp"
#include "read/site_reader.hpp"

namespace goldthread::read {

using diagnostics::Code;
using Kind = TomlValue::Kind;

namespace {

// "bvpi:88": the indicator set and the code in it.
void add_statutory(Fields& fields, const std::string& text, text::Place place, model::Alignment alignment, model::Measure& measure) {
  const auto colon = text.find(':');
  if (colon == std::string::npos || colon == 0 || colon + 1 == text.size()) {
    fields.diagnostics().add(Code::wrong_type, place, fmt::format("`statutory` takes a set and a code, and this is {}", text),
                             "Write it as \"bvpi:88\".");
    return;
  }
  measure.statutory.push_back({text.substr(0, colon), text.substr(colon + 1), place, alignment});
}

// A list of texts, or of { code = "bvpi:88", match = "similar" }, or one alone.
void read_statutory(Fields& fields, model::Measure& measure) {
  using model::Alignment;
  const TomlValue* codes = fields.take("statutory");
  if (!codes) return;
  const auto read = [&](const TomlValue& value) {
    if (value.kind != Kind::table) {
      if (fields.is(value, Kind::text, "statutory")) add_statutory(fields, value.text, value.place, Alignment::unsaid, measure);
      return;
    }
    std::string code;
    Alignment alignment = Alignment::unsaid;
    model::KeyPlaces places;
    Fields said(value, "a statutory code", fields.year_start(), fields.diagnostics(), &places);
    said.text("code", code, Need::required);
    said.word("match", alignment, {{"same", Alignment::same}, {"similar", Alignment::similar}, {"part-of", Alignment::part_of}});
    said.finish();
    if (!code.empty()) add_statutory(fields, code, places.find("code").value_or(value.place), alignment, measure);
  };
  if (codes->kind != Kind::list) return read(*codes);
  for (const TomlValue& value : codes->items) read(value);
}

void read_quality(Fields& fields, model::DataQuality& quality) {
  fields.table("quality", "`quality`", [&](Fields& q) {
    q.text("accuracy", quality.accuracy);
    q.text("validity", quality.validity);
    q.text("reliability", quality.reliability);
    q.text("timeliness", quality.timeliness);
    q.text("relevance", quality.relevance);
    q.text("completeness", quality.completeness);
  });
}

void read_allowed(Fields& fields, model::Measure& measure) {
  const TomlValue* allowed = fields.take("allowed");
  if (!allowed || !fields.is(*allowed, Kind::list, "allowed")) return;
  if (allowed->items.size() == 2) {
    measure.allowed_low = fields.as_decimal(allowed->items[0], "allowed");
    measure.allowed_high = fields.as_decimal(allowed->items[1], "allowed");
    if (!measure.allowed_low || !measure.allowed_high || *measure.allowed_low <= *measure.allowed_high) return;
  }
  fields.diagnostics().add(Code::wrong_type, allowed->place, "`allowed` takes the lowest and the highest figure that can be right",
                           "Write it as [0, 130].");
}

}  // namespace

void read_measure(Fields& fields, model::Measure& measure) {
  using model::Better;
  using model::Frequency;
  using model::MeasureKind;
  read_entity(fields, measure);
  fields.ref("outcome", measure.outcome);
  fields.ref("priority", measure.priority);
  fields.text("unit", measure.unit, Need::required);
  fields.word("better", measure.better,
              {{"higher", Better::higher}, {"lower", Better::lower}, {"range", Better::range}, {"none", Better::none}}, Need::required);
  fields.word("kind", measure.kind,
              {{"snapshot", MeasureKind::snapshot},
               {"flow", MeasureKind::flow},
               {"cumulative", MeasureKind::cumulative},
               {"ratio", MeasureKind::ratio},
               {"rolling", MeasureKind::rolling},
               {"rating", MeasureKind::rating}},
              Need::required);
  fields.word("frequency", measure.frequency,
              {{"month", Frequency::month},
               {"quarter", Frequency::quarter},
               {"half", Frequency::half},
               {"year", Frequency::year},
               {"academic-year", Frequency::academic_year},
               {"date", Frequency::date}},
              Need::required);
  measure.decimals =
      measure.kind == MeasureKind::flow || measure.kind == MeasureKind::cumulative || measure.kind == MeasureKind::rating ? 0 : 1;
  fields.whole("decimals", measure.decimals, 0, 6);
  std::optional<model::Decimal> number;
  fields.decimal("scale", number);
  if (number) measure.scale = *number;
  measure.tolerance = read_tolerance(fields, "tolerance");
  fields.ref("owner", measure.owner, Need::required);
  fields.text("source", measure.source, Need::required);
  fields.whole("source_lag", measure.source_lag, 0, 60);
  fields.whole("max_stale", measure.max_stale, 0, 120);
  fields.text("perspective", measure.perspective);
  read_statutory(fields, measure);
  fields.truth("headline", measure.headline);
  fields.truth("people", measure.people);
  fields.word("judge", measure.judge, {{"period", std::optional(model::Judge::period)}, {"year-to-date", model::Judge::year_to_date}});
  fields.text("target_basis", measure.target_basis);
  read_quality(fields, measure.quality);
  fields.refs("also_supports", measure.also_supports);
  fields.word("breakdown", measure.breakdown, {{"ward", model::Breakdown::ward}, {"directorate", model::Breakdown::directorate}});
  fields.refs("comparators", measure.comparators);
  std::vector<model::Line> ranks;
  fields.lines("ranks", ranks);
  for (model::Line& rank : ranks) measure.ranks.push_back(std::move(rank.text));
  read_allowed(fields, measure);
  number.reset();
  fields.decimal("no_change", number);
  if (number) measure.no_change = number->absolute();
  fields.word("forecast", measure.forecast,
              {{"straight-line", model::Forecast::straight_line}, {"last-year-shape", model::Forecast::last_year_shape}});
  fields.truth("screen_outliers", measure.screen_outliers);
  fields.text("summary", measure.summary);
  fields.text("question", measure.question);
}

}  // namespace goldthread::read
