#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string_view>

#include "check/key_place.hpp"
#include "check/rules.hpp"
#include "model/each_entity.hpp"

namespace goldthread::check {

using diagnostics::Code;
using model::Date;

namespace {

class Dates {
 public:
  Dates(const Content& content, Diagnostics& diagnostics) : content_(content), diagnostics_(diagnostics), as_at_(content.site.as_at) {}

  void check() {
    model::each_entity(content_, [&](const model::Entity& thing) { years(thing); });
    for (const model::Post& post : content_.posts) holders(post.holders);
    for (const model::Portfolio& portfolio : content_.portfolios) holders(portfolio.holders);
    for (const model::Tier& tier : content_.tiers) document_year(tier);
    for (const model::FrameworkVersion& framework : content_.frameworks) versions(framework);
    for (const model::Plan& plan : content_.plans) agreed(plan);
    for (const model::Activity& one : content_.activities) activity(one);
    for (const model::Programme& programme : content_.programmes) {
      if (programme.approved_on) near(*programme.approved_on, programme.place_of("approved_on"), "approved_on");
    }
    for (const model::ActionPlan& plan : content_.action_plans) action_plan(plan);
    for (const model::Measure& measure : content_.measures) entries(measure);
    for (const model::Meeting& meeting : content_.meetings) {
      if (meeting.date) near(*meeting.date, meeting.place_of("date"), "date");
    }
    for (const model::Report& one : content_.reports) report(one);
    for (const model::Revision& one : content_.revisions) revision(one);
    for (const model::Paper& one : content_.papers) paper(one);
    accountability();
  }

 private:
  std::string year(model::Year year) const { return model::year_text(year, content_.site.year_start); }

  void accountability() {
    for (const model::Statement& statement : content_.statements) past(statement.agreed_on, statement.place_of("agreed_on"), "agreed_on");
    for (const model::Survey& survey : content_.surveys) {
      span(survey.opens, survey.closes, survey.place_of("closes"), "this closes on {}, before it opens, {}");
      in_order(survey.closes, survey.results_published, survey.place_of("results_published"),
               "the results were published on {}, before it closed, {}");
      if (survey.opens) near(*survey.opens, survey.place_of("opens"), "opens");
    }
    for (const model::QuestionSession& session : content_.question_sessions) {
      if (session.date) near(*session.date, session.place_of("date"), "date");
      for (const model::Request& question : session.questions) past_in(question.closed, question.place, "closed");
    }
    for (const model::HotSpot& hot_spot : content_.hot_spots) asked(hot_spot.asked, hot_spot);
    for (const model::BoardAction& action : content_.board_actions) asked(action.asked, action);
  }

  // A paper goes from one body to the next, so the days of its route rise (domain.md B02).
  void paper(const model::Paper& paper) {
    if (paper.date) near(*paper.date, paper.place_of("date"), "date");
    std::optional<Date> before;
    for (const model::RouteStop& stop : paper.route) {
      in_order(before, stop.date, inside(stop.place, "date"), "this stop of the route is on {}, before the one above it, {}");
      if (stop.date) before = stop.date;
    }
  }

  void asked(const model::Request& request, const model::Entity& thing) {
    span(request.date, request.closed, thing.place_of("closed"), "this was closed on {}, before it was asked, {}");
    span(request.date, request.due, thing.place_of("due"), "this is due on {}, before it was asked, {}");
    past(request.date, thing.place_of("date"), "date");
    past(request.closed, thing.place_of("closed"), "closed");
    if (request.date) near(*request.date, thing.place_of("date"), "date");
  }

  // Two dates of which the second cannot come before the first.
  void in_order(std::optional<Date> first, std::optional<Date> second, text::Place place, std::string_view message) {
    if (!first || !second || *second >= *first) return;
    diagnostics_.add(Code::dates_out_of_order, place, fmt::format(fmt::runtime(message), second->text(), first->text()));
  }

  void span(std::optional<Date> start, std::optional<Date> end, text::Place place, std::string_view message) {
    if (!start || !end || *end >= *start) return;
    diagnostics_.add(Code::end_before_start, place, fmt::format(fmt::runtime(message), end->text(), start->text()));
  }

