#include "render/prose.hpp"

#include <algorithm>

#include "render/card.hpp"
#include "render/figure_table.hpp"
#include "render/html.hpp"
#include "render/measure_chart.hpp"
#include "render/measure_text.hpp"
#include "render/sentences.hpp"

namespace goldthread::render {

namespace {

using model::Hole;
using model::Kind;

// Is what comes next the first of a sentence, by the HTML before it? It is after an opening tag of a block or a cell, and
// after a full stop.
bool begins_sentence(std::string_view html) {
  while (!html.empty() && (html.back() == ' ' || html.back() == '\n')) html.remove_suffix(1);
  if (html.empty()) return true;
  if (html.back() != '>') return html.back() == '.' || html.back() == '!' || html.back() == '?';
  const std::string_view tag = html.substr(html.rfind('<'));
  for (const std::string_view block : {"<p>", "<li>", "<td", "<th", "<blockquote>", "<h"}) {
    if (tag.substr(0, block.size()) == block) return true;
  }
  return false;
}

bool has_scheme(std::string_view address) {
  const std::size_t end = address.find_first_of(":/?#");
  return end != std::string_view::npos && address[end] == ':';
}

// "missed-bins.value" is the item "missed-bins" and its field "value".
struct Placeholder {
  std::string_view id;
  std::string_view field;
};
Placeholder split(std::string_view target) {
  const std::size_t dot = target.rfind('.');
  return dot == std::string_view::npos ? Placeholder{target, {}} : Placeholder{target.substr(0, dot), target.substr(dot + 1)};
}

// How far the prose's headings move so that its highest stands at the page's level.
int heading_shift(const model::Prose& prose, int first) {
  int highest = 7;
  for (const model::Heading& heading : prose.headings) highest = std::min(highest, heading.level);
  return highest == 7 ? 0 : first - highest;
}

// How prose is fitted into its page: headings move by levels, anchors get a beginning of their own.
struct Fit {
  int shift;
  std::string_view anchors;
};

// Appends a tag's inside, `id="why"` and `href="#why"` with the beginning of the prose's anchors.
void append_tag_inside(std::string& out, std::string_view inside, std::string_view anchors) {
  if (anchors.empty()) {
    out.append(inside);
    return;
  }
  for (const std::string_view name : {" id=\"", " href=\"#"}) {
    const std::size_t at = inside.find(name);
    if (at == std::string_view::npos) continue;
    append_tag_inside(out, inside.substr(0, at), anchors);
    out.append(name).append(anchors);
    return append_tag_inside(out, inside.substr(at + name.size()), anchors);
  }
  out.append(inside);
}

// Appends HTML as it fits. Text in prose is escaped, so "<" begins a tag, and "h" with a digit after it a heading's.
void append_fitted(std::string& out, std::string_view html, const Fit& fit) {
  std::size_t done = 0;
  const bool as_it_is = fit.shift == 0 && fit.anchors.empty();
  for (auto at = as_it_is ? std::string_view::npos : html.find('<'); at != std::string_view::npos; at = html.find('<', at + 1)) {
    std::size_t inside = at + (html.substr(at + 1, 1) == "/" ? 2 : 1);
    const bool heading = inside + 1 < html.size() && html[inside] == 'h' && html[inside + 1] >= '1' && html[inside + 1] <= '6';
    if (!heading && fit.anchors.empty()) continue;
    if (heading) {
      out.append(html.substr(done, inside + 1 - done));
      out += static_cast<char>('0' + std::clamp(html[inside + 1] - '0' + fit.shift, 2, 6));
      done = inside = inside + 2;
    }
    const std::size_t end = std::min(html.find('>', inside), html.size());
    out.append(html.substr(done, inside - done));
    append_tag_inside(out, html.substr(inside, end - inside), fit.anchors);
    done = end;
  }
  out.append(html.substr(done));
}

// What an item of any kind says of itself where it is asked by a field.
std::string outcome_field(std::string_view field, const derive::RollUpRecord& record, Kind kind, const ProseSources& sources) {
  if (field == "reason") return roll_up_reason(record, kind, sources.content, sources.words);
  return inside_sentence(sources.words.status(record.status));
}

std::string item_field(model::ItemRef item, std::string_view field, const ProsePlace& place, const ProseSources& sources) {
  const model::Content& content = sources.content;
  switch (item.kind) {
    case Kind::measure:
      if (const auto wanted = measure_field(field)) {
        return field_text(*wanted, content.measures[item.index], sources.derived.measures[item.index], place.standing.measures[item.index],
                          content.site, sources.words);
      }
      break;
    case Kind::activity: {
      const derive::ActivityRecord& record = place.standing.activities[item.index];
      if (field == "reason") {
        return activity_reason(content.activities[item.index], record, place.standing.vantage, content, sources.words);
      }
      return inside_sentence(sources.words.status(record.status));
    }
    case Kind::outcome:
      return outcome_field(field, place.standing.outcomes[item.index], item.kind, sources);
    case Kind::priority:
      return outcome_field(field, place.standing.priorities[item.index], item.kind, sources);
    case Kind::post:
    case Kind::portfolio:
    case Kind::organisation:
    case Kind::ward:
    case Kind::glossary_term:
    case Kind::indicator_set:
    case Kind::comparator:
    case Kind::tier:
    case Kind::plan:
    case Kind::programme:
    case Kind::risk:
    case Kind::body:
    case Kind::meeting:
    case Kind::stream:
    case Kind::timetable:
    case Kind::report:
    case Kind::action_plan:
    case Kind::statement:
    case Kind::survey:
    case Kind::question_session:
    case Kind::hot_spot:
    case Kind::board_action:
    case Kind::paper:
      break;
  }
  return content.entity(item).title;
}

std::string counts_text(std::string_view what, const ProsePlace& place, const Words& words) {
  const derive::Counts& counts = place.counts ? *place.counts : place.standing.counts;
  if (what == "outcomes") return counted_phrase(counts.outcomes, Kind::outcome, words);
  if (what == "priorities") return counted_phrase(counts.priorities, Kind::priority, words);
  if (what == "activities") return counted_phrase(counts.activities, words);
  return counted_phrase(counts.measures, words);
}

void append_item_link(std::string& out, model::ItemRef item, const ProsePlace& place, const ProseSources& sources) {
  const std::string address = item_address(item, sources.content);
  const std::string& title = sources.content.entity(item).title;
  if (address == place.page) return append_text(out, title);
  out += "<a href=\"";
  append_attribute(out, relative_address(place.page, address, sources.links));
  out += "\">";
  append_text(out, title);
  out += "</a>";
}

// The chart of a measure away from its page says where the table is.
void append_chart_with_link(std::string& out, std::uint32_t index, const ProsePlace& place, const ProseSources& sources) {
  const model::Measure& measure = sources.content.measures[index];
  const std::size_t before = out.size();
  append_measure_chart(out, measure, sources.derived.measures[index], place.standing.measures[index], place.standing.vantage,
                       sources.content, sources.words);
  if (out.size() == before) return;
  const std::string address = item_address({Kind::measure, index}, sources.content) + "#" + figure_table_anchor(measure);
  out += "<p class=\"chart-link\"><a href=\"";
  append_attribute(out, relative_address(place.page, address, sources.links));
  out += "\">";
  append_text(out, sources.words.fill(Phrase::chart_table_link, {{"measure", measure.title}}));
  out += "</a></p>\n";
}

void append_block(std::string& out, model::ItemRef item, std::string_view field, const ProsePlace& place, const ProseSources& sources) {
  if (field == "card") return append_card(out, item, place, sources);
  if (item.kind != Kind::measure) return;
  if (field == "chart") return append_chart_with_link(out, item.index, place, sources);
  append_figure_table(out, sources.content.measures[item.index], sources.derived.measures[item.index], place.standing.vantage,
                      sources.content, sources.words, TableAnchor::none);
}

// An address inside href or src. What cannot be resolved or is not safe leads nowhere; the checks have spoken of it.
void append_target(std::string& out, std::string_view target, std::string_view file, const ProsePlace& place, const ProseSources& sources) {
  if (target.substr(0, 1) == "#") {
    out.append("#").append(place.anchors);
    return append_attribute(out, target.substr(1));
  }
  if (has_scheme(target)) return append_attribute(out, is_safe_address(target) ? target : "#");
  const auto address = sources.addresses.resolve(file, target);
  append_attribute(out, address ? relative_address(place.page, *address, sources.links) : "#");
}

// Prose in the main language names headings as they are there; the page that it leads to may have others here.
std::string_view without_heading(std::string_view target) {
  const auto hash = target.find('#');
  return hash != std::string_view::npos && target.substr(0, hash).ends_with(".md") ? target.substr(0, hash) : target;
}

}  // namespace

void append_prose(std::string& out, const model::Prose& prose, const ProsePlace& place, const ProseSources& sources) {
  const std::string_view html = prose.html;
  out.reserve(out.size() + html.size() + html.size() / 8);
  const std::string_view file = prose.empty() ? std::string_view() : sources.content.sources.at(prose.start.file).path;
  const Fit fit{heading_shift(prose, place.first_heading), place.anchors};
  if (prose.untranslated) {
    out += "<div lang=\"";
    append_attribute(out, sources.main_language);
    out += "\">\n";
  }
  std::size_t done = 0;
  for (const Hole& hole : prose.holes) {
    append_fitted(out, html.substr(done, hole.offset - done), fit);
    done = hole.offset;
    if (hole.kind == Hole::Kind::link || hole.kind == Hole::Kind::image) {
      append_target(out, prose.untranslated ? without_heading(hole.target) : hole.target, file, place, sources);
      continue;
    }
    append_placeholder(out, hole.target, hole.kind, place, sources);
    // A reason is a sentence; an author may have written the full stop after it as well.
    if (!out.empty() && out.back() == '.' && html.substr(done, 1) == ".") out.pop_back();
  }
  append_fitted(out, html.substr(done), fit);
  if (prose.untranslated) out += "</div>\n";
}

void append_placeholder(std::string& out, std::string_view target, Hole::Kind kind, const ProsePlace& place, const ProseSources& sources) {
  const Placeholder wanted = split(target);
  const auto item = wanted.id == "counts" ? std::nullopt : sources.content.find(wanted.id);
  if (!item && wanted.id != "counts") return append_text(out, target);
  if (item && kind == Hole::Kind::block) return append_block(out, *item, wanted.field, place, sources);
  if (item && wanted.field.empty()) return append_item_link(out, *item, place, sources);
  const std::string text = item ? item_field(*item, wanted.field, place, sources) : counts_text(wanted.field, place, sources.words);
  append_text(out, begins_sentence(out) ? starting_sentence(text) : text);
}

}  // namespace goldthread::render
