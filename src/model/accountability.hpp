#pragma once
// Who asked what of whom, and what came of it (domain.md 2.2, Board action / hot spot / advice / Q&A, Statement, Survey; rows
// S12, S22, S25, S34, S37, S42, S46, S48, A05). A suggestion that the program makes is none of these: only what a body did is here.
#include <optional>
#include <string>
#include <vector>

#include "model/entity.hpp"

namespace goldthread::model {

// Something asked on a day: by a body or a person, of a post, a portfolio or a body.
struct Request {
  std::optional<Date> date;  // required
  std::string text;          // required, or the file's prose in its place
  Ref by;
  Ref to;
  std::optional<Date> due;
  std::string response;
  std::optional<Date> closed;
  text::Place place;
  std::vector<Translation> translations = {};
};

// What a board asked for at a meeting; it is carried to each next report until it is closed.
struct BoardAction : Entity {
  Request asked;
  Ref meeting;
  std::vector<Ref> items;    // what it is about
  std::vector<Ref> adjusts;  // the plan, target (by its measure) or budget line that the board changed (S37)
  std::string why;           // why it was changed
};

// A concern that a body passed on to scrutiny, or scrutiny's own advice to another body.
enum class HotSpotKind { referral, advice };

struct HotSpot : Entity {
  HotSpotKind kind = HotSpotKind::referral;
  Request asked;
  std::vector<Ref> items;  // required: what it is about
};

// Questions put to those who answer for something, in one sitting of a body.
struct QuestionSession : Entity {
  Ref body;                  // required
  std::optional<Date> date;  // required
  std::vector<Ref> items;    // its topic: statements, plans, any item
  bool proposed = false;     // not agreed yet (S46)
  std::vector<Request> questions;
};

enum class StatementKind { year_ahead, accountability };

struct Statement : Entity {
  StatementKind kind = StatementKind::year_ahead;
  std::optional<Year> year;  // required: the year it is made for
  Ref portfolio;             // whose, where it is an accountability statement
  Ref agreed_with;
  std::optional<Date> agreed_on;
  std::string vision;
  std::vector<Ref> priorities;
  Ref finance_strategy;
  std::vector<Ref> issued_to;  // organisations, bodies, posts, or role words
  std::vector<Line> commitments;
  std::string summary;
};

enum class SurveyKind { survey, consultation };

struct Survey : Entity {
  SurveyKind kind = SurveyKind::survey;
  std::optional<Date> opens;   // required
  std::optional<Date> closes;  // required
  std::string audience;
  std::optional<Date> results_published;
  std::optional<int> responses;  // how many answered
  std::vector<Ref> measures;     // what it gives figures for
  std::vector<Ref> items;        // what it asks about: priorities, outcomes, plans, statements
  std::vector<Ref> events;       // "stream/event" of the calendar
  std::string document;
  std::string summary;
};

}  // namespace goldthread::model
