#include "model/paper_facts.hpp"

#include <algorithm>

namespace goldthread::model {

namespace {

constexpr int usual_clear_days = 5;  // Local Government Act 1972, section 100B(3)

std::optional<std::uint32_t> place(const Ref& ref, Kind kind, const Content& content) {
  const auto found = ref.empty() ? std::nullopt : content.find(ref.id, kind);
  return found ? std::optional(static_cast<std::uint32_t>(*found)) : std::nullopt;
}

template <class List, class Wanted>
auto* first_where(const List& list, Wanted wanted) {
  const auto found = std::find_if(list.begin(), list.end(), wanted);
  return found == list.end() ? nullptr : &*found;
}

}  // namespace

std::string_view key_of(PaperField field) {
  switch (field) {
    case PaperField::title:
      return "title";
    case PaperField::body:
    case PaperField::meeting:
    case PaperField::date:
      return "meeting";
    case PaperField::status:
      return "status";
    case PaperField::aim:
      return "aim";
    case PaperField::route_from:
    case PaperField::route_next:
    case PaperField::route:
      return "route";
    case PaperField::effective:
      return "effective";
    case PaperField::key_decision:
      return "key_decision";
    case PaperField::forward_notice:
      return "forward_notice";
    case PaperField::access:
      return "access";
    case PaperField::sensitive:
      return "sensitive";
    case PaperField::responsible:
      return "responsible";
    case PaperField::portfolio:
      return "portfolio";
    case PaperField::contact:
      return "contact";
    case PaperField::summary:
      return "summary";
    case PaperField::ask:
      return "ask";
    case PaperField::text:
    case PaperField::implication:
    case PaperField::answer:
      return "";
    case PaperField::priorities:
      return "priorities";
    case PaperField::pledge:
      return "pledge";
    case PaperField::policies:
      return "policies";
    case PaperField::consultees:
      return "consultees";
    case PaperField::wards:
      return "wards";
    case PaperField::attachments:
      return "attachments";
    case PaperField::previous:
      return "previous";
    case PaperField::background:
      return "background";
    case PaperField::read_with:
      return "read_with";
    case PaperField::plans:
      return "approves";
    case PaperField::reports:
      return "reports";
    case PaperField::framework:
      return "framework";
    case PaperField::clearance:
      return "clearance";
  }
  return "";
}

std::optional<std::uint32_t> meeting_of(const Paper& paper, const Content& content) { return place(paper.meeting, Kind::meeting, content); }

std::optional<std::uint32_t> body_of(const Paper& paper, const Content& content) {
  const auto meeting = meeting_of(paper, content);
  return place(meeting ? content.meetings[*meeting].body : paper.body, Kind::body, content);
}

std::optional<Date> date_of(const Paper& paper, const Content& content) {
  if (paper.date) return paper.date;
  const auto meeting = meeting_of(paper, content);
  return meeting ? content.meetings[*meeting].date : std::nullopt;
}

std::optional<Date> papers_out(const Meeting& meeting, const Content& content, const WorkingDays& working) {
  if (!meeting.date) return std::nullopt;
  const auto* timetable = first_where(content.timetables, [&](const Timetable& each) { return each.receiver.id == meeting.body.id; });
  return working.clear_before(*meeting.date, timetable ? timetable->clear_days : usual_clear_days);
}

std::optional<Date> papers_due(const Meeting& meeting, const Content& content) {
  const WorkingDays working(content.holidays, content.site.nation);
  const auto due = papers_out(meeting, content, working);
  return due && working.covers(due->year()) && working.covers(meeting.date->year()) ? due : std::nullopt;
}

const PaperTemplate* template_of(const Paper& paper, const Content& content) {
  return first_where(content.paper_templates, [&](const PaperTemplate& each) { return each.id == paper.paper_template.id; });
}

std::optional<std::uint32_t> framework_of(const Paper& paper, const Content& content) {
  if (paper.framework.empty()) return std::nullopt;
  const auto* found = first_where(content.frameworks, [&](const FrameworkVersion& each) {
    return each.id == paper.framework.id || each.version == paper.framework.id;
  });
  return found ? std::optional(static_cast<std::uint32_t>(found - content.frameworks.data())) : std::nullopt;
}

const Attachment* attachment_of(const Paper& paper, std::string_view label) {
  return first_where(paper.attachments, [&](const Attachment& each) { return !label.empty() && each.label == label; });
}

const Implication* implication_of(const Paper& paper, std::string_view heading) {
  return first_where(paper.implications, [&](const Implication& each) { return each.heading == heading; });
}

const HeadingAnswer* answer_of(const Paper& paper, std::string_view heading) {
  return first_where(paper.answers, [&](const HeadingAnswer& each) { return each.heading == heading; });
}

}  // namespace goldthread::model
