#pragma once
// A thing in brief: its name as a link, its tag and the sentence that says how it stands. What {{id.card}} becomes; lists on
// pages may use it too. A measure's card has its value, period and gap; others have the reason for their status.
#include <string>

#include "render/prose.hpp"

namespace goldthread::render {

void append_card(std::string& out, model::ItemRef item, const ProsePlace& place, const ProseSources& sources);

}  // namespace goldthread::render
