#include "site/changed.hpp"

namespace goldthread::site {

namespace {

using model::Kind;

// Keeps the newest date that is known by a day.
class Newest {
 public:
  explicit Newest(std::optional<model::Date> by) : by_(by) {}
  void see(std::optional<model::Date> date) {
    if (date && by_ && *date <= *by_ && (!newest_ || *newest_ < *date)) newest_ = date;
  }
  std::optional<model::Date> date() const { return newest_ ? newest_ : by_; }

 private:
  std::optional<model::Date> by_;
  std::optional<model::Date> newest_;
};

void see_measure(Newest& newest, std::uint32_t index, const Edition& edition) {
  const model::Content& content = edition.content();
  for (const model::Figure& figure : content.measures[index].figures.actual)
    newest.see(figure.entered_on ? *figure.entered_on : figure.period.last_day());
  const auto& thread = edition.derived().thread.measures[index];
  for (const std::uint32_t revision : thread.revisions) newest.see(content.revisions[revision].on);
  for (const std::uint32_t plan : thread.action_plans) {
    newest.see(content.action_plans[plan].opened);
    newest.see(content.action_plans[plan].closed);
  }
}

void see_activity(Newest& newest, std::uint32_t index, const Edition& edition) {
  const model::Activity& activity = edition.content().activities[index];
  newest.see(activity.start);
  newest.see(activity.done);
  newest.see(activity.state_on);
  for (const model::Move& move : activity.moved) newest.see(move.on);
  for (const model::Milestone& milestone : activity.milestones) newest.see(milestone.done);
  for (const model::Update& update : activity.updates_given) newest.see(update.on);
}

}  // namespace

std::optional<model::Date> changed(model::ItemRef item, const Edition& edition) {
  const model::Content& content = edition.content();
  Newest newest(content.site.as_at);
  for (const CommentRef& said : edition.comments().about(item)) newest.see(content.reports[said.report].data_cut);
  switch (item.kind) {
    case Kind::measure:
      see_measure(newest, item.index, edition);
      break;
    case Kind::activity:
      see_activity(newest, item.index, edition);
      break;
    case Kind::outcome: {
      const auto& thread = edition.derived().thread.outcomes[item.index];
      for (const std::uint32_t measure : thread.measures) see_measure(newest, measure, edition);
      for (const std::uint32_t activity : thread.activities) see_activity(newest, activity, edition);
      break;
    }
    default:
      break;
  }
  return newest.date();
}

}  // namespace goldthread::site
