#include "read/accountability_reader.hpp"

#include "read/entity_fields.hpp"

namespace goldthread::read {

namespace {

void read_request(Fields& fields, model::Request& request, Need date, Need text) {
  request.place = fields.place();
  fields.date("date", request.date, date);
  fields.text("text", request.text, text);
  fields.ref("by", request.by);
  fields.ref("to", request.to);
  fields.date("due", request.due);
  fields.text("response", request.response);
  fields.date("closed", request.closed);
}

void read_items(Fields& fields, std::vector<model::Ref>& items) {
  fields.refs("item", items);
  fields.refs("items", items);
}

}  // namespace

void read_statement(Fields& fields, model::Statement& statement) {
  read_entity(fields, statement);
  fields.word("type", statement.kind,
              {{"year-ahead", model::StatementKind::year_ahead}, {"accountability", model::StatementKind::accountability}}, Need::required);
  fields.take("year", Need::required);
  fields.year("year", statement.year);
  fields.ref("portfolio", statement.portfolio);
  fields.ref("agreed_with", statement.agreed_with);
  fields.date("agreed_on", statement.agreed_on);
  fields.text("vision", statement.vision);
  fields.refs("priorities", statement.priorities);
  fields.ref("finance_strategy", statement.finance_strategy);
  fields.refs("issued_to", statement.issued_to);
  fields.lines("commitments", statement.commitments);
  fields.text("summary", statement.summary);
  if (statement.kind == model::StatementKind::accountability && !fields.value().find("portfolio")) fields.take("portfolio", Need::required);
}

void read_survey(Fields& fields, model::Survey& survey) {
  read_entity(fields, survey);
  fields.word("type", survey.kind, {{"survey", model::SurveyKind::survey}, {"consultation", model::SurveyKind::consultation}},
              Need::required);
  fields.date("opens", survey.opens, Need::required);
  fields.date("closes", survey.closes, Need::required);
  fields.text("audience", survey.audience);
  fields.date("results_published", survey.results_published);
  fields.whole("responses", survey.responses, 0, 1'000'000'000);
  fields.refs("measures", survey.measures);
  read_items(fields, survey.items);
  fields.refs("events", survey.events);
  fields.text("document", survey.document);
  fields.text("summary", survey.summary);
}

void read_question_session(Fields& fields, model::QuestionSession& session) {
  read_entity(fields, session);
  fields.ref("body", session.body, Need::required);
  fields.date("date", session.date, Need::required);
  read_items(fields, session.items);
  fields.word("status", session.proposed, {{"proposed", true}, {"agreed", false}});
  fields.tables("questions", "a question", [&](Fields& question) {
    model::Request out;
    read_request(question, out, Need::optional, Need::required);
    session.questions.push_back(std::move(out));
  });
}

void read_hot_spot(Fields& fields, model::HotSpot& hot_spot) {
  read_entity(fields, hot_spot);
  fields.word("type", hot_spot.kind, {{"referral", model::HotSpotKind::referral}, {"advice", model::HotSpotKind::advice}});
  read_request(fields, hot_spot.asked, Need::required, Need::required);
  read_items(fields, hot_spot.items);
  if (hot_spot.items.empty() && !fields.value().find("item") && !fields.value().find("items")) fields.take("item", Need::required);
}

void read_board_action(Fields& fields, model::BoardAction& action) {
  read_entity(fields, action);
  read_request(fields, action.asked, Need::required, Need::required);
  fields.ref("meeting", action.meeting);
  read_items(fields, action.items);
  fields.refs("adjusts", action.adjusts);
  fields.text("why", action.why, action.adjusts.empty() ? Need::optional : Need::required);
}

}  // namespace goldthread::read
