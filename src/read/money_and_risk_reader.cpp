#include "read/money_and_risk_reader.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "read/entity_fields.hpp"
#include "text/slug.hpp"

namespace goldthread::read {

using diagnostics::Code;
using Kind = TomlValue::Kind;

namespace {

model::RiskScore read_score(Fields& score) {
  std::optional<int> likelihood;
  std::optional<int> impact;
  score.whole("likelihood", likelihood, 1, 5);
  score.whole("impact", impact, 1, 5);
  if (!likelihood || !impact) {
    const bool absent = !score.value().find("likelihood") || !score.value().find("impact");
    if (absent)
      score.diagnostics().add(Code::missing_key, score.place(), "a risk score needs `likelihood` and `impact`", "Write both, 1 to 5.");
  }
  return {likelihood.value_or(1), impact.value_or(1)};
}

void read_one_score(Fields& fields, std::string_view key, std::optional<model::RiskScore>& out) {
  fields.table(key, "a risk score", [&](Fields& score) { out = read_score(score); });
}

void read_current(Fields& fields, model::Risk& risk) {
  fields.table("current", "`current`", [&](Fields& years) {
    for (const TomlEntry* year_entry : years.rest()) {
      const auto year = years.year_from_key(*year_entry);
      if (!year || !years.is(year_entry->value, Kind::table, year_entry->key)) continue;
      for (const TomlEntry& entry : year_entry->value.entries) {
        const auto period = model::Period::from_key(*year, entry.key, years.year_start());
        if (!period) {
          years.diagnostics().add(Code::bad_period, entry.key_place,
                                  fmt::format("a period of the year is expected here, and this is not one: {}", entry.key));
          continue;
        }
        if (!years.is(entry.value, Kind::table, entry.key)) continue;
        Fields score(entry.value, "a risk score", years.year_start(), years.diagnostics(), nullptr);
        risk.current.push_back({*period, read_score(score), entry.value.place});
        score.finish();
      }
    }
  });
  std::stable_sort(risk.current.begin(), risk.current.end(),
                   [](const model::RiskReview& a, const model::RiskReview& b) { return a.period < b.period; });
}

void read_positions(Fields& fields, model::BudgetLine& line) {
  for (const TomlEntry* entry : fields.rest()) {
    const auto period = model::Period::from_key(line.year, entry->key, fields.year_start());
    if (!period) {
      fields.diagnostics().add(Code::unknown_key, entry->key_place, fmt::format("a budget line has no key `{}`", entry->key),
                               "Periods are q1 to q4, h1, h2, a month's first three letters, or year.");
      continue;
    }
    if (!fields.is(entry->value, Kind::table, entry->key)) continue;
    Fields position(entry->value, "a budget position", fields.year_start(), fields.diagnostics(), nullptr);
    model::BudgetPosition out{*period, {}, {}, entry->value.place};
    position.decimal("actual", out.actual);
    position.decimal("forecast", out.forecast);
    position.finish();
    line.positions.push_back(out);
  }
  std::stable_sort(line.positions.begin(), line.positions.end(),
                   [](const model::BudgetPosition& a, const model::BudgetPosition& b) { return a.period < b.period; });
}

model::BudgetLine read_line(const TomlEntry& entry, model::Year year, model::YearStart start, diagnostics::Diagnostics& diagnostics) {
  model::BudgetLine line;
  line.id = entry.key;
  line.place = entry.key_place;
  line.year = year;
  Fields fields(entry.value, "a budget line", start, diagnostics, &line.keys);
  read_entity(fields, line);
  fields.ref("directorate", line.directorate, Need::required);
  fields.word("kind", line.kind, {{"expenditure", model::BudgetKind::expenditure}, {"income", model::BudgetKind::income}}, Need::required);
  fields.word("fund", line.fund, {{"revenue", model::Fund::revenue}, {"capital", model::Fund::capital}}, Need::required);
  fields.text("basis", line.basis);
  fields.word<std::string>("unit", line.unit, {{"£", "£"}, {"£000", "£000"}, {"£m", "£m"}});
  std::optional<model::Decimal> budget;
  fields.decimal("budget", budget, Need::required);
  if (budget) line.budget = *budget;
  fields.refs("activities", line.activities);
  fields.ref("outcome", line.outcome);
  fields.text("reason", line.reason);
  read_positions(fields, line);
  return line;
}

}  // namespace

void read_risk(Fields& fields, model::Risk& risk) {
  read_entity(fields, risk);
  fields.text("cause", risk.cause);
  fields.text("event", risk.event, Need::required);
  fields.text("effect", risk.effect);
  fields.ref("owner", risk.owner, Need::required);
  fields.word("response", risk.response,
              {{"treat", std::optional(model::RiskResponse::treat)},
               {"tolerate", model::RiskResponse::tolerate},
               {"transfer", model::RiskResponse::transfer},
               {"terminate", model::RiskResponse::terminate}});
  fields.refs("outcome", risk.outcomes);
  fields.refs("activity", risk.activities);
  fields.refs("plan", risk.plans);
  fields.tables("controls", "a control", [&](Fields& control) {
    model::Control out;
    out.place = control.place();
    control.text("what", out.what, Need::required);
    control.ref("body", out.body);
    control.text("frequency", out.frequency);
    risk.controls.push_back(std::move(out));
  });
  read_one_score(fields, "inherent", risk.inherent);
  read_one_score(fields, "target", risk.target);
  read_current(fields, risk);
}

BudgetYear read_budget(const TomlValue& table, model::Year year, model::YearStart start, diagnostics::Diagnostics& diagnostics) {
  BudgetYear out;
  for (const TomlEntry& entry : table.entries) {
    Fields whole(table, "a budget", start, diagnostics, nullptr);
    if (!whole.is(entry.value, Kind::table, entry.key)) continue;
    if (entry.key == "total") {
      model::BudgetTotal total;
      total.year = year;
      total.place = entry.key_place;
      Fields fields(entry.value, "`total`", start, diagnostics, &total.keys);
      fields.decimal("revenue", total.revenue);
      fields.decimal("capital", total.capital);
      fields.finish();
      out.totals.push_back(std::move(total));
    } else if (!text::is_id(entry.key)) {
      diagnostics.add(Code::bad_id, entry.key_place, fmt::format("this is not an id: {}", entry.key));
    } else {
      out.lines.push_back(read_line(entry, year, start, diagnostics));
    }
  }
  return out;
}

}  // namespace goldthread::read
