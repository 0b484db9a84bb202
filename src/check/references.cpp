#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "check/id_lookup.hpp"
#include "check/key_place.hpp"
#include "check/rules.hpp"
#include "model/paper_facts.hpp"

namespace goldthread::check {

using diagnostics::Code;
using model::Kind;
using model::Ref;

namespace {

// Words that stand for all posts or portfolios of a sort, wherever members and those involved are named.
constexpr std::array<std::string_view, 3> role_words = {"directors", "portfolio-holders", "officers"};

// What a menu may lead to besides pages: the sections of format.md section 3.
constexpr auto sections = std::to_array<std::string_view>(
    {"priorities",   "outcomes", "activities", "measures",  "programmes",    "reports",    "plans",         "framework",
     "action-plans", "wards",    "glossary",   "meetings",  "bodies",        "portfolios", "organisations", "calendar",
     "risks",        "budget",   "papers",     "thread",    "a-z",           "data",       "search",        "roles",
     "statements",   "surveys",  "questions",  "hot-spots", "board-actions", "coverage",   "data-quality"});

constexpr Kinds leads = {Kind::post, Kind::portfolio};
constexpr Kinds deciders = {Kind::body, Kind::post, Kind::portfolio};
constexpr Kinds receivers = {Kind::body, Kind::post, Kind::portfolio, Kind::organisation};
// What can be asked about: whatever has a page of its own.
constexpr Kinds askable = {Kind::measure, Kind::activity,     Kind::outcome,    Kind::priority,  Kind::risk,
                           Kind::plan,    Kind::report,       Kind::programme,  Kind::portfolio, Kind::statement,
                           Kind::survey,  Kind::organisation, Kind::action_plan};

// What may be enclosed with a paper as a page: whatever has a page of its own.
constexpr Kinds enclosable = {Kind::measure,     Kind::activity,  Kind::outcome,   Kind::priority,  Kind::risk,   Kind::plan,
                              Kind::report,      Kind::programme, Kind::portfolio, Kind::statement, Kind::survey, Kind::organisation,
                              Kind::action_plan, Kind::paper,     Kind::body,      Kind::meeting,   Kind::stream};

constexpr Kinds commented = {Kind::measure, Kind::activity, Kind::outcome, Kind::priority, Kind::risk};

bool is_role(std::string_view word) { return std::find(role_words.begin(), role_words.end(), word) != role_words.end(); }

class References {
 public:
  References(const Content& content, Diagnostics& diagnostics) : content_(content), diagnostics_(diagnostics), lookup_(content) {}

  void check() {
    site();
    people();
    plans();
    thread();
    measures();
    risks_and_money();
    governance();
    reports();
    accountability();
    papers();
  }

 private:
  // `key`: the key that holds the reference, as the author wrote it.
  void one(const Ref& ref, std::string_view key, Kinds kinds) {
    if (ref.empty()) return;
    const auto item = content_.find(ref.id);
    if (std::any_of(kinds.begin(), kinds.end(), [&](Kind kind) { return content_.find(ref.id, kind).has_value(); })) return;
    if (lookup_.may_be_unread(ref.id, kinds)) return;
    if (!item) {
      diagnostics_.add(Code::broken_reference, ref.place, fmt::format("`{}` names `{}`, which is the id of nothing here", key, ref.id),
                       lookup_.help(ref.id, kinds));
    } else {
      diagnostics_.add(Code::wrong_kind, ref.place,
                       fmt::format("`{}` is {}, and `{}` needs {}", ref.id, with_article(item->kind), key, one_of(kinds)),
                       fmt::format("Write the id of {}.", one_of(kinds)));
    }
  }

  void one(const Ref& ref, std::string_view key, Kind kind) { one(ref, key, {kind}); }

  void each(const std::vector<Ref>& refs, std::string_view key, Kinds kinds) {
    for (const Ref& ref : refs) one(ref, key, kinds);
  }

  void each(const std::vector<Ref>& refs, std::string_view key, Kind kind) { each(refs, key, {kind}); }

  void one_or_role(const Ref& ref, std::string_view key, Kinds kinds) {
    if (!is_role(ref.id)) one(ref, key, kinds);
  }

  void missing(const Ref& ref, std::string_view key, std::string_view what, const std::vector<std::string_view>& known) {
    std::string help = lookup_.nearest_of(ref.id, known);
    diagnostics_.add(Code::broken_reference, ref.place, fmt::format("`{}` names `{}`, and there is no such {}", key, ref.id, what),
                     std::move(help));
  }

