#include <algorithm>
#include <map>
#include <optional>
#include <vector>

#include "derive/update_strip.hpp"
#include "render/activity_kinds.hpp"
#include "render/dates.hpp"
#include "render/numbers.hpp"
#include "render/record_words.hpp"
#include "render/sentences.hpp"
#include "site/item_pages.hpp"
#include "site/kind_line.hpp"
#include "site/rows.hpp"
#include "site/tables.hpp"
#include "site/year_events.hpp"

namespace goldthread::site {

using derive::Places;
using model::Kind;
using render::Phrase;

namespace {

constexpr std::size_t most_in_one_table = 20;

// "20" or "60 to 80"
std::string expected_text(const model::ExpectedCount& expected, const render::Words& words) {
  std::string fewest = render::number_text(expected.fewest);
  if (expected.fewest == expected.most) return fewest;
  return words.fill(Phrase::span, {{"from", fewest}, {"to", render::number_text(expected.most)}});
}

// Those that the programme says it expects, in its order, then the rest as they come.
std::vector<std::string> kinds_of(const model::Programme& programme, const Places& activities, const model::Content& content) {
  std::vector<std::string> kinds;
  for (const model::ExpectedCount& expected : programme.expected) kinds.push_back(expected.kind);
  for (const std::uint32_t activity : activities) {
    const std::string& kind = content.activities[activity].kind;
    if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end()) kinds.push_back(kind);
  }
  return kinds;
}

// The directorate whose activities hold this one; the number of organisations where none does.
std::size_t directorate_of(std::uint32_t activity, const Draft& draft) {
  const auto& organisations = draft.content().organisations;
  for (std::size_t i = 0; i < organisations.size(); ++i) {
    if (organisations[i].kind != model::OrganisationKind::directorate) continue;
    const Places& of = draft.derived().thread.organisations[i].activities;
    if (std::find(of.begin(), of.end(), activity) != of.end()) return i;
  }
  return organisations.size();
}

Values& add_group(Draft& draft, std::string_view heading, std::string_view anchor, const Places& activities) {
  Values& group = draft.values().add(Block::groups);
  group.set(Text::heading, heading);
  group.set(Text::anchor, anchor);
  for (const std::uint32_t activity : activities) add_activity_row(draft, group, Block::activities, activity, draft.derived().now);
  return group;
}

// A table of one kind; of many, a table for each directorate (domain.md S08).
void add_kind(Draft& draft, const model::Programme& programme, const std::string& kind, const Places& activities) {
  const model::Content& content = draft.content();
  const render::Words& words = draft.words();
  Places of_kind;
  for (const std::uint32_t activity : activities) {
    if (content.activities[activity].kind == kind) of_kind.push_back(activity);
  }
  const auto expected =
      std::find_if(programme.expected.begin(), programme.expected.end(), [&](const auto& each) { return each.kind == kind; });
  const std::string count = render::number_text(static_cast<std::int64_t>(of_kind.size()));
  const std::string counted =
      expected == programme.expected.end()
          ? words.fill(Phrase::count_of_kind, {{"count", count}})
          : words.fill(Phrase::count_of_expected, {{"count", count}, {"expected", expected_text(*expected, words)}});
  const std::string kinds = render::activity_kind_plural(kind, words);
  if (of_kind.size() <= most_in_one_table) {
    add_group(draft, kinds, kind, of_kind).set(Text::note, counted);
    return;
  }
  std::map<std::size_t, Places> by_directorate;
  for (const std::uint32_t activity : of_kind) by_directorate[directorate_of(activity, draft)].push_back(activity);
  bool first = true;
  for (const auto& [directorate, places] : by_directorate) {
    const bool named = directorate < content.organisations.size();
    const std::string heading =
        named ? words.fill(Phrase::kind_in_directorate, {{"kinds", kinds}, {"directorate", content.organisations[directorate].title}})
              : words.fill(Phrase::kind_in_none, {{"kinds", kinds}});
    Values& group = add_group(draft, heading, kind + "_" + (named ? content.organisations[directorate].id : "none"), places);
    if (first) group.set(Text::note, counted);
    first = false;
  }
}

// The year of monthly updates, a column a month (domain.md S10).
void add_updates(Draft& draft, const Places& activities) {
  const model::Site& site = draft.content().site;
  const render::Words& words = draft.words();
  const model::Year year = present_year(site);
  const std::string year_name = render::year_text(year, site.year_start, words);
  std::optional<Table> table;
  int missed = 0;
  for (const std::uint32_t activity : activities) {
    const auto strip = draft.derived().update_strips.find(activity);
    if (strip == draft.derived().update_strips.end()) continue;
    if (!table) {
      std::vector<Column> columns = {{words.singular(Kind::activity)}};
      for (int i = 0; i < 12; ++i) {
        const int month = (site.year_start.month - 1 + i) % 12 + 1;
        columns.push_back({words[static_cast<Phrase>(static_cast<int>(Phrase::short_month_1) + month - 1)]});
      }
      table.emplace(draft, draft.values(), words.fill(Phrase::caption_month_strip, {{"year", year_name}}), columns, OnPhone::one_table);
    }
    Row row = table->row();
    row.item({Kind::activity, activity});
    for (const derive::MonthOfUpdates month : strip->second.months) row.text(render::update_word(month, words));
    missed += strip->second.missed;
  }
  if (table) {
    const Phrase many = missed == 0 ? Phrase::months_missed_none : Phrase::months_missed_many;
    table->note(words.fill_counted(missed, Phrase::months_missed_one, many, {{"count", render::number_text(missed)}, {"year", year_name}}));
  }
}

}  // namespace

std::string programme_page(const Edition& edition, std::uint32_t index) {
  const model::Content& content = edition.content();
  const model::Programme& programme = content.programmes[index];
  const derive::Standing& now = edition.derived().now;
  const Places& activities = edition.derived().thread.programmes[index].activities;
  const render::Words& words = edition.words();

  Draft draft(edition, model::address({Kind::programme, index}, content));
  Values& page = draft.values();
  draft.title(programme.title);
  draft.crumb(Kind::programme);
  page.set(Text::kind, kind_line(words.singular(Kind::programme), programme, words));
  page.set(Text::summary, programme.summary);
  draft.describe(words.fill(Phrase::description_and_reason, {{"title", programme.title}, {"summary", programme.summary}, {"reason", ""}}));
  draft.prose(page, Html::prose, programme.prose, now, 3);
  add_fact(draft, page, words[Phrase::who_leads], programme.lead);
  add_fact(draft, page, words[Phrase::approved_by], programme.approved_by);
  if (programme.approved_on) add_fact_html(page, words[Phrase::approved_on], time_html(*programme.approved_on, words));
  for (const model::Line& driver : programme.drivers) page.add(Block::drivers).set(Text::value, driver.text);

  for (const std::string& kind : kinds_of(programme, activities, content)) add_kind(draft, programme, kind, activities);
  add_updates(draft, activities);
  return draft.draw(Template::programme);
}

}  // namespace goldthread::site
