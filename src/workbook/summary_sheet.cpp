#include "workbook/summary_sheet.hpp"

#include <algorithm>
#include <map>

#include "render/sentences.hpp"
#include "workbook/cells.hpp"

namespace goldthread::workbook {

using model::MeasureStatus;
using render::Phrase;

namespace {

// The rated statuses that have a column: those of the council's scheme, and any other that a measure has.
std::vector<MeasureStatus> shown_statuses(const Reported& reported) {
  const bool symmetric = reported.content.site.status.scheme == model::Scheme::symmetric;
  std::vector<MeasureStatus> out;
  const auto add = [&](MeasureStatus status, bool of_scheme) {
    if (of_scheme || reported.record.counts.measures.of(status) > 0) out.push_back(status);
  };
  add(MeasureStatus::better_than_target, symmetric);
  add(MeasureStatus::on_target, true);
  add(MeasureStatus::close_to_target, !symmetric);
  add(MeasureStatus::off_target, !symmetric);
  add(MeasureStatus::worse_than_target, symmetric);
  return out;
}

bool is_rated(MeasureStatus status) {
  return status == MeasureStatus::on_target || status == MeasureStatus::close_to_target || status == MeasureStatus::off_target ||
         status == MeasureStatus::better_than_target || status == MeasureStatus::worse_than_target;
}

void count(derive::MeasureCounts& counts, MeasureStatus status) {
  ++counts.total;
  ++counts.by_status[static_cast<std::size_t>(status)];
  if (is_rated(status)) ++counts.rated;
}

// Counts by priority in site order; measures without one stand last, under no key.
struct ByPriority {
  std::map<std::uint32_t, derive::MeasureCounts> counts;
  derive::MeasureCounts without;
};
ByPriority count_by_priority(const Reported& reported) {
  ByPriority out;
  for (const std::uint32_t place : reported.record.priorities) out.counts[place];
  for (const std::uint32_t place : reported.record.measures) {
    const auto priority = priority_of(reported.content.measures[place], reported.content);
    count(priority ? out.counts[*priority] : out.without, reported.standing().measures[place].status);
  }
  return out;
}

void add_counts(std::vector<Cell>& row, const derive::MeasureCounts& counts, const std::vector<MeasureStatus>& statuses) {
  for (const MeasureStatus status : statuses) row.push_back(number_cell(counts.of(status)));
  row.push_back(number_cell(counts.total - counts.rated));
  row.push_back(number_cell(counts.total));
  const int good = counts.of(MeasureStatus::on_target) + counts.of(MeasureStatus::better_than_target);
  row.push_back(counts.rated > 0 ? number_cell(derive::whole_per_cent(good, counts.rated)) : Cell(std::string(not_applicable)));
}

}  // namespace

std::optional<std::uint32_t> priority_of(const model::Measure& measure, const model::Content& content) {
  const auto outcome = content.find(measure.outcome.id, model::Kind::outcome);
  const std::string& id = outcome ? content.outcomes[*outcome].priority.id : measure.priority.id;
  const auto priority = content.find(id, model::Kind::priority);
  return priority ? std::optional(static_cast<std::uint32_t>(*priority)) : std::nullopt;
}

std::optional<Sheet> summary_sheet(const Reported& reported, const Items& items) {
  if (reported.record.measures.empty()) return std::nullopt;
  const render::Words& words = reported.words;
  const std::vector<MeasureStatus> statuses = shown_statuses(reported);
  Sheet sheet;
  sheet.name = words[Phrase::book_summary];
  sheet.title = sheet_title(words.fill(Phrase::book_summary_title, {{"kinds", words.plural(model::Kind::measure)},
                                                                    {"kind", words.singular_inside(model::Kind::priority)}}),
                            reported);
  sheet.introduction = {
      render::counted_sentence(reported.record.counts.measures, words),
      words.fill(Phrase::book_summary_what,
                 {{"measure", words.singular_inside(model::Kind::measure)}, {"priority", words.singular_inside(model::Kind::priority)}}),
  };
  sheet.about = words.fill(Phrase::book_summary_about, {{"kinds", words.plural_inside(model::Kind::measure)}});

  Table& table = sheet.table;
  table.name = table_name_for("Summary_by_priority", reported);
  table.columns = {{words.singular(model::Kind::priority), 260, {}}, {words[Phrase::book_status], 130, Note::roll_up}};
  for (const MeasureStatus status : statuses) table.columns.push_back({words.status(status), 85, {}});
  table.columns[2].note = Note::measure_status;
  table.columns.push_back({words[Phrase::book_not_rated], 80, {}});
  table.columns.push_back({words.fill(Phrase::book_all_of, {{"kinds", words.plural_inside(model::Kind::measure)}}), 95, {}});
  table.columns.push_back({words[Phrase::book_on_target_share], 110, {}});
  table.columns.push_back({words[Phrase::book_why_status], 420, {}});

  const ByPriority by_priority = count_by_priority(reported);
  for (const auto& [place, counts] : by_priority.counts) {
    const derive::RollUpRecord& record = reported.standing().priorities[place];
    std::vector<Cell> row = {items.link({model::Kind::priority, place}), status_cell(record.status, words)};
    add_counts(row, counts, statuses);
    row.emplace_back(render::roll_up_reason(record, model::Kind::priority, reported.content, words));
    table.rows.push_back(std::move(row));
  }
  const auto add_plain_row = [&](const std::string& name, const derive::MeasureCounts& counts) {
    std::vector<Cell> row = {name, std::string(not_applicable)};
    add_counts(row, counts, statuses);
    row.emplace_back(std::string(not_applicable));
    table.rows.push_back(std::move(row));
  };
  if (by_priority.without.total > 0) {
    add_plain_row(words.fill(Phrase::book_without, {{"kind", words.singular_inside(model::Kind::priority)}}), by_priority.without);
  }
  add_plain_row(words[Phrase::book_total], reported.record.counts.measures);
  table.last_row = LastRow::total;
  return sheet;
}

}  // namespace goldthread::workbook
