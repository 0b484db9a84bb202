#pragma once
// Risk scores (domain.md 2.3, risk): likelihood x impact; bands by the site's lowest scores of high and medium; movement
// against the score of the quarter before; gap to the target. The current score is the newest whose period had ended.
#include "derive/ended.hpp"
#include "derive/money_and_risk_record.hpp"
#include "derive/vantage.hpp"
#include "model/site.hpp"

namespace goldthread::derive {

RiskRecord risk_record(const model::Risk& risk, const model::Site& site, const Vantage& vantage, const Ended& ended);

}  // namespace goldthread::derive
