#include "derive/revised.hpp"

#include <algorithm>

namespace goldthread::derive {

void mark_revised(std::vector<MeasureRecord>& measures, const Thread& thread, const model::Content& content) {
  for (std::size_t i = 0; i < measures.size(); ++i) {
    for (const std::uint32_t place : thread.measures[i].revisions) {
      const model::Revision& revision = content.revisions[place];
      if (!revision.period || revision.kind == model::RevisionKind::withdrawal) continue;
      std::vector<FigureRecord>& figures = measures[i].figures;
      const auto figure = std::find_if(figures.begin(), figures.end(), [&](const FigureRecord& f) { return f.period == *revision.period; });
      if (figure != figures.end() && figure->value) figure->flags.revised = true;
    }
  }
}

}  // namespace goldthread::derive
