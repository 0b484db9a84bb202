#include "read/report_reader.hpp"

#include "read/activity_reader.hpp"
#include "read/entity_fields.hpp"

namespace goldthread::read {

void read_report(Fields& fields, model::Report& report) {
  read_entity(fields, report);
  fields.word("series", report.series,
              {{"strategic", model::ReportSeries::strategic},
               {"directorate", model::ReportSeries::directorate},
               {"dashboard", model::ReportSeries::dashboard}},
              Need::required);
  fields.period("period", report.period, Need::required);
  fields.date("data_cut", report.data_cut, Need::required);
  fields.ref("timetable", report.timetable);
  fields.ref("organisation", report.organisation);
  fields.date("released", report.released);
  fields.lines("achievements", report.achievements);
  fields.refs("meetings", report.meetings);
  fields.text("summary", report.summary);
}

void read_comment(Fields& fields, model::Comment& comment) {
  fields.ref("author", comment.author, Need::required);
  read_stated(fields, comment.stated);
  fields.text("stated_why", comment.stated_why);
}

void read_action_plan(Fields& fields, model::ActionPlan& plan) {
  read_entity(fields, plan);
  fields.ref("measure", plan.measure);
  fields.ref("activity", plan.activity);
  fields.text("cause", plan.cause, Need::required);
  fields.tables("actions", "an action", [&](Fields& action) {
    model::PlannedAction out;
    out.place = action.place();
    action.text("what", out.what, Need::required);
    action.ref("owner", out.owner, Need::required);
    action.date("due", out.due, Need::required);
    action.date("done", out.done);
    plan.actions.push_back(std::move(out));
  });
  fields.text("expected_effect", plan.expected_effect);
  fields.date("opened", plan.opened, Need::required);
  fields.date("closed", plan.closed);
}

void read_page(Fields& fields, model::Page& page) {
  read_entity(fields, page);
  fields.text("description", page.description);
}

std::vector<model::Revision> read_revisions(const TomlValue& table, model::YearStart start, diagnostics::Diagnostics& diagnostics) {
  std::vector<model::Revision> out;
  Fields fields(table, "revisions.toml", start, diagnostics, nullptr);
  fields.tables("revision", "a revision", [&](Fields& revision) {
    model::Revision one;
    one.place = revision.place();
    revision.ref("measure", one.item);
    if (one.item.empty()) revision.ref("item", one.item);
    revision.period("period", one.period, Need::required);
    revision.text("was", one.was);
    revision.text("now", one.now);
    revision.word("kind", one.kind,
                  {{"correction", model::RevisionKind::correction},
                   {"scheduled", model::RevisionKind::scheduled},
                   {"definition", model::RevisionKind::definition},
                   {"withdrawal", model::RevisionKind::withdrawal}},
                  Need::required);
    revision.text("why", one.why, Need::required);
    revision.date("on", one.on, Need::required);
    revision.ref("by", one.by, Need::required);
    if (one.item.empty()) {
      diagnostics.add(diagnostics::Code::missing_key, revision.place(), "a revision needs `measure`, or `item` for another kind of thing",
                      "Add `measure = \"...\"`.");
    }
    out.push_back(std::move(one));
  });
  fields.finish();
  return out;
}

}  // namespace goldthread::read
