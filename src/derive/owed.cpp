#include "derive/owed.hpp"

#include <algorithm>
#include <string_view>
#include <tuple>

#include "derive/called_for.hpp"
#include "derive/ended.hpp"
#include "derive/judging.hpp"
#include "derive/standing.hpp"

namespace goldthread::derive {

using model::Content;
using model::Date;
using model::Frequency;
using model::Kind;
using model::Measure;
using model::Owed;
using model::Period;

namespace {

std::optional<Frequency> frequency_of(model::UpdateEvery every) {
  switch (every) {
    case model::UpdateEvery::month:
      return Frequency::month;
    case model::UpdateEvery::quarter:
      return Frequency::quarter;
    case model::UpdateEvery::half:
      return Frequency::half;
    case model::UpdateEvery::year:
      return Frequency::year;
    case model::UpdateEvery::never:
      return std::nullopt;
  }
  return std::nullopt;
}

// One round's items, added to a list.
class Round {
 public:
  Round(const Content& content, const Derived& derived, const Period& period, const OpenRound* round, std::vector<OwedItem>& out)
      : content_(content), derived_(derived), period_(period), round_(round), out_(out) {}

  void add() {
    const model::Year year = period_.year();
    for (std::uint32_t i = 0; i < content_.measures.size(); ++i) {
      if (content_.measures[i].live_in(year)) figures(i);
    }
    for (std::uint32_t i = 0; i < content_.activities.size(); ++i) {
      if (content_.activities[i].live_in(year)) update(i);
    }
    comments();
    action_plans(year);
  }

 private:
  std::optional<Date> due(Owed what) const {
    if (!round_) return std::nullopt;
    const auto& stages = content_.timetables[round_->timetable.timetable].stages;
    for (std::size_t i = 0; i < stages.size(); ++i) {
      if (std::find(stages[i].collects.begin(), stages[i].collects.end(), what) != stages[i].collects.end())
        return round_->timetable.due[i];
    }
    return round_->timetable.due.front();
  }

  void push(Owed what, model::ItemRef item, const model::Ref& who, const Period& period) {
    out_.push_back({due(what), what, item, who, period});
  }

  // Periods whose figure comes in with this round: they end in its period, put back by the measure's lag.
  bool comes_in(const Period& period, const Measure& measure) const {
    const auto at = period.shifted(measure.source_lag);
    if (!at) return false;
    const auto before = period_.shifted(-1);
    return at->last_day() <= period_.last_day() && (!before || at->last_day() > before->last_day());
  }

  void figures(std::uint32_t place) {
    const Measure& measure = content_.measures[place];
    if (measure.frequency == Frequency::date) return;
    const auto& figures = derived_.measures[place].figures;
    for (const FigureRecord& figure : figures) {
      const bool lacking = !figure.entry && figure.status == model::MeasureStatus::not_reported;
      if (lacking && comes_in(figure.period, measure)) push(Owed::figures, {Kind::measure, place}, measure.owner, figure.period);
    }
    if (!figures.empty()) return;
    // One that has never had a figure owes its first.
    const Period last = model::last_period_ending_by(period_.last_day(), measure.frequency, content_.site.year_start);
    const auto first = last.shifted(-measure.source_lag);
    if (first && comes_in(*first, measure)) push(Owed::figures, {Kind::measure, place}, measure.owner, *first);
  }

  void update(std::uint32_t place) {
    const model::Activity& activity = content_.activities[place];
    const auto frequency = frequency_of(activity.updates);
    const int missed = derived_.now.activities[place].missed_updates;
    if (!frequency || missed == 0) return;
    const Period newest = model::last_period_ending_by(derived_.now.vantage.end, *frequency, content_.site.year_start);
    const auto oldest = newest.shifted(1 - missed);
    if (oldest && oldest->last_day() <= period_.last_day())
      push(Owed::updates, {Kind::activity, place}, activity.lead,
           model::last_period_ending_by(period_.last_day(), *frequency, content_.site.year_start));
  }

  void comments() {
    if (!round_ || !round_->report || round_->series == model::ReportSeries::dashboard) return;
    const auto has_one = commented_measures(content_.reports[*round_->report], content_);
    for (const auto place : calling_for_comment(derived_.reports[*round_->report], content_)) {
      if (!has_one[place]) push(Owed::comments, {Kind::measure, place}, content_.measures[place].owner, period_);
    }
  }

  bool is_covered(const Places& plans) const {
    const Date as_at = derived_.now.vantage.cut;
    const auto newest = newest_action_plan(plans, content_, as_at);
    return newest && is_open_at(content_.action_plans[*newest], as_at);
  }

  void action_plans(model::Year year) {
    for (std::uint32_t i = 0; i < content_.measures.size(); ++i) {
      const Measure& measure = content_.measures[i];
      if (rating(derived_.now.measures[i].status) != Rating::red || !measure.live_in(year)) continue;
      if (!is_covered(derived_.thread.measures[i].action_plans)) push(Owed::action_plans, {Kind::measure, i}, measure.owner, period_);
    }
    for (std::uint32_t i = 0; i < content_.activities.size(); ++i) {
      const model::Activity& activity = content_.activities[i];
      if (!derived_.now.activities[i].overdue || !activity.live_in(year)) continue;
      if (!is_covered(derived_.thread.activities[i].action_plans)) push(Owed::action_plans, {Kind::activity, i}, activity.lead, period_);
    }
  }