  // A year that is a hundred years off is a slip of the finger.
  void near(Date date, text::Place place, std::string_view key) {
    constexpr int most_years = 100;
    if (!as_at_ || (date.year() - as_at_->year() <= most_years && as_at_->year() - date.year() <= most_years)) return;
    diagnostics_.add(Code::improbable_date, place,
                     fmt::format("`{}` is {}, more than {} years from the site's as_at", key, date.text(), most_years));
  }

  text::Place inside(text::Place table, std::string_view key) const { return key_place(content_.sources, table, key); }

  // What is told as done must have been done by the date that the site stands at. `table`: a small one that holds the key.
  void past_in(std::optional<Date> date, text::Place table, std::string_view key) {
    if (date && as_at_ && *date > *as_at_) past(date, inside(table, key), key);
  }

  void past(std::optional<Date> date, text::Place place, std::string_view key) {
    if (!date || !as_at_ || *date <= *as_at_) return;
    diagnostics_.add(Code::future_date, place,
                     fmt::format("`{}` is {}, after the site's as_at, {}, so it is not told yet", key, date->text(), as_at_->text()));
  }

  void years(const model::Entity& thing) {
    if (!thing.from || !thing.until || *thing.from <= *thing.until) return;
    diagnostics_.add(Code::end_before_start, thing.place_of("until"),
                     fmt::format("`until` is {}, before `from`, {}", year(*thing.until), year(*thing.from)));
  }

  void holders(const std::vector<model::Holder>& holders) {
    for (const model::Holder& holder : holders) {
      if (!holder.from || !holder.until || *holder.from <= *holder.until) continue;
      span(holder.from, holder.until, inside(holder.place, "until"), "this holder's `until` is {}, before `from`, {}");
    }
  }

  // Practice and document may end in different years, but the document never first (domain.md B14).
  void document_year(const model::Tier& tier) {
    if (!tier.until || !tier.document_until || *tier.until <= *tier.document_until) return;
    diagnostics_.add(
        Code::end_before_start, tier.place_of("document_until"),
        fmt::format("`document_until` is {}, before the tier's last year of use, {}", year(*tier.document_until), year(*tier.until)));
  }

  void versions(const model::FrameworkVersion& framework) {
    in_order(framework.agreed_on, framework.reviewed_on, framework.place_of("reviewed_on"),
             "this was reviewed on {}, before it was agreed, {}");
    past(framework.reviewed_on, framework.place_of("reviewed_on"), "reviewed_on");
    if (framework.effective_from) near(*framework.effective_from, framework.place_of("effective_from"), "effective_from");
    if (!framework.agreed_on || !framework.effective_from || *framework.agreed_on <= *framework.effective_from) return;
    diagnostics_.add(
        Code::improbable_date, framework.place_of("effective_from"),
        fmt::format("this takes effect on {}, before it was agreed, {}", framework.effective_from->text(), framework.agreed_on->text()));
  }

  void agreed(const model::Plan& plan) {
    if (!plan.agreed_on || plan.years.empty()) return;
    model::Year last = plan.years.front();
    for (const model::Year one : plan.years) last = std::max(last, one);
    const Date end = model::year_last_day(last, content_.site.year_start);
    if (*plan.agreed_on <= end) return;
    diagnostics_.add(Code::dates_out_of_order, plan.place_of("agreed_on"),
                     fmt::format("this plan was agreed on {}, after its last year, {}, had ended", plan.agreed_on->text(), year(last)));
  }

  void activity(const model::Activity& activity) {
    span(activity.start, activity.due, activity.place_of("due"), "this is due on {}, before it starts, {}");
    span(activity.start, activity.done, activity.place_of("done"), "this was done on {}, before it started, {}");
    past(activity.done, activity.place_of("done"), "done");
    past(activity.state_on, activity.place_of("state_on"), "state_on");
    if (activity.start) near(*activity.start, activity.place_of("start"), "start");
    if (activity.due) near(*activity.due, activity.place_of("due"), "due");
    std::optional<Date> latest = activity.due;
    std::optional<Date> agreed;
    for (const model::Move& move : activity.moved) {
      if (agreed && move.on && *move.on < *agreed) {
        in_order(agreed, move.on, inside(move.place, "on"),
                 "this move was agreed on {}, before the one above it, {}: moves stand in the order they were agreed");
      }
      if (move.on) agreed = move.on;
      past_in(move.on, move.place, "on");
      moved_earlier(latest, move);
      if (move.to) latest = move.to;
    }
    for (const model::Milestone& one : activity.milestones) milestone(one, activity.start, latest);
    for (const model::Update& update : activity.updates_given) past_in(update.on, update.place, "on");
  }

