#pragma once
// data/plan.json (format.md section 3): the whole plan with every figure, status and reason that the pages print, as one
// document for re-users. Numbers are JSON numbers with exactly the published decimals; what is absent is null; the target of
// a band is {"low": 10, "high": 14}; a rating's figures are its words. An item stands on a line of its own.
#include <string>

#include "derive/derived.hpp"
#include "disclose/view.hpp"
#include "render/words.hpp"

namespace goldthread::data {

// `derived` and `words` are of the same content as the view.
std::string plan_json(const disclose::View& view, const derive::Derived& derived, const render::Words& words);

}  // namespace goldthread::data
