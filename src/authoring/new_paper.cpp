#include "authoring/new_paper.hpp"

#include <algorithm>
#include <set>

#include "authoring/front_matter.hpp"
#include "model/paper_facts.hpp"
#include "read/paper_reader.hpp"
#include "read/place_in_content.hpp"
#include "read/toml_document.hpp"

namespace goldthread::authoring {

namespace {

using model::PaperField;
using model::TemplateHeading;
using Headings = std::vector<const TemplateHeading*>;

void collect(const std::vector<TemplateHeading>& from, Headings& to) {
  for (const TemplateHeading& heading : from) {
    to.push_back(&heading);
    collect(heading.parts, to);
  }
}

// A heading as a remark, which ends with its line.
std::string remark(const TemplateHeading& heading) {
  std::string out = heading.title;
  std::replace_if(
      out.begin(), out.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
  return out;
}

// What stands behind a key that nobody has answered yet.
std::string_view empty_value(PaperField field) {
  switch (field) {
    case PaperField::ask:
      return R"([ { verb = "note", what = "" } ])";
    case PaperField::clearance:
      return R"([ { role = "" } ])";
    case PaperField::consultees:
      return R"([ { post = "", consulted = false } ])";
    case PaperField::route:
    case PaperField::route_from:
    case PaperField::route_next:
      return R"([ { body = "" } ])";
    case PaperField::responsible:
    case PaperField::contact:
    case PaperField::priorities:
    case PaperField::policies:
    case PaperField::wards:
    case PaperField::attachments:
    case PaperField::previous:
    case PaperField::background:
    case PaperField::read_with:
    case PaperField::plans:
    case PaperField::reports:
      return "[]";
    case PaperField::sensitive:
      return "false";
    case PaperField::title:
    case PaperField::body:
    case PaperField::meeting:
    case PaperField::date:
    case PaperField::status:
    case PaperField::aim:
    case PaperField::effective:
    case PaperField::key_decision:
    case PaperField::forward_notice:
    case PaperField::access:
    case PaperField::portfolio:
    case PaperField::summary:
    case PaperField::text:
    case PaperField::implication:
    case PaperField::answer:
    case PaperField::pledge:
    case PaperField::framework:
      return "\"\"";
  }
  return "\"\"";
}

// Keys that are written ahead of the template's own.
bool is_written_first(std::string_view key) {
  return key.empty() || key == "title" || key == "meeting" || key == "access" || key == "key_decision";
}

void add_fields(FrontMatter& out, const Headings& headings) {
  std::set<std::string_view> written;
  for (const TemplateHeading* heading : headings) {
    const std::string_view key = heading->field ? model::key_of(*heading->field) : std::string_view();
    if (is_written_first(key) || !written.insert(key).second) continue;
    if (heading->required) {
      out.plain(key, empty_value(*heading->field), remark(*heading));
    } else {
      out.comment(std::string(key) + " = " + std::string(empty_value(*heading->field)) + "  # " + remark(*heading));
    }
  }
}

void add_table(FrontMatter& out, std::string_view name, const Headings& headings, PaperField field, std::string_view value) {
  const auto is_of_field = [&](const TemplateHeading* heading) { return heading->field == field; };
  if (std::none_of(headings.begin(), headings.end(), is_of_field)) return;
  out.table(name);
  for (const TemplateHeading* heading : headings) {
    if (is_of_field(heading)) out.plain(heading->id, value, remark(*heading));
  }
}

}  // namespace

const std::vector<std::string_view>& paper_keys() {
  static const std::vector<std::string_view> keys = {"title", "template", "meeting"};
  return keys;
}

std::optional<model::PaperTemplate> read_form(const NewFile& file) {
  diagnostics::Diagnostics diagnostics;
  const auto table = read::parse_toml(file.text, {}, diagnostics);
  if (!table) return std::nullopt;
  model::PaperTemplate out;
  out.id = read::place_in_content(file.path).id;
  read::Fields fields(*table, "a template of papers", model::YearStart{}, diagnostics, nullptr);
  read::read_paper_template(fields, out);
  return diagnostics.errors() == 0 ? std::optional(std::move(out)) : std::nullopt;
}

NewFile new_paper(const std::string& id, const Given& given, const model::PaperTemplate& form) {
  const auto given_or = [&](std::string_view key, const std::string& otherwise) {
    const auto found = given.find(key);
    return found == given.end() ? otherwise : found->second;
  };
  Headings headings;
  collect(form.cover, headings);
  collect(form.headings, headings);
  FrontMatter out;
  out.text("title", given_or("title", title_from(id)));
  out.text("template", form.id);
  out.text("meeting", given_or("meeting", {}), "the id of a meeting");
  out.plain("access", "\"\"", "public, exempt (with paragraph and public_interest) or confidential");
  out.plain("key_decision", "\"\"", "true or false; a key decision has forward_notice, the day it was announced");
  add_fields(out, headings);
  out.comment("A list with nothing in it is \"none\". May also have: status, read_with, reports, framework, approves, route, effective.");
  add_table(out, "implications", headings, PaperField::implication, "\"\"");
  add_table(out, "answers", headings, PaperField::answer, "\"not answered\"");
  std::string text = out.markdown();
  const auto is_text = [](const TemplateHeading* heading) { return heading->field == PaperField::text; };
  const bool several = std::count_if(headings.begin(), headings.end(), is_text) > 1;
  for (const TemplateHeading* heading : headings) {
    if (several && is_text(heading)) text += "## " + remark(*heading) + "\n\n";
  }
  return {"papers/" + id + ".md", text};
}

}  // namespace goldthread::authoring
