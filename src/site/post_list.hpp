#pragma once
// Posts and what each answers for (domain.md 2.6: staff appear as posts).
#include "derive/thread.hpp"
#include "site/draft.hpp"

namespace goldthread::site {

enum class PostAnchors { own, none };  // own: on the list of organisations, where links to a post lead

// Each as a repeat of `posts`: `title`, `anchor`, `note` (who holds it, where a name was given), `mailbox` with `href`, and in
// `summary` what it answers for: "Answers for 4 measures and leads 3 key activities".
void add_posts(Draft& draft, Values& where, const derive::Places& posts, PostAnchors anchors);

}  // namespace goldthread::site
