#include "data/plan_json.hpp"

#include <algorithm>
#include <vector>

#include "data/codes.hpp"
#include "render/sentences.hpp"
#include "text/json_writer.hpp"

namespace goldthread::data {

namespace {

using derive::Places;
using text::JsonWriter;

constexpr int limit_decimals = 3;  // of an XmR chart, as format.md fixes them

// --- values that may be absent ---

void text_or_null(JsonWriter& out, std::string_view value) {
  if (value.empty()) {
    out.null();
  } else {
    out.text(value);
  }
}

void date_or_null(JsonWriter& out, const std::optional<model::Date>& date) {
  if (date) {
    out.text(date->text());
  } else {
    out.null();
  }
}

void number_or_null(JsonWriter& out, const std::optional<model::Decimal>& value) {
  if (value) {
    out.number(value->text());
  } else {
    out.null();
  }
}

// A measure's own value: of a rating its word.
void value_or_null(JsonWriter& out, const model::Measure& measure, const std::optional<model::Decimal>& value) {
  if (!value) {
    out.null();
  } else if (measure.kind != model::MeasureKind::rating) {
    out.number(number(*value, measure.decimals));
  } else {
    text_or_null(out, rank_word(measure, *value).value_or(std::string_view()));
  }
}

void target_or_null(JsonWriter& out, const model::Measure& measure, const std::optional<derive::TargetShown>& target) {
  if (!target) {
    out.null();
  } else if (target->value) {
    value_or_null(out, measure, target->value);
  } else {
    out.begin_object().key("low");
    value_or_null(out, measure, target->low);
    out.key("high");
    value_or_null(out, measure, target->high);
    out.end_object();
  }
}

template <class Item>
void id_list(JsonWriter& out, const std::vector<Item>& items, const Places& places) {
  out.begin_list();
  for (const std::uint32_t place : places) out.text(items[place].id);
  out.end_list();
}

// Both lists as one in site order.
Places together(const Places& a, const Places& b) {
  Places out;
  out.reserve(a.size() + b.size());
  std::merge(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(out));
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

// --- items ---

void write_priorities(JsonWriter& out, const model::Content& content, const derive::Derived& derived, const render::Words& words) {
  out.line().key("priorities").begin_list();
  for (std::size_t i = 0; i < content.priorities.size(); ++i) {
    const model::Priority& priority = content.priorities[i];
    const derive::RollUpRecord& record = derived.now.priorities[i];
    out.line().begin_object().key("id").text(priority.id).key("title").text(priority.title);
    out.key("status").text(model::key(record.status));
    out.key("reason").text(render::roll_up_reason(record, model::Kind::priority, content, words));
    out.key("outcomes");
    id_list(out, content.outcomes, derived.thread.priorities[i].outcomes);
    out.key("measures");
    id_list(out, content.measures, derived.thread.priorities[i].measures);
    out.end_object();
  }
  out.end_list();
}

void write_outcomes(JsonWriter& out, const model::Content& content, const derive::Derived& derived, const render::Words& words) {
  out.line().key("outcomes").begin_list();
  for (std::size_t i = 0; i < content.outcomes.size(); ++i) {
    const model::Outcome& outcome = content.outcomes[i];
    const derive::RollUpRecord& record = derived.now.outcomes[i];
    const derive::Thread::OfOutcome& thread = derived.thread.outcomes[i];
    out.line().begin_object().key("id").text(outcome.id).key("title").text(outcome.title).key("priority");
    text_or_null(out, outcome.priority.id);
    out.key("status").text(model::key(record.status));
    out.key("reason").text(render::roll_up_reason(record, model::Kind::outcome, content, words));
    out.key("measures");
    id_list(out, content.measures, together(thread.measures, thread.also_measures));
    out.key("activities");
    id_list(out, content.activities, together(thread.activities, thread.also_activities));
    out.end_object();
  }
  out.end_list();
}

void write_activities(JsonWriter& out, const model::Content& content, const derive::Derived& derived, const render::Words& words) {
  out.line().key("activities").begin_list();
  for (std::size_t i = 0; i < content.activities.size(); ++i) {
    const model::Activity& activity = content.activities[i];
    const derive::ActivityRecord& record = derived.now.activities[i];
    out.line().begin_object().key("id").text(activity.id).key("title").text(activity.title).key("outcome");
    text_or_null(out, activity.outcome.id);
    out.key("kind").text(activity.kind).key("status").text(model::key(record.status));
    out.key("reason").text(render::activity_reason(activity, record, derived.now.vantage, content, words)).key("due");
    date_or_null(out, activity.due);
    out.key("slip_days");
    if (record.slip_days) {
      out.whole(*record.slip_days);
    } else {
      out.null();
    }
    out.end_object();
  }
  out.end_list();
}

// --- measures ---

void write_figure(JsonWriter& out, const model::Measure& measure, const derive::FigureRecord& figure) {
  const bool withheld = figure.marker == model::Marker::withheld;
  out.line().begin_object().key("period").text(figure.period.text());
  out.key("start").text(figure.period.first_day().text()).key("end").text(figure.period.last_day().text()).key("value");
  value_or_null(out, measure, figure.value);
  out.key("year_to_date");
  value_or_null(out, measure, figure.year_to_date);
  out.key("target");
  target_or_null(out, measure, figure.target);
  out.key("status").text(model::key(figure.status)).key("flag");
  text_or_null(out, code(figure.flags));
  out.key("marker");
  text_or_null(out, code(figure.marker));
  out.key("n");
  number_or_null(out, withheld ? std::nullopt : figure.numerator());
  out.key("d");
  number_or_null(out, withheld ? std::nullopt : figure.denominator());
  out.end_object();
}

void write_latest(JsonWriter& out, const model::Measure& measure, const derive::MeasureRecord& record, const derive::Reading& reading,
                  const model::Site& site, const render::Words& words) {
  const derive::FigureRecord* figure = reading.latest ? &record.figures[*reading.latest] : nullptr;
  out.line().key("latest").begin_object().key("period");
  text_or_null(out, figure ? figure->period.text() : std::string());
  out.key("value");
  value_or_null(out, measure, figure ? figure->judged : std::nullopt);
  out.key("target");
  target_or_null(out, measure, figure ? figure->target : std::nullopt);
  out.key("status").text(model::key(reading.status)).key("lag").whole(reading.lag);
  out.key("reason").text(render::measure_reason(measure, record, reading, site, words));
  out.key("direction_short").text(model::key(reading.short_term.direction));
  out.key("direction_long").text(model::key(reading.long_term.direction)).end_object();
}

void write_xmr(JsonWriter& out, const derive::MeasureRecord& record) {
  out.key("xmr");
  if (!record.xmr) {
    out.null();
    return;
  }
  const derive::Xmr& xmr = *record.xmr;
  // Too few points for limits: none are drawn, so none are said.
  const auto limit = [&](std::string_view name, const model::Decimal& value) {
    out.key(name);
    if (xmr.line_only) {
      out.null();
    } else {
      out.number(number(value, limit_decimals));
    }
  };
  out.begin_object().key("points").whole(xmr.points).key("trial").truth(xmr.trial);
  limit("mean", xmr.mean);
  limit("lower", xmr.lower);
  limit("upper", xmr.upper);
  out.key("signals").begin_list();
  for (const derive::XmrSignal& signal : xmr.signals) {
    out.begin_object().key("period").text(record.figures[signal.figure].period.text());
    out.key("rule").text(code(signal.rule)).key("reads").text(code(signal.reads)).end_object();
  }
  out.end_list().end_object();
}

void write_measures(JsonWriter& out, const model::Content& content, const derive::Derived& derived, const render::Words& words) {
  out.line().key("measures").begin_list();
  for (std::size_t i = 0; i < content.measures.size(); ++i) {
    const model::Measure& measure = content.measures[i];
    const derive::MeasureRecord& record = derived.measures[i];
    out.line().begin_object().key("id").text(measure.id).key("title").text(measure.title).key("outcome");
    text_or_null(out, measure.outcome.id);
    out.key("priority");
    text_or_null(out, measure.priority.id);
    out.key("unit").text(measure.unit).key("better").text(code(measure.better)).key("kind").text(code(measure.kind));
    out.key("frequency").text(code(measure.frequency)).key("figures").begin_list();
    for (const derive::FigureRecord& figure : record.figures) write_figure(out, measure, figure);
    out.end_list();
    write_latest(out, measure, record, derived.now.measures[i], content.site, words);
    write_xmr(out, record);
    out.end_object();
  }
  out.end_list();
}

// --- reports ---

template <class Status, class Counts>
void write_counts(JsonWriter& out, std::string_view name, const Counts& counts) {
  out.key(name).begin_object().key("total").whole(counts.total).key("rated").whole(counts.rated);
  for (std::size_t i = 0; i < counts.by_status.size(); ++i) out.key(model::key(static_cast<Status>(i))).whole(counts.by_status[i]);
  out.end_object();
}

void write_reports(JsonWriter& out, const model::Content& content, const derive::Derived& derived) {
  out.line().key("reports").begin_list();
  for (std::size_t i = 0; i < content.reports.size(); ++i) {
    const model::Report& report = content.reports[i];
    const derive::Counts& counts = derived.reports[i].counts;
    out.line().begin_object().key("id").text(report.id).key("title").text(report.title).key("released");
    date_or_null(out, report.released);
    out.key("counts").begin_object();
    write_counts<model::MeasureStatus>(out, "measures", counts.measures);
    write_counts<model::RollUp>(out, "outcomes", counts.outcomes);
    write_counts<model::ActivityStatus>(out, "activities", counts.activities);
    out.end_object().end_object();
  }
  out.end_list();
}

}  // namespace

void write_plan_json(const disclose::View& view, const derive::Derived& derived, const render::Words& words, const text::Append& append) {
  const model::Content& content = view.content();
  JsonWriter out(JsonWriter::Layout::compact, append);
  out.begin_object().key("schema").whole(1).key("council").text(content.site.council).key("as_at");
  date_or_null(out, content.site.as_at);
  write_priorities(out, content, derived, words);
  write_outcomes(out, content, derived, words);
  write_activities(out, content, derived, words);
  write_measures(out, content, derived, words);
  write_reports(out, content, derived);
  out.end_object();
  append(out.take());
}

}  // namespace goldthread::data
