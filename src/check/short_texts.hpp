#pragma once
// The texts of a content that stand in a cell of a sheet or a line of a page by themselves: titles, units, summaries, causes,
// notes. Prose and what is only for the council itself are left out.
#include "check/key_place.hpp"
#include "model/each_entity.hpp"

namespace goldthread::check {

// Calls `visit(text, place)` for each that is not empty. `place` is a function that gives its place, asked for on a finding only,
// since texts in small tables are looked for in the file.
template <class Visit>
void each_short_text(const model::Content& content, Visit visit) {
  const auto own = [&](const std::string& text, const model::Entity& thing, std::string_view key) {
    if (!text.empty()) visit(std::string_view(text), [&thing, key] { return thing.place_of(key); });
  };
  const auto inside = [&](const std::string& text, text::Place table, std::string_view key) {
    if (!text.empty()) visit(std::string_view(text), [&content, table, key] { return key_place(content.sources, table, key); });
  };
  model::each_entity(content, [&](const model::Entity& thing) { own(thing.title, thing, "title"); });
  for (const auto& one : content.priorities) own(one.summary, one, "summary");
  for (const auto& one : content.outcomes) own(one.summary, one, "summary");
  for (const auto& one : content.programmes) own(one.summary, one, "summary");
  for (const auto& one : content.bodies) own(one.summary, one, "summary");
  for (const auto& measure : content.measures) {
    own(measure.unit, measure, "unit");
    own(measure.summary, measure, "summary");
    own(measure.source, measure, "source");
    own(measure.question, measure, "question");
    own(measure.target_basis, measure, "target_basis");
    for (const auto& figure : measure.figures.actual) inside(figure.note, figure.place, "note");
  }
  for (const auto& activity : content.activities) {
    own(activity.summary, activity, "summary");
    own(activity.stated_why, activity, "stated_why");
    own(activity.state_why, activity, "state_why");
    for (const auto& move : activity.moved) inside(move.why, move.place, "why");
    for (const auto& milestone : activity.milestones) inside(milestone.title, milestone.place, "title");
    for (const auto& update : activity.updates_given) inside(update.text, update.place, "text");
  }
  for (const auto& risk : content.risks) {
    own(risk.cause, risk, "cause");
    own(risk.event, risk, "event");
    own(risk.effect, risk, "effect");
    for (const auto& control : risk.controls) inside(control.what, control.place, "what");
  }
  for (const auto& line : content.budget) own(line.reason, line, "reason");
  for (const auto& report : content.reports) {
    own(report.summary, report, "summary");
    for (const auto& line : report.achievements) visit(std::string_view(line.text), [&line] { return line.place; });
  }
  for (const auto& plan : content.action_plans) {
    own(plan.cause, plan, "cause");
    own(plan.expected_effect, plan, "expected_effect");
    for (const auto& action : plan.actions) inside(action.what, action.place, "what");
  }
  for (const auto& statement : content.statements) {
    own(statement.summary, statement, "summary");
    own(statement.vision, statement, "vision");
    for (const auto& line : statement.commitments) visit(std::string_view(line.text), [&line] { return line.place; });
  }
  for (const auto& survey : content.surveys) {
    own(survey.summary, survey, "summary");
    own(survey.audience, survey, "audience");
  }
  for (const auto& session : content.question_sessions) {
    for (const auto& question : session.questions) {
      inside(question.text, question.place, "text");
      inside(question.response, question.place, "response");
    }
  }
  for (const auto& paper : content.papers) {
    own(paper.summary, paper, "summary");
    own(paper.aim, paper, "aim");
    own(paper.lead_in, paper, "lead_in");
    for (const auto& ask : paper.ask) inside(ask.what, ask.place, "what");
    for (const auto& implication : paper.implications) inside(implication.text, implication.place, "text");
    for (const auto& attachment : paper.attachments) inside(attachment.title, attachment.place, "title");
    for (const auto& consultee : paper.consultees) inside(consultee.where, consultee.place, "where");
    for (const auto& stop : paper.route) inside(stop.what, stop.place, "what");
    for (const auto* lines : {&paper.background, &paper.policies}) {
      for (const auto& line : *lines) visit(std::string_view(line.text), [&line] { return line.place; });
    }
  }
  const auto asked = [&](const auto& thing) {
    own(thing.asked.text, thing, "text");
    own(thing.asked.response, thing, "response");
  };
  for (const auto& hot_spot : content.hot_spots) asked(hot_spot);
  for (const auto& action : content.board_actions) {
    asked(action);
    own(action.why, action, "why");
  }
}

}  // namespace goldthread::check
