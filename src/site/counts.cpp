#include "site/counts.hpp"

#include <fmt/format.h>

#include <type_traits>

#include "render/numbers.hpp"
#include "render/sentences.hpp"
#include "render/tag.hpp"
#include "site/sections.hpp"

namespace goldthread::site {

namespace {

using model::Kind;
using render::TagTone;

constexpr int bar_width = 600;
constexpr int bar_gap = 3;

template <class Status, class Counts>
void add(Draft& draft, Values& values, Kind kind, int statuses, const Counts& counts, const std::string& summary) {
  const std::string index(address(*section_of(kind)));
  Values& tally = values.add(Block::tallies);
  tally.set(Text::heading, draft.words().plural(kind));
  tally.set(Text::summary, summary);
  draft.link(tally, Address::href, index);
  ToneCounts by_tone{};
  for (int i = 0; i < statuses; ++i) {
    const auto status = static_cast<Status>(i);
    const int count = counts.of(status);
    if (count == 0) continue;
    const TagTone tone = render::tone(status);
    by_tone[static_cast<std::size_t>(tone)] += count;
    Values& line = tally.add(Block::counts);
    line.set(Text::value, render::number_text(count));
    line.set(Text::title, draft.words().status(status));
    line.set(Text::tone, render::tone_name(tone));
    // Measures and activities are listed by status, so each number leads to what it counts.
    draft.link(line, Address::href, std::is_same_v<Status, model::RollUp> ? index : index + "#" + std::string(model::key(status)));
  }
  tally.set(Html::bar, bar_of(by_tone));
}

}  // namespace

std::string bar_of(const ToneCounts& by_tone) {
  int total = 0;
  int parts = 0;
  for (const int part : by_tone) {
    total += part;
    parts += part > 0 ? 1 : 0;
  }
  if (total == 0) return {};
  std::string out = fmt::format("<svg class=\"bar\" viewBox=\"0 0 {} 12\" preserveAspectRatio=\"none\" aria-hidden=\"true\">", bar_width);
  const int room = bar_width - bar_gap * (parts - 1);
  int x = 0;
  int before = 0;
  for (int tone = 0; tone < tone_count; ++tone) {
    const int part = by_tone[static_cast<std::size_t>(tone)];
    if (part == 0) continue;
    // Each edge is rounded by itself, so that the parts fill the whole.
    const int from = room * before / total;
    before += part;
    const int width = room * before / total - from;
    out += fmt::format("<rect class=\"fill-{}\" x=\"{}\" width=\"{}\" height=\"12\"/>", render::tone_name(static_cast<TagTone>(tone)), x,
                       width);
    x += width + bar_gap;
  }
  return out + "</svg>";
}

void add_tally(Draft& draft, Values& values, const derive::MeasureCounts& counts) {
  add<model::MeasureStatus>(draft, values, Kind::measure, model::measure_status_count, counts,
                            render::counted_sentence(counts, draft.words()));
}

void add_tally(Draft& draft, Values& values, const derive::ActivityCounts& counts) {
  add<model::ActivityStatus>(draft, values, Kind::activity, model::activity_status_count, counts,
                             render::counted_sentence(counts, draft.words()));
}

void add_tally(Draft& draft, Values& values, const derive::RollUpCounts& counts, Kind kind) {
  add<model::RollUp>(draft, values, kind, model::roll_up_count, counts, render::counted_sentence(counts, kind, draft.words()));
}

}  // namespace goldthread::site
