#include "read/paper_reader.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "read/entity_fields.hpp"

namespace goldthread::read {

using diagnostics::Code;
using model::PaperField;
using Kind = TomlValue::Kind;

namespace {

constexpr std::string_view none_word = "none";

void read_ask(Fields& fields, std::vector<model::Recommendation>& ask) {
  fields.tables("ask", "a recommendation", [&](Fields& one) {
    using model::AskVerb;
    model::Recommendation out;
    out.place = one.place();
    one.word("verb", out.verb,
             {{"note", AskVerb::note},
              {"comment", AskVerb::comment},
              {"discuss", AskVerb::discuss},
              {"agree", AskVerb::agree},
              {"approve", AskVerb::approve},
              {"recommend-onward", AskVerb::recommend_onward},
              {"consider", AskVerb::consider}},
             Need::required);
    one.text("what", out.what, Need::required);
    one.ref("body", out.body);
    one.ref("onward", out.onward, out.verb == AskVerb::recommend_onward ? Need::required : Need::optional);
    ask.push_back(std::move(out));
  });
}

// heading = "none", heading = "Some words.", or heading = { none = true, text = "...", reason = "...", attached = "A" }.
model::Implication implication(Fields& fields, const TomlEntry& entry) {
  model::Implication out;
  out.heading = entry.key;
  out.place = entry.value.place;
  if (entry.value.kind == Kind::text) {
    out.none = entry.value.text == none_word;
    if (!out.none) out.text = entry.value.text;
    return out;
  }
  if (!fields.is(entry.value, Kind::table, entry.key)) return out;
  Fields inner(entry.value, "an implication", fields.year_start(), fields.diagnostics(), nullptr);
  inner.truth("none", out.none);
  inner.text("text", out.text);
  inner.text("reason", out.reason);
  inner.ref("attached", out.attached);
  inner.finish();
  return out;
}

void read_implications(Fields& fields, model::Paper& paper) {
  fields.table("implications", "`implications`", [&](Fields& inner) {
    for (const TomlEntry* entry : inner.rest()) paper.implications.push_back(implication(inner, *entry));
  });
}

// true, false, or the words "not answered", which the checks ask about.
void read_answers(Fields& fields, model::Paper& paper) {
  fields.table("answers", "`answers`", [&](Fields& inner) {
    for (const TomlEntry* entry : inner.rest()) {
      model::HeadingAnswer out{entry->key, model::Answer::not_answered, entry->value.place};
      const bool open = entry->value.kind == Kind::text && entry->value.text == "not answered";
      if (!open && inner.is(entry->value, Kind::truth, entry->key))
        out.answer = entry->value.truth ? model::Answer::yes : model::Answer::no;
      paper.answers.push_back(std::move(out));
    }
  });
}

void read_clearance(Fields& fields, model::Paper& paper) {
  fields.tables("clearance", "a clearance", [&](Fields& one) {
    model::Clearance out;
    out.place = one.place();
    one.text("role", out.role, Need::required);
    one.ref("by", out.by);
    one.ref("on_behalf_of", out.on_behalf_of);
    one.date("date", out.date);
    paper.clearance.push_back(std::move(out));
  });
}

void read_consultees(Fields& fields, model::Paper& paper) {
  fields.tables("consultees", "a consultee", [&](Fields& one) {
    model::Consultee out;
    out.place = one.place();
    one.ref("post", out.who, Need::required);
    one.take("consulted", Need::required);
    one.truth("consulted", out.consulted);
    one.text("where", out.where);
    paper.consultees.push_back(std::move(out));
  });
}

// A label is a letter, or a number that may stand without quotes.
void read_label(Fields& fields, model::Attachment& attachment) {
  for (const std::string_view key : {"label", "number"}) {
    const TomlValue* value = fields.take(key);
    if (value && (value->kind == Kind::number || fields.is(*value, Kind::text, key))) attachment.label = value->text;
  }
}

void read_attachments(Fields& fields, model::Paper& paper) {
  fields.tables("attachments", "an attachment", [&](Fields& one) {
    model::Attachment out;
    out.place = one.place();
    read_label(one, out);
    one.text("title", out.title, Need::required);
    one.text("file", out.file);
    one.ref("page", out.page);
    one.text("section", out.section);
    one.word("access", out.access,
             {{"public", model::Access::open}, {"exempt", model::Access::exempt}, {"confidential", model::Access::confidential}});
    if (const TomlValue* paragraph = one.take("paragraph")) {
      if (paragraph->kind == Kind::number || one.is(*paragraph, Kind::text, "paragraph")) out.paragraph = paragraph->text;
    }
    one.text("public_interest", out.public_interest);
    one.text("public_title", out.public_title);
    one.truth("sensitive", out.sensitive);
    paper.attachments.push_back(std::move(out));
  });
}

// "all", "none", or a list; an empty list says nothing.
void read_wards(Fields& fields, model::Paper& paper) {
  const TomlEntry* entry = fields.value().find("wards");
  if (!entry || entry->value.kind != Kind::text) {
    fields.refs("wards", paper.wards);
    if (!paper.wards.empty()) paper.wards_affected = model::WardsAffected::listed;
    return;
  }
  model::WardsAffected said = model::WardsAffected::not_said;
  fields.take("wards");
  if (entry->value.text == "all") said = model::WardsAffected::all;
  if (entry->value.text == none_word) said = model::WardsAffected::none;
  if (said == model::WardsAffected::not_said && !entry->value.text.empty()) {
    paper.wards.push_back({entry->value.text, entry->value.place});
    said = model::WardsAffected::listed;
  }
  paper.wards_affected = said;
}

void read_route(Fields& fields, model::Paper& paper) {
  fields.tables("route", "a stop of the route", [&](Fields& one) {
    model::RouteStop out;
    out.place = one.place();
    one.ref("body", out.body, Need::required);
    one.date("date", out.date);
    one.text("what", out.what);
    paper.route.push_back(std::move(out));
  });
}

// True where the key holds the word "none" in place of a list; it is then read.
bool says_none(Fields& fields, std::string_view key, model::Paper& paper) {
  const TomlEntry* entry = fields.value().find(key);
  if (!entry || entry->value.kind != Kind::text || entry->value.text != none_word) return false;
  fields.take(key);
  paper.none.emplace_back(key);
  return true;
}

const std::vector<std::pair<std::string_view, PaperField>>& field_words() {
  static const std::vector<std::pair<std::string_view, PaperField>> words = {{"title", PaperField::title},
                                                                             {"body", PaperField::body},
                                                                             {"meeting", PaperField::meeting},
                                                                             {"date", PaperField::date},
                                                                             {"status", PaperField::status},
                                                                             {"aim", PaperField::aim},
                                                                             {"route-from", PaperField::route_from},
                                                                             {"route-next", PaperField::route_next},
                                                                             {"route", PaperField::route},
                                                                             {"effective", PaperField::effective},
                                                                             {"key-decision", PaperField::key_decision},
                                                                             {"forward-notice", PaperField::forward_notice},
                                                                             {"access", PaperField::access},
                                                                             {"sensitive", PaperField::sensitive},
                                                                             {"responsible", PaperField::responsible},
                                                                             {"portfolio", PaperField::portfolio},
                                                                             {"contact", PaperField::contact},
                                                                             {"summary", PaperField::summary},
                                                                             {"ask", PaperField::ask},
                                                                             {"text", PaperField::text},
                                                                             {"implication", PaperField::implication},
                                                                             {"answer", PaperField::answer},
                                                                             {"priorities", PaperField::priorities},
                                                                             {"pledge", PaperField::pledge},
                                                                             {"policies", PaperField::policies},
                                                                             {"consultees", PaperField::consultees},
                                                                             {"wards", PaperField::wards},
                                                                             {"attachments", PaperField::attachments},
                                                                             {"previous", PaperField::previous},
                                                                             {"background", PaperField::background},
                                                                             {"read-with", PaperField::read_with},
                                                                             {"plans", PaperField::plans},
                                                                             {"reports", PaperField::reports},
                                                                             {"framework", PaperField::framework},
                                                                             {"clearance", PaperField::clearance}};
  return words;
}

void read_field(Fields& fields, model::TemplateHeading& heading) {
  const TomlValue* value = fields.take("field");
  if (!value || !fields.is(*value, Kind::text, "field")) return;
  std::vector<std::string_view> names;
  for (const auto& [name, meaning] : field_words()) {
    if (value->text == name) heading.field = meaning;
    names.push_back(name);
  }
  if (heading.field) return;
  fields.diagnostics().add(Code::unknown_word, value->place, fmt::format("`field` does not know \"{}\"", value->text),
                           fmt::format("It takes \"{}\".", fmt::join(names, "\", \"")));
}

void read_heading(Fields& one, model::TemplateHeading& heading) {
  heading.place = one.place();
  one.text("title", heading.title, Need::required);
  read_field(one, heading);
  const bool by_id = heading.field == PaperField::implication || heading.field == PaperField::answer;
  one.text("id", heading.id, by_id ? Need::required : Need::optional);
  one.truth("required", heading.required);
  one.truth("numbered", heading.numbered);
  one.truth("assessment", heading.assessment);
  one.text("none", heading.none);
}

// Lines of the cover, and headings below a heading: nothing stands below them.
void read_last_headings(Fields& fields, std::string_view key, std::string_view what, std::vector<model::TemplateHeading>& headings) {
  fields.tables(key, what, [&](Fields& one) { read_heading(one, headings.emplace_back()); });
}

void read_headings(Fields& fields, model::PaperTemplate& paper_template) {
  fields.tables("heading", "a heading", [&](Fields& one) {
    model::TemplateHeading& heading = paper_template.headings.emplace_back();
    read_heading(one, heading);
    read_last_headings(one, "parts", "a heading below a heading", heading.parts);
  });
}

}  // namespace

void read_paper(Fields& fields, model::Paper& paper) {
  read_entity(fields, paper);
  fields.ref("template", paper.paper_template, Need::required);
  fields.ref("meeting", paper.meeting);
  fields.ref("body", paper.body);
  fields.date("date", paper.date);
  fields.text("date_unknown", paper.date_unknown);
  fields.text("summary", paper.summary);
  fields.word("status", paper.status,
              {{"discussion", std::optional(model::PaperStatus::discussion)},
               {"decision", model::PaperStatus::decision},
               {"information", model::PaperStatus::information}});
  fields.text("aim", paper.aim);
  fields.text("objective", paper.aim);
  fields.take("key_decision", Need::required);
  fields.truth("key_decision", paper.key_decision);
  fields.date("forward_notice", paper.forward_notice);
  fields.refs("responsible", paper.responsible);
  fields.ref("portfolio", paper.portfolio);
  fields.refs("contact", paper.contacts);
  fields.text("lead_in", paper.lead_in);
  read_ask(fields, paper.ask);
  fields.refs("read_with", paper.read_with);
  read_implications(fields, paper);
  read_answers(fields, paper);
  read_clearance(fields, paper);
  if (!says_none(fields, "consultees", paper)) read_consultees(fields, paper);
  if (!says_none(fields, "attachments", paper)) read_attachments(fields, paper);
  read_wards(fields, paper);
  if (!says_none(fields, "previous", paper)) fields.refs("previous", paper.previous);
  if (!says_none(fields, "background", paper)) fields.lines("background", paper.background);
  if (!says_none(fields, "policies", paper)) fields.lines("policies", paper.policies);
  if (!says_none(fields, "pledge", paper)) fields.ref("pledge", paper.pledge);
  if (!says_none(fields, "priorities", paper)) fields.refs("priorities", paper.priorities);
  read_route(fields, paper);
  fields.date("effective", paper.effective);
  fields.refs("reports", paper.reports);
  fields.ref("framework", paper.framework);
  fields.refs("approves", paper.approves);
}

void read_paper_template(Fields& fields, model::PaperTemplate& paper_template) {
  fields.text("title", paper_template.title, Need::required);
  fields.truth("numbered", paper_template.numbered);
  fields.text("lead_in", paper_template.lead_in);
  fields.lines("prompts", paper_template.prompts);
  read_last_headings(fields, "cover", "a line of the cover", paper_template.cover);
  read_headings(fields, paper_template);
}

}  // namespace goldthread::read
