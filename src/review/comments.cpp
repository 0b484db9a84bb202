#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "derive/called_for.hpp"
#include "review/figure_words.hpp"
#include "review/open_reports.hpp"
#include "review/rules.hpp"

namespace goldthread::review {

using derive::FigureRecord;
using derive::Reading;
using derive::ReportRecord;
using diagnostics::Code;
using model::Comment;
using model::Kind;
using model::Measure;
using model::MeasureStatus;
using model::Report;

namespace {

class Comments {
 public:
  Comments(const Content& content, const Derived& derived, Diagnostics& diagnostics)
      : content_(content), derived_(derived), diagnostics_(diagnostics) {}

  void check() {
    for (std::size_t i = 0; i < content_.reports.size(); ++i) {
      const Report& report = content_.reports[i];
      const ReportRecord& record = derived_.reports[i];
      if (!is_newest(record, report, content_)) continue;
      if (report.series != model::ReportSeries::dashboard) owed(report, record);
      older(report, record);
    }
  }

 private:
  // The newest comment on a measure in a report on an earlier period.
  const Report* newest_before(const Report& report, const Measure& measure) const {
    const Report* out = nullptr;
    for (const Report& other : content_.reports) {
      if (!other.period || other.period->last_day() >= report.period->last_day()) continue;
      const bool speaks =
          std::any_of(other.comments.begin(), other.comments.end(), [&](const Comment& comment) { return comment.about.id == measure.id; });
      if (speaks && (!out || *out->period < *other.period)) out = &other;
    }
    return out;
  }

  void owed(const Report& report, const ReportRecord& record) {
    const std::vector<bool> has_one = derive::commented_measures(report, content_);
    derive::Places lacking = derive::calling_for_comment(record, content_);
    const std::size_t called = lacking.size();
    lacking.erase(std::remove_if(lacking.begin(), lacking.end(), [&](std::uint32_t place) { return has_one[place]; }), lacking.end());
    if (lacking.size() > 1 && lacking.size() == called && report.comments.empty()) {
      diagnostics_.add(
          Code::no_comment, report.place,
          fmt::format("`{}` has no comment at all, and {} of its measures call for one: headlines, and those off target, close "
                      "to it or not reported",
                      report.id, called),
          fmt::format("Write reports/{}/comments/ID.md for each.", report.id));
      return;
    }
    for (const auto place : lacking) one_owed(report, record.standing.measures[place], place);
  }

  void one_owed(const Report& report, const Reading& reading, std::uint32_t place) {
    const Measure& measure = content_.measures[place];
    const FigureRecord* figure = latest(derived_.measures[place], reading);
    const std::string how = said(reading.status, figure, measure);
    const std::string help =
        fmt::format("Write reports/{}/comments/{}.md: what the figure means, why it is so, what happens next.", report.id, measure.id);
    const text::Place at = place_of(figure, measure);
    if (const Report* before = newest_before(report, measure)) {
      diagnostics_.add(
          Code::comment_before_figure, at,
          fmt::format("`{}` is {} in `{}`, and the newest comment on it is of {}", measure.id, how, report.id, before->period->text()),
          help);
    } else {
      diagnostics_.add(Code::no_comment, at, fmt::format("`{}` is {} in `{}`, and has no comment", measure.id, how, report.id), help);
    }
  }

  // "off target, 61.4% against a target of 65.0%", "a headline measure, 61.4%".
  static std::string said(MeasureStatus status, const FigureRecord* figure, const Measure& measure) {
    const std::string result = figure && (figure->judged || figure->value) ? ", " + result_text(*figure, measure) + "," : std::string();
    switch (status) {
      case MeasureStatus::off_target:
      case MeasureStatus::worse_than_target:
        return "off target" + result;
      case MeasureStatus::close_to_target:
        return "close to its target" + result;
      case MeasureStatus::not_reported:
        return "not reported";
      case MeasureStatus::on_target:
      case MeasureStatus::better_than_target:
      case MeasureStatus::no_target:
      case MeasureStatus::for_context:
      case MeasureStatus::not_due:
      case MeasureStatus::withheld:
      case MeasureStatus::not_comparable:
        return "a headline measure" + result;
    }
    return {};
  }

  // A comment knew the figures as they were at the cut; one that was revised since may say otherwise.
  void older(const Report& report, const ReportRecord& record) {
    for (const Comment& comment : report.comments) {
      const auto place = content_.find(comment.about.id, Kind::measure);
      if (!place) continue;
      const Measure& measure = content_.measures[*place];
      const FigureRecord* figure = latest(derived_.measures[*place], record.standing.measures[*place]);
      if (!figure) continue;
      for (const auto one : derived_.thread.measures[*place].revisions) {
        const model::Revision& revision = content_.revisions[one];
        if (!revision.on || *revision.on <= *report.data_cut || revision.period != figure->period) continue;
        diagnostics_.add(Code::comment_before_figure, comment.place,
                         fmt::format("this comment is of {}, and the figure of `{}` for {} was revised after that, on {}",
                                     report.data_cut->text(), measure.id, figure->period.text(), revision.on->text()));
      }
    }
  }

  const Content& content_;
  const Derived& derived_;
  Diagnostics& diagnostics_;
};

}  // namespace

void review_comments(const Content& content, const Derived& derived, Diagnostics& diagnostics) {
  Comments(content, derived, diagnostics).check();
}

}  // namespace goldthread::review