  void moved_earlier(std::optional<Date> before, const model::Move& move) {
    if (!before || !move.to || *move.to > *before) return;
    diagnostics_.add(Code::moved_earlier, inside(move.place, "to"),
                     fmt::format("this moves the date to {}, which is no later than the {} it stood at", move.to->text(), before->text()));
  }

  void milestone(const model::Milestone& milestone, std::optional<Date> start, std::optional<Date> end) {
    past_in(milestone.done, milestone.place, "done");
    if (!milestone.due) return;
    if (start && *milestone.due < *start) {
      diagnostics_.add(Code::milestone_outside, inside(milestone.place, "due"),
                       fmt::format("this milestone is due on {}, before the activity starts, {}", milestone.due->text(), start->text()));
    } else if (end && *milestone.due > *end) {
      diagnostics_.add(
          Code::milestone_outside, inside(milestone.place, "due"),
          fmt::format("this milestone is due on {}, after the activity is to be done, {}", milestone.due->text(), end->text()));
    }
  }

  void action_plan(const model::ActionPlan& plan) {
    span(plan.opened, plan.closed, plan.place_of("closed"), "this action plan was closed on {}, before it was opened, {}");
    past(plan.closed, plan.place_of("closed"), "closed");
    for (const model::PlannedAction& action : plan.actions) {
      past_in(action.done, action.place, "done");
      if (action.due) near(*action.due, inside(action.place, "due"), "due");
    }
  }

  void entries(const model::Measure& measure) {
    const auto each = [&](const std::vector<model::Figure>& figures) {
      for (const model::Figure& figure : figures) entry(figure);
    };
    each(measure.figures.actual);
    for (const model::Series& series : measure.figures.breakdown) each(series.figures);
  }

  void entry(const model::Figure& figure) {
    if (!figure.entered_on) return;
    past_in(figure.entered_on, figure.place, "entered_on");
    const bool unsure = figure.flags.provisional || figure.flags.estimated || figure.marker != model::Marker::none;
    const Date end = figure.period.last_day();
    if (*figure.entered_on >= end || unsure) return;
    diagnostics_.add(Code::improbable_date, inside(figure.place, "entered_on"),
                     fmt::format("this figure was entered on {}, before its period had ended, {}", figure.entered_on->text(), end.text()),
                     "Correct `entered_on`, or add flag = \"p\" if the figure is provisional.");
  }

  void report(const model::Report& report) {
    in_order(report.data_cut, report.released, report.place_of("released"),
             "this report was released on {}, before its figures were closed, {}");
    if (report.data_cut) near(*report.data_cut, report.place_of("data_cut"), "data_cut");
  }

  // A target can be changed before its period ends; there is no figure yet.
  bool aims_at(const model::Revision& revision) const {
    const auto place = content_.find(revision.item.id, model::Kind::measure);
    if (!place) return false;
    const auto& targets = content_.measures[*place].figures.targets;
    return std::any_of(targets.begin(), targets.end(), [&](const model::YearTarget& year) {
      return std::any_of(year.targets.begin(), year.targets.end(), [&](const auto& target) { return target.period == *revision.period; });
    });
  }

  void revision(const model::Revision& revision) {
    if (!revision.on || !revision.period) return;
    past_in(revision.on, revision.place, "on");
    if (*revision.on >= revision.period->last_day() || aims_at(revision)) return;
    diagnostics_.add(Code::dates_out_of_order, inside(revision.place, "on"),
                     fmt::format("this revision was made on {}, before its period had ended, {}", revision.on->text(),
                                 revision.period->last_day().text()));
  }

  const Content& content_;
  Diagnostics& diagnostics_;
  std::optional<Date> as_at_;
};

}  // namespace

void check_dates(const Content& content, Diagnostics& diagnostics) { Dates(content, diagnostics).check(); }

}  // namespace goldthread::check
