#pragma once
// What goes to a committee (domain.md 1.1 to 1.6, 2.2 Paper): a paper with its recommendations, implications, clearance and
// enclosures, and the template that says under which headings a council prints them. A template is data: ordered headings, the
// field behind each, whether it must be answered, the words for "none", the prompts that nobody may leave in a finished paper.
#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/entity.hpp"

namespace goldthread::model {

// What a heading of a template shows of a paper.
enum class PaperField {
  title,
  body,
  meeting,
  date,
  status,
  aim,
  route_from,  // where the paper was before this meeting
  route_next,  // where it goes after it
  route,       // the whole journey
  effective,
  key_decision,
  forward_notice,
  access,
  sensitive,
  responsible,
  portfolio,
  contact,
  summary,
  ask,
  text,         // the paper's prose, or the part of it under the heading's own words
  implication,  // what `implications` has for the heading's id
  answer,       // what `answers` has for it: yes or no
  priorities,
  pledge,
  policies,
  consultees,
  wards,
  attachments,
  previous,
  background,
  read_with,
  plans,
  reports,
  framework,
  clearance
};

struct TemplateHeading {
  std::string id;  // unique in its template: `implications` and `answers` name it
  std::string title;
  std::optional<PaperField> field;  // absent: it only holds `parts`
  bool required = false;
  bool numbered = true;     // where the template numbers its headings
  bool assessment = false;  // its completed assessment is attached, or a reason for none is given (B15)
  std::string none;         // printed where there is nothing: "There are no legal implications."
  std::vector<TemplateHeading> parts;
  text::Place place;
  std::vector<Translation> translations = {};
};

struct PaperTemplate : Entity {
  bool numbered = false;      // headings are printed as 1, 2, 3
  std::string lead_in;        // before the recommendations; {body} is whom they are put to
  std::vector<Line> prompts;  // its instructions to authors, which no finished paper holds (H15, R09)
  std::vector<TemplateHeading> cover;
  std::vector<TemplateHeading> headings;
};

enum class PaperStatus { discussion, decision, information };
enum class AskVerb { note, comment, discuss, agree, approve, recommend_onward, consider };

struct Recommendation {
  AskVerb verb = AskVerb::note;
  std::string what;
  Ref body;    // who is asked; else the body whose meeting it is
  Ref onward;  // to whom, where the verb is recommend-onward
  text::Place place;
  std::vector<Translation> translations = {};
};

// What a paper says under one heading: nothing, some words, or both (H12).
struct Implication {
  std::string heading;  // the id of a template's heading
  bool none = false;
  std::string text;    // paragraphs with an empty line between
  std::string reason;  // why there is no assessment
  Ref attached;        // the label of the assessment among the attachments
  text::Place place;
  std::vector<Translation> translations = {};
};

enum class Answer { yes, no, not_answered };

struct HeadingAnswer {
  std::string heading;
  Answer answer = Answer::not_answered;
  text::Place place;
};

struct Clearance {
  std::string role;  // "Chief Financial Officer"
  Ref by;
  Ref on_behalf_of;
  std::optional<Date> date;  // absent: not cleared yet
  text::Place place;
  std::vector<Translation> translations = {};
};

struct Consultee {
  Ref who;  // a post, a portfolio, a body or an organisation
  bool consulted = false;
  std::string where;  // "at the management team"; empty: in no forum
  text::Place place;
  std::vector<Translation> translations = {};
};

// An enclosure or appendix, with its own readers.
struct Attachment {
  std::string label;  // "A", "1"; empty: an enclosure without one
  std::string title;
  std::string file;     // "documents/slides.pdf"
  Ref page;             // something of the site that says the same as a page: an id, "pages/about", "framework/2014"
  std::string section;  // of it: "1.4"
  Access access = Access::open;
  std::string paragraph;
  std::string public_interest;
  std::string public_title;
  bool sensitive = false;
  std::optional<HeldBack> held_back;  // set by the gate: of what is not for its readers its label stays, and nothing of it
  text::Place place;
  std::vector<Translation> translations = {};
  bool is_open() const { return access == Access::open && !sensitive; }
};

struct RouteStop {
  Ref body;
  std::optional<Date> date;
  std::string what;  // what it did or will do there
  text::Place place;
  std::vector<Translation> translations = {};
};

enum class WardsAffected { not_said, all, none, listed };

struct Paper : Entity {
  Ref paper_template;  // the key `template`
  Ref meeting;         // required, unless the paper's date is not known
  Ref body;            // to whom it goes, where there is no meeting
  std::optional<Date> date;
  std::string date_unknown;  // why
  std::string summary;
  std::optional<PaperStatus> status;
  std::string aim;
  bool key_decision = false;
  std::optional<Date> forward_notice;
  std::vector<Ref> responsible;  // posts
  Ref portfolio;
  std::vector<Ref> contacts;  // posts with a shared mailbox
  std::string lead_in;
  std::vector<Recommendation> ask;
  std::vector<Ref> read_with;
  std::vector<Implication> implications;
  std::vector<HeadingAnswer> answers;
  std::vector<Clearance> clearance;
  std::vector<Consultee> consultees;
  std::vector<Attachment> attachments;
  WardsAffected wards_affected = WardsAffected::not_said;
  std::vector<Ref> wards;
  std::vector<Ref> previous;
  std::vector<Line> background;
  std::vector<Line> policies;
  Ref pledge;  // a priority
  std::vector<Ref> priorities;
  std::vector<RouteStop> route;
  std::optional<Date> effective;
  std::vector<Ref> reports;
  Ref framework;                  // a version, by its file's name
  std::vector<Ref> approves;      // plans
  std::vector<std::string> none;  // keys that hold the word "none": an answer, as a blank is not (R10)
  bool says_none(std::string_view key) const { return std::find(none.begin(), none.end(), key) != none.end(); }
};

}  // namespace goldthread::model
