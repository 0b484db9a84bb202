#include "render/series_chart.hpp"

#include <algorithm>

#include "render/chart_scale.hpp"
#include "render/dates.hpp"
#include "render/numbers.hpp"
#include "render/svg.hpp"

namespace goldthread::render {

namespace {

using model::Decimal;

// Tenths of a unit.
constexpr int chart_width = 4200;
constexpr int line_height = 200;
constexpr int top = 140;
constexpr int usual_height = 2000;
constexpr int tick_gap = 70;
constexpr int end_label_gap = 110;
constexpr int label_spacing = 120;
constexpr int baseline = 60;  // from a text's middle down to its foot
constexpr std::size_t label_characters = 12;
constexpr std::size_t most_comparators = 3;

// A label at the right end of a line, in one or more lines, about `y`.
struct EndLabel {
  int y = 0;  // its middle
  std::vector<std::string> lines;
  std::string classes;
  int height() const { return static_cast<int>(lines.size()) * line_height; }
};

// Moves labels apart so that none covers another and all stand between the ends.
void spread(std::vector<EndLabel>& labels, int first, int last) {
  std::stable_sort(labels.begin(), labels.end(), [](const EndLabel& a, const EndLabel& b) { return a.y < b.y; });
  int free = first;
  for (EndLabel& label : labels) {
    label.y = std::max(label.y, free + label.height() / 2);
    free = label.y + label.height() / 2;
  }
  int floor = last;
  for (auto label = labels.rbegin(); label != labels.rend(); ++label) {
    label->y = std::min(label->y, floor - label->height() / 2);
    floor = label->y - label->height() / 2;
  }
}

// Ranks have names, which need room.
int height_of(const Chart& chart) {
  int lines = 1;
  for (const std::string& name : chart.rank_names) lines = std::max(lines, static_cast<int>(wrapped(name, label_characters).size()));
  const int steps = static_cast<int>(chart.rank_names.size()) - 1;
  return std::max(usual_height, steps * (lines * line_height + 60));
}

class Drawing {
 public:
  Drawing(std::string& out, const Chart& chart, ChartType type, const Words& words)
      : out_(out), chart_(chart), type_(type), words_(words), plot_height_(height_of(chart)), scale_(scale_of(chart, type)) {}

  void draw() {
    place();
    open_chart(out_, "chart", chart_width, height_, chart_.reading.empty() ? chart_reading(chart_, type_, words_) : chart_.reading);
    grid();
    band();
    if (type_ == ChartType::columns) columns();
    levels();
    target();
    comparators();
    if (type_ == ChartType::line) line();
    end_labels();
    period_labels();
    if (scale_.is_cut()) {
      append_svg_text(out_, 0, height_ - baseline, TextAnchor::start, "chart-cut",
                      words_.fill(Phrase::chart_cut, {{"value", tick_text(scale_.low())}}));
    }
    out_ += "</svg>\n";
  }

 private:
  static Scale scale_of(const Chart& chart, ChartType type) {
    if (!chart.rank_names.empty()) return Scale::of_ranks(static_cast<int>(chart.rank_names.size()) - 1, height_of(chart));
    std::optional<Decimal> smallest, largest;
    const auto take = [&](const std::optional<Decimal>& value) {
      if (!value) return;
      if (!smallest || *value < *smallest) smallest = value;
      if (!largest || *largest < *value) largest = value;
    };
    for (const ChartPoint& point : chart.points) take(point.value);
    for (const ChartValues* values : {&chart.target, &chart.low, &chart.high}) {
      for (const auto& value : *values) take(value);
    }
    for (const ChartLine& other : chart.comparators) {
      for (const auto& value : other.values) take(value);
    }
    for (const ChartLevel& level : chart.levels) take(level.value);
    const ScaleStart start = type == ChartType::columns ? ScaleStart::at_nought : ScaleStart::where_it_shows_most;
    return Scale(smallest.value_or(Decimal(0)), largest.value_or(Decimal(1)), chart.decimals + chart.level_decimals, start, usual_height);
  }

  std::string tick_text(const Decimal& tick) const {
    return chart_.rank_names.empty() ? symbol_text(tick, scale_.tick_decimals(), chart_.unit) : chart_value(chart_, tick);
  }

