#pragma once
// data/plan.json (format.md section 3): the whole plan with every figure, status and reason that the pages print, as one
// document for re-users. Numbers are JSON numbers with exactly the published decimals; what is absent is null; the target of
// a band is {"low": 10, "high": 14}; a rating's figures are its words. An item stands on a line of its own.
#include "derive/derived.hpp"
#include "disclose/view.hpp"
#include "render/words.hpp"
#include "text/append.hpp"

namespace goldthread::data {

// `derived` and `words` are of the same content as the view. Of a large council it is tens of megabytes: it goes on in pieces.
void write_plan_json(const disclose::View& view, const derive::Derived& derived, const render::Words& words, const text::Append& append);

}  // namespace goldthread::data
