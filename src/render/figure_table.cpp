#include "render/figure_table.hpp"

#include <algorithm>
#include <array>

#include "render/breakdown.hpp"
#include "render/dates.hpp"
#include "render/html.hpp"
#include "render/measure_chart.hpp"
#include "render/measure_text.hpp"
#include "render/numbers.hpp"
#include "render/sparkline.hpp"
#include "render/tag.hpp"
#include "render/ward_paths.hpp"

namespace goldthread::render {

namespace {

using derive::FigureRecord;
using model::Measure;

constexpr std::ptrdiff_t most_folded = 12;                          // no chart of the page reaches back further
constexpr std::size_t most_before_folding = most_chart_points + 6;  // a handful is not worth a click

// What stands beside a number, in the order of the phrases mark_provisional and on.
enum class Mark { provisional, estimated, revised, series_break, low, pro_rata };
constexpr int mark_count = 6;
using Marks = std::array<bool, mark_count>;

Marks marks_of(const model::Flags& flags) {
  return {flags.provisional, flags.estimated, flags.revised, flags.series_break, flags.low, false};
}

Phrase nth(Phrase first, int index) { return static_cast<Phrase>(static_cast<int>(first) + index); }

bool judged_over_year(const Measure& measure) { return measure.judged_by() == model::Judge::year_to_date; }

bool is_known(const model::Figure& figure, const derive::Vantage& vantage) {
  return figure.period.last_day() <= vantage.end && !(figure.entered_on && *figure.entered_on > vantage.cut);
}

// The figure of a series for a period, where it is known.
const model::Figure* figure_at(const model::Series& series, const model::Period& period, const derive::Vantage& vantage) {
  const auto found = std::lower_bound(series.figures.begin(), series.figures.end(), period,
                                      [](const model::Figure& figure, const model::Period& wanted) { return figure.period < wanted; });
  const bool there = found != series.figures.end() && found->period == period && is_known(*found, vantage);
  return there ? &*found : nullptr;
}

// Which columns the table needs: none that would be empty throughout.
struct Columns {
  bool year_to_date = false;
  bool target = false;
  bool pair = false;
  std::vector<const model::Series*> comparators;
  std::vector<const model::Series*> others;  // comparators of other periods, as yearly ones beside quarters: a table of their own
};

Columns columns_of(const Measure& measure, const std::vector<const FigureRecord*>& rows, const derive::Vantage& vantage) {
  Columns out;
  for (const FigureRecord* row : rows) {
    out.target = out.target || row->target.has_value();
    if (!known_at(*row, vantage)) continue;
    out.year_to_date = out.year_to_date || (judged_over_year(measure) && row->period.frequency() != model::Frequency::year && row->judged);
    out.pair = out.pair || row->numerator().has_value();
  }
  for (const model::Series& series : measure.figures.comparators) {
    const bool fits =
        std::any_of(rows.begin(), rows.end(), [&](const FigureRecord* row) { return figure_at(series, row->period, vantage) != nullptr; });
    const bool any =
        std::any_of(series.figures.begin(), series.figures.end(), [&](const model::Figure& figure) { return is_known(figure, vantage); });
    if (any) (fits ? out.comparators : out.others).push_back(&series);
  }
  return out;
}

void append_heading(std::string& out, std::string_view text, std::string_view attributes) {
  out.append("<th scope=\"col\"").append(attributes).append(">");
  append_text(out, text);
  out += "</th>";
}

void append_number_cell(std::string& out, std::string_view text) {
  out += "<td class=\"number\">";
  append_text(out, text);
  out += "</td>";
}

// Writes marks, and remembers which, so that the key says what they mean and no more.
class MarkKey {
 public:
  MarkKey(std::string& out, const Words& words) : out_(out), words_(words) {}

  // Marks stand before the number, so that digits line up.
  void append_marks(const Marks& marks) {
    for (int i = 0; i < mark_count; ++i) {
      if (!marks[static_cast<std::size_t>(i)]) continue;
      used_[static_cast<std::size_t>(i)] = true;
      out_ += "<span class=\"mark\">";
      append_text(out_, words_[nth(Phrase::mark_provisional, i)]);
      out_ += "</span> ";
    }
  }