  // Settles the margins by the texts that stand in them.
  void place() {
    int widest = 0;
    for (const Decimal& tick : scale_.ticks()) {
      ticks_.push_back({tick, wrapped(tick_text(tick), label_characters)});
      for (const std::string& text : ticks_.back().lines) widest = std::max(widest, text_width(text));
    }
    left_ = widest + tick_gap;
    collect_end_labels();
    int right = 100;
    int stacked = 0;
    for (const EndLabel& label : labels_) {
      for (const std::string& text : label.lines) right = std::max(right, text_width(text) + end_label_gap);
      stacked += label.height();
    }
    right_ = chart_width - right;
    const int bottom = top + plot_height_;
    // The words of the lowest rank reach below its line where they take more than one.
    const int lines_below = static_cast<int>(ticks_.front().lines.size()) - 1;
    const int lowest = std::max(bottom + 40 + lines_below * (line_height / 2 + 40), top - line_height / 2 + stacked);
    spread(labels_, top - line_height / 2, lowest);
    for (const ChartPoint& point : chart_.points) periods_.push_back(axis_label(point.period, words_));
    const bool two_lines = std::any_of(periods_.begin(), periods_.end(), [](const AxisLabel& label) { return !label.lower.empty(); });
    labels_top_ = lowest + 20;
    height_ = labels_top_ + (two_lines ? 2 : 1) * line_height + 40;
    if (scale_.is_cut()) height_ += line_height + 40;
  }

  // Whole units: a unit is a point or so on every screen, and a page of two charts weighs a twentieth less.
  static int whole(int tenths) { return (tenths + 5) / 10 * 10; }
  int y(const Decimal& value) const { return whole(top + plot_height_ - scale_.at(value)); }
  int count() const { return static_cast<int>(chart_.points.size()); }
  int slot_start(int i) const { return whole(left_ + (right_ - left_) * i / count()); }
  int x(int i) const { return whole(left_ + (right_ - left_) * (2 * i + 1) / (2 * count())); }

  void grid() {
    out_ += "<path class=\"chart-grid\" d=\"";
    for (const Tick& tick : ticks_) {
      append_point(out_, 'M', left_, y(tick.value));
      out_ += 'H';
      append_coordinate(out_, right_);
    }
    out_ += "\"/>\n";
    for (const Tick& tick : ticks_) {
      const int first = y(tick.value) + baseline - (static_cast<int>(tick.lines.size()) - 1) * line_height / 2;
      for (std::size_t i = 0; i < tick.lines.size(); ++i) {
        append_svg_text(out_, left_ - tick_gap, first + static_cast<int>(i) * line_height, TextAnchor::end, "chart-tick", tick.lines[i]);
      }
    }
    out_ += '\n';
  }

  // Level stretches of a series of targets, each over the slots that share it.
  template <class Stretch>
  void stretches(const ChartValues& values, Stretch stretch) const {
    const int n = std::min(count(), static_cast<int>(values.size()));
    for (int i = 0; i < n;) {
      const auto& value = values[static_cast<std::size_t>(i)];
      int end = i + 1;
      while (end < n && values[static_cast<std::size_t>(end)] == value) ++end;
      if (value) stretch(i, end, *value);
      i = end;
    }
  }

  void level_lines(const ChartValues& values) {
    stretches(values, [&](int from, int to, const Decimal& value) {
      append_point(out_, 'M', slot_start(from), y(value));
      out_ += 'H';
      append_coordinate(out_, slot_start(to));
    });
  }

  void levels() {
    for (const ChartLevel& level : chart_.levels) {
      out_.append("<path class=\"").append(level.classes).append("\" d=\"");
      append_point(out_, 'M', left_, y(level.value));
      out_ += 'H';
      append_coordinate(out_, right_);
      out_ += "\"/>\n";
    }
  }

  void target() {
    if (chart_.target.empty() && chart_.low.empty() && chart_.high.empty()) return;
    out_ += "<path class=\"chart-target\" d=\"";
    level_lines(chart_.target);
    level_lines(chart_.low);
    level_lines(chart_.high);
    out_ += "\"/>\n";
  }

  void band() {
    for (int i = 0; i < count() && i < static_cast<int>(std::min(chart_.low.size(), chart_.high.size())); ++i) {
      const auto& low = chart_.low[static_cast<std::size_t>(i)];
      const auto& high = chart_.high[static_cast<std::size_t>(i)];
      if (low && high) rectangle("chart-band", slot_start(i), y(*high), slot_start(i + 1), y(*low));
    }
  }

  void rectangle(std::string_view classes, int x1, int y1, int x2, int y2) {
    out_.append("<rect class=\"").append(classes).append("\"");
    append_coordinate_attribute(out_, "x", x1);
    append_coordinate_attribute(out_, "y", y1);
    append_coordinate_attribute(out_, "width", x2 - x1);
    append_coordinate_attribute(out_, "height", y2 - y1);
    out_ += "/>";
  }

