#include "data/codes.hpp"

#include <array>

#include "model/report_series.hpp"

namespace goldthread::data {

std::string_view code(model::Better better) {
  switch (better) {
    case model::Better::higher:
      return "higher";
    case model::Better::lower:
      return "lower";
    case model::Better::range:
      return "range";
    case model::Better::none:
      return "none";
  }
  return {};
}

std::string_view code(model::MeasureKind kind) {
  switch (kind) {
    case model::MeasureKind::snapshot:
      return "snapshot";
    case model::MeasureKind::flow:
      return "flow";
    case model::MeasureKind::cumulative:
      return "cumulative";
    case model::MeasureKind::ratio:
      return "ratio";
    case model::MeasureKind::rolling:
      return "rolling";
    case model::MeasureKind::rating:
      return "rating";
  }
  return {};
}

std::string_view code(model::Frequency frequency) {
  switch (frequency) {
    case model::Frequency::month:
      return "month";
    case model::Frequency::quarter:
      return "quarter";
    case model::Frequency::half:
      return "half";
    case model::Frequency::year:
      return "year";
    case model::Frequency::academic_year:
      return "academic-year";
    case model::Frequency::date:
      return "date";
  }
  return {};
}

std::string_view code(model::ReportSeries series) { return model::key(series); }

std::string_view code(model::BudgetKind kind) {
  switch (kind) {
    case model::BudgetKind::expenditure:
      return "expenditure";
    case model::BudgetKind::income:
      return "income";
  }
  return {};
}

std::string_view code(model::Fund fund) {
  switch (fund) {
    case model::Fund::revenue:
      return "revenue";
    case model::Fund::capital:
      return "capital";
  }
  return {};
}

std::string_view code(model::When when) {
  switch (when) {
    case model::When::any:
      return {};
    case model::When::early:
      return "early";
    case model::When::mid:
      return "mid";
    case model::When::late:
      return "late";
    case model::When::by:
      return "by";
  }
  return {};
}

std::string_view code(model::DocumentStage stage) {
  switch (stage) {
    case model::DocumentStage::draft:
      return "draft";
    case model::DocumentStage::update:
      return "update";
    case model::DocumentStage::final:
      return "final";
    case model::DocumentStage::agreed:
      return "agreed";
  }
  return {};
}

std::string_view code(model::RiskResponse response) {
  switch (response) {
    case model::RiskResponse::treat:
      return "treat";
    case model::RiskResponse::tolerate:
      return "tolerate";
    case model::RiskResponse::transfer:
      return "transfer";
    case model::RiskResponse::terminate:
      return "terminate";
  }
  return {};
}

std::string_view code(derive::RiskLevel level) {
  switch (level) {
    case derive::RiskLevel::low:
      return "low";
    case derive::RiskLevel::medium:
      return "medium";
    case derive::RiskLevel::high:
      return "high";
  }
  return {};
}

std::string_view code(derive::BudgetStatus status) {
  switch (status) {
    case derive::BudgetStatus::within:
      return "within";
    case derive::BudgetStatus::slightly_over:
      return "slightly-over";
    case derive::BudgetStatus::over:
      return "over";
    case derive::BudgetStatus::no_forecast:
      return "no-forecast";
  }
  return {};
}

std::string_view code(derive::XmrRule rule) {
  switch (rule) {
    case derive::XmrRule::outside_limits:
      return "outside-limits";
    case derive::XmrRule::shift:
      return "shift";
    case derive::XmrRule::trend:
      return "trend";
    case derive::XmrRule::two_of_three:
      return "two-of-three";
  }
  return {};
}

std::string_view code(derive::XmrReading reading) {
  switch (reading) {
    case derive::XmrReading::improvement:
      return "improvement";
    case derive::XmrReading::concern:
      return "concern";
    case derive::XmrReading::neither:
      return "neither";
  }
  return {};
}

std::string_view code(derive::ForecastMethod method) {
  switch (method) {
    case derive::ForecastMethod::entered:
      return "entered";
    case derive::ForecastMethod::straight_line:
      return "straight-line";
    case derive::ForecastMethod::last_year_shape:
      return "last-year-shape";
  }
  return {};
}

std::string_view code(derive::HotSpotRule rule) {
  switch (rule) {
    case derive::HotSpotRule::red_twice:
      return "red-twice";
    case derive::HotSpotRule::worsening_both_ways:
      return "worsening-both-ways";
    case derive::HotSpotRule::special_cause_concern:
      return "special-cause-concern";
    case derive::HotSpotRule::action_plan_overdue:
      return "action-plan-overdue";
    case derive::HotSpotRule::not_reported_twice:
      return "not-reported-twice";
  }
  return {};
}

std::string_view code(derive::Recovery recovery) {
  switch (recovery) {
    case derive::Recovery::recovered:
      return "recovered";
    case derive::Recovery::better:
      return "better";
    case derive::Recovery::not_yet:
      return "not-yet";
    case derive::Recovery::too_early:
      return "too-early";
  }
  return {};
}

std::string_view code(model::Alignment alignment) {
  switch (alignment) {
    case model::Alignment::unsaid:
      return {};
    case model::Alignment::same:
      return "same";
    case model::Alignment::similar:
      return "similar";
    case model::Alignment::part_of:
      return "part-of";
  }
  return {};
}

std::string_view code(model::Marker marker) {
  switch (marker) {
    case model::Marker::none:
      return {};
    case model::Marker::not_available:
      return "x";
    case model::Marker::withheld:
      return "c";
    case model::Marker::not_applicable:
      return "z";
  }
  return {};
}

std::string_view code(model::PaperStatus status) {
  switch (status) {
    case model::PaperStatus::discussion:
      return "discussion";
    case model::PaperStatus::decision:
      return "decision";
    case model::PaperStatus::information:
      return "information";
  }
  return {};
}

std::string_view code(model::AskVerb verb) {
  switch (verb) {
    case model::AskVerb::note:
      return "note";
    case model::AskVerb::comment:
      return "comment";
    case model::AskVerb::discuss:
      return "discuss";
    case model::AskVerb::agree:
      return "agree";
    case model::AskVerb::approve:
      return "approve";
    case model::AskVerb::recommend_onward:
      return "recommend-onward";
    case model::AskVerb::consider:
      return "consider";
  }
  return {};
}

std::string code(const model::Flags& flags) {
  std::string out;
  const auto add = [&out](bool set, std::string_view letter) {
    if (!set) return;
    if (!out.empty()) out += ' ';
    out += letter;
  };
  add(flags.provisional, "p");
  add(flags.estimated, "e");
  add(flags.revised, "r");
  add(flags.series_break, "b");
  add(flags.low, "low");
  return out;
}

std::string_view month_code(int month) {
  constexpr std::array<std::string_view, 12> months = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
  return months[static_cast<std::size_t>(month - 1)];
}

std::string number(const model::Decimal& value, int decimals) {
  return value.places() == decimals ? value.text() : value.rounded(decimals).text();
}

std::optional<std::string_view> rank_word(const model::Measure& measure, const model::Decimal& rank) {
  for (std::size_t i = 0; i < measure.ranks.size(); ++i) {
    if (rank == model::Decimal(static_cast<std::int64_t>(i))) return measure.ranks[i];
  }
  return std::nullopt;
}

}  // namespace goldthread::data
