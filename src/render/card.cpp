#include "render/card.hpp"

#include "render/html.hpp"
#include "render/measure_text.hpp"
#include "render/sentences.hpp"
#include "render/tag.hpp"

namespace goldthread::render {

namespace {

void append_name(std::string& out, model::ItemRef item, const ProsePlace& place, const ProseSources& sources) {
  out += "<p class=\"card-name\"><a href=\"";
  append_attribute(out, relative_address(place.page, item_address(item, sources.content), sources.links));
  out += "\">";
  append_text(out, sources.content.entity(item).title);
  out += "</a></p>\n";
}

template <class Status>
void append_status(std::string& out, Status status, std::string_view reason, const Words& words) {
  out += "<p>";
  append_tag(out, status, words);
  out += "</p>\n<p>";
  append_text(out, reason);
  out += "</p>\n";
}

void append_measure(std::string& out, std::uint32_t index, const ProsePlace& place, const ProseSources& sources) {
  const model::Measure& measure = sources.content.measures[index];
  const derive::MeasureRecord& record = sources.derived.measures[index];
  const derive::Reading& reading = place.standing.measures[index];
  std::string sentence = value_sentence(measure, record, reading, sources.words);
  if (sentence.empty()) {
    sentence = measure_reason(measure, record, reading, sources.content.site, sources.words);
  } else if (reading.short_term.direction != model::Direction::unknown) {
    sentence += " " + direction_words(measure, reading.short_term, TravelSpan::short_term, sources.words) + ".";
  }
  append_status(out, reading.status, sentence, sources.words);
}

}  // namespace

void append_card(std::string& out, model::ItemRef item, const ProsePlace& place, const ProseSources& sources) {
  const model::Content& content = sources.content;
  out += "<div class=\"card\">\n";
  append_name(out, item, place, sources);
  if (item.kind == model::Kind::measure) {
    append_measure(out, item.index, place, sources);
  } else if (item.kind == model::Kind::activity) {
    const derive::ActivityRecord& record = place.standing.activities[item.index];
    append_status(out, record.status,
                  activity_reason(content.activities[item.index], record, place.standing.vantage, content, sources.words), sources.words);
  } else if (item.kind == model::Kind::outcome || item.kind == model::Kind::priority) {
    const derive::RollUpRecord& record =
        item.kind == model::Kind::outcome ? place.standing.outcomes[item.index] : place.standing.priorities[item.index];
    append_status(out, record.status, roll_up_why(record, item.kind, content, sources.words), sources.words);
  }
  out += "</div>\n";
}

}  // namespace goldthread::render
