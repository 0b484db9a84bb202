#include "render/thread_picture.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "derive/counting.hpp"
#include "render/html.hpp"
#include "render/numbers.hpp"
#include "render/sentences.hpp"
#include "render/svg.hpp"
#include "render/tag.hpp"

namespace goldthread::render {

namespace {

using derive::Places;
using model::Kind;

// Tenths of a unit.
constexpr int width = 4200;
constexpr int title_height = 210;  // of a line
constexpr int line_height = 220;
constexpr int line_x = 90;
constexpr int text_x = 260;
constexpr int mark_step = 210;
constexpr int between = 110;
constexpr int baseline = 170;  // of a line's text, from its top
constexpr int shape_top = 40;
constexpr std::size_t line_characters = 34;
constexpr int marks_a_line = (width - text_x) / mark_step;

constexpr std::array tones = {TagTone::good, TagTone::close, TagTone::bad, TagTone::none};

constexpr std::array keys = {"thread_key_good", "thread_key_close", "thread_key_bad", "thread_key_none"};
constexpr int key_text = 220;  // from its shape

// Two words of the key on a line where both have room.
int key_columns(const Words& words) {
  const auto is_wide = [&](const char* key) { return text_width(words.text(key)) > width / 2 - key_text - 60; };
  return std::any_of(keys.begin(), keys.end(), is_wide) ? 1 : 2;
}

struct Marks {
  std::array<int, tones.size()> by_tone{};
  int count = 0;
  std::string named;  // "5 measures"

  int rows() const { return count == 0 ? 0 : lines_of_marks() + (label_fits() ? 0 : 1); }
  int lines_of_marks() const { return (count + marks_a_line - 1) / marks_a_line; }
  int last_line() const { return count - (lines_of_marks() - 1) * marks_a_line; }
  bool label_fits() const { return text_x + last_line() * mark_step + 60 + text_width(named) <= width; }
};

struct OutcomeLine {
  std::vector<std::string> title;
  TagTone standing = TagTone::none;
  Marks measures;
  Marks activities;
};

template <class Records>
Marks marks_of(const Places& places, const Records& records, Kind kind, const Words& words) {
  Marks marks;
  for (const std::uint32_t place : places) ++marks.by_tone[static_cast<std::size_t>(tone(records[place].status))];
  marks.count = static_cast<int>(places.size());
  marks.named = words.fill_counted(
      marks.count, Phrase::count_of_one, Phrase::count_of_many,
      {{"count", number_text(marks.count)}, {"kind", words.singular_inside(kind)}, {"kinds", words.plural_inside(kind)}});
  return marks;
}

class Drawing {
 public:
  Drawing(std::string& out, const Words& words) : out_(out), words_(words) {}

  void priority(const std::vector<std::string>& title) {
    out_ += "<circle class=\"chart-mark\"";
    append_coordinate_attribute(out_, "cx", line_x);
    append_coordinate_attribute(out_, "cy", y_ + title_height / 2);
    out_ += " r=\"6\"/>";
    titles(title);
    y_ += between;
  }

  // Its shape hangs on the line from what stands before it.
  void outcome(const OutcomeLine& outcome) {
    out_ += "<path class=\"chart-axis\" d=\"";
    append_point(out_, 'M', line_x, line_from_);
    out_ += 'V';
    append_coordinate(out_, y_ + 20);
    out_ += "\"/>";
    line_from_ = y_ + line_height;
    shape(outcome.standing, line_x - 80, y_ + shape_top);
    titles(outcome.title);
    marks(outcome.measures);
    marks(outcome.activities);
    y_ += between;
  }

  // What the shapes say.
  void key() {
    const int columns = key_columns(words_);
    for (std::size_t i = 0; i < tones.size(); ++i) {
      const int column = static_cast<int>(i) % columns;
      const int x = line_x - 80 + column * width / 2;
      shape(tones[i], x, y_ + shape_top);
      append_svg_text(out_, x + key_text, y_ + baseline, TextAnchor::start, "chart-tick", words_.text(keys[i]));
      if (column == columns - 1) y_ += line_height;
    }
  }