  void site() {
    std::vector<std::string> pages;
    for (const model::Page& page : content_.pages) pages.push_back("pages/" + page.path);
    for (const Ref& ref : content_.site.menu) {
      const bool section = std::find(sections.begin(), sections.end(), ref.id) != sections.end();
      const bool page = std::find(pages.begin(), pages.end(), ref.id) != pages.end();
      if (section || page || content_.find(ref.id)) continue;
      std::vector<std::string_view> known(sections.begin(), sections.end());
      known.insert(known.end(), pages.begin(), pages.end());
      missing(ref, "menu", "section or page", known);
    }
    document(content_.site.brand_logo, content_.site.keys.find("brand.logo").value_or(content_.site.place), "logo");
    document(content_.site.brand_picture, content_.site.keys.find("brand.picture").value_or(content_.site.place), "picture");
  }

  // A path to a file offered for download. Addresses of the web are left alone.
  void document(const std::string& path, text::Place place, std::string_view key) {
    if (path.empty() || path.find("://") != std::string::npos) return;
    std::vector<std::string_view> known;
    for (const model::Document& file : content_.documents) {
      if (file.path == path) return;
      known.push_back(file.path);
    }
    std::string help = lookup_.nearest_of(path, known);
    if (help.empty()) help = "Put the file into documents/ and write its whole path, as in \"documents/summary.pdf\".";
    diagnostics_.add(Code::broken_reference, place, fmt::format("`{}` names `{}`, and there is no such file", key, path), std::move(help));
  }

  void people() {
    for (const model::Post& post : content_.posts) one(post.organisation, "organisation", Kind::organisation);
    for (const model::Portfolio& portfolio : content_.portfolios) each(portfolio.covers, "covers", Kind::organisation);
    for (const model::Organisation& organisation : content_.organisations) one(organisation.parent, "parent", Kind::organisation);
  }

  void plans() {
    for (const model::FrameworkVersion& framework : content_.frameworks) {
      one(framework.agreed_by, "agreed_by", deciders);
      this->framework(framework.replaces, "replaces");
      for (const model::Line& line : framework.documents) document(line.text, line.place, "documents");
      for (const model::Strand& strand : framework.strands) each(strand.items, "items", askable);
    }
    for (const model::Tier& tier : content_.tiers) {
      each(tier.reviewed_by, "reviewed_by", Kind::body);
      one(tier.above, "above", Kind::tier);
      each(tier.companions, "companions", Kind::plan);
    }
    for (const model::Plan& plan : content_.plans) {
      one(plan.tier, "tier", Kind::tier);
      one(plan.agreed_by, "agreed_by", Kind::body);
      one(plan.organisation, "organisation", Kind::organisation);
      one(plan.replaces, "replaces", Kind::plan);
      each(plan.partners, "partners", Kind::plan);
      one(plan.parent, "parent", Kind::plan);
      one(plan.paired_with, "paired_with", Kind::plan);
      one(plan.contained_in, "contained_in", Kind::plan);
      each(plan.responds_to, "responds_to", Kind::statement);
      document(plan.document, plan.place_of("document"), "document");
    }
  }

  // A framework version stands outside the space of ids: it is named by its file or by its version.
  void framework(const Ref& ref, std::string_view key) {
    if (ref.empty()) return;
    std::vector<std::string_view> known;
    for (const model::FrameworkVersion& framework : content_.frameworks) {
      if (framework.id == ref.id || framework.version == ref.id) return;
      known.push_back(framework.id);
    }
    missing(ref, key, "framework version", known);
  }

  void judgements(const std::vector<model::Judgement>& judgements) {
    for (const model::Judgement& judgement : judgements) one(judgement.by, "by", leads);
  }

