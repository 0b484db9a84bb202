// The hierarchy of plans: as a table, as a nested list with the plans of each tier, and as a picture that says nothing more.
#include <algorithm>

#include "render/dates.hpp"
#include "render/html.hpp"
#include "site/parts.hpp"
#include "site/pictures.hpp"
#include "site/plan_pages.hpp"
#include "site/plan_tiers.hpp"
#include "site/rows.hpp"
#include "site/sections.hpp"
#include "site/tables.hpp"

namespace goldthread::site {

namespace {

using model::Kind;
using render::Phrase;

std::string listed_lines(const std::vector<model::Line>& lines) {
  std::string out;
  for (const model::Line& line : lines) out += (out.empty() ? "" : "; ") + line.text;
  return out;
}

std::string horizon_text(const model::Tier& tier, const render::Words& words) {
  return tier.rolling ? words.fill(Phrase::horizon_rolling, {{"horizon", tier.horizon}}) : tier.horizon;
}

// What a reader may see of a tier: its plans, or that they are not published.
std::string visibility(const model::Tier& tier, const render::Words& words) {
  switch (tier.publish) {
    case model::Publish::yes:
      return {};
    case model::Publish::no:
      return words[Phrase::tier_not_published];
    case model::Publish::never:
      return words[Phrase::tier_never_published];
  }
  return {};
}

void add_table(Draft& draft, Values& part, const std::vector<TierLine>& lines) {
  const render::Words& words = draft.words();
  Table table(draft, part, words[Phrase::caption_tiers],
              {{words.singular(Kind::tier)},
               {words[Phrase::column_horizon]},
               {words[Phrase::column_measured_by]},
               {words[Phrase::column_reviewed_by]},
               {words[Phrase::column_where_published]}});
  for (const TierLine& line : lines) {
    const model::Tier& tier = draft.content().tiers[line.tier];
    const std::string hidden = visibility(tier, words);
    table.row()
        .text(tier.title)
        .text(horizon_text(tier, words))
        .text(listed_lines(tier.measured_by))
        .refs(tier.reviewed_by)
        .text(!hidden.empty() ? hidden : words[tier.by_exception ? Phrase::tier_by_exception : Phrase::tier_published]);
  }
}

void fill_tier(Draft& draft, Values& entry, std::uint32_t index) {
  const model::Tier& tier = draft.content().tiers[index];
  const render::Words& words = draft.words();
  entry.set(Text::title, tier.title);
  entry.set(Text::anchor, tier.id);
  entry.set(Text::note, visibility(tier, words));
  add_fact(entry, words[Phrase::fact_developed_for], tier.developed_for);
  add_fact(entry, words[Phrase::fact_developed_by], tier.developed_by);
  add_fact(entry, words[Phrase::fact_also_called], listed_lines(tier.also_called));
  const auto is_companion = [&](std::uint32_t plan) {
    return std::any_of(tier.companions.begin(), tier.companions.end(),
                       [&](const model::Ref& companion) { return companion.id == draft.content().plans[plan].id; });
  };
  for (const std::uint32_t plan : plans_of(draft.content(), index)) {
    if (is_companion(plan)) continue;
    Values& item = entry.add(Block::items);
    draft.link(item, {Kind::plan, plan});
    item.set(Text::note, years_text(draft.content().plans[plan], draft.content(), words));
  }
  for (const model::Ref& companion : tier.companions) {
    Values& item = entry.add(Block::companions);
    item.set(Text::title, title_of(companion, draft.content()));
    if (const auto found = draft.content().find(companion.id))
      draft.link(item, Address::href, render::item_address(*found, draft.content()));
  }
}

// The tiers as a list in a list, with a link to each: what the picture shows, in words.
std::string tree_html(const model::Content& content, const std::vector<TierLine>& lines, const render::Words& words) {
  std::string out;
  int depth = -1;
  for (const TierLine& line : lines) {
    if (line.depth > depth) {
      out += "<ul>\n";
    } else {
      for (; depth > line.depth; --depth) out += "</li>\n</ul>\n";
      out += "</li>\n";
    }
    depth = line.depth;
    const model::Tier& tier = content.tiers[line.tier];
    out += "<li><a href=\"#" + render::escaped(tier.id) + "\">" + render::escaped(tier.title) + "</a>";
    const std::string hidden = visibility(tier, words);
    if (!hidden.empty()) out += " <span class=\"hint\">" + render::escaped(hidden) + "</span>";
  }
  for (; depth >= 0; --depth) out += "</li>\n</ul>\n";
  return out;
}

void add_removed(Draft& draft, Parts& parts, model::Year year) {
  const auto removed = tiers_removed(draft.content(), year);
  if (removed.empty()) return;
  const render::Words& words = draft.words();
  Values& part = parts.add(words[Phrase::tiers_removed], "tiers_removed");
  for (const std::uint32_t place : removed) {
    const model::Tier& tier = draft.content().tiers[place];
    Values& entry = part.add(Block::tiers);
    fill_tier(draft, entry, place);
    entry.set(Text::summary,
              words.fill(Phrase::tier_removed, {{"year", render::year_text(*tier.until, draft.content().site.year_start, words)}}));
    if (tier.document_until) {
      add_fact(entry, words[Phrase::fact_document_until], render::year_text(*tier.document_until, draft.content().site.year_start, words));
    }
    add_fact(entry, words[Phrase::column_why], tier.removed_why);
  }
}

}  // namespace

std::string plans_page(const Edition& edition) {
  const model::Content& content = edition.content();
  const render::Words& words = edition.words();
  Draft draft(edition, std::string(address(Section::plans)));
  const std::string title = site::title(Section::plans, words);
  draft.title(title);
  draft.values().set(Text::summary, words[Phrase::plans_intro]);
  draft.describe(words.fill(Phrase::description_of_list,
                            {{"council", edition.site().council}, {"list", title}, {"summary", words[Phrase::plans_intro]}}));
  Parts parts(draft);
  const model::Year year = content.site.as_at ? model::year_of(*content.site.as_at, content.site.year_start) : model::Year{};
  const auto lines = tiers_in_use(content, year);
  if (!lines.empty()) {
    Values& hierarchy = parts.add(words[Phrase::tiers_in_a_table], "the_levels");
    add_table(draft, hierarchy, lines);
    Values& shown = parts.add(words[Phrase::tiers_in_a_picture], "levels_picture");
    set_tier_picture(draft, shown);
    shown.set(Html::content, tree_html(content, lines, words));
    Values& entries = parts.add(words[Phrase::tiers_and_plans], "levels_and_plans");
    for (const TierLine& line : lines) fill_tier(draft, entries.add(Block::tiers), line.tier);
  }
  add_removed(draft, parts, year);
  // Plans that name no tier of the content: a check has spoken of it.
  Values* rest = nullptr;
  for (std::uint32_t i = 0; i < content.plans.size(); ++i) {
    if (content.find(content.plans[i].tier.id, Kind::tier)) continue;
    if (!rest) rest = &parts.add(words[Phrase::plans_without_tier], "other_plans");
    draft.link(rest->add(Block::items), {Kind::plan, i});
  }
  return parts.draw(Template::plans);
}

}  // namespace goldthread::site
