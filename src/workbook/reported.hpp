#pragma once
// One report and what was derived for it: what every sheet is drawn from. All is borrowed.
#include "derive/derived.hpp"
#include "model/content.hpp"
#include "render/words.hpp"

namespace goldthread::workbook {

struct Reported {
  const model::Content& content;
  const derive::Derived& derived;
  const model::Report& report;
  const derive::ReportRecord& record;
  const render::Words& words;

  const derive::Standing& standing() const { return record.standing; }
  const derive::Vantage& vantage() const { return record.standing.vantage; }
};

// "Key activities: Northmere Borough Council, July to September 2025": what, where and when, for a sheet's A1.
std::string sheet_title(const std::string& what, const Reported& reported);
// "Measures_2025-26 q2": no two reports' tables share a name.
std::string table_name_for(const std::string& what, const Reported& reported);
// "July to September 2025"
std::string period_of(const Reported& reported);
// The title of what a reference names, "[x]" where it names nothing.
std::string title_of(const model::Ref& reference, const model::Content& content);

}  // namespace goldthread::workbook