  void append_key() const {
    std::string entries;
    for (int i = 0; i < mark_count; ++i) {
      if (!used_[static_cast<std::size_t>(i)]) continue;
      if (!entries.empty()) entries += "; ";
      words_.append(entries, Phrase::table_key_entry,
                    {{"mark", words_[nth(Phrase::mark_provisional, i)]}, {"meaning", words_[nth(Phrase::meaning_provisional, i)]}});
    }
    if (entries.empty()) return;
    out_ += "<p class=\"table-key\">";
    append_text(out_, words_.fill(Phrase::table_key, {{"key", entries}}));
    out_ += "</p>\n";
  }

 private:
  std::string& out_;
  const Words& words_;
  Marks used_{};
};

void append_scroll_start(std::string& out, std::string_view caption) {
  out += "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"";
  append_attribute(out, caption);
  out += '"';
}

void append_caption(std::string& out, std::string_view caption) {
  out += "><table>\n<caption>";
  append_text(out, caption);
  out += "</caption>\n<thead><tr>";
}

class FigureTable {
 public:
  FigureTable(std::string& out, const Measure& measure, const derive::Vantage& vantage, const model::Content& content, const Words& words)
      : out_(out), measure_(measure), vantage_(vantage), content_(content), words_(words), key_(out, words) {}

  void draw(const std::vector<const FigureRecord*>& rows, TableAnchor anchor) {
    columns_ = columns_of(measure_, rows, vantage_);
    // The newest figures, as many as a chart has; those before them are folded away.
    const auto newest =
        rows.begin() + (rows.size() > most_before_folding ? static_cast<std::ptrdiff_t>(rows.size() - most_chart_points) : 0);
    open(caption(Phrase::table_caption, Phrase::table_caption_unit), anchor);
    for (auto row = newest; row != rows.end(); ++row) draw_row(**row);
    out_ += "</tbody></table></div>\n";
    const auto folded = newest - rows.begin() > most_folded ? newest - most_folded : rows.begin();
    if (newest != rows.begin()) earlier({folded, newest});
    if (folded != rows.begin()) in_file_only();
    if (!columns_.others.empty()) others();
    key_.append_key();
    notes(rows);
  }

 private:
  std::string caption(Phrase without_unit, Phrase with_unit) const {
    const std::string_view unit = unit_label(measure_);
    return words_.fill(unit.empty() ? without_unit : with_unit, {{"measure", measure_.title}, {"unit", unit}});
  }

  void open(const std::string& caption, TableAnchor anchor) {
    append_scroll_start(out_, caption);
    if (anchor == TableAnchor::own) out_.append(" id=\"").append(figure_table_anchor(measure_)).append("\"");
    append_caption(out_, caption);
    headings();
    out_ += "</tr></thead>\n<tbody>\n";
  }

  void earlier(const std::vector<const FigureRecord*>& rows) {
    out_ += "<details>\n<summary>";
    append_text(out_, words_.fill(Phrase::table_earlier,
                                  {{"span", span_text(rows.front()->period.first_day(), rows.back()->period.last_day(), words_)}}));
    out_ += "</summary>\n";
    open(caption(Phrase::table_earlier_caption, Phrase::table_earlier_caption_unit), TableAnchor::none);
    for (const FigureRecord* row : rows) draw_row(*row);
    out_ += "</tbody></table></div>\n</details>\n";
  }

  // All of them are in the file that the page offers.
  void in_file_only() {
    out_ += "<p class=\"table-key\">";
    append_text(out_, words_.text("table_older"));
    out_ += "</p>\n";
  }

