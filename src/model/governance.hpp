#pragma once
// Bodies, meetings and the year's calendar (domain.md 2.2 Body, Stream, Timetable).
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/entity.hpp"
#include "model/people.hpp"

namespace goldthread::model {

struct Body : Entity {
  static constexpr bool kind_is_text = true;  // words of the council's own
  std::string kind;
  std::vector<Ref> members;  // posts, portfolios, or directors, portfolio-holders, officers
  bool one_per_directorate = false;
  Ref organisation;
  std::string meets;
  std::vector<Duty> duties;
  std::vector<Ref> reviews;  // tiers
  std::vector<Ref> reports_to;
  std::vector<Ref> precedes;  // bodies that what it reviews goes to next
  Ref not_to_be_confused_with;
  std::string summary;
};

struct AgendaItem {
  std::string title;
  Ref report;
  Ref plan;
  Ref body;
  Ref paper;
  std::optional<HeldBack> held_back;  // set by the gate where what it names is held back: then no reference is left
  text::Place place;
  std::vector<Translation> translations = {};
};

struct Decision {
  std::string what;
  Ref report;
  text::Place place;
  std::vector<Translation> translations = {};
};

struct Meeting : Entity {
  Ref body;
  std::optional<Date> date;  // required
  std::string venue;         // the key `place`
  std::vector<AgendaItem> agenda;
  std::vector<Decision> decisions;
};

enum class When { any, early, mid, late, by };

// How far the document that an event works on has come (domain.md S29, S41).
enum class DocumentStage { draft, update, final, agreed };

struct Involvement {
  Ref who;  // a body, a portfolio, a post, or a role word
  std::string what;
  std::vector<Translation> translations = {};
};

struct Occurrence {
  Year year;
  Date date;
  text::Place place;
};

struct Event : Entity {     // its id is unique in its stream
  std::vector<int> months;  // 1 to 12, in the order of the file
  When when = When::any;
  std::string condition;
  std::string period_meant;  // "q4", "year"
  std::optional<DocumentStage> document_stage;
  std::vector<Involvement> involves;
  std::vector<Occurrence> occurs;
  std::vector<Occurrence> pre_election;  // of an election: the first day of the period before the polling day that `occurs` gives
  std::vector<Ref> plans;
  std::vector<Ref> reports;
  std::optional<Year> year;
  std::string column;  // planning or performance
  bool outside = false;
  bool proposed = false;
};

struct Stream : Entity {
  std::vector<Event> events;
};

// What officers owe at a stage of a timetable.
enum class Owed { figures, updates, comments, action_plans };

struct TimetableStage {
  std::string title;
  int weeks = 0;
  Ref body;
  Ref owner;
  std::vector<Owed> collects;
  text::Place place;
  std::vector<Translation> translations = {};
};

struct Timetable : Entity {
  Ref receiver;
  std::vector<TimetableStage> stages;
  std::optional<int> stated_total;  // weeks
  bool working_weeks = false;
  int clear_days = 5;
};

struct BankHolidays {
  std::map<std::string, std::vector<Date>, std::less<>> by_nation;  // sorted
};

}  // namespace goldthread::model
