#include "site/paper_body.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <vector>

#include "derive/clearance.hpp"
#include "model/paper_facts.hpp"
#include "model/prose_sections.hpp"
#include "render/dates.hpp"
#include "render/html.hpp"
#include "render/numbers.hpp"
#include "site/paper_fields.hpp"
#include "site/rows.hpp"
#include "site/tables.hpp"
#include "text/slug.hpp"

namespace goldthread::site {

namespace {

using model::Kind;
using model::Paper;
using model::PaperField;
using model::TemplateHeading;
using render::Phrase;

void append_paragraph(std::string& html, std::string_view text) {
  if (text.empty()) return;
  html += "<p>";
  render::append_text(html, text);
  html += "</p>\n";
}

// Paragraphs stand with an empty line between them.
void append_paragraphs(std::string& html, std::string_view text) {
  while (!text.empty()) {
    const auto end = text.find("\n\n");
    std::string_view one = text.substr(0, end);
    while (!one.empty() && (one.back() == '\n' || one.back() == ' ')) one.remove_suffix(1);
    append_paragraph(html, one);
    text = end == std::string_view::npos ? std::string_view() : text.substr(text.find_first_not_of('\n', end));
  }
}

void add_list(Draft& draft, Values& where, const std::vector<Listed>& list) {
  for (const Listed& each : list) {
    Values& item = where.add(Block::items);
    item.set(Text::title, each.title);
    item.set(Text::note, each.note);
    if (!each.address.empty() && each.address != draft.address()) draft.link(item, Address::href, each.address);
  }
}

bool has_field(const std::vector<TemplateHeading>& headings, PaperField field) {
  return std::any_of(headings.begin(), headings.end(),
                     [&](const TemplateHeading& each) { return each.field == field || has_field(each.parts, field); });
}

std::size_t texts(const std::vector<TemplateHeading>& headings) {
  std::size_t count = 0;
  for (const TemplateHeading& each : headings) count += (each.field == PaperField::text ? 1U : 0U) + texts(each.parts);
  return count;
}

// What a template has no heading for stands after its headings, under words of the site.
struct Further {
  PaperField field;
  Phrase heading;
};
constexpr std::array further = {Further{PaperField::ask, Phrase::paper_asked},
                                Further{PaperField::text, Phrase::paper_text},
                                Further{PaperField::attachments, Phrase::paper_attachments},
                                Further{PaperField::read_with, Phrase::paper_read_with},
                                Further{PaperField::plans, Phrase::paper_plans},
                                Further{PaperField::reports, Phrase::paper_reports},
                                Further{PaperField::framework, Phrase::paper_framework},
                                Further{PaperField::policies, Phrase::paper_policies},
                                Further{PaperField::wards, Phrase::paper_wards},
                                Further{PaperField::consultees, Phrase::paper_consultees},
                                Further{PaperField::clearance, Phrase::paper_clearance},
                                Further{PaperField::background, Phrase::paper_background},
                                Further{PaperField::responsible, Phrase::paper_responsible},
                                Further{PaperField::contact, Phrase::paper_contact},
                                Further{PaperField::effective, Phrase::paper_effective},
                                Further{PaperField::route, Phrase::paper_route},
                                Further{PaperField::previous, Phrase::paper_earlier}};

class Body {
 public:
  Body(Draft& draft, std::uint32_t index, const PaperPlace& place)
      : draft_(draft),
        words_(draft.words()),
        content_(draft.content()),
        paper_(draft.content().papers[index]),
        form_(model::template_of(paper_, content_)),
        place_(place),
        index_(index) {}

  void add(const AddPart& add_part) {
    if (form_) add_template(add_part);
    for (const Further& each : further) {
      if (has_heading(each.field) || !has(each.field)) continue;
      TemplateHeading heading;
      heading.field = each.field;
      fill(add_part(words_[each.heading], anchor(words_[each.heading])), heading);
    }
    add_priorities(add_part);
    add_papers(add_part, Phrase::paper_later, draft_.derived().thread.papers[index_].later);
  }

 private:
  bool has_heading(PaperField field) const { return form_ && (has_field(form_->headings, field) || has_field(form_->cover, field)); }

  void add_template(const AddPart& add_part) {
    int number = 0;
    for (const TemplateHeading& heading : form_->headings) {
      const bool numbered = form_->numbered && heading.numbered;
      const std::string title = numbered ? std::to_string(++number) + " " + heading.title : heading.title;
      Values& part = add_part(title, anchor(heading.id.empty() ? heading.title : heading.id));
      fill(part, heading);
      for (const TemplateHeading& inner : heading.parts) {
        Values& group = part.add(Block::groups);
        group.set(Text::heading, inner.title);
        group.set(Text::anchor, anchor(inner.id.empty() ? inner.title : inner.id));
        fill(group, inner);
      }
    }
  }

