#pragma once
// Figures under embargo. While a report on the whole council waits for its day, what it is the first to show waits with it: all that
// belongs to periods ending after those of the reports that are out. The site then stands as at the end of those periods, so
// that nothing is called missing that only waits. A directorate's report holds back itself alone.
#include <optional>

#include "disclose/held_things.hpp"
#include "model/content.hpp"

namespace goldthread::disclose {

// The last day whose figures may be seen; nothing where none wait. Told before the held things are taken out.
std::optional<model::Date> figures_to(const model::Content& content, const HeldThings& held);

// Takes out what belongs to periods that end later: figures, budget positions, risk reviews, judgements, revisions.
void hold_figures_after(model::Date last_day, model::Content& content);

}  // namespace goldthread::disclose
