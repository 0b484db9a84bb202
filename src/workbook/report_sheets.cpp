#include "workbook/report_sheets.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

#include "workbook/action_plans_sheet.hpp"
#include "workbook/activities_sheet.hpp"
#include "workbook/alignment_sheet.hpp"
#include "workbook/budget_sheets.hpp"
#include "workbook/changes_sheet.hpp"
#include "workbook/commentary_sheet.hpp"
#include "workbook/data_quality_sheet.hpp"
#include "workbook/exceptions_sheets.hpp"
#include "workbook/forecasts_sheet.hpp"
#include "workbook/history_sheet.hpp"
#include "workbook/items.hpp"
#include "workbook/measure_details_sheet.hpp"
#include "workbook/measures_sheet.hpp"
#include "workbook/milestones_sheet.hpp"
#include "workbook/notes_sheet.hpp"
#include "workbook/projects_sheet.hpp"
#include "workbook/risks_sheet.hpp"
#include "workbook/scorecard_sheets.hpp"
#include "workbook/status_chart.hpp"
#include "workbook/summary_chart.hpp"
#include "workbook/summary_sheet.hpp"
#include "workbook/thread_sheet.hpp"
#include "workbook/trends_sheets.hpp"

namespace goldthread::workbook {

namespace {

class Sheets {
 public:
  void add(std::optional<Sheet> sheet) {
    if (sheet) sheets_.push_back(std::move(*sheet));
  }
  void add(std::vector<Sheet> sheets) { std::move(sheets.begin(), sheets.end(), std::back_inserter(sheets_)); }
  std::vector<Sheet> take() { return std::move(sheets_); }

 private:
  std::vector<Sheet> sheets_;
};

// All but what charts are drawn from.
std::vector<Sheet> sheets_of(const Reported& reported) {
  const Items items(reported);
  Sheets sheets;
  sheets.add(exceptions_sheet(reported, items));
  sheets.add(activity_exceptions_sheet(reported, items));
  sheets.add(action_plans_sheet(reported, items));
  sheets.add(measures_sheet(reported, items));
  sheets.add(commentary_sheet(reported, items));
  sheets.add(history_sheet(reported, items));
  sheets.add(trends_sheets(reported, items));
  sheets.add(forecasts_sheet(reported, items));
  sheets.add(scorecard_sheets(reported, items));
  sheets.add(activities_sheet(reported, items));
  sheets.add(milestones_sheet(reported, items));
  sheets.add(projects_sheet(reported, items));
  sheets.add(budget_sheet(reported, model::Fund::revenue));
  sheets.add(budget_sheet(reported, model::Fund::capital));
  sheets.add(risks_sheet(reported, items));
  sheets.add(changes_sheet(reported, items));
  sheets.add(thread_sheet(reported, items));
  sheets.add(measure_details_sheet(reported, items));
  sheets.add(alignment_sheet(reported, items));
  sheets.add(data_quality_sheet(reported, items));
  return sheets.take();
}

// Adds a sheet where there is one; a copy of it under its new name comes back, for a chart to be drawn from.
std::optional<Sheet> add_sheet(Inside& inside, std::optional<Sheet> sheet, std::string_view tag, const render::Words& words,
                               const std::function<std::string(Note)>& rule) {
  if (!sheet) return std::nullopt;
  std::vector<Sheet> one;
  one.push_back(std::move(*sheet));
  return inside.sheets[add_sheets(inside, std::move(one), tag, rule, words)];
}

}  // namespace

void add_report(Inside& inside, const Reported& reported, std::string_view tag) {
  const auto rule = [&](Note note) { return note_text(note, reported); };
  const auto summary = add_sheet(inside, summary_sheet(reported, Items(reported)), tag, reported.words, rule);
  add_sheets(inside, sheets_of(reported), tag, rule, reported.words);
  const auto data = add_sheet(inside, chart_data_sheet(reported), tag, reported.words, rule);
  if (summary) {
    if (auto chart = summary_chart(*summary, reported)) add_chart(inside, std::move(*chart), tag);
  }
  if (data) add_chart(inside, status_chart(*data, reported), tag);
}

}  // namespace goldthread::workbook