  const Content& content_;
  const Derived& derived_;
  const Period& period_;
  const OpenRound* round_;
  std::vector<OwedItem>& out_;
};

}  // namespace

std::vector<OwedItem> owed(const Content& content, const Derived& derived) {
  const auto rounds = open_rounds(content, derived);
  std::vector<OwedItem> out;
  for (const OpenRound& round : rounds) Round(content, derived, round.period, &round, out).add();
  const bool scheduled = content.timetables.size() == 1 || std::any_of(derived.reports.begin(), derived.reports.end(),
                                                                       [](const ReportRecord& report) { return report.timetable; });
  if (!scheduled) {
    const Period quarter = model::last_period_ending_by(*content.site.as_at, Frequency::quarter, content.site.year_start);
    Round(content, derived, quarter, nullptr, out).add();
  }
  const auto same = [](const OwedItem& item) { return std::tuple(item.what, item.item, item.period); };
  // What two rounds ask for is owed once, by the earlier day.
  std::stable_sort(out.begin(), out.end(),
                   [&](const OwedItem& a, const OwedItem& b) { return std::tuple(same(a), a.due) < std::tuple(same(b), b.due); });
  out.erase(std::unique(out.begin(), out.end(), [&](const OwedItem& a, const OwedItem& b) { return same(a) == same(b); }), out.end());
  const auto order = [&](const OwedItem& item) {
    return std::tuple(item.due, std::string_view(item.who.id), item.what, std::string_view(content.entity(item.item).id), item.period);
  };
  std::stable_sort(out.begin(), out.end(), [&](const OwedItem& a, const OwedItem& b) { return order(a) < order(b); });
  return out;
}

namespace {

const FigureRecord* record_on(const MeasureRecord& record, const Period& period) {
  const auto found =
      std::find_if(record.figures.begin(), record.figures.end(), [&](const FigureRecord& figure) { return figure.period == period; });
  return found == record.figures.end() ? nullptr : &*found;
}

// The newest period with a figure, however old.
std::optional<Period> newest_known(const MeasureRecord& record) {
  const auto found = std::find_if(record.figures.rbegin(), record.figures.rend(),
                                  [](const FigureRecord& figure) { return figure.value || figure.year_to_date; });
  return found == record.figures.rend() ? std::nullopt : std::optional(found->period);
}

// A measure whose newest figure due is not there: absent, or a marker that says it is not available.
void add_figure(std::vector<MissingItem>& out, std::uint32_t place, const Content& content, const Derived& derived) {
  const Measure& measure = content.measures[place];
  const Reading& reading = derived.now.measures[place];
  const MeasureRecord& record = derived.measures[place];
  if (reading.lag == 0 && reading.status != model::MeasureStatus::not_reported) return;
  MissingItem item{MissingKind::figure, {Kind::measure, place}, measure.owner, reading.expected};
  item.last = newest_known(record);
  if (item.last && item.period && measure.frequency != Frequency::date && item.last->frequency() == measure.frequency)
    item.behind = std::max(0, item.period->steps_since(*item.last));
  if (const FigureRecord* expected = reading.expected ? record_on(record, *reading.expected) : nullptr) item.note = expected->note();
  out.push_back(item);
}

}  // namespace

std::vector<MissingItem> missing(const Content& content, const Derived& derived) {
  const model::Year year = year_of(derived.now.vantage, content.site.year_start);
  std::vector<MissingItem> out;
  for (std::uint32_t i = 0; i < content.measures.size(); ++i) {
    if (content.measures[i].live_in(year)) add_figure(out, i, content, derived);
  }
  for (std::uint32_t i = 0; i < content.activities.size(); ++i) {
    const ActivityRecord& record = derived.now.activities[i];
    const model::Activity& activity = content.activities[i];
    if (!activity.live_in(year) || record.missed_updates == 0) continue;
    MissingItem item{MissingKind::update, {Kind::activity, i}, activity.lead};
    if (const auto frequency = frequency_of(activity.updates))
      item.period = model::last_period_ending_by(derived.now.vantage.end, *frequency, content.site.year_start);
    item.last_on = record.last_update;
    item.behind = record.missed_updates;
    out.push_back(item);
  }
  const Period quarter = model::last_period_ending_by(derived.now.vantage.end, Frequency::quarter, content.site.year_start);
  for (std::uint32_t i = 0; i < content.risks.size(); ++i) {
    const RiskRecord& record = derived.now.risks[i];
    if (!content.risks[i].live_in(year) || record.reviewed) continue;
    MissingItem item{MissingKind::risk_score, {Kind::risk, i}, content.risks[i].owner, quarter};
    item.last = record.period;
    if (record.period && record.period->frequency() == Frequency::quarter) item.behind = quarter.steps_since(*record.period);
    out.push_back(item);
  }
  std::stable_sort(out.begin(), out.end(), [&](const MissingItem& a, const MissingItem& b) {
    return std::tuple(a.what, std::string_view(content.entity(a.item).id)) <
           std::tuple(b.what, std::string_view(content.entity(b.item).id));
  });
  return out;
}

}  // namespace goldthread::derive
