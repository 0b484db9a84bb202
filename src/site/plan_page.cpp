// One plan: what it is, the vision and the text of it, what stands in it, which plans it comes from and leads to, and when in
// the year it is worked on.
#include <algorithm>

#include "render/dates.hpp"
#include "render/sentences.hpp"
#include "site/board_actions.hpp"
#include "site/documents_page.hpp"
#include "site/item_tables.hpp"
#include "site/kind_line.hpp"
#include "site/paper_lists.hpp"
#include "site/parts.hpp"
#include "site/plan_pages.hpp"
#include "site/rows.hpp"
#include "site/sections.hpp"
#include "site/year_events.hpp"

namespace goldthread::site {

namespace {

using derive::Places;
using model::Kind;
using model::PlanStatus;
using render::Phrase;

Phrase phrase_of(PlanStatus status) {
  switch (status) {
    case PlanStatus::draft:
      return Phrase::plan_draft;
    case PlanStatus::proposed:
      return Phrase::plan_proposed;
    case PlanStatus::agreed:
      return Phrase::plan_agreed;
    case PlanStatus::published:
      return Phrase::plan_published;
    case PlanStatus::replaced:
      return Phrase::plan_replaced;
  }
  return Phrase::plan_published;
}

// The plan that names this one as what it replaces.
std::optional<std::uint32_t> successor(const model::Content& content, const model::Plan& plan) {
  for (std::uint32_t i = 0; i < content.plans.size(); ++i) {
    if (content.plans[i].replaces.id == plan.id) return i;
  }
  return std::nullopt;
}

// A plan contained in another is agreed with it, unless it says otherwise itself (domain.md R02).
const model::Plan& agreed_as(const model::Plan& plan, const model::Content& content) {
  const bool says_so = plan.status || plan.agreed_on || !plan.agreed_by.empty();
  const auto whole = content.find(plan.contained_in.id, Kind::plan);
  return says_so || !whole ? plan : content.plans[*whole];
}

Places contained(const model::Content& content, const model::Plan& plan) {
  Places out;
  for (std::uint32_t i = 0; i < content.plans.size(); ++i) {
    if (content.plans[i].contained_in.id == plan.id) out.push_back(i);
  }
  return out;
}

void set_notice(Draft& draft, const model::Plan& plan) {
  const auto next = successor(draft.content(), plan);
  const render::Words& words = draft.words();
  if (next) {
    add_notice(draft, words[Phrase::notice_plan_replaced], draft.content().plans[*next].title,
               model::address({Kind::plan, *next}, draft.content()));
  } else if (agreed_as(plan, draft.content()).status == PlanStatus::replaced) {
    add_notice(draft, words[Phrase::notice_plan_no_longer]);
  } else if (const auto status = agreed_as(plan, draft.content()).status; status == PlanStatus::draft || status == PlanStatus::proposed) {
    add_notice(draft, words[Phrase::notice_plan_not_agreed]);
  }
}

void set_facts(Draft& draft, const model::Plan& plan) {
  Values& page = draft.values();
  const render::Words& words = draft.words();
  add_fact(draft, page, words.singular(Kind::tier), plan.tier);
  add_fact(draft, page, words[Phrase::fact_part_of], plan.contained_in);
  add_fact(page, words[Phrase::fact_years], years_text(plan, draft.content(), words));
  const model::Plan& agreed = agreed_as(plan, draft.content());
  if (agreed.status) add_fact(page, words[Phrase::column_status], words[phrase_of(*agreed.status)]);
  add_fact(draft, page, words[Phrase::column_agreed_by], agreed.agreed_by);
  if (agreed.agreed_on) add_fact_html(page, words[Phrase::fact_agreed_on], time_html(*agreed.agreed_on, words));
  add_fact(draft, page, words.singular(Kind::organisation), plan.organisation);
  add_fact(draft, page, words[Phrase::fact_paired_with], plan.paired_with);
  add_fact(draft, page, words[Phrase::fact_replaces], plan.replaces);
  if (!plan.document.empty()) {
    Values& fact = page.add(Block::facts);
    fact.set(Text::key, words[Phrase::fact_document]);
    fact.set(Text::value, document_text(plan.document, draft));
    draft.link(fact, Address::href, plan.document);
  }
}

void add_items(Draft& draft, Parts& parts, std::string_view heading, std::string_view anchor, const std::vector<model::Ref>& refs) {
  Values* part = nullptr;
  for (const model::Ref& ref : refs) {
    const auto item = draft.content().find(ref.id);
    if (!item) continue;
    if (!part) part = &parts.add(heading, anchor);
    add_item(draft, *part, Block::items, *item, draft.derived().now);
  }
}

}  // namespace

std::string years_text(const model::Plan& plan, const model::Content& content, const render::Words& words) {
  if (plan.years.empty()) return {};
  const auto text = [&](model::Year year) { return render::year_text(year, content.site.year_start, words); };
  if (plan.years.size() == 1) return text(plan.years.front());
  return words.fill(Phrase::span, {{"from", text(plan.years.front())}, {"to", text(plan.years.back())}});
}

std::string plan_page(const Edition& edition, std::uint32_t index) {
  const model::Content& content = edition.content();
  const model::Plan& plan = content.plans[index];
  const derive::Standing& now = edition.derived().now;
  const derive::Thread::OfPlan& thread = edition.derived().thread.plans[index];
  const render::Words& words = edition.words();
  Draft draft(edition, model::address({Kind::plan, index}, content));
  Values& page = draft.values();
  draft.title(plan.title);
  draft.crumb(Kind::plan);
  if (const auto parent = content.find(plan.parent.id, Kind::plan)) draft.crumb({Kind::plan, static_cast<std::uint32_t>(*parent)});
  page.set(Text::kind, kind_line(plan.tier.empty() ? words.singular(Kind::plan) : title_of(plan.tier, content), plan, words));
  page.set(Text::quote, plan.vision);
  draft.describe(words.fill(Phrase::description_of_plan,
                            {{"title", plan.title}, {"council", edition.site().council}, {"years", years_text(plan, content, words)}}));
  set_notice(draft, plan);
  set_facts(draft, plan);
  draft.prose(page, Html::prose, plan.prose, now, 2);

  Parts parts(draft);
  if (!thread.priorities.empty()) {
    Values& part = parts.add(words.plural(Kind::priority), "in_the_plan");
    for (const std::uint32_t place : thread.priorities) {
      Values& line = add_item(draft, part, Block::items, {Kind::priority, place}, now);
      line.set(Text::note, content.priorities[place].summary);
    }
  }
  if (!thread.activities.empty()) {
    Values& part = parts.add(words.plural(Kind::activity), "activities_in_it");
    add_activity_table(draft, part,
                       words.fill(Phrase::caption_activities_in, {{"kinds", words.plural(Kind::activity)}, {"title", plan.title}}),
                       thread.activities, now);
  }
  if (!thread.risks.empty()) {
    Values& part = parts.add(words.plural(Kind::risk), "risks_to_it");
    add_risk_table(draft, part, words.fill(Phrase::caption_risks_to, {{"title", plan.title}}), thread.risks, now);
  }
  parts.list(words[Phrase::plan_contains], "contained_in_it", Kind::plan, contained(content, plan));
  add_items(draft, parts, words[Phrase::plan_answers], "it_answers", plan.responds_to);
  add_changes_by_boards(draft, parts, plan.id, plan.title);
  add_items(draft, parts, words[Phrase::plan_comes_from], "comes_from", {plan.parent});
  parts.list(words[Phrase::plan_leads_to], "leads_to", Kind::plan, thread.children);
  add_items(draft, parts, words[Phrase::plan_partners], "beside_it", plan.partners);
  add_events(draft, parts, words[Phrase::plan_in_the_year], "in_the_year", [&](const model::Event& event) {
    return std::any_of(event.plans.begin(), event.plans.end(), [&](const model::Ref& ref) { return ref.id == plan.id; });
  });
  add_papers(draft, parts, words[Phrase::papers_about], thread.papers);
  return parts.draw(Template::profile);
}

}  // namespace goldthread::site