  void thread() {
    for (const model::Priority& priority : content_.priorities) {
      one(priority.portfolio, "portfolio", Kind::portfolio);
      each(priority.plans, "plans", Kind::plan);
      judgements(priority.judgements);
    }
    for (const model::Outcome& outcome : content_.outcomes) {
      one(outcome.priority, "priority", Kind::priority);
      one(outcome.lead, "lead", leads);
      judgements(outcome.judgements);
    }
    for (const model::Activity& activity : content_.activities) {
      one(activity.outcome, "outcome", Kind::outcome);
      one(activity.programme, "programme", Kind::programme);
      one(activity.lead, "lead", leads);
      for (const model::Move& move : activity.moved) one(move.agreed_by, "agreed_by", deciders);
      each(activity.also_supports, "also_supports", Kind::outcome);
      each(activity.plans, "plans", Kind::plan);
      for (const Ref& line : activity.budget_lines) budget_line(line, "budget_lines");
      each(activity.depends_on, "depends_on", Kind::activity);
      each(activity.partners, "partners", Kind::organisation);
      one(activity.organisation, "organisation", Kind::organisation);
    }
    for (const model::Programme& programme : content_.programmes) {
      one(programme.approved_by, "approved_by", Kind::body);
      one(programme.lead, "lead", leads);
    }
    for (const model::ActionPlan& plan : content_.action_plans) {
      one(plan.measure, "measure", Kind::measure);
      one(plan.activity, "activity", Kind::activity);
      for (const model::PlannedAction& action : plan.actions) one(action.owner, "owner", leads);
    }
  }

  std::string budget_id(const model::BudgetLine& line) const {
    return model::year_text(line.year, content_.site.year_start) + "/" + line.id;
  }

  void budget_line(const Ref& ref, std::string_view key) {
    if (budget_ids_.empty()) {
      for (const model::BudgetLine& line : content_.budget) budget_ids_.push_back(budget_id(line));
      std::sort(budget_ids_.begin(), budget_ids_.end());
    }
    if (std::binary_search(budget_ids_.begin(), budget_ids_.end(), ref.id)) return;
    missing(ref, key, "budget line", {budget_ids_.begin(), budget_ids_.end()});
  }

  void measures() {
    for (const model::Measure& measure : content_.measures) {
      one(measure.outcome, "outcome", Kind::outcome);
      one(measure.priority, "priority", Kind::priority);
      one(measure.owner, "owner", Kind::post);
      each(measure.also_supports, "also_supports", Kind::outcome);
      each(measure.comparators, "comparators", Kind::comparator);
      for (const model::StatutoryCode& code : measure.statutory) statutory(code);
      figures(measure);
    }
  }

  void figures(const model::Measure& measure) {
    for (const model::YearTarget& target : measure.figures.targets) one(target.agreed_by, "agreed_by", deciders);
    for (const model::Series& series : measure.figures.comparators) one({series.id, series.place}, "comparator", Kind::comparator);
    switch (measure.breakdown) {
      case model::Breakdown::none:
        if (!measure.figures.breakdown.empty()) {
          diagnostics_.add(Code::breakdown_not_declared, measure.figures.breakdown.front().place,
                           fmt::format("`{}` has figures by part, and its file does not say what it is broken down by", measure.id));
        }
        break;
      case model::Breakdown::ward:
        for (const model::Series& series : measure.figures.breakdown) one({series.id, series.place}, "breakdown", Kind::ward);
        break;
      case model::Breakdown::directorate:
        for (const model::Series& series : measure.figures.breakdown) one({series.id, series.place}, "breakdown", Kind::organisation);
        break;
    }
  }

  // A set that lists no codes is open: any code may be named.
  void statutory(const model::StatutoryCode& wanted) {
    const auto at = content_.find(wanted.set, Kind::indicator_set);
    if (!at) return one({wanted.set, wanted.place}, "statutory", Kind::indicator_set);
    const model::IndicatorSet& set = content_.indicator_sets[*at];
    std::vector<std::string_view> known;
    for (const model::IndicatorCode& code : set.codes) {
      if (code.code == wanted.code) return;
      known.push_back(code.code);
    }
    if (known.empty()) return;
    diagnostics_.add(
        Code::unknown_code, wanted.place, fmt::format("the indicator set `{}` has no code \"{}\"", wanted.set, wanted.code),
        known.size() <= 12 ? fmt::format("It has \"{}\".", fmt::join(known, "\", \"")) : lookup_.nearest_of(wanted.code, known));
  }

  void risks_and_money() {
    for (const model::Risk& risk : content_.risks) {
      one(risk.owner, "owner", leads);
      each(risk.outcomes, "outcome", Kind::outcome);
      each(risk.activities, "activity", Kind::activity);
      each(risk.plans, "plan", Kind::plan);
      for (const model::Control& control : risk.controls) one(control.body, "body", Kind::body);
    }
    for (const model::BudgetLine& line : content_.budget) {
      one(line.directorate, "directorate", Kind::organisation);
      each(line.activities, "activities", Kind::activity);
      one(line.outcome, "outcome", Kind::outcome);
    }
  }