 private:
  void titles(const std::vector<std::string>& lines) {
    for (const std::string& line : lines) {
      append_svg_text(out_, text_x, y_ + baseline, TextAnchor::start, "chart-value", line);
      y_ += title_height;
    }
    out_ += '\n';
  }

  void marks(const Marks& marks) {
    if (marks.count == 0) return;
    int drawn = 0;
    for (std::size_t i = 0; i < tones.size(); ++i) {
      for (int each = 0; each < marks.by_tone[i]; ++each, ++drawn) {
        if (drawn > 0 && drawn % marks_a_line == 0) y_ += line_height;
        shape(tones[i], text_x + drawn % marks_a_line * mark_step, y_ + shape_top);
      }
    }
    int x = text_x + marks.last_line() * mark_step + 40;
    if (!marks.label_fits()) {
      y_ += line_height;
      x = text_x;
    }
    append_svg_text(out_, x, y_ + baseline, TextAnchor::start, "chart-tick", marks.named);
    out_ += '\n';
    y_ += line_height;
  }

  // A tag's shape, 16 units square.
  void shape(TagTone tone, int x, int y) {
    out_ += "<path class=\"fill-";
    out_ += tone_name(tone);
    out_ += "\" transform=\"translate(";
    append_coordinate(out_, x);
    out_ += ' ';
    append_coordinate(out_, y);
    out_.append(")\" d=\"").append(tag_shape(tone)).append("\"/>");
  }

  std::string& out_;
  const Words& words_;
  int y_ = 0;
  int line_from_ = line_height - 30;
};

int height_of(const OutcomeLine& outcome) {
  return static_cast<int>(outcome.title.size()) * title_height + (outcome.measures.rows() + outcome.activities.rows()) * line_height +
         between;
}

void append_caption(std::string& out, const std::string& title, const Places& measures, const derive::Standing& standing,
                    const Words& words) {
  out += "<figure class=\"figure\">\n<figcaption><span class=\"figure-title\">";
  append_text(out, measures.empty() ? std::string(words.text("golden_thread"))
                                    : counted_sentence(derive::count_measures(measures, standing.measures), words));
  out += "</span> <span class=\"figure-subtitle\">";
  append_text(out, words.fill(Phrase::thread_picture_subtitle, {{"title", title}}));
  out += "</span></figcaption>\n";
}

}  // namespace

void append_thread_picture(std::string& out, std::uint32_t priority, const model::Content& content, const derive::Thread& thread,
                           const derive::Standing& standing, const Words& words) {
  const Places& outcomes = thread.priorities[priority].outcomes;
  if (outcomes.empty()) return;
  const std::string& title = content.priorities[priority].title;
  const auto head = wrapped(title, line_characters);
  std::vector<OutcomeLine> lines;
  std::vector<std::string> said;
  int height = static_cast<int>(head.size()) * title_height + between;
  for (const std::uint32_t place : outcomes) {
    const model::Outcome& outcome = content.outcomes[place];
    const model::RollUp status = standing.outcomes[place].status;
    const derive::Thread::OfOutcome& under = thread.outcomes[place];
    lines.push_back({wrapped(outcome.title, line_characters), tone(status),
                     marks_of(under.measures, standing.measures, Kind::measure, words),
                     marks_of(under.activities, standing.activities, Kind::activity, words)});
    said.push_back(words.fill(Phrase::thread_picture_outcome, {{"title", outcome.title}, {"status", words.status(status)}}));
    height += height_of(lines.back());
  }
  append_caption(out, title, derive::measures_under(priority, thread), standing, words);
  open_chart(out, "chart", width, height + static_cast<int>(tones.size()) / key_columns(words) * line_height,
             words.fill(Phrase::thread_picture_reading, {{"title", title}, {"outcomes", listed(said, words)}}));
  Drawing drawing(out, words);
  drawing.priority(head);
  for (const OutcomeLine& line : lines) drawing.outcome(line);
  drawing.key();
  out += "</svg>\n</figure>\n";
}

}  // namespace goldthread::render