  void columns() {
    const int nought = y(Decimal(0));
    for (int i = 0; i < count(); ++i) {
      const ChartPoint& point = chart_.points[static_cast<std::size_t>(i)];
      if (!point.value) continue;
      const int gap = whole((slot_start(i + 1) - slot_start(i)) * 3 / 20);
      const int end = y(*point.value);
      rectangle(point.hollow ? "chart-bar chart-bar-hollow" : "chart-bar", slot_start(i) + gap, std::min(end, nought),
                slot_start(i + 1) - gap, std::max(end, nought));
    }
    out_ += "\n<path class=\"chart-axis\" d=\"";
    append_point(out_, 'M', left_, nought);
    out_ += 'H';
    append_coordinate(out_, right_);
    out_ += "\"/>\n";
  }

  // A broken line through the values that are there. `breaks(i)`: is it broken before i?
  template <class Value, class Breaks>
  void path(std::string_view classes, Value value, Breaks breaks) {
    out_.append("<path class=\"").append(classes).append("\" d=\"");
    bool drawing = false;
    for (int i = 0; i < count(); ++i) {
      const std::optional<Decimal>& there = value(i);
      if (!there) {
        drawing = false;
        continue;
      }
      append_point(out_, drawing && !breaks(i) ? 'L' : 'M', x(i), y(*there));
      drawing = true;
    }
    out_ += "\"/>\n";
  }

  void line() {
    path(
        "chart-line", [&](int i) -> const std::optional<Decimal>& { return chart_.points[static_cast<std::size_t>(i)].value; },
        [&](int i) { return chart_.points[static_cast<std::size_t>(i)].breaks_series; });
    for (int i = 0; i < count(); ++i) {
      const ChartPoint& point = chart_.points[static_cast<std::size_t>(i)];
      if (!point.value) continue;
      if (point.sign != PointSign::none) {
        sign(point.sign, x(i), y(*point.value));
        continue;
      }
      out_ += point.hollow ? "<circle class=\"chart-mark chart-mark-hollow\"" : "<circle class=\"chart-mark\"";
      append_coordinate_attribute(out_, "cx", x(i));
      append_coordinate_attribute(out_, "cy", y(*point.value));
      out_ += chart_.levels.empty() ? " r=\"4\"/>" : " r=\"3\"/>";
    }
    out_ += '\n';
  }

  // Square, triangle, ring: told apart without colour, and larger than a plain mark.
  void sign(PointSign sign, int middle_x, int middle_y) {
    if (sign == PointSign::change) {
      out_ += "<circle class=\"chart-sign chart-sign-ring\"";
      append_coordinate_attribute(out_, "cx", middle_x);
      append_coordinate_attribute(out_, "cy", middle_y);
      out_ += " r=\"6\"/>";
      return;
    }
    out_ += "<path class=\"chart-sign\" d=\"";
    if (sign == PointSign::improvement) {
      square(middle_x, middle_y);
    } else {
      triangle(middle_x, middle_y);
    }
    out_ += "Z\"/>";
  }

  void square(int middle_x, int middle_y) {
    append_point(out_, 'M', middle_x - 50, middle_y - 50);
    append_point(out_, 'L', middle_x + 50, middle_y - 50);
    append_point(out_, 'L', middle_x + 50, middle_y + 50);
    append_point(out_, 'L', middle_x - 50, middle_y + 50);
  }

  void triangle(int middle_x, int middle_y) {
    append_point(out_, 'M', middle_x, middle_y - 65);
    append_point(out_, 'L', middle_x + 65, middle_y + 50);
    append_point(out_, 'L', middle_x - 65, middle_y + 50);
  }

  void comparators() {
    for (std::size_t which = 0; which < chart_.comparators.size() && which < most_comparators; ++which) {
      const ChartValues& values = chart_.comparators[which].values;
      static const std::optional<Decimal> nothing;
      const auto value = [&](int i) -> const std::optional<Decimal>& {
        return static_cast<std::size_t>(i) < values.size() ? values[static_cast<std::size_t>(i)] : nothing;
      };
      const std::string number = std::to_string(which + 1);
      path("chart-line-" + number, value, [](int) { return false; });
      for (int i = count(); i-- > 0;) {
        if (!value(i)) continue;
        shape(which, number, x(i), y(*value(i)));
        break;
      }
    }
  }

  // Square, diamond, triangle: told apart without colour.
  void shape(std::size_t which, const std::string& number, int middle_x, int middle_y) {
    out_.append("<path class=\"chart-mark-").append(number).append("\" d=\"");
    const auto point = [&](char command, int dx, int dy) { append_point(out_, command, middle_x + dx, middle_y + dy); };
    if (which == 0) {
      point('M', -45, -45), point('L', 45, -45), point('L', 45, 45), point('L', -45, 45);
    } else if (which == 1) {
      point('M', 0, -60), point('L', 60, 0), point('L', 0, 60), point('L', -60, 0);
    } else {
      point('M', 0, -55), point('L', 55, 45), point('L', -55, 45);
    }
    out_ += "Z\"/>\n";
  }

