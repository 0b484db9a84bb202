#pragma once
// The rules that figures were worked out by, each told once on the Notes sheet and referred to from the headings that need
// it as "[note 1]" (domain.md 2.3). They are numbered in the order in which the sheets first refer to them.

namespace goldthread::workbook {

enum class Note {
  measure_status,
  roll_up,
  latest_available,
  year_to_date,
  direction,
  activity_status,
  days_late,
  risk_score,
  budget_variance
};

}  // namespace goldthread::workbook