  // Its own on the page: an author's heading has no underscore (src/read/markdown.cpp), and two headings of one name are counted.
  std::string anchor(std::string_view of) {
    const std::string wanted = std::string(place_.anchors) + "at_" + text::slug(of);
    std::string out = wanted;
    for (int again = 2; !anchors_.insert(out).second; ++again) out = wanted + "_" + std::to_string(again);
    return out;
  }

  bool has(PaperField field) const {
    if (field == PaperField::ask) return !paper_.ask.empty();
    if (field == PaperField::text) return !paper_.prose.empty();
    if (field == PaperField::consultees) return !paper_.consultees.empty();
    if (field == PaperField::clearance) return !paper_.clearance.empty();
    if (field == PaperField::route) return !paper_.route.empty();
    return !shown(field, index_, draft_).empty();
  }

  // What the paper says under the heading, then what it has for its field; words for none where it has neither.
  void fill(Values& where, const TemplateHeading& heading) {
    std::string html;
    const model::Implication* said = heading.id.empty() ? nullptr : model::implication_of(paper_, heading.id);
    if (said) append_implication(html, *said, heading);
    bool any = !html.empty() || (!heading.field && !heading.parts.empty());
    if (heading.field == PaperField::answer) {
      any = append_answer(html, heading) || any;
    } else if (heading.field && heading.field != PaperField::implication && has(*heading.field)) {
      any = fill_field(where, heading, html) || any;
    }
    if (!any) append_paragraph(html, heading.none.empty() ? words_[Phrase::paper_none_recorded] : heading.none);
    where.set(Html::prose, html);
  }

  void append_implication(std::string& html, const model::Implication& said, const TemplateHeading& heading) const {
    if (said.none) append_paragraph(html, heading.none.empty() ? words_[Phrase::paper_none] + "." : heading.none);
    append_paragraphs(html, said.text);
    if (const model::Attachment* attached = model::attachment_of(paper_, said.attached.id); attached && !attached->held_back) {
      const std::string name = words_.fill(Phrase::attachment_labelled, {{"label", attached->label}, {"title", attached->title}});
      append_paragraph(html, words_.fill(Phrase::assessment_attached, {{"attachment", name}}));
    }
    if (!said.reason.empty()) append_paragraph(html, words_.fill(Phrase::assessment_reason, {{"reason", said.reason}}));
  }

  // False where nobody has answered.
  bool append_answer(std::string& html, const TemplateHeading& heading) const {
    const model::HeadingAnswer* answer = model::answer_of(paper_, heading.id);
    if (!answer || answer->answer == model::Answer::not_answered) return false;
    append_paragraph(html, words_[answer->answer == model::Answer::yes ? Phrase::paper_yes : Phrase::paper_no]);
    return true;
  }

  // False where the field put nothing there.
  bool fill_field(Values& where, const TemplateHeading& heading, std::string& html) {
    const PaperField field = *heading.field;
    if (field == PaperField::text) return append_text(html, heading);
    if (field == PaperField::ask) add_ask(where);
    if (field == PaperField::consultees) add_consultees(where);
    if (field == PaperField::clearance) add_clearance(where, html);
    if (field == PaperField::route) add_route(where);
    const FieldShown what = shown(field, index_, draft_);
    append_paragraphs(html, what.text);
    if (!what.html.empty()) html += "<p>" + what.html + "</p>\n";
    add_list(draft_, where, what.list);
    return true;
  }

  // The whole text, or the section of it that the heading names.
  bool append_text(std::string& html, const TemplateHeading& heading) const {
    const bool whole = !form_ || texts(form_->headings) <= 1;
    const auto section = whole ? std::optional(paper_.prose) : model::section_of(paper_.prose, heading.title);
    if (!section || section->empty()) return false;
    // Figures in a paper that carries a report stand as they do in the report.
    const derive::ReportRecord* record = carried();
    render::append_prose(html, *section,
                         {draft_.address(), record ? record->standing : draft_.derived().now, place_.first_heading,
                          record ? &record->counts : nullptr, place_.anchors},
                         draft_.edition().prose());
    return true;
  }

  const derive::ReportRecord* carried() const {
    for (const model::Ref& ref : paper_.reports) {
      if (const auto report = content_.find(ref.id, Kind::report)) return &draft_.derived().reports[*report];
    }
    return nullptr;
  }

  void add_ask(Values& where) {
    Values& asked = where.add(Block::asked);
    asked.set(Text::intro, lead_in(paper_, content_, words_));
    const auto body = model::body_of(paper_, content_);
    for (const model::Recommendation& ask : paper_.ask) {
      Values& step = asked.add(Block::steps);
      step.set(Text::value, verb_words(ask, content_, words_));
      step.set(Text::note, ask.what);
      const bool other = !ask.body.empty() && (!body || content_.bodies[*body].id != ask.body.id);
      if (other) step.set(Text::reason, words_.fill(Phrase::ask_of, {{"body", title_of(ask.body, content_)}}));
    }
  }

