#include "site/organisation_pages.hpp"

#include <algorithm>

#include "render/sentences.hpp"
#include "site/budget_tables.hpp"
#include "site/item_tables.hpp"
#include "site/part_counts.hpp"
#include "site/parts.hpp"
#include "site/post_list.hpp"
#include "site/rows.hpp"
#include "site/scorecards.hpp"
#include "site/sections.hpp"

namespace goldthread::site {

namespace {

using derive::Places;
using model::Kind;
using model::OrganisationKind;
using render::Phrase;

Phrase heading_of(OrganisationKind kind) {
  switch (kind) {
    case OrganisationKind::directorate:
      return Phrase::organisations_directorates;
    case OrganisationKind::service:
      return Phrase::organisations_services;
    case OrganisationKind::partner:
      return Phrase::organisations_partners;
  }
  return Phrase::organisations_services;
}

Phrase word_of(OrganisationKind kind) {
  switch (kind) {
    case OrganisationKind::directorate:
      return Phrase::organisation_directorate;
    case OrganisationKind::service:
      return Phrase::organisation_service;
    case OrganisationKind::partner:
      return Phrase::organisation_partner;
  }
  return Phrase::organisation_service;
}

// An organisation that no other one of the content holds.
bool is_top(const model::Content& content, const model::Organisation& organisation) {
  return !content.find(organisation.parent.id, Kind::organisation);
}

void add_organisation(Draft& draft, Values& part, std::uint32_t index) {
  const derive::Thread::OfOrganisation& thread = draft.derived().thread.organisations[index];
  Values& entry = part.add(Block::organisations);
  draft.link(entry, {Kind::organisation, index});
  for (const std::uint32_t service : thread.services) draft.link(entry.add(Block::items), {Kind::organisation, service});
  add_posts(draft, entry, thread.posts, PostAnchors::own);
  for (const std::uint32_t service : thread.services)
    add_posts(draft, entry, draft.derived().thread.organisations[service].posts, PostAnchors::own);
}

}  // namespace

std::string organisations_page(const Edition& edition) {
  const model::Content& content = edition.content();
  const render::Words& words = edition.words();
  Draft draft(edition, std::string(address(Section::organisations)));
  const std::string name = title(Section::organisations, words);
  draft.title(name);
  draft.values().set(Text::summary, words[Phrase::organisations_intro]);
  draft.describe(words.fill(Phrase::description_of_list,
                            {{"council", content.site.council}, {"list", name}, {"summary", words[Phrase::organisations_intro]}}));
  Parts parts(draft);
  for (const OrganisationKind kind : {OrganisationKind::directorate, OrganisationKind::service, OrganisationKind::partner}) {
    Values* part = nullptr;
    for (std::uint32_t i = 0; i < content.organisations.size(); ++i) {
      if (content.organisations[i].kind != kind || !is_top(content, content.organisations[i])) continue;
      if (!part)
        part = &parts.add(words[heading_of(kind)],
                          std::string("all_") + std::string(model::key(Kind::organisation)) + "_" + std::to_string(static_cast<int>(kind)));
      add_organisation(draft, *part, i);
    }
  }
  // Posts that stand in no organisation, or in one deeper than a service of a directorate.
  Places rest;
  for (std::uint32_t i = 0; i < content.posts.size(); ++i) {
    const auto organisation = content.find(content.posts[i].organisation.id, Kind::organisation);
    const bool listed =
        organisation &&
        (is_top(content, content.organisations[*organisation]) ||
         is_top(content, content.organisations[*content.find(content.organisations[*organisation].parent.id, Kind::organisation)]));
    if (!listed) rest.push_back(i);
  }
  if (!rest.empty()) add_posts(draft, parts.add(words[Phrase::organisations_other_posts], "other_posts"), rest, PostAnchors::own);
  return parts.draw(Template::profile);
}

std::string organisation_page(const Edition& edition, std::uint32_t index) {
  const model::Content& content = edition.content();
  const model::Organisation& organisation = content.organisations[index];
  const derive::Thread::OfOrganisation& thread = edition.derived().thread.organisations[index];
  const derive::Standing& now = edition.derived().now;
  const render::Words& words = edition.words();
  Draft draft(edition, model::address({Kind::organisation, index}, content));
  Values& page = draft.values();
  draft.title(organisation.title);
  draft.crumb(Kind::organisation);
  if (const auto parent = content.find(organisation.parent.id, Kind::organisation))
    draft.crumb({Kind::organisation, static_cast<std::uint32_t>(*parent)});
  page.set(Text::kind, words[word_of(organisation.kind)]);
  draft.describe(words.fill(Phrase::description_of_organisation, {{"title", organisation.title}, {"council", content.site.council}}));
  for (const std::uint32_t portfolio : thread.portfolios) {
    Values& fact = page.add(Block::facts);
    fact.set(Text::key, words.singular(Kind::portfolio));
    fact.set(Text::value, content.portfolios[portfolio].title);
    draft.link(fact, Address::href, model::address({Kind::portfolio, portfolio}, content));
  }
  draft.prose(page, Html::prose, organisation.prose, now, 2);
  Parts parts(draft);
  parts.list(words[Phrase::organisations_services], "the_services", Kind::organisation, thread.services);
  if (!thread.posts.empty()) add_posts(draft, parts.add(words.plural(Kind::post), "the_posts"), thread.posts, PostAnchors::none);
  parts.list(words.plural(Kind::outcome), "outcomes_led", Kind::outcome, thread.outcomes);
  add_scorecard(draft, parts, index);
  // A scorecard has them all already, by perspective.
  if (!thread.measures.empty() && !has_scorecard(edition.derived(), index)) {
    Values& part = parts.add(words.plural(Kind::measure), "measures_owned");
    part.set(Text::intro, render::counted_sentence(counts_of_measures(thread.measures, now), words));
    add_measure_table(draft, part, words.fill(Phrase::caption_of, {{"kinds", words.plural(Kind::measure)}, {"of", organisation.title}}),
                      thread.measures, now);
  }
  if (!thread.activities.empty()) {
    Values& part = parts.add(words.plural(Kind::activity), "activities_led");
    part.set(Text::intro, render::counted_sentence(counts_of_activities(thread.activities, now), words));
    add_activity_table(draft, part, words.fill(Phrase::caption_of, {{"kinds", words.plural(Kind::activity)}, {"of", organisation.title}}),
                       thread.activities, now);
  }
  if (has_present_lines(content, thread.budget_lines))
    add_present_lines(draft, parts.add(words[Phrase::section_budget], "the_money"), organisation.title, thread.budget_lines);
  parts.list(words.plural(Kind::plan), "its_plans", Kind::plan, thread.plans);
  parts.list(words.plural(Kind::body), "its_bodies", Kind::body, thread.bodies);
  return parts.draw(Template::profile);
}

}  // namespace goldthread::site
