#include "site/paper_fields.hpp"

#include <algorithm>

#include "model/paper_facts.hpp"
#include "render/dates.hpp"
#include "render/event_words.hpp"
#include "site/documents_page.hpp"
#include "site/held_back.hpp"
#include "site/roles.hpp"
#include "site/rows.hpp"
#include "text/slug.hpp"

namespace goldthread::site {

namespace {

using model::Kind;
using model::Paper;
using model::PaperField;
using render::Phrase;

Listed listed(const model::Ref& ref, const model::Content& content) {
  const auto found = content.find(ref.id);
  return {title_of(ref, content), found ? render::item_address(*found, content) : std::string(), {}};
}

std::vector<Listed> listed(const std::vector<model::Ref>& refs, const model::Content& content) {
  std::vector<Listed> out;
  for (const model::Ref& ref : refs) out.push_back(listed(ref, content));
  return out;
}

std::vector<Listed> listed(Kind kind, const derive::Places& places, const model::Content& content) {
  std::vector<Listed> out;
  for (const std::uint32_t place : places) {
    const model::ItemRef item{kind, place};
    out.push_back({content.entity(item).title, render::item_address(item, content), {}});
  }
  return out;
}

// Papers with their days.
std::vector<Listed> papers(const derive::Places& places, const Draft& draft) {
  std::vector<Listed> out = listed(Kind::paper, places, draft.content());
  for (std::size_t i = 0; i < out.size(); ++i) out[i].note = day_words(draft.content().papers[places[i]], draft.content(), draft.words());
  return out;
}

// Shared mailboxes only: the checks look for a person's own.
std::vector<Listed> contacts(const Paper& paper, const model::Content& content) {
  std::vector<Listed> out;
  for (const model::Ref& ref : paper.contacts) {
    out.push_back(listed(ref, content));
    const auto post = content.find(ref.id, Kind::post);
    if (!post || content.posts[*post].mailbox.empty()) continue;
    const std::string& mailbox = content.posts[*post].mailbox;
    out.push_back({mailbox, mailbox.find('@') == std::string::npos ? std::string() : "mailto:" + mailbox, {}});
  }
  return out;
}

// Holders change, and the paper does not: who held it on the paper's day (H03).
FieldShown portfolio(const Paper& paper, const model::Content& content) {
  FieldShown out;
  const auto found = content.find(paper.portfolio.id, Kind::portfolio);
  if (!found) return out;
  out.list.push_back(listed(paper.portfolio, content));
  const auto day = model::date_of(paper, content);
  const model::Holder* holder = day ? holder_on(content.portfolios[*found].holders, *day) : nullptr;
  if (holder) out.list.front().note = holder->name;
  return out;
}

FieldShown wards(const Paper& paper, const model::Content& content, const render::Words& words) {
  switch (paper.wards_affected) {
    case model::WardsAffected::not_said:
    case model::WardsAffected::none:
      return {};
    case model::WardsAffected::all:
      return {words[Phrase::paper_all_wards], {}, {}};
    case model::WardsAffected::listed:
      return {{}, {}, listed(paper.wards, content)};
  }
  return {};
}

FieldShown date(const Paper& paper, const model::Content& content, const render::Words& words) {
  const auto day = model::date_of(paper, content);
  if (day) return {{}, day_html(*day, words), {}};
  return {paper.date_unknown.empty() ? std::string() : words.fill(Phrase::paper_undated, {{"why", paper.date_unknown}}), {}, {}};
}

FieldShown meeting(const Paper& paper, const model::Content& content) {
  if (const auto place = model::meeting_of(paper, content)) return {{}, {}, listed(Kind::meeting, {*place}, content)};
  return {};
}

FieldShown body(const Paper& paper, const model::Content& content) {
  if (const auto place = model::body_of(paper, content)) return {{}, {}, listed(Kind::body, {*place}, content)};
  return {};
}

enum class Side { before, after };

// The stops of the route before or after the body whose meeting this is.
FieldShown route(const Paper& paper, const model::Content& content, const render::Words& words, Side side) {
  const auto own = model::body_of(paper, content);
  const auto here = std::find_if(paper.route.begin(), paper.route.end(),
                                 [&](const auto& stop) { return own && stop.body.id == content.bodies[*own].id; });
  FieldShown out;
  if (here == paper.route.end()) return out;
  const auto add = [&](const model::RouteStop& stop) {
    out.list.push_back(listed(stop.body, content));
    if (stop.date) out.list.back().note = render::date_text(*stop.date, words);
  };
  if (side == Side::before) std::for_each(paper.route.begin(), here, add);
  if (side == Side::after) std::for_each(here + 1, paper.route.end(), add);
  return out;
}

FieldShown framework(const Paper& paper, const model::Content& content) {
  const auto place = model::framework_of(paper, content);
  if (!place) return {};
  return {{}, {}, {{content.frameworks[*place].title, render::framework_address(*place, content), {}}}};
}

// A paper in the pages of a site that holds back none: what is exempt is not among them.
FieldShown access(const Paper& paper, const render::Words& words) {
  switch (paper.access) {
    case model::Access::open:
      return {};
    case model::Access::exempt:
      return {words.fill(Phrase::paper_withheld_paragraph, {{"paragraph", paper.paragraph}}), {}, {}};
    case model::Access::confidential:
      return {words[Phrase::paper_yes], {}, {}};
  }
  return {};
}

// A file for download, an address of the web, the id of something of the site, or words.
Listed background(const model::Line& line, const Draft& draft) {
  if (line.text.find("://") != std::string::npos) return {line.text, line.text, {}};
  if (line.text.starts_with("documents/")) return {document_text(line.text, draft), line.text, {}};
  return listed(model::Ref{line.text, line.place}, draft.content());
}

FieldShown policies(const Paper& paper) {
  FieldShown out;
  for (const model::Line& line : paper.policies) out.list.push_back({line.text, "papers/#policy_" + text::slug(line.text), {}});
  return out;
}

FieldShown pledge(const Paper& paper, const model::Content& content) {
  const auto place = content.find(paper.pledge.id, Kind::priority);
  if (!place) return {};
  Listed out = listed(paper.pledge, content);
  if (const auto number = content.priorities[*place].number) out.title = std::to_string(*number) + ": " + out.title;
  return {{}, {}, {out}};
}

// Where something of the site stands that is named as an enclosure.
std::string page_address(const std::string& page, const model::Content& content) {
  if (page.starts_with("pages/")) return page.substr(6) + "/";
  if (page.starts_with("framework/")) {
    for (std::uint32_t i = 0; i < content.frameworks.size(); ++i) {
      if (content.frameworks[i].id == page.substr(10)) return render::framework_address(i, content);
    }
  }
  const auto found = content.find(page);
  return found ? render::item_address(*found, content) : std::string();
}

FieldShown plain(std::string text) { return {std::move(text), {}, {}}; }
FieldShown of_list(std::vector<Listed> list) { return {{}, {}, std::move(list)}; }
FieldShown day(const std::optional<model::Date>& date, const render::Words& words) {
  return date ? FieldShown{{}, day_html(*date, words), {}} : FieldShown{};
}

}  // namespace

FieldShown shown(PaperField field, std::uint32_t index, const Draft& draft) {
  const model::Content& content = draft.content();
  const render::Words& words = draft.words();
  const Paper& paper = content.papers[index];
  const derive::Thread::OfPaper& thread = draft.derived().thread.papers[index];
  switch (field) {
    case PaperField::title:
      return plain(paper.title);
    case PaperField::body:
      return body(paper, content);
    case PaperField::meeting:
      return meeting(paper, content);
    case PaperField::date:
      return date(paper, content, words);
    case PaperField::status:
      return plain(status_words(paper, words));
    case PaperField::aim:
      return plain(paper.aim);
    case PaperField::route_from:
      return route(paper, content, words, Side::before);
    case PaperField::route_next:
      return route(paper, content, words, Side::after);
    case PaperField::effective:
      return day(paper.effective, words);
    case PaperField::key_decision:
      return plain(paper.key_decision ? words[Phrase::paper_yes] : std::string());
    case PaperField::forward_notice:
      return day(paper.forward_notice, words);
    case PaperField::access:
      return access(paper, words);
    case PaperField::sensitive:
      return plain(paper.sensitive ? words[Phrase::paper_yes] : std::string());
    case PaperField::responsible:
      return of_list(listed(paper.responsible, content));
    case PaperField::portfolio:
      return portfolio(paper, content);
    case PaperField::contact:
      return of_list(contacts(paper, content));
    case PaperField::summary:
      return plain(paper.summary);
    case PaperField::priorities:
      return of_list(listed(paper.priorities, content));
    case PaperField::pledge:
      return pledge(paper, content);
    case PaperField::policies:
      return policies(paper);
    case PaperField::wards:
      return wards(paper, content, words);
    case PaperField::attachments:
      return of_list(attachments_of(paper, draft));
    case PaperField::previous:
      return of_list(papers(thread.earlier, draft));
    case PaperField::background: {
      FieldShown out;
      for (const model::Line& line : paper.background) out.list.push_back(background(line, draft));
      return out;
    }
    case PaperField::read_with:
      return of_list(papers(thread.read_with, draft));
    case PaperField::plans:
      return of_list(listed(Kind::plan, thread.plans, content));
    case PaperField::reports:
      return of_list(listed(paper.reports, content));
    case PaperField::framework:
      return framework(paper, content);
    case PaperField::route:
    case PaperField::ask:
    case PaperField::text:
    case PaperField::implication:
    case PaperField::answer:
    case PaperField::consultees:
    case PaperField::clearance:
      return {};
  }
  return {};
}

std::string status_words(const Paper& paper, const render::Words& words) {
  if (!paper.status) return {};
  switch (*paper.status) {
    case model::PaperStatus::discussion:
      return words[Phrase::paper_for_discussion];
    case model::PaperStatus::decision:
      return words[Phrase::paper_for_decision];
    case model::PaperStatus::information:
      return words[Phrase::paper_for_information];
  }
  return {};
}

std::string verb_words(const model::Recommendation& ask, const model::Content& content, const render::Words& words) {
  using model::AskVerb;
  switch (ask.verb) {
    case AskVerb::note:
      return words[Phrase::ask_note];
    case AskVerb::comment:
      return words[Phrase::ask_comment];
    case AskVerb::discuss:
      return words[Phrase::ask_discuss];
    case AskVerb::agree:
      return words[Phrase::ask_agree];
    case AskVerb::approve:
      return words[Phrase::ask_approve];
    case AskVerb::recommend_onward:
      return words.fill(Phrase::ask_recommend_onward, {{"body", render::body_inside(title_of(ask.onward, content), words)}});
    case AskVerb::consider:
      return words[Phrase::ask_consider];
  }
  return {};
}

std::string lead_in(const Paper& paper, const model::Content& content, const render::Words& words) {
  const auto body = model::body_of(paper, content);
  const std::string name = body ? render::starting_sentence(render::body_inside(content.bodies[*body].title, words)) : std::string();
  const model::PaperTemplate* form = model::template_of(paper, content);
  std::string out = !paper.lead_in.empty() ? paper.lead_in : form ? form->lead_in : std::string();
  if (out.empty()) return words.fill(body ? Phrase::ask_lead_in : Phrase::ask_lead_in_nobody, {{"body", name}});
  constexpr std::string_view gap = "{body}";
  if (const auto at = out.find(gap); at != std::string::npos) out.replace(at, gap.size(), name);
  return out;
}

std::string day_words(const Paper& paper, const model::Content& content, const render::Words& words) {
  const auto day = model::date_of(paper, content);
  return day ? render::date_text(*day, words) : words[Phrase::paper_undated_short];
}

std::vector<Listed> attachments_of(const Paper& paper, const Draft& draft) {
  const render::Words& words = draft.words();
  std::vector<Listed> out;
  for (const model::Attachment& each : paper.attachments) {
    const std::string title = each.held_back ? held_back_title(*each.held_back, words) : each.title;
    const std::string name =
        each.label.empty() ? title : words.fill(Phrase::attachment_labelled, {{"label", each.label}, {"title", title}});
    if (each.held_back) {
      out.push_back({name, {}, held_back_note(*each.held_back, words)});
      continue;
    }
    const std::string section = each.section.empty() ? std::string() : words.fill(Phrase::attachment_section, {{"section", each.section}});
    const std::string page = each.page.empty() ? std::string() : page_address(each.page.id, draft.content());
    if (!page.empty() || each.file.empty()) out.push_back({name, page, section});
    if (each.file.empty()) continue;
    out.push_back({document_text(each.file, name, draft), each.file, section});
  }
  return out;
}

}  // namespace goldthread::site
