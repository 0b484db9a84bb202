#pragma once
// The agenda of a meeting: each item with links to what it is about. On the meeting's page, and at the head of its pack.
#include <functional>
#include <string>

#include "site/draft.hpp"

namespace goldthread::site {

// `target`: where a paper, report, plan or body that an item names is to be found from here; empty: nowhere.
void add_agenda(Draft& draft, Values& where, const model::Meeting& meeting, const std::function<std::string(model::ItemRef)>& target);

}  // namespace goldthread::site
