#include "render/numbers.hpp"
#include "site/rows.hpp"
#include "site/sections.hpp"
#include "site/whole_pages.hpp"

namespace goldthread::site {

using model::Kind;
using render::Phrase;

std::string thread_page(const Edition& edition) {
  const model::Content& content = edition.content();
  const derive::Standing& now = edition.derived().now;
  const derive::Thread& thread = edition.derived().thread;
  const render::Words& words = edition.words();
  Draft draft(edition, std::string(address(Section::thread)));
  Values& page = draft.values();
  draft.title(title(Section::thread, words));
  page.set(Text::summary, words[Phrase::thread_summary]);
  draft.describe(
      words.fill(Phrase::description_of_list,
                 {{"council", content.site.council}, {"list", title(Section::thread, words)}, {"summary", words[Phrase::thread_summary]}}));
  for (std::uint32_t p = 0; p < content.priorities.size(); ++p) {
    Values& priority = add_item(draft, page, Block::priorities, {Kind::priority, p}, now);
    priority.set(Text::anchor, content.priorities[p].id);
    for (const std::uint32_t measure : thread.priorities[p].measures) {
      add_item(draft, priority, Block::items, {Kind::measure, measure}, now).set(Text::key, words.singular(Kind::measure));
    }
    for (const std::uint32_t o : thread.priorities[p].outcomes) {
      Values& outcome = add_item(draft, priority, Block::outcomes, {Kind::outcome, o}, now);
      const auto& own = thread.outcomes[o];
      const auto add = [&](Kind kind, const derive::Places& places, bool also) {
        for (const std::uint32_t place : places) {
          Values& line = add_item(draft, outcome, Block::items, {kind, place}, now);
          line.set(Text::key, words.singular(kind));
          if (also) line.show(Block::also);
        }
      };
      add(Kind::measure, own.measures, false);
      add(Kind::measure, own.also_measures, true);
      add(Kind::activity, own.activities, false);
      add(Kind::activity, own.also_activities, true);
    }
  }
  return draft.draw(Template::thread);
}

}  // namespace goldthread::site
