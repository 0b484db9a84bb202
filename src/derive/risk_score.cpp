#include "derive/risk_score.hpp"

namespace goldthread::derive {

using model::Frequency;
using model::Period;
using model::RiskScore;

namespace {

int score(const RiskScore& risk) { return risk.likelihood * risk.impact; }

std::optional<int> score(const std::optional<RiskScore>& risk) { return risk ? std::optional(score(*risk)) : std::nullopt; }

RiskLevel level(int score, const model::Site& site) {
  if (score >= site.risk_high) return RiskLevel::high;
  return score >= site.risk_medium ? RiskLevel::medium : RiskLevel::low;
}

std::optional<int> score_of(const model::Risk& risk, const std::optional<Period>& period) {
  for (const auto& review : risk.current) {
    if (period && review.period == *period) return score(review.score);
  }
  return std::nullopt;
}

}  // namespace

RiskRecord risk_record(const model::Risk& risk, const model::Site& site, const Vantage& vantage, const Ended& ended) {
  RiskRecord out;
  out.inherent = score(risk.inherent);
  out.target = score(risk.target);
  const Period quarter = period_at(ended.last(Frequency::quarter), Frequency::quarter, site.year_start);
  for (std::size_t i = 0; i < risk.current.size(); ++i) {
    const auto& review = risk.current[i];
    if (review.period.last_day() > vantage.end) continue;
    if (review.period.last_day() >= quarter.first_day()) out.reviewed = true;
    if (out.period && review.period < *out.period) continue;
    out.period = review.period;
    out.current = score(review.score);
    out.review = static_cast<std::uint32_t>(i);
  }
  if (!out.current) return out;
  out.level = level(*out.current, site);
  out.previous = score_of(risk, out.period->shifted(-1));
  if (out.previous) out.movement = *out.current - *out.previous;
  if (out.target) out.gap = *out.current - *out.target;
  return out;
}

}  // namespace goldthread::derive