  void collect_end_labels() {
    for (std::size_t i = chart_.points.size(); i-- > 0;) {
      if (!chart_.points[i].value) continue;
      const Decimal& value = *chart_.points[i].value;
      std::string text = chart_value(chart_, value);
      add_label(value, chart_.comparators.empty() ? text : words_[Phrase::chart_own] + " " + text, "chart-value");
      break;
    }
    last_target();
    for (const ChartLevel& level : chart_.levels) add_label(level.value, level.name, std::string(level.classes) + "-label");
    for (std::size_t which = 0; which < chart_.comparators.size() && which < most_comparators; ++which) {
      const ChartLine& other = chart_.comparators[which];
      for (std::size_t i = other.values.size(); i-- > 0;) {
        if (!other.values[i]) continue;
        add_label(*other.values[i], other.name + " " + chart_value(chart_, *other.values[i]), "chart-label-" + std::to_string(which + 1));
        break;
      }
    }
  }

  void last_target() {
    for (std::size_t i = chart_.points.size(); i-- > 0;) {
      if (i < chart_.target.size() && chart_.target[i]) {
        return add_label(*chart_.target[i], words_[Phrase::chart_target] + " " + chart_value(chart_, *chart_.target[i]),
                         "chart-label-target");
      }
      if (i < chart_.low.size() && i < chart_.high.size() && chart_.low[i] && chart_.high[i]) {
        const std::string range = words_.fill(
            Phrase::target_range, {{"low", chart_value(chart_, *chart_.low[i])}, {"high", chart_value(chart_, *chart_.high[i])}});
        const int middle = (y(*chart_.low[i]) + y(*chart_.high[i])) / 2;
        labels_.push_back({middle, wrapped(words_[Phrase::chart_target] + " " + range, label_characters), "chart-label-target"});
        return;
      }
    }
  }

  void add_label(const Decimal& value, const std::string& text, std::string classes) {
    labels_.push_back({y(value), wrapped(text, label_characters), std::move(classes)});
  }

  void end_labels() {
    for (const EndLabel& label : labels_) {
      const int first = label.y - label.height() / 2 + line_height / 2 + baseline;
      for (std::size_t i = 0; i < label.lines.size(); ++i) {
        append_svg_text(out_, right_ + end_label_gap - 40, first + static_cast<int>(i) * line_height, TextAnchor::start, label.classes,
                        label.lines[i]);
      }
    }
    out_ += '\n';
  }

  // As many periods as fit, counted back from the newest; where there is room, the same part of each year.
  void period_labels() {
    int widest = 0;
    for (const AxisLabel& label : periods_) widest = std::max({widest, text_width(label.upper), text_width(label.lower)});
    const int room = std::max(1, (right_ - left_) / count());
    int step = std::max(1, (widest + label_spacing + room - 1) / room);
    const int in_years = (step + chart_.points_a_year - 1) / chart_.points_a_year * chart_.points_a_year;
    if (step > 1 && in_years < count()) step = in_years;
    for (int i = count() - 1; i >= 0; i -= step) {
      const AxisLabel& label = periods_[static_cast<std::size_t>(i)];
      const int half = std::max(text_width(label.upper), text_width(label.lower)) / 2;
      if (i < count() - 1 && x(i) < half) continue;
      const int middle = std::clamp(x(i), std::min(half, chart_width / 2), std::max(chart_width - half, chart_width / 2));
      append_svg_text(out_, middle, labels_top_ + line_height - 40, TextAnchor::middle, "chart-tick", label.upper);
      if (!label.lower.empty()) {
        append_svg_text(out_, middle, labels_top_ + 2 * line_height - 40, TextAnchor::middle, "chart-tick", label.lower);
      }
    }
    out_ += '\n';
  }

  struct Tick {
    Decimal value;
    std::vector<std::string> lines;
  };

  std::string& out_;
  const Chart& chart_;
  ChartType type_;
  const Words& words_;
  int plot_height_;
  Scale scale_;
  std::vector<Tick> ticks_;
  std::vector<AxisLabel> periods_;  // place for place beside the points
  std::vector<EndLabel> labels_;
  int left_ = 0, right_ = 0, labels_top_ = 0, height_ = 0;
};

}  // namespace

void append_series_chart(std::string& out, const Chart& chart, ChartType type, const Words& words) {
  if (chart.points.empty()) return;
  Drawing(out, chart, type, words).draw();
}

}  // namespace goldthread::render
