#include "read/activity_reader.hpp"

#include "read/entity_fields.hpp"

namespace goldthread::read {

namespace {

using model::ActivityStatus;

void read_moves(Fields& fields, model::Activity& activity) {
  fields.tables("moved", "a move", [&](Fields& move) {
    model::Move out;
    out.place = move.place();
    move.date("to", out.to, Need::required);
    move.ref("agreed_by", out.agreed_by, Need::required);
    move.date("on", out.on, Need::required);
    move.text("why", out.why, Need::required);
    activity.moved.push_back(std::move(out));
  });
}

void read_milestones(Fields& fields, model::Activity& activity) {
  fields.tables("milestones", "a milestone", [&](Fields& milestone) {
    model::Milestone out;
    out.place = milestone.place();
    milestone.text("title", out.title, Need::required);
    milestone.date("due", out.due, Need::required);
    milestone.date("done", out.done);
    activity.milestones.push_back(std::move(out));
  });
}

void read_updates(Fields& fields, model::Activity& activity) {
  fields.word("updates", activity.updates,
              {{"monthly", model::UpdateEvery::month},
               {"quarterly", model::UpdateEvery::quarter},
               {"half-yearly", model::UpdateEvery::half},
               {"yearly", model::UpdateEvery::year},
               {"none", model::UpdateEvery::never}});
  fields.tables("updates_given", "an update", [&](Fields& update) {
    model::Update out;
    out.place = update.place();
    update.date("on", out.on, Need::required);
    update.text("text", out.text, Need::required);
    read_stated(update, out.stated);
    activity.updates_given.push_back(std::move(out));
  });
}

}  // namespace

void read_stated(Fields& fields, std::optional<ActivityStatus>& stated) {
  fields.word("stated", stated,
              {{"complete", std::optional(ActivityStatus::complete)},
               {"on-track", ActivityStatus::on_track},
               {"delayed", ActivityStatus::delayed},
               {"off-track", ActivityStatus::off_track},
               {"not-started", ActivityStatus::not_started},
               {"paused", ActivityStatus::paused},
               {"cancelled", ActivityStatus::cancelled},
               {"carried-forward", ActivityStatus::carried_forward}});
}

void read_activity(Fields& fields, model::Activity& activity) {
  read_entity(fields, activity);
  fields.ref("outcome", activity.outcome);
  fields.ref("programme", activity.programme);
  fields.text("kind", activity.kind);
  fields.ref("lead", activity.lead, Need::required);
  fields.date("start", activity.start);
  fields.date("due", activity.due, Need::required);
  read_moves(fields, activity);
  read_milestones(fields, activity);
  fields.date("done", activity.done);
  read_updates(fields, activity);
  read_stated(fields, activity.stated);
  fields.text("stated_why", activity.stated_why);
  fields.word("state", activity.state,
              {{"cancelled", model::ActivityState::cancelled},
               {"paused", model::ActivityState::paused},
               {"carried-forward", model::ActivityState::carried_forward}});
  fields.text("state_why", activity.state_why);
  fields.date("state_on", activity.state_on);
  fields.decimal("expected_cost", activity.expected_cost);
  fields.refs("also_supports", activity.also_supports);
  fields.refs("plans", activity.plans);
  fields.refs("budget_lines", activity.budget_lines);
  fields.refs("depends_on", activity.depends_on);
  fields.refs("partners", activity.partners);
  fields.ref("organisation", activity.organisation);
  fields.text("summary", activity.summary);
}

}  // namespace goldthread::read