  // Figures of others that do not come by the measure's periods, each by its own.
  void others() {
    std::vector<model::Period> periods;
    for (const model::Series* series : columns_.others) {
      for (const model::Figure& figure : series->figures) {
        if (is_known(figure, vantage_)) periods.push_back(figure.period);
      }
    }
    std::sort(periods.begin(), periods.end());
    periods.erase(std::unique(periods.begin(), periods.end()), periods.end());
    const std::string name = caption(Phrase::table_others_caption, Phrase::table_others_caption_unit);
    append_scroll_start(out_, name);
    append_caption(out_, name);
    append_heading(out_, words_[Phrase::table_period], {});
    for (const model::Series* series : columns_.others) append_heading(out_, title_of(series->id), " class=\"number\"");
    out_ += "</tr></thead>\n<tbody>\n";
    for (const model::Period& period : periods) {
      out_ += "<tr><th scope=\"row\">";
      append_text(out_, short_period(period, words_));
      out_ += "</th>";
      for (const model::Series* series : columns_.others) comparator(*series, period);
      out_ += "</tr>\n";
    }
    out_ += "</tbody></table></div>\n";
  }

  void headings() {
    constexpr std::string_view number = " class=\"number\"";
    append_heading(out_, words_[Phrase::table_period], {});
    append_heading(out_, words_[Phrase::table_value], number);
    if (columns_.year_to_date) append_heading(out_, words_[Phrase::table_year_to_date], number);
    if (columns_.target) append_heading(out_, words_[Phrase::table_target], number);
    append_heading(out_, words_[Phrase::table_status], {});
    for (const model::Series* series : columns_.comparators) append_heading(out_, title_of(series->id), number);
    if (columns_.pair) {
      append_heading(out_, words_[Phrase::table_numerator], number);
      append_heading(out_, words_[Phrase::table_denominator], number);
    }
  }

  std::string_view title_of(std::string_view id) const {
    const auto item = content_.find(id);
    return item ? std::string_view(content_.entity(*item).title) : id;
  }

  void draw_row(const FigureRecord& row) {
    const bool known = known_at(row, vantage_);
    out_ += "<tr><th scope=\"row\">";
    append_text(out_, short_period(row.period, words_));
    out_ += "</th>";
    value(row, known);
    if (columns_.year_to_date) year_to_date(row, known);
    if (columns_.target) target(row);
    out_ += "<td>";
    append_tag(out_, known ? row.status : model::MeasureStatus::not_reported, words_);
    out_ += "</td>";
    for (const model::Series* series : columns_.comparators) comparator(*series, row.period);
    if (columns_.pair) pair(row, known);
    out_ += "</tr>\n";
  }

  void value(const FigureRecord& row, bool known) {
    if (!known) return append_number_cell(out_, words_[Phrase::marker_not_reported]);
    out_ += "<td class=\"number\">";
    key_.append_marks(marks_of(row.flags));
    append_text(out_, row.value ? bare_value(measure_, *row.value) : absence_text(row, words_));
    out_ += "</td>";
  }

  void year_to_date(const FigureRecord& row, bool known) {
    if (!known || !row.judged) return append_number_cell(out_, known ? absence_text(row, words_) : words_[Phrase::marker_not_reported]);
    append_number_cell(out_, bare_value(measure_, *row.judged));
  }

  void target(const FigureRecord& row) {
    if (!row.target) return append_number_cell(out_, words_[Phrase::no_target]);
    out_ += "<td class=\"number\">";
    Marks shown{};
    shown[static_cast<std::size_t>(Mark::pro_rata)] = row.target->pro_rata;
    key_.append_marks(shown);
    append_text(out_, bare_target(measure_, *row.target, words_));
    out_ += "</td>";
  }

  void comparator(const model::Series& series, const model::Period& period) {
    const model::Figure* found = figure_at(series, period, vantage_);
    if (!found) return append_number_cell(out_, words_[Phrase::marker_not_available]);
    const auto value = entered_value(measure_, *found);
    out_ += "<td class=\"number\">";
    key_.append_marks(marks_of(found->flags));
    append_text(out_, value ? bare_value(measure_, *value) : marker_text(found->marker, words_));
    out_ += "</td>";
  }

