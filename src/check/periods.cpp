#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string_view>
#include <tuple>
#include <vector>

#include "check/rules.hpp"

namespace goldthread::check {

using diagnostics::Code;
using model::Frequency;
using model::Period;

namespace {

std::string_view how_often(Frequency frequency) {
  switch (frequency) {
    case Frequency::month:
      return "each month";
    case Frequency::quarter:
      return "each quarter";
    case Frequency::half:
      return "each half-year";
    case Frequency::year:
      return "once a year";
    case Frequency::academic_year:
      return "once an academic year";
    case Frequency::date:
      return "on dates of its own";
  }
  return "";
}

std::string_view what_to_write(Frequency frequency) {
  switch (frequency) {
    case Frequency::month:
      return "Write apr to mar, or year.";
    case Frequency::quarter:
      return "Write q1 to q4, or year.";
    case Frequency::half:
      return "Write h1, h2, or year.";
    case Frequency::year:
    case Frequency::academic_year:
      return "Write year.";
    case Frequency::date:
      return "Write the date in quotes, \"2025-03-21\" = 91200.";
  }
  return "";
}

// A year's figure is allowed at any frequency.
bool fits(const Period& period, Frequency frequency) {
  return period.frequency() == frequency || period.frequency() == Frequency::year || period.frequency() == Frequency::academic_year;
}

class Periods {
 public:
  Periods(const Content& content, Diagnostics& diagnostics) : content_(content), diagnostics_(diagnostics), as_at_(content.site.as_at) {}

  void check() {
    for (const model::Measure& one : content_.measures) measure(one);
    for (const model::Priority& priority : content_.priorities) judgements(priority.judgements);
    for (const model::Outcome& outcome : content_.outcomes) judgements(outcome.judgements);
    for (const model::Risk& risk : content_.risks) {
      for (const model::RiskReview& review : risk.current) score(review);
    }
    for (const model::BudgetLine& line : content_.budget) {
      for (const model::BudgetPosition& position : line.positions) money(position);
    }
    reports();
  }

 private:
  void measure(const model::Measure& measure) {
    for (const model::YearTarget& year : measure.figures.targets) {
      for (const model::Target& target : year.targets) fit(measure, target.period, target.place);
    }
    figures(measure, measure.figures.actual);
    for (const model::Series& series : measure.figures.comparators) figures(measure, series.figures);
    for (const model::Series& series : measure.figures.breakdown) figures(measure, series.figures);
    for (const model::Figure& forecast : measure.figures.forecasts) fit(measure, forecast.period, forecast.place);
  }

  void figures(const model::Measure& measure, const std::vector<model::Figure>& figures) {
    for (const model::Figure& figure : figures) {
      fit(measure, figure.period, figure.place);
      const bool known = figure.value || figure.numerator;
      if (known) future(figure.period, figure.place, "this figure", "Take it out until then, or write \"x\" (not available).");
    }
  }

  void fit(const model::Measure& measure, const Period& period, text::Place place) {
    if (fits(period, measure.frequency)) return;
    diagnostics_.add(Code::wrong_period, place,
                     fmt::format("`{}` is measured {}, and `{}` is no such period", measure.id, how_often(measure.frequency), period.key()),
                     std::string(what_to_write(measure.frequency)));
  }

  void future(const Period& period, text::Place place, std::string_view what, std::string_view help) {
    if (!as_at_ || period.last_day() <= *as_at_) return;
    diagnostics_.add(
        Code::future_figure, place,
        fmt::format("{} is for a period that ends on {}, and the site is as at {}", what, period.last_day().text(), as_at_->text()),
        std::string(help));
  }

  void score(const model::RiskReview& review) { future(review.period, review.place, "this risk score", "Take it out until then."); }

  // A forecast is made while its period runs; money spent is known when it has ended.
  void money(const model::BudgetPosition& position) {
    if (position.actual) future(position.period, position.place, "this spending", "Take it out until then.");
  }

  void judgements(const std::vector<model::Judgement>& judgements) {
    for (std::size_t i = 0; i < judgements.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        if (judgements[j].period != judgements[i].period) continue;
        diagnostics_.add(Code::duplicate_period, judgements[i].place,
                         fmt::format("there is a judgement for {} above, and a period has one", judgements[i].period.text()));
        break;
      }
    }
  }

  // Two reports of one series for one period: which is the report before the next?
  void reports() {
    const model::Report* before = nullptr;
    std::vector<const model::Report*> sorted;
    for (const model::Report& report : content_.reports) {
      if (report.period) sorted.push_back(&report);
    }
    const auto key = [](const model::Report* report) {
      return std::tuple<model::ReportSeries, const std::string&, Period>(report->series, report->organisation.id, *report->period);
    };
    std::stable_sort(sorted.begin(), sorted.end(), [&](const auto* a, const auto* b) { return key(a) < key(b); });
    for (const model::Report* report : sorted) {
      if (before && key(before) == key(report)) {
        diagnostics_.add(Code::duplicate_period, report->place_of("period"),
                         fmt::format("`{}` is already the report of this series for {}", before->id, report->period->text()));
      }
      before = report;
    }
  }

  const Content& content_;
  Diagnostics& diagnostics_;
  std::optional<model::Date> as_at_;
};

}  // namespace

void check_periods(const Content& content, Diagnostics& diagnostics) { Periods(content, diagnostics).check(); }

}  // namespace goldthread::check
