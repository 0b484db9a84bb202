#include "read/measure_reader.hpp"

#include <fmt/format.h>

#include "read/entity_fields.hpp"
#include "read/site_reader.hpp"

namespace goldthread::read {

using diagnostics::Code;
using Kind = TomlValue::Kind;

namespace {

// "bvpi:88": the indicator set and the code in it.
void read_statutory(Fields& fields, model::Measure& measure) {
  std::vector<model::Ref> codes;
  fields.refs("statutory", codes);
  for (const model::Ref& code : codes) {
    const auto colon = code.id.find(':');
    if (colon == std::string::npos || colon == 0 || colon + 1 == code.id.size()) {
      fields.diagnostics().add(Code::wrong_type, code.place, fmt::format("`statutory` takes a set and a code, and this is {}", code.id),
                               "Write it as \"bvpi:88\".");
      continue;
    }
    measure.statutory.push_back({code.id.substr(0, colon), code.id.substr(colon + 1), code.place});
  }
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
