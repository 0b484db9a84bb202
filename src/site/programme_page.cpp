#include <algorithm>
#include <vector>

#include "render/dates.hpp"
#include "render/numbers.hpp"
#include "render/sentences.hpp"
#include "site/activity_kinds.hpp"
#include "site/item_pages.hpp"
#include "site/rows.hpp"

namespace goldthread::site {

using model::Kind;
using render::Phrase;

namespace {

// "20" or "60 to 80"
std::string expected_text(const model::ExpectedCount& expected, const render::Words& words) {
  std::string fewest = render::number_text(expected.fewest);
  if (expected.fewest == expected.most) return fewest;
  return words.fill(Phrase::span, {{"from", fewest}, {"to", render::number_text(expected.most)}});
}

}  // namespace

std::string programme_page(const Edition& edition, std::uint32_t index) {
  const model::Content& content = edition.content();
  const model::Programme& programme = content.programmes[index];
  const derive::Standing& now = edition.derived().now;
  const derive::Places& activities = edition.derived().thread.programmes[index].activities;
  const render::Words& words = edition.words();

  Draft draft(edition, model::address({Kind::programme, index}, content));
  Values& page = draft.values();
  draft.title(programme.title);
  draft.crumb(Kind::programme);
  page.set(Text::kind, words.singular(Kind::programme));
  page.set(Text::summary, programme.summary);
  draft.describe(words.fill(Phrase::description_and_reason, {{"title", programme.title}, {"summary", programme.summary}, {"reason", ""}}));
  draft.prose(page, Html::prose, programme.prose, now, 3);
  add_fact(draft, page, words[Phrase::who_leads], programme.lead);
  add_fact(draft, page, words[Phrase::approved_by], programme.approved_by);
  if (programme.approved_on) add_fact_html(page, words[Phrase::approved_on], time_html(*programme.approved_on, words));
  for (const model::Line& driver : programme.drivers) page.add(Block::drivers).set(Text::value, driver.text);

  // A table a kind: those that the programme says it expects, in its order, then the rest as they come.
  std::vector<std::string> kinds;
  for (const model::ExpectedCount& expected : programme.expected) kinds.push_back(expected.kind);
  for (const std::uint32_t activity : activities) {
    const std::string& kind = content.activities[activity].kind;
    if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end()) kinds.push_back(kind);
  }
  for (const std::string& kind : kinds) {
    Values& group = page.add(Block::groups);
    group.set(Text::heading, activity_kind_plural(kind, words));
    group.set(Text::anchor, kind);
    int count = 0;
    for (const std::uint32_t activity : activities) {
      if (content.activities[activity].kind != kind) continue;
      add_activity_row(draft, group, Block::activities, activity, now);
      ++count;
    }
    const auto expected =
        std::find_if(programme.expected.begin(), programme.expected.end(), [&](const auto& each) { return each.kind == kind; });
    group.set(Text::note, expected == programme.expected.end()
                              ? words.fill(Phrase::count_of_kind, {{"count", render::number_text(count)}})
                              : words.fill(Phrase::count_of_expected,
                                           {{"count", render::number_text(count)}, {"expected", expected_text(*expected, words)}}));
  }
  return draft.draw(Template::programme);
}

}  // namespace goldthread::site
