#pragma once
// What is reported: reports, comments, action plans, revisions (domain.md 2.2).
#include <optional>
#include <string>
#include <vector>

#include "model/entity.hpp"
#include "model/status.hpp"

namespace goldthread::model {

enum class ReportSeries { strategic, directorate, dashboard };

struct Comment {
  Ref about;  // the file's name: a measure, activity, outcome, priority, risk or budget line
  Ref author;
  std::optional<ActivityStatus> stated;
  std::string stated_why;
  Prose prose;
  text::Place place;
  std::vector<Translation> translations = {};
};

struct Report : Entity {
  ReportSeries series = ReportSeries::strategic;
  std::optional<Period> period;  // required
  std::optional<Date> data_cut;  // required
  Ref timetable;
  Ref organisation;
  std::optional<Date> released;
  std::vector<Line> achievements;
  std::vector<Ref> meetings;
  std::string summary;
  std::vector<Comment> comments;  // by the id of what they are about
};

struct PlannedAction {
  std::string what;
  Ref owner;
  std::optional<Date> due;
  std::optional<Date> done;
  text::Place place;
  std::vector<Translation> translations = {};
};

struct ActionPlan : Entity {
  Ref measure;
  Ref activity;
  std::string cause;
  std::vector<PlannedAction> actions;
  std::string expected_effect;
  std::optional<Date> opened;  // required
  std::optional<Date> closed;
};

enum class RevisionKind { correction, scheduled, definition, withdrawal };

struct Revision {
  Ref item;  // `measure` or `item`
  std::optional<Period> period;
  std::string was;
  std::string now;
  RevisionKind kind = RevisionKind::correction;
  std::string why;
  std::optional<Date> on;
  Ref by;
  text::Place place;
  std::vector<Translation> translations = {};
};

struct Page : Entity {
  std::string path;  // "about", "help/contact": its address is /<path>/
  std::string description;
};

// A file offered for download as it is. Its bytes are read again when it is published.
struct Document {
  std::string path;  // "documents/summary.pdf"
  std::uintmax_t size = 0;
};

}  // namespace goldthread::model
