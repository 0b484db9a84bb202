// Papers against their templates: every heading that must be answered is, every answer has its heading, and nothing of the form
// itself was left behind (domain.md H15, R07, R09, R10, B15).
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "check/prompts.hpp"
#include "check/rules.hpp"
#include "check/text_place.hpp"
#include "model/paper_facts.hpp"
#include "model/prose_sections.hpp"
#include "text/closest.hpp"

namespace goldthread::check {

using diagnostics::Code;
using model::Paper;
using model::PaperField;
using model::TemplateHeading;

namespace {

using Headings = std::vector<const TemplateHeading*>;

void collect(const std::vector<TemplateHeading>& from, Headings& to) {
  for (const TemplateHeading& heading : from) {
    to.push_back(&heading);
    collect(heading.parts, to);
  }
}

// A list with nothing in it, and a text without words, are blank: they answer nothing. Keys that are not lists answer by being there.
bool is_blank(const Paper& paper, PaperField field) {
  switch (field) {
    case PaperField::aim:
      return paper.aim.empty();
    case PaperField::summary:
      return paper.summary.empty();
    case PaperField::responsible:
      return paper.responsible.empty();
    case PaperField::portfolio:
      return paper.portfolio.empty();
    case PaperField::contact:
      return paper.contacts.empty();
    case PaperField::ask:
      return paper.ask.empty();
    case PaperField::priorities:
      return paper.priorities.empty();
    case PaperField::pledge:
      return paper.pledge.empty();
    case PaperField::policies:
      return paper.policies.empty();
    case PaperField::consultees:
      return paper.consultees.empty();
    case PaperField::wards:
      return paper.wards_affected == model::WardsAffected::not_said;
    case PaperField::attachments:
      return paper.attachments.empty();
    case PaperField::previous:
      return paper.previous.empty();
    case PaperField::background:
      return paper.background.empty();
    case PaperField::route:
    case PaperField::route_from:
    case PaperField::route_next:
      return paper.route.empty();
    case PaperField::clearance:
      return paper.clearance.empty();
    case PaperField::title:
    case PaperField::body:
    case PaperField::meeting:
    case PaperField::date:
    case PaperField::status:
    case PaperField::effective:
    case PaperField::key_decision:
    case PaperField::forward_notice:
    case PaperField::access:
    case PaperField::sensitive:
    case PaperField::read_with:
    case PaperField::plans:
    case PaperField::reports:
    case PaperField::framework:
    case PaperField::text:
    case PaperField::implication:
    case PaperField::answer:
      return false;
  }
  return false;
}

bool is_blank(const model::Implication& implication) {
  const bool has_text = implication.text.find_first_not_of(" \t\r\n") != std::string::npos;
  return !implication.none && !has_text && implication.attached.empty();
}

// Lists of which the word "none" is an answer.
bool may_be_none(std::string_view key) {
  constexpr auto keys =
      std::to_array<std::string_view>({"wards", "consultees", "attachments", "previous", "background", "policies", "pledge", "priorities"});
  return std::find(keys.begin(), keys.end(), key) != keys.end();
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
bool is_space(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

// Where words stand in a text, whatever its capitals and spaces; their length in it.
std::pair<std::size_t, std::size_t> found_in(std::string_view text, std::string_view words) {
  for (std::size_t start = 0; start < text.size(); ++start) {
    std::size_t at = start;
    std::size_t word = 0;
    while (word < words.size() && at < text.size()) {
      if (is_space(words[word]) && is_space(text[at])) {
        while (at < text.size() && is_space(text[at])) ++at;
        while (word < words.size() && is_space(words[word])) ++word;
      } else if (lower(words[word]) == lower(text[at])) {
        ++at;
        ++word;
      } else {
        break;
      }
    }
    if (word == words.size() && word > 0) return {start, at - start};
  }
  return {std::string_view::npos, 0};
}

// Does the check of everybody's words know this prompt, and speak of it already?
bool is_known_prompt(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && !is_space(text[end])) ++end;
  const std::string_view word = text.substr(at, end - at);
  return may_begin_prompt(word) && !leftover_prompt(text, at, word.size()).empty();
}

class Answers {
 public:
  Answers(const Paper& paper, const model::PaperTemplate& form, Diagnostics& diagnostics)
      : paper_(paper), form_(form), diagnostics_(diagnostics) {
    collect(form.cover, headings_);
    collect(form.headings, headings_);
  }

  void check() {
    for (const TemplateHeading* heading : headings_) answered(*heading);
    for (const model::Implication& each : paper_.implications) {
      known(each.heading, each.place);
      blank(each);
    }
    for (const model::HeadingAnswer& each : paper_.answers) known(each.heading, each.place);
    sections();
    left_over();
  }

 private:
  void unanswered(const TemplateHeading& heading, text::Place place, std::string help) {
    diagnostics_.add(Code::unanswered_prompt, place,
                     fmt::format("`{}` has no answer under \"{}\", which its template asks for", paper_.id, heading.title),
                     std::move(help));
  }

  void answered(const TemplateHeading& heading) {
    if (heading.assessment) assessment(heading);
    if (heading.field == PaperField::answer) return yes_or_no(heading);
    if (!heading.required || !heading.field || (!heading.id.empty() && model::implication_of(paper_, heading.id))) return;
    const PaperField field = *heading.field;
    if (field == PaperField::implication) {
      return unanswered(heading, paper_.place_of("implications"),
                        fmt::format("Add `{} = \"none\"` or a text under [implications].", heading.id));
    }
    if (field == PaperField::text) return text(heading);
    const std::string_view key = model::key_of(field);
    const bool given = paper_.keys.find(key) || (key == "meeting" && (paper_.date || !paper_.date_unknown.empty()));
    if (paper_.says_none(key) || (given && !is_blank(paper_, field))) return;
    const std::string write = given && may_be_none(key) ? std::string() : fmt::format("{} `{}`.", given ? "Fill in" : "Add", key);
    unanswered(heading, paper_.place_of(key), write);
  }

  void yes_or_no(const TemplateHeading& heading) {
    const model::HeadingAnswer* answer = model::answer_of(paper_, heading.id);
    if (answer ? answer->answer != model::Answer::not_answered : !heading.required) return;
    unanswered(heading, answer ? answer->place : paper_.place_of("answers"),
               fmt::format("Write `{} = true` or `{} = false` under [answers].", heading.id, heading.id));
  }

  void text(const TemplateHeading& heading) {
    const bool there = text_headings() == 1 ? !paper_.prose.empty() : model::section_of(paper_.prose, heading.title).has_value();
    if (!there) unanswered(heading, paper_.place, fmt::format("Write it below the front matter, under a heading \"{}\".", heading.title));
  }

  // The completed assessment is attached, or there is a reason for none (B15).
  void assessment(const TemplateHeading& heading) {
    const model::Implication* said = model::implication_of(paper_, heading.id);
    if (!said || is_blank(*said) || !said->attached.empty() || !said->reason.empty()) return;
    diagnostics_.add(Code::unanswered_prompt, said->place,
                     fmt::format("under \"{}\" there is neither an assessment nor a reason for none", heading.title),
                     "Add `attached`, the label of the assessment among the attachments, or `reason`.");
  }

  void known(const std::string& id, text::Place place) {
    std::vector<std::string_view> ids;
    for (const TemplateHeading* heading : headings_) {
      if (heading->id == id) return;
      if (!heading->id.empty()) ids.push_back(heading->id);
    }
    const auto nearest = text::closest(id, ids);
    diagnostics_.add(Code::unknown_key, place, fmt::format("the template `{}` has no heading `{}`", form_.id, id),
                     nearest ? fmt::format("Did you mean `{}`?", *nearest) : std::string());
  }

  void blank(const model::Implication& implication) {
    if (!is_blank(implication)) return;
    const auto heading =
        std::find_if(headings_.begin(), headings_.end(), [&](const TemplateHeading* each) { return each->id == implication.heading; });
    if (heading != headings_.end()) unanswered(**heading, implication.place, "Write \"none\", or what there is to say.");
  }

  std::size_t text_headings() const {
    return static_cast<std::size_t>(
        std::count_if(headings_.begin(), headings_.end(), [](const TemplateHeading* each) { return each->field == PaperField::text; }));
  }

  // Where the template has several headings for the text, each section of it stands under one of them; else it would be lost.
  void sections() {
    if (paper_.prose.empty() || text_headings() == 1) return;
    const auto has_heading = [&](const model::Heading& section) {
      return std::any_of(headings_.begin(), headings_.end(), [&](const TemplateHeading* each) {
        return each->field == PaperField::text && model::same_heading(each->title, section.text);
      });
    };
    const std::vector<model::Heading> top = model::top_headings(paper_.prose);
    for (const model::Heading& section : top) {
      if (has_heading(section)) continue;
      diagnostics_.add(Code::section_not_in_template, place_of(section.text),
                       fmt::format("the template `{}` has no heading for the section \"{}\"", form_.id, section.text));
    }
    const bool begins = top.empty() || paper_.prose.html.find("<h" + std::to_string(top.front().level) + " id=\"" + top.front().anchor) > 0;
    if (!begins) return;
    diagnostics_.add(Code::section_not_in_template, paper_.prose.start,
                     fmt::format("the template `{}` has several headings for the text, and this stands under none of them", form_.id));
  }

  text::Place place_of(std::string_view words) const {
    TextPlaces places(paper_.prose);
    const auto at = paper_.prose.markdown.find(words);
    return at == std::string_view::npos ? paper_.prose.start : places.at(at, words);
  }

  // Instructions of the template that still stand in the paper.
  void left_over() {
    for (const model::Line& prompt : form_.prompts) {
      const auto [at, size] = found_in(paper_.prose.markdown, prompt.text);
      if (at != std::string_view::npos && !is_known_prompt(paper_.prose.markdown, at)) {
        tell(paper_.prose.markdown.substr(at, size), TextPlaces(paper_.prose).at(at, paper_.prose.markdown.substr(at, size)));
      }
      for (const model::Implication& each : paper_.implications) left_in(each.text, prompt.text, each.place);
      for (const model::Recommendation& each : paper_.ask) left_in(each.what, prompt.text, each.place);
      left_in(paper_.summary, prompt.text, paper_.place_of("summary"));
      left_in(paper_.aim, prompt.text, paper_.place_of("aim"));
    }
  }

  void left_in(std::string_view text, std::string_view prompt, text::Place place) {
    const auto [at, size] = found_in(text, prompt);
    if (at != std::string_view::npos && !is_known_prompt(text, at)) tell(text.substr(at, size), place);
  }

  void tell(std::string_view left, text::Place place) {
    diagnostics_.add(Code::leftover_prompt, place, fmt::format("a template's prompt was left here: \"{}\"", left));
  }

  const Paper& paper_;
  const model::PaperTemplate& form_;
  Diagnostics& diagnostics_;
  Headings headings_;
};

}  // namespace

void check_paper_answers(const Content& content, Diagnostics& diagnostics) {
  for (const Paper& paper : content.papers) {
    if (const model::PaperTemplate* form = model::template_of(paper, content)) Answers(paper, *form, diagnostics).check();
  }
}

}  // namespace goldthread::check