  void governance() {
    for (const model::Body& body : content_.bodies) {
      for (const Ref& member : body.members) one_or_role(member, "members", leads);
      one(body.organisation, "organisation", Kind::organisation);
      each(body.reviews, "reviews", Kind::tier);
      each(body.reports_to, "reports_to", Kind::body);
      each(body.precedes, "precedes", Kind::body);
      one(body.not_to_be_confused_with, "not_to_be_confused_with", Kind::body);
    }
    for (const model::Meeting& meeting : content_.meetings) {
      one(meeting.body, "body", Kind::body);
      for (const model::AgendaItem& item : meeting.agenda) {
        one(item.report, "report", Kind::report);
        one(item.plan, "plan", Kind::plan);
        one(item.body, "body", Kind::body);
        one(item.paper, "paper", Kind::paper);
      }
      for (const model::Decision& decision : meeting.decisions) one(decision.report, "report", Kind::report);
    }
    for (const model::Stream& stream : content_.streams) {
      for (const model::Event& event : stream.events) {
        for (const model::Involvement& involved : event.involves) one_or_role(involved.who, "involves", deciders);
        each(event.plans, "plans", Kind::plan);
        each(event.reports, "reports", Kind::report);
      }
    }
    for (const model::Timetable& timetable : content_.timetables) {
      one(timetable.receiver, "receiver", Kind::body);
      for (const model::TimetableStage& stage : timetable.stages) {
        one(stage.body, "body", Kind::body);
        one(stage.owner, "owner", Kind::post);
      }
    }
  }

  void reports() {
    for (const model::Report& report : content_.reports) {
      one(report.timetable, "timetable", Kind::timetable);
      one(report.organisation, "organisation", Kind::organisation);
      each(report.meetings, "meetings", Kind::meeting);
      for (const model::Comment& comment : report.comments) {
        about(comment.about);
        one(comment.author, "author", leads);
      }
    }
    for (const model::Revision& revision : content_.revisions) {
      revised(revision.item);
      one(revision.by, "by", deciders);
    }
  }

  void accountability() {
    for (const model::Statement& statement : content_.statements) {
      one(statement.portfolio, "portfolio", Kind::portfolio);
      one(statement.agreed_with, "agreed_with", deciders);
      each(statement.priorities, "priorities", Kind::priority);
      one(statement.finance_strategy, "finance_strategy", Kind::plan);
      for (const Ref& receiver : statement.issued_to) one_or_role(receiver, "issued_to", receivers);
    }
    for (const model::Survey& survey : content_.surveys) {
      each(survey.measures, "measures", Kind::measure);
      each(survey.items, "items", askable);
      for (const Ref& event : survey.events) calendar_event(event);
      document(survey.document, survey.place_of("document"), "document");
    }
    for (const model::QuestionSession& session : content_.question_sessions) {
      one(session.body, "body", Kind::body);
      each(session.items, "items", askable);
      for (const model::Request& question : session.questions) request(question);
    }
    for (const model::HotSpot& hot_spot : content_.hot_spots) {
      request(hot_spot.asked);
      each(hot_spot.items, "item", askable);
    }
    for (const model::BoardAction& action : content_.board_actions) {
      request(action.asked);
      one(action.meeting, "meeting", Kind::meeting);
      each(action.items, "item", askable);
      for (const Ref& adjusted : action.adjusts) adjusts(adjusted);
    }
  }

  void papers() {
    for (const model::Paper& paper : content_.papers) {
      paper_template(paper.paper_template);
      one(paper.meeting, "meeting", Kind::meeting);
      one(paper.body, "body", Kind::body);
      each(paper.responsible, "responsible", Kind::post);
      one(paper.portfolio, "portfolio", Kind::portfolio);
      each(paper.contacts, "contact", Kind::post);
      for (const model::Recommendation& ask : paper.ask) {
        one(ask.body, "body", deciders);
        one(ask.onward, "onward", deciders);
      }
      each(paper.read_with, "read_with", Kind::paper);
      for (const model::Implication& implication : paper.implications) label(implication.attached, paper);
      for (const model::Clearance& clearance : paper.clearance) {
        one(clearance.by, "by", Kind::post);
        one(clearance.on_behalf_of, "on_behalf_of", Kind::post);
      }
      for (const model::Consultee& consultee : paper.consultees) one_or_role(consultee.who, "post", receivers);
      for (const model::Attachment& attachment : paper.attachments) enclosure(attachment);
      each(paper.wards, "wards", Kind::ward);
      each(paper.previous, "previous", Kind::paper);
      one(paper.pledge, "pledge", Kind::priority);
      each(paper.priorities, "priorities", Kind::priority);
      for (const model::RouteStop& stop : paper.route) one(stop.body, "body", Kind::body);
      each(paper.reports, "reports", Kind::report);
      framework(paper.framework, "framework");
      each(paper.approves, "approves", Kind::plan);
    }
  }

