#include "review/passages.hpp"

#include <algorithm>
#include <type_traits>

#include "check/text_place.hpp"
#include "model/each_entity.hpp"
#include "review/open_reports.hpp"

namespace goldthread::review {

using model::Content;
using model::Kind;

std::vector<Passage> comments_on_measures(const Content& content, const derive::Derived& derived) {
  std::vector<Passage> out;
  for (std::size_t i = 0; i < content.reports.size(); ++i) {
    if (!is_open(content.reports[i], *content.site.as_at)) continue;
    for (const model::Comment& comment : content.reports[i].comments) {
      const auto measure = content.find(comment.about.id, Kind::measure);
      if (!measure) continue;
      out.push_back({comment.prose.markdown, &comment.prose, comment.prose.start, static_cast<std::uint32_t>(*measure),
                     &derived.reports[i].standing});
    }
  }
  return out;
}

std::vector<Passage> report_texts(const Content& content, const derive::Derived& derived) {
  std::vector<Passage> out;
  for (std::size_t i = 0; i < content.reports.size(); ++i) {
    const model::Report& report = content.reports[i];
    if (!is_open(report, *content.site.as_at)) continue;
    const derive::Standing* standing = &derived.reports[i].standing;
    out.push_back({report.prose.markdown, &report.prose, report.prose.start, {}, standing});
    for (const model::Line& line : report.achievements) out.push_back({line.text, nullptr, line.place, {}, standing});
  }
  return out;
}

std::vector<Passage> other_prose(const Content& content, const derive::Derived& derived) {
  std::vector<Passage> out;
  model::each_entity(content, [&](const auto& thing) {
    if (std::is_same_v<std::decay_t<decltype(thing)>, model::Report>) return;
    const auto& holes = thing.prose.holes;
    const bool names =
        std::any_of(holes.begin(), holes.end(), [](const model::Hole& hole) { return hole.kind == model::Hole::Kind::inline_value; });
    if (names) out.push_back({thing.prose.markdown, &thing.prose, thing.prose.start, {}, &derived.now});
  });
  return out;
}

text::Place place_of(const Passage& passage, std::size_t offset, std::string_view words) {
  return passage.prose ? check::TextPlaces(*passage.prose).at(offset, words) : passage.place;
}

}  // namespace goldthread::review
