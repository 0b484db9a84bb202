#include "render/timeline.hpp"

#include <algorithm>
#include <vector>

#include "render/dates.hpp"
#include "render/html.hpp"
#include "render/numbers.hpp"
#include "render/svg.hpp"

namespace goldthread::render {

namespace {

using model::Date;

// Tenths of a unit.
constexpr int width = 4200;
constexpr int margin = 60;
constexpr int line_y = 560;
constexpr int height = 1060;

// A date with a label of its own, in its row: rows keep labels from covering each other.
struct Event {
  Date date;
  Phrase what;
  std::string_view classes;
  int label_y;
};

struct Dates {
  std::vector<Event> events;
  Date first;
  Date last;
};

std::optional<Dates> dates_of(const model::Activity& activity, const derive::ActivityRecord& record, const derive::Vantage& vantage) {
  std::vector<Event> events;
  if (activity.due) events.push_back({*activity.due, Phrase::timeline_planned, "timeline-planned", 160});
  const bool done = activity.done && *activity.done <= vantage.cut;
  if (done) {
    events.push_back({*activity.done, Phrase::timeline_done, "timeline-done", 380});
  } else if (record.latest_agreed && record.latest_agreed != activity.due) {
    events.push_back({*record.latest_agreed, Phrase::timeline_agreed, "timeline-agreed", 380});
  }
  if (activity.start) events.push_back({*activity.start, Phrase::timeline_start, "timeline-start", 800});
  if (!done) events.push_back({vantage.cut, Phrase::timeline_seen, "timeline-seen", 1020});
  if (events.size() < 2) return std::nullopt;
  Dates out{std::move(events), vantage.cut, vantage.cut};
  out.first = out.last = out.events.front().date;
  const auto take = [&](Date date) {
    out.first = std::min(out.first, date);
    out.last = std::max(out.last, date);
  };
  for (const Event& event : out.events) take(event.date);
  for (const model::Milestone& milestone : activity.milestones) {
    if (milestone.due) take(*milestone.due);
  }
  if (out.first == out.last) return std::nullopt;
  return out;
}

int place(Date date, const Dates& dates) {
  return margin + static_cast<int>(static_cast<std::int64_t>(width - 2 * margin) * date.days_since(dates.first) /
                                   dates.last.days_since(dates.first));
}

std::string event_text(const Event& event, const Words& words) {
  return words.fill(Phrase::timeline_event, {{"what", words[event.what]}, {"date", date_text(event.date, words)}});
}

std::string reading(const Dates& dates, const derive::ActivityRecord& record, const Words& words) {
  std::vector<std::string> parts;
  for (const Event& event : dates.events) parts.push_back(event_text(event, words));
  if (record.milestones > 0) {
    parts.push_back(words.fill(Phrase::timeline_milestones,
                               {{"done", number_text(record.milestones_done)}, {"total", number_text(record.milestones)}}));
  }
  return words.fill(Phrase::timeline_reading, {{"events", listed(parts, words)}});
}

// A label stands over its date, or from it towards the middle where it would leave the picture.
TextAnchor anchor_at(int x, int text_width) {
  const int half = text_width / 2;
  return x < half ? TextAnchor::start : x > width - half ? TextAnchor::end : TextAnchor::middle;
}

bool is_above(const Event& event) { return event.label_y < line_y; }

// Does the label of an event cover this place along the line?
bool label_covers(const Event& event, int x, const Dates& dates, const Words& words) {
  const int middle = place(event.date, dates);
  const int all = text_width(starting_sentence(event_text(event, words)));
  switch (anchor_at(middle, all)) {
    case TextAnchor::start:
      return middle <= x && x <= middle + all;
    case TextAnchor::middle:
      return middle - all / 2 <= x && x <= middle + all / 2;
    case TextAnchor::end:
      return middle - all <= x && x <= middle;
  }
  return false;
}

// Where the line from a label to the axis begins: past a label that stands nearer to the axis, which no line may cross.
int line_start(const Event& event, const Dates& dates, const Words& words) {
  const int x = place(event.date, dates);
  for (const Event& other : dates.events) {
    if (&other == &event || is_above(other) != is_above(event)) continue;
    const bool is_nearer = is_above(event) ? other.label_y > event.label_y : other.label_y < event.label_y;
    if (is_nearer && label_covers(other, x, dates, words)) return is_above(event) ? other.label_y + 60 : other.label_y - 180;
  }
  return is_above(event) ? event.label_y + 60 : event.label_y - 180;
}

void append_event(std::string& out, const Event& event, const Dates& dates, const Words& words) {
  const int x = place(event.date, dates);
  out.append("<path class=\"").append(event.classes).append("\" d=\"");
  append_point(out, 'M', x, line_start(event, dates, words));
  out += 'V';
  append_coordinate(out, is_above(event) ? line_y + 60 : line_y - 60);
  out += "\"/>";
  const std::string text = starting_sentence(event_text(event, words));
  append_svg_text(out, x, event.label_y, anchor_at(x, text_width(text)), "chart-tick", text);
  out += '\n';
}

void append_milestone(std::string& out, const model::Milestone& milestone, const Dates& dates, const derive::Vantage& vantage) {
  const bool done = milestone.done && *milestone.done <= vantage.cut;
  out += done ? "<circle class=\"timeline-milestone\"" : "<circle class=\"timeline-milestone chart-mark-hollow\"";
  append_coordinate_attribute(out, "cx", place(*milestone.due, dates));
  append_coordinate_attribute(out, "cy", line_y);
  out += " r=\"5\"/>";
}

}  // namespace

bool has_timeline(const model::Activity& activity, const derive::ActivityRecord& record, const derive::Vantage& vantage) {
  return dates_of(activity, record, vantage).has_value();
}

void append_timeline(std::string& out, const model::Activity& activity, const derive::ActivityRecord& record,
                     const derive::Vantage& vantage, const Words& words) {
  const auto dates = dates_of(activity, record, vantage);
  if (!dates) return;
  out += "<figure class=\"figure\">\n<figcaption><span class=\"figure-title\">";
  append_text(out, words[Phrase::timeline_caption]);
  out += "</span></figcaption>\n";
  open_chart(out, "chart timeline", width, height, reading(*dates, record, words));
  out += "<path class=\"chart-axis\" d=\"";
  append_point(out, 'M', margin, line_y);
  out += 'H';
  append_coordinate(out, width - margin);
  out += "\"/>\n";
  for (const Event& event : dates->events) append_event(out, event, *dates, words);
  for (const model::Milestone& milestone : activity.milestones) {
    if (milestone.due) append_milestone(out, milestone, *dates, vantage);
  }
  out += "\n</svg>\n</figure>\n";
}

}  // namespace goldthread::render
