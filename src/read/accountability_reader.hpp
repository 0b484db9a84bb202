#pragma once
// Statements, surveys, question sessions, hot spots and board actions (domain.md 2.2).
#include "model/accountability.hpp"
#include "read/fields.hpp"

namespace goldthread::read {

void read_statement(Fields& fields, model::Statement& statement);
void read_survey(Fields& fields, model::Survey& survey);
void read_question_session(Fields& fields, model::QuestionSession& session);
void read_hot_spot(Fields& fields, model::HotSpot& hot_spot);
void read_board_action(Fields& fields, model::BoardAction& action);

}  // namespace goldthread::read
