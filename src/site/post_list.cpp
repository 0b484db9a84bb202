#include "site/post_list.hpp"

#include <vector>

#include "render/numbers.hpp"
#include "site/roles.hpp"

namespace goldthread::site {

using model::Kind;
using render::Phrase;

namespace {

std::string answers_for(const derive::Thread::OfPost& thread, const render::Words& words) {
  std::vector<std::string> parts;
  const auto add = [&](const derive::Places& places, Kind kind) {
    if (places.empty()) return;
    const auto count = static_cast<std::int64_t>(places.size());
    parts.push_back(words.fill_counted(
        count, Phrase::count_of_one, Phrase::count_of_many,
        {{"count", render::number_text(count)}, {"kind", words.singular_inside(kind)}, {"kinds", words.plural_inside(kind)}}));
  };
  add(thread.outcomes, Kind::outcome);
  add(thread.measures, Kind::measure);
  add(thread.activities, Kind::activity);
  add(thread.risks, Kind::risk);
  if (parts.empty()) return {};
  return words.fill(Phrase::post_answers_for, {{"what", render::listed(parts, words)}});
}

}  // namespace

void add_posts(Draft& draft, Values& where, const derive::Places& posts, PostAnchors anchors) {
  const model::Content& content = draft.content();
  for (const std::uint32_t place : posts) {
    const model::Post& post = content.posts[place];
    Values& line = where.add(Block::posts);
    line.set(Text::title, post.title);
    if (anchors == PostAnchors::own) line.set(Text::anchor, post.id);
    if (content.site.as_at) {
      if (const model::Holder* holder = holder_on(post.holders, *content.site.as_at)) line.set(Text::note, holder->name);
    }
    if (!post.mailbox.empty()) {
      line.set(Text::mailbox, post.mailbox);
      draft.link(line, Address::href, "mailto:" + post.mailbox);
    }
    line.set(Text::summary, answers_for(draft.derived().thread.posts[place], draft.words()));
  }
}

}  // namespace goldthread::site
