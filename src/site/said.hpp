#pragma once
// What has been said about a thing: comments of reports, judgements of named posts, and the action plans that answer poor
// results. Each with who said it and when.
#include "site/draft.hpp"

namespace goldthread::site {

// The newest comment into `comment_now`, the earlier ones into `comments_before`; each has `heading` (the report), `href`, `lead` (who) and
// `prose` with the figures as that report saw them. True where there is any.
bool set_comments(Draft& draft, model::ItemRef item);

// A named post's view beside the computed status: `judgement` with `tag`, `lead`, `period`, `note`.
void set_judgement(Draft& draft, const model::Judgement* judgement, const std::vector<model::Judgement>& judgements);

// Action plans into `plans_open` and `plans_closed`: `title`, `href`, `cause`, `effect`, `opened`, `closed`, `actions`.
void set_action_plans(Draft& draft, const derive::Places& plans);

// What was referred to scrutiny about a thing, or advised by it, into `referrals`: `title`, `href`, `note` (what and when) and `value`
// (the response). A suggestion is none of these.
void set_referrals(Draft& draft, std::string_view id);

}  // namespace goldthread::site
