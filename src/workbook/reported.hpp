#pragma once
// One report and what was derived for it: what every sheet is drawn from. All is borrowed.
#include "derive/derived.hpp"
#include "model/content.hpp"
#include "render/words.hpp"

namespace goldthread::workbook {

// What a sheet's title says besides what it shows and whose it is: a workbook of several reports names each one's.
enum class TitleNames { period, report_and_period };

struct Reported {
  const model::Content& content;
  const derive::Derived& derived;
  const model::Report& report;
  const derive::ReportRecord& record;
  const render::Words& words;
  TitleNames title_names = TitleNames::period;

  const derive::Standing& standing() const { return record.standing; }
  const derive::Vantage& vantage() const { return record.standing.vantage; }
};

// "Key activities: Northmere Borough Council, July to September 2025": what, where and when, for a sheet's A1.
std::string titled(const std::string& what, const std::string& when, const model::Content& content, const render::Words& words);
std::string sheet_title(const std::string& what, const Reported& reported);
// "Measures_2025-26 q2": no two reports' tables share a name.
std::string table_name_for(const std::string& what, const Reported& reported);
// "July to September 2025"
std::string period_of(const Reported& reported);
// The title of what a reference names, "[x]" where it names nothing.
std::string title_of(const model::Ref& reference, const model::Content& content);

}  // namespace goldthread::workbook