  void paper_template(const Ref& ref) {
    std::vector<std::string_view> known;
    for (const model::PaperTemplate& each : content_.paper_templates) {
      if (each.id == ref.id) return;
      known.push_back(each.id);
    }
    if (!ref.empty() && !content_.unread.contains("templates/papers/" + ref.id + ".toml")) missing(ref, "template", "template", known);
  }

  void label(const Ref& ref, const model::Paper& paper) {
    if (ref.empty() || model::attachment_of(paper, ref.id)) return;
    std::vector<std::string_view> known;
    for (const model::Attachment& each : paper.attachments) known.push_back(each.label);
    missing(ref, "attached", "attachment", known);
  }

  // A file, something of the site with a page of its own, or both.
  void enclosure(const model::Attachment& attachment) {
    if (!attachment.file.empty()) document(attachment.file, key_place(content_.sources, attachment.place, "file"), "file");
    const std::string_view wanted = attachment.page.id;
    if (wanted.starts_with("framework/")) return framework({std::string(wanted.substr(10)), attachment.page.place}, "page");
    if (wanted.starts_with("pages/")) {
      std::vector<std::string_view> known;
      for (const model::Page& page : content_.pages) {
        if (page.path == wanted.substr(6)) return;
        known.push_back(page.path);
      }
      return missing(attachment.page, "page", "page", known);
    }
    one(attachment.page, "page", enclosable);
  }

  void request(const model::Request& request) {
    one_or_role(request.by, "by", deciders);
    one_or_role(request.to, "to", receivers);
  }

  // A plan, a measure whose target it is, or a budget line, "2025-26/parks".
  void adjusts(const Ref& ref) {
    if (ref.id.find('/') != std::string::npos) return budget_line(ref, "adjusts");
    one(ref, "adjusts", {Kind::plan, Kind::measure, Kind::activity});
  }

  // "corporate-planning/survey": an event's id is unique in its stream only.
  void calendar_event(const Ref& ref) {
    std::vector<std::string> ids;
    for (const model::Stream& stream : content_.streams) {
      for (const model::Event& event : stream.events) ids.push_back(stream.id + "/" + event.id);
    }
    if (std::find(ids.begin(), ids.end(), ref.id) != ids.end()) return;
    missing(ref, "events", "event of the calendar", {ids.begin(), ids.end()});
  }

  // A comment's file is called after what it is about; a budget line's id is outside the space of ids.
  void about(const Ref& ref) {
    const auto item = content_.find(ref.id);
    if (item && std::find(commented.begin(), commented.end(), item->kind) != commented.end()) return;
    const bool line =
        std::any_of(content_.budget.begin(), content_.budget.end(), [&](const model::BudgetLine& l) { return l.id == ref.id; });
    if (line) return;
    if (!item) {
      diagnostics_.add(Code::broken_reference, ref.place,
                       fmt::format("this comment's file is called `{}`, which is the id of nothing here", ref.id),
                       lookup_.help(ref.id, commented));
    } else {
      diagnostics_.add(Code::wrong_kind, ref.place,
                       fmt::format("this comment's file is called after `{}`, which is {}", ref.id, with_article(item->kind)),
                       "A comment is about a measure, an activity, an outcome, a priority, a risk or a budget line.");
    }
  }

  void revised(const Ref& ref) {
    const bool known = ref.empty() || content_.find(ref.id);
    if (!known) one(ref, "measure", Kind::measure);
  }

  const Content& content_;
  Diagnostics& diagnostics_;
  IdLookup lookup_;
  std::vector<std::string> budget_ids_;  // sorted; made when first asked for
};

}  // namespace

void check_references(const Content& content, Diagnostics& diagnostics) { References(content, diagnostics).check(); }

}  // namespace goldthread::check
