#pragma once
// How values are spelled in data, for JSON and CSV alike: the authors' own words for kinds (content/README.md), the letters
// of markers and flags (domain.md 2.6), numbers with exactly the published decimals. English in every language of the site.
#include <optional>
#include <string>
#include <string_view>

#include "derive/action_plan_record.hpp"
#include "derive/hot_spot_suggestion.hpp"
#include "derive/measure_record.hpp"
#include "derive/money_and_risk_record.hpp"
#include "model/content.hpp"

namespace goldthread::data {

std::string_view code(model::Better better);
std::string_view code(model::MeasureKind kind);
std::string_view code(model::Frequency frequency);
std::string_view code(model::ReportSeries series);
std::string_view code(model::BudgetKind kind);
std::string_view code(model::Fund fund);
std::string_view code(model::When when);
std::string_view code(model::DocumentStage stage);
std::string_view code(model::RiskResponse response);
std::string_view code(derive::RiskLevel level);
std::string_view code(derive::BudgetStatus status);
std::string_view code(derive::XmrRule rule);
std::string_view code(derive::XmrReading reading);
std::string_view code(derive::ForecastMethod method);
std::string_view code(derive::HotSpotRule rule);
std::string_view code(derive::Recovery recovery);
std::string_view code(model::PaperStatus status);
std::string_view code(model::AskVerb verb);
std::string_view code(model::Alignment alignment);  // empty where nobody said

// "x", "c", "z"; empty where a number is known.
std::string_view code(model::Marker marker);
// "p r": in the order p, e, r, b, low; empty where there is none.
std::string code(const model::Flags& flags);

// "jan" to "dec".
std::string_view month_code(int month);

// "-1250.50": digits and a point alone.
std::string number(const model::Decimal& value, int decimals);
// A rank's word, or nothing where the measure has no such rank.
std::optional<std::string_view> rank_word(const model::Measure& measure, const model::Decimal& rank);

}  // namespace goldthread::data