  void add_consultees(Values& where) {
    Table table(draft_, where, words_.fill(Phrase::caption_consultees, {{"paper", paper_.title}}),
                {{words_[Phrase::column_who]}, {words_[Phrase::column_consulted]}, {words_[Phrase::column_where]}});
    for (const model::Consultee& each : paper_.consultees)
      table.row().ref(each.who).text(words_[each.consulted ? Phrase::paper_yes : Phrase::paper_no]).text(each.where);
  }

  void add_clearance(Values& where, std::string& html) {
    const derive::ClearanceRecord record = derive::clearance_of(paper_.clearance);
    if (record.complete() && record.last) {
      append_paragraph(html, words_.fill(Phrase::clearance_all, {{"date", render::date_text(*record.last, words_)}}));
    } else {
      append_paragraph(html, words_.fill(Phrase::clearance_some,
                                         {{"count", render::number_text(record.given)}, {"all", render::number_text(record.needed)}}));
    }
    Table table(draft_, where, words_.fill(Phrase::caption_clearance, {{"paper", paper_.title}}),
                {{words_[Phrase::column_role]},
                 {words_[Phrase::column_cleared_by]},
                 {words_[Phrase::column_on_behalf_of]},
                 {words_[Phrase::column_date]}});
    for (const model::Clearance& each : paper_.clearance) {
      table.row()
          .text(each.role)
          .ref(each.by)
          .ref(each.on_behalf_of)
          .html(each.date ? day_html(*each.date, words_) : render::escaped(words_[Phrase::clearance_not_yet]));
    }
  }

  void add_route(Values& where) {
    const auto body = model::body_of(paper_, content_);
    Table table(draft_, where, words_.fill(Phrase::caption_route, {{"paper", paper_.title}}),
                {{words_.singular(Kind::body)}, {words_[Phrase::column_date]}, {words_[Phrase::column_route_what]}});
    for (const model::RouteStop& stop : paper_.route) {
      const bool here = body && content_.bodies[*body].id == stop.body.id;
      table.row()
          .ref(stop.body)
          .html(stop.date ? day_html(*stop.date, words_) : render::escaped(words_[Phrase::route_no_day]))
          .text(!stop.what.empty() ? stop.what
                : here             ? words_[Phrase::route_here]
                                   : std::string());
    }
  }

  // Priorities that the paper serves, where neither of its two fields has a heading.
  void add_priorities(const AddPart& add_part) {
    std::vector<Listed> list;
    for (const PaperField field : {PaperField::priorities, PaperField::pledge}) {
      if (has_heading(field)) continue;
      for (Listed& each : shown(field, index_, draft_).list) list.push_back(std::move(each));
    }
    const std::string& heading = words_.plural(Kind::priority);
    if (!list.empty()) add_list(draft_, add_part(heading, anchor(heading)), list);
  }

  void add_papers(const AddPart& add_part, Phrase heading, const derive::Places& papers) {
    if (papers.empty()) return;
    std::vector<Listed> list;
    for (const std::uint32_t place : papers)
      list.push_back({content_.papers[place].title, model::address({Kind::paper, place}, content_),
                      day_words(content_.papers[place], content_, words_)});
    add_list(draft_, add_part(words_[heading], anchor(words_[heading])), list);
  }

  Draft& draft_;
  const render::Words& words_;
  const model::Content& content_;
  const Paper& paper_;
  const model::PaperTemplate* form_;
  const PaperPlace& place_;
  std::uint32_t index_;
  std::set<std::string> anchors_;
};

}  // namespace

void add_cover(Draft& draft, Values& where, std::uint32_t index) {
  const render::Words& words = draft.words();
  const Paper& paper = draft.content().papers[index];
  const model::PaperTemplate* form = model::template_of(paper, draft.content());
  if (!form) return;
  for (const TemplateHeading& heading : form->cover) {
    if (!heading.field) continue;
    const FieldShown what = shown(*heading.field, index, draft);
    // Flags that are not set are told as "No"; other lines without an answer and without words for none are left out.
    const bool flag =
        heading.field == PaperField::key_decision || heading.field == PaperField::access || heading.field == PaperField::sensitive;
    const std::string& none = heading.none.empty() && flag ? words[Phrase::paper_no] : heading.none;
    if (what.empty() && none.empty()) continue;
    Values& fact = where.add(Block::facts);
    fact.set(Text::key, heading.title);
    fact.set(Text::value, what.empty() ? none : what.text);
    fact.set(Html::content, what.html);
    for (const Listed& each : what.list) {
      Values& item = fact.add(Block::items);
      item.set(Text::title, each.note.empty() ? each.title : each.title + ", " + each.note);
      if (!each.address.empty()) draft.link(item, Address::href, each.address);
    }
  }
}

void add_headings(Draft& draft, const AddPart& add_part, std::uint32_t paper, const PaperPlace& place) {
  Body(draft, paper, place).add(add_part);
}

}  // namespace goldthread::site
