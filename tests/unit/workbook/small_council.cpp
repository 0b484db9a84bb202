#include "small_council.hpp"

#include <catch2/catch.hpp>
#include <stdexcept>

#include "../render/english_words.hpp"
#include "read/content_reader.hpp"
#include "workbook/layout.hpp"

namespace goldthread::workbook {

namespace {

using derive::FigureRecord;
using model::Date;
using model::Decimal;
using model::MeasureStatus;
using model::Period;

Decimal number(const char* text) { return *Decimal::parse(text); }
Period period(const char* text) { return *Period::parse(text, model::YearStart{}); }
Date date(const char* text) { return *Date::parse(text); }

model::Content content_of(const Files& extra) {
  Files files = small_council_files();
  for (const auto& [path, text] : extra) files[path] = text;
  read::Folder folder;
  for (const auto& [path, text] : files) folder.sources.add(path, text);
  diagnostics::Diagnostics findings;
  model::Content content = read::read_content(std::move(folder), 1, findings);
  for (const auto& finding : findings.sorted(content.sources)) {
    const auto& source = content.sources.at(finding.place.file);
    FAIL_CHECK(source.path << ':' << finding.place.line << ": " << finding.message);
  }
  return content;
}

FigureRecord figure(const char* when, const char* value, MeasureStatus status) {
  FigureRecord out{period(when)};
  out.value = number(value);
  out.judged = out.value;
  out.status = status;
  return out;
}

std::uint32_t place_of(const model::Content& content, const char* id) { return content.find(id)->index; }

// Ratio, judged by its period: close to target, with a note and a flag.
void missed_bins(derive::MeasureRecord& record, derive::Reading& reading) {
  record.figures = {figure("2024-25 q2", "66.2", MeasureStatus::off_target), figure("2025-26 q1", "55.6", MeasureStatus::on_target),
                    figure("2025-26 q2", "60.8", MeasureStatus::close_to_target)};
  FigureRecord& latest = record.figures[2];
  latest.target = derive::TargetShown{number("60.0"), {}, {}, false};
  latest.variance = number("0.8");
  latest.flags.provisional = true;
  static const model::Figure entry{period("2025-26 q2"), {}, {}, {}, {}, {}, "Log for 29 and 30 September to be checked", {}, {}};
  latest.entry = &entry;
  reading.status = MeasureStatus::close_to_target;
  reading.latest = 2;
  reading.expected = latest.period;
  reading.short_term = {model::Direction::worsening, period("2025-26 q1"), number("55.6"), number("5.2")};
  reading.long_term = {model::Direction::improving, period("2024-25 q2"), number("66.2"), number("-5.4")};
}

// Flow, judged by the year to date, with a target in proportion.
void trees_planted(derive::MeasureRecord& record, derive::Reading& reading) {
  record.figures = {figure("2025-26 q1", "1200", MeasureStatus::on_target), figure("2025-26 q2", "250", MeasureStatus::off_target)};
  record.figures[1].year_to_date = record.figures[1].judged = number("1450");
  record.figures[1].target = derive::TargetShown{number("2000"), {}, {}, true};
  record.figures[1].variance = number("-550");
  reading.status = MeasureStatus::off_target;
  reading.latest = 1;
  reading.expected = period("2025-26 q2");
  reading.short_term = {model::Direction::worsening, period("2025-26 q1"), number("1200"), number("-950")};
  reading.off_target_run = 2;
}

// A rating: its values are words.
void audit_opinion(derive::MeasureRecord& record, derive::Reading& reading) {
  record.figures = {figure("2024-25", "2", MeasureStatus::on_target)};
  record.figures[0].target = derive::TargetShown{number("1"), {}, {}, false};
  reading.status = MeasureStatus::on_target;
  reading.latest = 0;
  reading.expected = period("2024-25");
}

// Nothing was entered.
void survey(derive::MeasureRecord&, derive::Reading& reading) {
  reading.status = MeasureStatus::not_reported;
  reading.expected = period("2025-26 q2");
}

// For context only: no priority, and a withheld figure.
void people_affected(derive::MeasureRecord& record, derive::Reading& reading) {
  FigureRecord latest{period("2025-26 q2")};
  latest.marker = model::Marker::withheld;
  latest.status = MeasureStatus::withheld;
  record.figures = {latest};
  reading.status = MeasureStatus::withheld;
  reading.latest = 0;
  reading.expected = latest.period;
}

void count(derive::MeasureCounts& counts, const std::vector<derive::Reading>& readings) {
  for (const derive::Reading& reading : readings) {
    ++counts.total;
    ++counts.by_status[static_cast<std::size_t>(reading.status)];
  }
  counts.rated = counts.of(MeasureStatus::on_target) + counts.of(MeasureStatus::close_to_target) + counts.of(MeasureStatus::off_target);
}

derive::Standing standing_of(const model::Content& content, derive::Derived& derived) {
  derive::Standing out{{date("2025-10-07"), date("2025-09-30"), period("2025-26 q2")}, {}, {}, {}, {}, {}, {}, {}, {}};
  out.measures.resize(content.measures.size());
  const auto fill = [&](const char* id, auto record) {
    const std::uint32_t place = place_of(content, id);
    record(derived.measures[place], out.measures[place]);
  };
  fill("missed-bins", missed_bins);
  fill("trees-planted", trees_planted);
  fill("audit-opinion", audit_opinion);
  fill("survey", survey);
  fill("people-affected", people_affected);

  derive::ActivityRecord rounds;
  rounds.status = model::ActivityStatus::off_track;
  rounds.slip_days = 59;
  rounds.latest_agreed = date("2025-11-28");
  rounds.milestones = 2;
  rounds.milestones_done = 1;
  rounds.stated = model::ActivityStatus::delayed;
  out.activities = {rounds};

  out.outcomes.resize(content.outcomes.size());
  out.priorities.resize(content.priorities.size());
  out.priorities[0].status = model::RollUp::amber;
  out.risks.resize(1);
  out.risks[0].current = 12;
  out.risks[0].previous = 9;
  out.risks[0].target = 6;
  out.risks[0].movement = 3;
  out.risks[0].level = derive::RiskLevel::medium;
  out.risks[0].period = period("2025-26 q2");
  out.risks[0].review = 1;

  for (const model::BudgetLine& line : content.budget) {
    derive::BudgetRecord record;
    record.period = period("2025-26 q2");
    record.actual = line.positions[0].actual;
    record.forecast = line.positions[0].forecast;
    const bool income = line.kind == model::BudgetKind::income;
    record.variance = income ? line.budget - *record.forecast : *record.forecast - line.budget;
    record.per_cent = Decimal::quotient(*record.variance * 100, line.budget, 1);
    record.status = derive::BudgetStatus::slightly_over;
    out.budget.push_back(record);
  }
  const model::Year year{2025};
  out.budget_sums = {{year, model::Fund::revenue, number("1000"), number("500"), number("1012"), number("12"), true},
                     {year, model::Fund::capital, number("400"), number("10"), number("400"), number("0"), true}};
  return out;
}

derive::Derived derived_of(const model::Content& content) {
  derive::Derived out{std::vector<derive::MeasureRecord>(content.measures.size()),
                      {{date("2025-11-14"), date("2025-11-14"), {}}, {}, {}, {}, {}, {}, {}, {}, {}},
                      {},
                      derive::thread_of(content)};
  derive::ReportRecord record{standing_of(content, out), {}, {}, {}, {}, {}, {}, {}, {}, {}};
  for (std::uint32_t i = 0; i < content.measures.size(); ++i) record.measures.push_back(i);
  record.activities = {0};
  record.outcomes = {0};
  for (std::uint32_t i = 0; i < content.priorities.size(); ++i) record.priorities.push_back(i);
  record.exceptions = {place_of(content, "trees-planted"), place_of(content, "missed-bins"), place_of(content, "survey")};
  record.activity_exceptions = {0};
  count(record.counts.measures, record.standing.measures);
  record.counts.activities.total = record.counts.activities.rated = 1;
  record.counts.activities.by_status[static_cast<std::size_t>(model::ActivityStatus::off_track)] = 1;
  out.reports.push_back(std::move(record));
  return out;
}

}  // namespace

Files small_council_files() {
  return {
      {"site.toml", R"(council = "Northmere Borough Council"
slug = "northmere"
as_at = 2025-11-14
base_url = "https://performance.northmere.example/"
contact = "performance@northmere.example"
licence = "OGL-UK-3.0"
status = { scheme = "tolerance", tolerance = "5%" }
words = { priority = ["Pledge", "Pledges"], activity = ["Key activity", "Key activities"] }
)"},
      {"organisations.toml",
       "[environment]\ntitle = \"Environment\"\nkind = \"directorate\"\n[place]\ntitle = \"Place\"\nkind = \"directorate\"\n"},
      {"posts.toml",
       "[head-of-waste]\ntitle = \"Head of Waste\"\norganisation = \"environment\"\n[chief-executive]\ntitle = \"Chief Executive\"\n"},
      {"priorities/greener.md", "+++\ntitle = \"A greener Northmere\"\nnumber = 1\n+++\n"},
      {"priorities/homes.md", "+++\ntitle = \"A decent home\"\nnumber = 2\n+++\n"},
      {"outcomes/clean-streets.md", "+++\ntitle = \"Clean streets\"\npriority = \"greener\"\nlead = \"head-of-waste\"\n+++\n"},
      {"measures/missed-bins.md", R"(+++
title = "Missed bins"
outcome = "clean-streets"
unit = "per 100,000 collections"
better = "lower"
kind = "ratio"
scale = 100000
frequency = "quarter"
owner = "head-of-waste"
source = "Contractor's log"
+++
Bins not emptied on the right day.
)"},
      {"measures/trees-planted.md", R"(+++
title = "Trees planted"
outcome = "clean-streets"
unit = "trees"
better = "higher"
kind = "flow"
frequency = "quarter"
owner = "head-of-waste"
source = "Planting records"
summary = "Trees of any size."
+++
)"},
      {"measures/audit-opinion.md", R"(+++
title = "Auditor's opinion"
priority = "homes"
unit = "opinion"
better = "higher"
kind = "rating"
ranks = ["poor", "fair", "good"]
frequency = "year"
owner = "head-of-waste"
source = "Auditor"
+++
)"},
      {"measures/survey.md", R"(+++
title = "Satisfied residents"
outcome = "clean-streets"
unit = "%"
better = "higher"
kind = "snapshot"
frequency = "quarter"
owner = "head-of-waste"
source = "Survey"
tolerance = "3"
+++
)"},
      {"measures/people-affected.md", R"(+++
title = "People affected"
unit = "people"
better = "none"
kind = "snapshot"
decimals = 0
frequency = "quarter"
owner = "head-of-waste"
source = "Register"
+++
)"},
      {"activities/new-rounds.md", R"(+++
title = "Redesign the rounds"
outcome = "clean-streets"
lead = "head-of-waste"
due = 2025-09-30
moved = [ { to = 2025-11-28, agreed_by = "cabinet", on = 2025-09-18, why = "Depot lease signed late" } ]
milestones = [ { title = "Crews consulted", due = 2025-06-30, done = 2025-06-24 }, { title = "New rounds start", due = 2025-09-30 } ]
stated = "delayed"
stated_why = "The crews are ready"
updates_given = [ { on = 2025-09-01, text = "Lease signed" }, { on = 2025-10-20, text = "After the cut" } ]
+++
)"},
      {"action-plans/bins.md", R"(+++
title = "Bring missed bins back"
measure = "missed-bins"
opened = 2025-09-14
cause = "Two lorries off the road"
expected_effect = "Under 60 by March"
actions = [ { what = "Hire two lorries", owner = "head-of-waste", due = 2025-11-03, done = 2025-10-30 },
            { what = "Consult the crews", owner = "chief-executive", due = 2025-09-26, done = 2025-09-20 } ]
+++
)"},
      {"action-plans/later.md", R"(+++
title = "Opened after the cut"
measure = "missed-bins"
opened = 2025-10-14
cause = "Not known yet"
actions = [ { what = "Not planned yet", owner = "head-of-waste", due = 2026-01-01 } ]
+++
)"},
      {"risks/flooding.md", R"(+++
title = "Flooding"
cause = "Heavier rain"
event = "The depot floods"
effect = "Rounds stop"
owner = "head-of-waste"
response = "treat"
controls = [ { what = "Pumps tested", body = "cabinet", frequency = "monthly" } ]
[target]
likelihood = 2
impact = 3
[current.2025-26]
q1 = { likelihood = 3, impact = 3 }
q2 = { likelihood = 3, impact = 4 }
+++
)"},
      {"budget/2025-26.toml", R"([collection]
title = "Waste collection"
directorate = "environment"
kind = "expenditure"
fund = "revenue"
unit = "£000"
budget = 1200
reason = "Fuel"
q2 = { actual = 620, forecast = 1215 }
[garden-waste]
title = "Garden waste charges"
directorate = "environment"
kind = "income"
fund = "revenue"
unit = "£000"
budget = 200
q2 = { actual = 120, forecast = 203 }
[depot]
title = "Depot"
directorate = "place"
kind = "expenditure"
fund = "capital"
unit = "£000"
budget = 400
q2 = { actual = 10, forecast = 400 }
)"},
      {"bodies/cabinet.md", "+++\ntitle = \"Cabinet\"\nkind = \"members\"\n+++\n"},
      {"meetings/cabinet-2025-11-24.toml",
       "title = \"Cabinet, 24 November 2025\"\nbody = \"cabinet\"\ndate = 2025-11-24\nagenda = [ { title = \"Minutes\" }, { title = "
       "\"Performance\", report = "
       "\"2025-26-q2\" } ]\n"},
      {"reports/2025-26-q2/index.md", R"(+++
title = "Quarter 2 performance report"
series = "strategic"
period = "2025-26 q2"
data_cut = 2025-10-07
meetings = ["cabinet-2025-11-24"]
summary = "Bins and trees need attention."
+++
)"},
      {"reports/2025-26-q2/comments/missed-bins.md", R"(+++
author = "head-of-waste"
+++
Two lorries were **off the road**; {{missed-bins.value}} bins were missed.

- Both are back
- See [the rounds](../../../activities/new-rounds.md)
)"},
  };
}

SmallCouncil::SmallCouncil(const Files& extra)
    : content(content_of(extra)), derived(derived_of(content)), words(render::english_words(content.site)) {}

std::string text_of(const Cell& cell) {
  if (const auto* date = std::get_if<model::Date>(&cell)) return date->text();
  return shown(cell);
}

std::string at(const Sheet& sheet, const std::string& name, const std::string& heading) {
  for (const std::vector<Cell>& row : sheet.table.rows) {
    if (text_of(row[0]) != name) continue;
    for (std::size_t c = 0; c < row.size(); ++c) {
      if (sheet.table.columns[c].heading == heading) return text_of(row[c]);
    }
    throw std::out_of_range("no column " + heading);
  }
  throw std::out_of_range("no row " + name);
}

}  // namespace goldthread::workbook