  void pair(const FigureRecord& row, bool known) {
    for (const auto& part : {row.numerator(), row.denominator()}) {
      append_number_cell(out_, known && part ? number_text(*part, part->places()) : words_[Phrase::marker_not_available]);
    }
  }

  // What was noted of single figures, below the table.
  void notes(const std::vector<const FigureRecord*>& rows) {
    bool open = false;
    for (const FigureRecord* row : rows) {
      if (row->note().empty() || !known_at(*row, vantage_)) continue;
      if (!open) out_ += "<ul class=\"table-notes\">\n";
      open = true;
      out_ += "<li>";
      append_text(out_, words_.fill(Phrase::table_note, {{"period", period_text(row->period, words_)}, {"note", note_of(*row, measure_)}}));
      out_ += "</li>\n";
    }
    if (open) out_ += "</ul>\n";
  }

  std::string& out_;
  const Measure& measure_;
  const derive::Vantage& vantage_;
  const model::Content& content_;
  const Words& words_;
  Columns columns_;
  MarkKey key_;
};

}  // namespace

bool known_at(const FigureRecord& figure, const derive::Vantage& vantage) {
  return figure.period.last_day() <= vantage.end && !(figure.entered_on() && *figure.entered_on() > vantage.cut);
}

std::string figure_table_anchor(const Measure& measure) { return "figures-" + measure.id; }

void append_figure_table(std::string& out, const Measure& measure, const derive::MeasureRecord& record, const derive::Vantage& vantage,
                         const model::Content& content, const Words& words, TableAnchor anchor) {
  std::vector<const FigureRecord*> rows;
  rows.reserve(record.figures.size());
  for (const FigureRecord& figure : record.figures) {
    if (figure.period.last_day() <= vantage.end) rows.push_back(&figure);
  }
  if (rows.empty()) {
    out += "<p>";
    append_text(out, words[Phrase::table_empty]);
    out += "</p>\n";
    return;
  }
  FigureTable(out, measure, vantage, content, words).draw(rows, anchor);
}

void append_ward_table(std::string& out, const Measure& measure, const derive::MeasureRecord& record, const derive::Reading& reading,
                       const derive::Vantage& vantage, const model::Content& content, const Words& words) {
  const auto history = breakdown_history(measure, record, reading, vantage, content, words, most_ward_points);
  if (history.empty()) return;
  const BreakdownRows* breakdown = &history.back();
  const std::vector<Chart> paths = ward_paths(measure, history);
  const auto range = range_of(paths);
  const std::string_view unit = unit_label(measure);
  const std::string caption = words.fill(unit.empty() ? Phrase::table_wards_caption : Phrase::table_wards_caption_unit,
                                         {{"measure", measure.title},
                                          {"wards", inside_sentence(breakdown_name(measure, words))},
                                          {"in_period", in_period(breakdown->period, words)},
                                          {"unit", unit}});
  append_scroll_start(out, caption);
  append_caption(out, caption);
  append_heading(out, words[measure.breakdown == model::Breakdown::directorate ? Phrase::table_directorate : Phrase::table_ward], {});
  append_heading(out, words[Phrase::table_value], " class=\"number\"");
  if (range) append_heading(out, std::string(words.text("table_ward_path")) + " " + short_period(history.front().period, words), {});
  out += "</tr></thead>\n<tbody>\n";
  MarkKey key(out, words);
  for (std::size_t i = 0; i < breakdown->rows.size(); ++i) {
    const BreakdownRow& row = breakdown->rows[i];
    out += "<tr><th scope=\"row\">";
    append_text(out, row.title);
    out += "</th><td class=\"number\">";
    key.append_marks(marks_of(row.flags));
    append_text(out, row.value ? bare_value(measure, *row.value) : row.instead);
    out += "</td>";
    if (range) append_ward_path(out, measure, paths[i], *range, words);
    out += "</tr>\n";
  }
  out += "</tbody></table></div>\n";
  key.append_key();
}

}  // namespace goldthread::render
