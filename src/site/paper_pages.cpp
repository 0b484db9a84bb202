#include "site/paper_pages.hpp"

#include <map>

#include "model/paper_facts.hpp"
#include "render/event_words.hpp"
#include "site/kind_line.hpp"
#include "site/pack_pages.hpp"
#include "site/paper_body.hpp"
#include "site/paper_fields.hpp"
#include "site/paper_lists.hpp"
#include "site/rows.hpp"
#include "site/sections.hpp"
#include "text/slug.hpp"

namespace goldthread::site {

namespace {

using derive::Places;
using model::Kind;
using model::Paper;
using render::Phrase;

// Those of the newest day first, those without a day last.
Places newest_first(const model::Content& content) {
  Places out;
  for (auto i = static_cast<std::uint32_t>(content.papers.size()); i-- > 0;) out.push_back(i);
  return out;
}

struct Policy {
  std::string name;  // as the newest paper writes it
  Places papers;
};

// Policies that papers speak of, each with its papers, by name (domain.md A02). Capitals and spaces make no other policy.
void add_policies(Draft& draft, Parts& parts, const Places& papers) {
  std::map<std::string, Policy> by_policy;
  for (const std::uint32_t place : papers) {
    for (const model::Line& line : draft.content().papers[place].policies) {
      Policy& policy = by_policy.try_emplace(text::slug(line.text), Policy{line.text, {}}).first->second;
      if (policy.papers.empty() || policy.papers.back() != place) policy.papers.push_back(place);
    }
  }
  if (by_policy.empty()) return;
  Values& part = parts.add(draft.words()[Phrase::papers_by_policy], "by_policy");
  for (const auto& [slug, policy] : by_policy) {
    Values& group = part.add(Block::groups);
    group.set(Text::heading, policy.name);
    group.set(Text::anchor, "policy_" + slug);
    for (const std::uint32_t place : policy.papers) draft.link(group.add(Block::items), {Kind::paper, place});
  }
}

void add_wards(Draft& draft, Parts& parts, const Places& papers) {
  const model::Content& content = draft.content();
  Values* part = nullptr;
  const auto add = [&](const std::string& heading, std::string_view anchor, const Places& places) -> Values* {
    if (places.empty()) return nullptr;
    if (!part) part = &parts.add(draft.words()[Phrase::papers_by_ward], "by_ward");
    Values& group = part->add(Block::groups);
    group.set(Text::heading, heading);
    group.set(Text::anchor, anchor);
    for (const std::uint32_t place : places) draft.link(group.add(Block::items), {Kind::paper, place});
    return &group;
  };
  Places all;
  for (const std::uint32_t place : papers) {
    if (content.papers[place].wards_affected == model::WardsAffected::all) all.push_back(place);
  }
  add(draft.words()[Phrase::papers_all_wards], "all_wards", all);
  for (std::uint32_t i = 0; i < content.wards.size(); ++i) {
    Values* group = add(content.wards[i].title, "ward_" + content.wards[i].id, draft.derived().thread.wards[i].papers);
    if (group) draft.link(*group, Address::href, model::address({Kind::ward, i}, content));
  }
}

std::string description(const Paper& paper, const model::Content& content, const render::Words& words) {
  const auto body = model::body_of(paper, content);
  if (!body) {
    return words.fill(Phrase::description_of_undated_paper,
                      {{"title", paper.title}, {"council", content.site.council}, {"summary", paper.summary}});
  }
  return words.fill(Phrase::description_of_paper, {{"title", paper.title},
                                                   {"body", render::body_inside(content.bodies[*body].title, words)},
                                                   {"date", day_words(paper, content, words)},
                                                   {"summary", paper.summary}});
}

}  // namespace

std::string papers_page(const Edition& edition) {
  const model::Content& content = edition.content();
  const render::Words& words = edition.words();
  Draft draft(edition, std::string(address(Section::papers)));
  const std::string name = title(Section::papers, words);
  draft.title(name);
  draft.crumb(Kind::meeting);
  draft.values().set(Text::summary, words[Phrase::papers_intro]);
  draft.describe(words.fill(Phrase::description_of_list,
                            {{"council", content.site.council}, {"list", name}, {"summary", words[Phrase::papers_intro]}}));
  Parts parts(draft);
  const Places papers = newest_first(content);
  add_paper_table(draft, parts.add(words[Phrase::papers_all], "all_papers"), words[Phrase::caption_papers], papers);
  add_policies(draft, parts, papers);
  add_wards(draft, parts, papers);
  return parts.draw(Template::profile);
}

std::string paper_page(const Edition& edition, std::uint32_t index) {
  const model::Content& content = edition.content();
  const Paper& paper = content.papers[index];
  const render::Words& words = edition.words();
  Draft draft(edition, model::address({Kind::paper, index}, content));
  Values& page = draft.values();
  draft.title(paper.title);
  draft.crumb(Kind::paper);
  const auto meeting = model::meeting_of(paper, content);
  if (meeting) draft.crumb({Kind::meeting, *meeting});
  const model::PaperTemplate* form = model::template_of(paper, content);
  page.set(Text::kind, kind_line(form ? form->title : words.singular(Kind::paper), paper, words));
  draft.describe(description(paper, content, words));
  page.set(Text::running_head, running_head(meeting ? content.meetings[*meeting].title : std::string(), draft));
  add_cover(draft, page, index);
  Parts parts(draft);
  add_headings(draft, [&](std::string_view heading, std::string_view anchor) -> Values& { return parts.add(heading, anchor); }, index, {});
  if (meeting) {
    Values& more = page.add(Block::more);
    more.set(Text::title, words[Phrase::meeting_pack]);
    draft.link(more, Address::href, pack_address(*meeting, content));
  }
  return parts.draw(Template::paper);
}

}  // namespace goldthread::site
