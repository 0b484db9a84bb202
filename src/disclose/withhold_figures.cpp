#include "disclose/withhold_figures.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "disclose/additive_table.hpp"
#include "disclose/small_numbers.hpp"

namespace goldthread::disclose {

using model::Content;
using model::Decimal;
using model::Figure;
using model::Marker;
using model::Measure;
using model::MeasureKind;
using model::Period;

namespace {

void withhold(Figure& figure) {
  Figure out{figure.period, {}, {}, {}, Marker::withheld, {}, {}, figure.entered_on, figure.place};
  out.flags.series_break = figure.flags.series_break;
  figure = std::move(out);
}

// What a figure adds to a total: a count, or n and d - n of a pair. Nothing of a percentage by itself.
AdditiveTable::Counts counts_of(const Figure& figure, const Measure& measure) {
  if (figure.numerator && figure.denominator) return {*figure.numerator, *figure.denominator - *figure.numerator};
  if (figure.value && counts(measure)) return {*figure.value};
  return {};
}

// The figures of one measure as additive tables, a year each.
class Tables {
 public:
  explicit Tables(Measure& measure) : measure_(measure) {
    series_.push_back({"", &measure.figures.actual});
    for (model::Series& part : measure.figures.breakdown) series_.push_back({part.id, &part.figures});
  }

  void withhold_small(int fewest, std::vector<HeldFigure>& out) {
    for (const auto& [part, figures] : series_) {
      for (const std::size_t i : small_numbers(*figures, measure_, fewest)) {
        out.push_back({measure_.id, part, (*figures)[i].period, HeldFigure::Why::small});
        withhold((*figures)[i]);
      }
    }
    for (Figure& forecast : measure_.figures.forecasts) {
      if (!small_numbers({forecast}, measure_, fewest).empty()) withhold(forecast);
    }
  }

  void withhold_secondary(std::optional<int> fewest, std::vector<HeldFigure>& out) {
    for (const model::Year year : years_with_withheld()) protect(year, fewest, out);
  }

 private:
  struct Named {
    std::string part;
    std::vector<Figure>* figures;
  };
  struct CellOf {
    std::size_t series;
    Figure* figure;
  };

  std::set<model::Year> years_with_withheld() const {
    std::set<model::Year> out;
    for (const auto& [part, figures] : series_) {
      for (const Figure& figure : *figures) {
        if (figure.marker == Marker::withheld) out.insert(figure.period.year());
      }
    }
    return out;
  }

  void protect(model::Year year, std::optional<int> fewest, std::vector<HeldFigure>& out) {
    AdditiveTable table;
    std::vector<CellOf> cells;
    std::map<std::pair<std::size_t, Period>, std::size_t> at;
    for (std::size_t series = 0; series < series_.size(); ++series) {
      for (Figure& figure : *series_[series].figures) {
        if (figure.period.year() != year) continue;
        AdditiveTable::Counts counts = counts_of(figure, measure_);
        if (counts.empty() && figure.marker != Marker::withheld) continue;
        at.emplace(std::pair(series, figure.period), table.add_cell(std::move(counts), figure.marker == Marker::withheld));
        cells.push_back({series, &figure});
      }
    }
    add_sums_of_parts(at, table);
    add_sums_of_years(year, at, table);
    for (const std::size_t cell : table.protect(fewest)) {
      out.push_back({measure_.id, series_[cells[cell].series].part, cells[cell].figure->period, HeldFigure::Why::secondary});
      withhold(*cells[cell].figure);
    }
  }

  using At = std::map<std::pair<std::size_t, Period>, std::size_t>;

  // Of each period: the parts of a breakdown add up to the whole.
  void add_sums_of_parts(const At& at, AdditiveTable& table) const {
    for (const auto& [key, total] : at) {
      if (key.first != 0) continue;
      std::vector<std::size_t> parts;
      for (std::size_t series = 1; series < series_.size(); ++series) {
        if (const auto part = at.find({series, key.second}); part != at.end()) parts.push_back(part->second);
      }
      if (!parts.empty()) table.add_sum(std::move(parts), total);
    }
  }

  // Of each series: the periods add up to the year's own figure, once all of them are there.
  void add_sums_of_years(model::Year year, const At& at, AdditiveTable& table) const {
    if (measure_.kind != MeasureKind::flow && measure_.kind != MeasureKind::ratio) return;
    if (measure_.frequency == model::Frequency::year || measure_.frequency == model::Frequency::date) return;
    for (std::size_t series = 0; series < series_.size(); ++series) {
      std::vector<std::size_t> parts;
      std::optional<std::size_t> total;
      for (const auto& [key, cell] : at) {
        if (key.first != series) continue;
        if (key.second.frequency() == measure_.frequency) parts.push_back(cell);
        if (key.second.frequency() == model::Frequency::year && key.second.year() == year) total = cell;
      }
      if (total && static_cast<int>(parts.size()) == model::periods_in_year(measure_.frequency)) table.add_sum(std::move(parts), *total);
    }
  }

  Measure& measure_;
  std::vector<Named> series_;
};

// What it was is what it must not tell.
void drop_revisions_of(const std::vector<HeldFigure>& figures, Content& content) {
  std::set<std::pair<std::string, Period>> withheld;
  for (const HeldFigure& figure : figures) withheld.emplace(figure.measure, figure.period);
  std::erase_if(content.revisions, [&](const model::Revision& revision) {
    return revision.period && revision.kind != model::RevisionKind::withdrawal && withheld.contains({revision.item.id, *revision.period});
  });
}

}  // namespace

std::vector<HeldFigure> withhold_figures(Content& content) {
  std::vector<HeldFigure> out;
  for (Measure& measure : content.measures) {
    Tables tables(measure);
    const std::optional<int> fewest = measure.people ? std::optional(content.site.fewest) : std::nullopt;
    if (fewest) tables.withhold_small(*fewest, out);
    tables.withhold_secondary(fewest, out);
  }
  drop_revisions_of(out, content);
  std::stable_sort(out.begin(), out.end(), [](const HeldFigure& a, const HeldFigure& b) {
    return std::tie(a.measure, a.part, a.period) < std::tie(b.measure, b.part, b.period);
  });
  return out;
}

}  // namespace goldthread::disclose
