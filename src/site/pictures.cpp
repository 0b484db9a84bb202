#include "site/pictures.hpp"

#include "derive/counting.hpp"
#include "render/pictures.hpp"
#include "render/sentences.hpp"
#include "site/downloads.hpp"
#include "site/rows.hpp"
#include "site/sections.hpp"
#include "site/tables.hpp"
#include "site/taken_away.hpp"

namespace goldthread::site {

namespace {

using model::Kind;
using render::Phrase;

std::string thread_address(std::uint32_t priority, const model::Content& content) {
  return model::address({Kind::priority, priority}, content) + "thread.svg";
}

std::string timeline_address(std::uint32_t activity, const model::Content& content) {
  return model::address({Kind::activity, activity}, content) + "milestones.svg";
}

std::string tiers_address() { return std::string(address(Section::plans)) + "levels.svg"; }

std::string thread_figure(const Edition& edition, std::uint32_t priority) {
  std::string out;
  render::append_thread_picture(out, priority, edition.content(), edition.derived().thread, edition.derived().now, edition.words());
  return out;
}

// What the picture shows, in words: a row for each outcome.
void add_thread_table(Draft& draft, Values& values, std::uint32_t priority) {
  const derive::Thread& thread = draft.derived().thread;
  const derive::Standing& now = draft.derived().now;
  const render::Words& words = draft.words();
  if (thread.priorities[priority].outcomes.empty()) return;
  Table table(
      draft, values, words.text("golden_thread"),
      {{words.singular(Kind::outcome)}, {words[Phrase::column_status]}, {words.plural(Kind::measure)}, {words.plural(Kind::activity)}});
  for (const std::uint32_t outcome : thread.priorities[priority].outcomes) {
    const derive::Thread::OfOutcome& under = thread.outcomes[outcome];
    table.row()
        .item({Kind::outcome, outcome})
        .html(tag_of(draft.edition(), {Kind::outcome, outcome}, now))
        .text(render::counted_sentence(derive::count_measures(under.measures, now.measures), words))
        .text(render::counted_sentence(derive::count_activities(under.activities, now.activities), words));
  }
}

std::string timeline_figure(const Edition& edition, std::uint32_t activity) {
  const derive::Standing& now = edition.derived().now;
  std::string out;
  render::append_timeline(out, edition.content().activities[activity], now.activities[activity], now.vantage, edition.words());
  return out;
}

std::string tiers_figure(const Edition& edition) {
  const model::Content& content = edition.content();
  std::string out;
  if (content.site.as_at)
    render::append_tier_picture(out, content, model::year_of(*content.site.as_at, content.site.year_start), edition.words());
  return out;
}

bool has_timeline(const Edition& edition, std::uint32_t activity) {
  const derive::Standing& now = edition.derived().now;
  const model::Activity& what = edition.content().activities[activity];
  return !what.milestones.empty() && render::has_timeline(what, now.activities[activity], now.vantage);
}

// `page`: where the picture stands; its file lies beside.
void set_picture(Draft& draft, Values& values, const std::string& figure, const std::string& file, std::string_view title,
                 std::string_view page) {
  if (figure.empty()) return;
  values.set(Html::chart, figure);
  Values& way = values.add(Block::downloads);
  way.set(Text::title, draft.words().fill(Phrase::embed_picture,
                                          {{"title", title}, {"size", size_text(taken_away(draft.edition(), figure, page).size())}}));
  draft.link(way, Address::href, file);
}

}  // namespace

void set_thread_picture(Draft& draft, Values& values, std::uint32_t priority) {
  const model::Content& content = draft.content();
  set_picture(draft, values, thread_figure(draft.edition(), priority), thread_address(priority, content),
              content.priorities[priority].title, model::address({Kind::priority, priority}, content));
  add_thread_table(draft, values, priority);
}

void set_timeline(Draft& draft, Values& values, std::uint32_t activity) {
  if (!has_timeline(draft.edition(), activity)) return;
  const model::Content& content = draft.content();
  set_picture(draft, values, timeline_figure(draft.edition(), activity), timeline_address(activity, content),
              draft.words().text("milestones"), model::address({Kind::activity, activity}, content));
}

void set_tier_picture(Draft& draft, Values& values) {
  set_picture(draft, values, tiers_figure(draft.edition()), tiers_address(), draft.words().plural(Kind::tier), address(Section::plans));
}

std::vector<PictureFile> picture_files(const Edition& edition) {
  const model::Content& content = edition.content();
  std::vector<PictureFile> out;
  for (std::uint32_t i = 0; i < content.priorities.size(); ++i) {
    if (edition.derived().thread.priorities[i].outcomes.empty()) continue;
    out.push_back({thread_address(i, content), [&edition, i] {
                     return taken_away(edition, thread_figure(edition, i), model::address({Kind::priority, i}, edition.content()));
                   }});
  }
  for (std::uint32_t i = 0; i < content.activities.size(); ++i) {
    if (!has_timeline(edition, i)) continue;
    out.push_back({timeline_address(i, content), [&edition, i] {
                     return taken_away(edition, timeline_figure(edition, i), model::address({Kind::activity, i}, edition.content()));
                   }});
  }
  if (exists(Section::plans, content) && !tiers_figure(edition).empty())
    out.push_back({tiers_address(), [&edition] { return taken_away(edition, tiers_figure(edition), address(Section::plans)); }});
  return out;
}

}  // namespace goldthread::site
