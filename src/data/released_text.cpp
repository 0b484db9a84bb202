#include "data/released_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "data/frozen_value.hpp"
#include "data/toml_writer.hpp"
#include "model/each_field.hpp"
#include "read/released_reader.hpp"
#include "text/sha256.hpp"

namespace goldthread::data {

using model::Content;
using read::TomlEntry;

namespace {

constexpr std::string_view heading =
    "# A report as it was published, written by `goldthread release`. Never change it by hand: the edition tells.\n"
    "# content/README.md says how to correct a figure, and how to withdraw one that must not have been published.\n";

// --- what is left out ---

class Part {
 public:
  Part(Content& content, std::string_view report)
      : content_(content), id_(report), end_(own().period->last_day()), cut_(*own().data_cut), year_(own().period->year()) {}

  void trim() {
    reports();
    for (model::Measure& measure : content_.measures) figures(measure);
    for (model::Meeting& meeting : content_.meetings) agenda(meeting);
    for (model::Stream& stream : content_.streams) stream.events.clear();
    for (model::FrameworkVersion& framework : content_.frameworks) {
      framework.strands.clear();
      framework.principles.clear();
      framework.drivers.clear();
      framework.parts.clear();
    }
    for (model::QuestionSession& session : content_.question_sessions) session.questions.clear();
    for (model::Paper& paper : content_.papers) paper = only_named(paper);
    content_.paper_templates.clear();
    std::erase_if(content_.budget, [&](const model::BudgetLine& line) { return line.year > year_; });
    std::erase_if(content_.budget_totals, [&](const model::BudgetTotal& total) { return total.year > year_; });
    for (model::BudgetLine& line : content_.budget)
      std::erase_if(line.positions, [&](const model::BudgetPosition& position) { return position.period.last_day() > end_; });
    each_field(content_, [&]<class List>(std::string_view, List& list) { prose(list); });
  }

 private:
  const model::Report& own() const { return content_.reports[*content_.find(id_, model::Kind::report)]; }

  // A report names the papers that carry it, and what each is for.
  static model::Paper only_named(const model::Paper& paper) {
    model::Paper out;
    static_cast<model::Entity&>(out) = paper;
    out.meeting = paper.meeting;
    out.body = paper.body;
    out.date = paper.date;
    out.status = paper.status;
    out.reports = paper.reports;
    return out;
  }

  // Those that were there before it: an activity's updates stand in them, and what changed is told from the one before. Of
  // their words none is printed again.
  void reports() {
    std::erase_if(content_.reports,
                  [&](const model::Report& report) { return report.id != id_ && (!report.data_cut || *report.data_cut > cut_); });
    for (model::Report& report : content_.reports) {
      if (report.id == id_) continue;
      report.achievements.clear();
      report.summary.clear();
      std::erase_if(report.comments,
                    [&](const model::Comment& comment) { return !content_.find(comment.about.id, model::Kind::activity); });
      for (model::Comment& comment : report.comments) clear_prose(comment);
    }
  }

  void figures(model::Measure& measure) const {
    const auto trim_list = [&](std::vector<model::Figure>& figures) {
      std::erase_if(figures, [&](const model::Figure& figure) { return figure.period.last_day() > end_; });
    };
    trim_list(measure.figures.actual);
    for (model::Series& series : measure.figures.comparators) trim_list(series.figures);
    for (model::Series& series : measure.figures.breakdown) trim_list(series.figures);
    std::erase_if(measure.figures.forecasts, [&](const model::Figure& figure) { return figure.period.year() > year_; });
    std::erase_if(measure.figures.targets, [&](const model::YearTarget& target) { return target.year > year_; });
  }

  void agenda(model::Meeting& meeting) const {
    std::erase_if(meeting.agenda, [&](const model::AgendaItem& item) { return item.report.id != id_; });
    std::erase_if(meeting.decisions, [&](const model::Decision& decision) { return decision.report.id != id_; });
  }

  // Prose is drawn of the report, of its comments, and of a measure that has no summary.
  template <class List>
  void prose(List& list) const {
    if constexpr (requires { list.front().prose; }) {
      using Thing = typename List::value_type;
      for (Thing& thing : list) {
        if constexpr (std::is_same_v<Thing, model::Report>) {
          if (thing.id == id_) continue;
        }
        if constexpr (std::is_same_v<Thing, model::Measure>) {
          if (thing.summary.empty()) continue;
        }
        clear_prose(thing);
      }
    }
  }

  template <class Thing>
  static void clear_prose(Thing& thing) {
    thing.prose = {};
    for (model::Translation& each : thing.translations) each.prose = {};
  }

  Content& content_;
  std::string id_;
  model::Date end_;
  model::Date cut_;
  model::Year year_;
};

// The lists of one content in another; its sources stay its own.
void copy_lists(const Content& from, Content& to) {
  each_field(to, [&]<class Field>(std::string_view key, Field& field) {
    each_field(from, [&]<class Other>(std::string_view other_key, const Other& other) {
      if constexpr (std::is_same_v<Field, Other>) {
        if (key == other_key) field = other;
      }
    });
  });
  to.index_ids();
}

// --- every status as it is ---

model::HeldMeasure held(const std::string& id, const derive::MeasureRecord& record, const derive::Reading& reading) {
  model::HeldMeasure out{.id = id, .status = reading.status, .period = {}, .value = {}, .target = {}, .low = {}, .high = {}};
  out.short_term = reading.short_term.direction;
  out.long_term = reading.long_term.direction;
  if (!reading.latest) return out;
  const derive::FigureRecord& figure = record.figures[*reading.latest];
  out.period = figure.period.text();
  out.value = figure.judged;
  if (!figure.target) return out;
  out.target = figure.target->value;
  out.low = figure.target->low;
  out.high = figure.target->high;
  return out;
}

model::Held held(const Content& content, const derive::Derived& derived, const derive::Standing& standing) {
  model::Held out;
  for (std::size_t i = 0; i < content.measures.size(); ++i)
    out.measures.push_back(held(content.measures[i].id, derived.measures[i], standing.measures[i]));
  for (std::size_t i = 0; i < content.activities.size(); ++i)
    out.activities.push_back({content.activities[i].id, standing.activities[i].status});
  for (std::size_t i = 0; i < content.outcomes.size(); ++i) out.outcomes.push_back({content.outcomes[i].id, standing.outcomes[i].status});
  for (std::size_t i = 0; i < content.priorities.size(); ++i)
    out.priorities.push_back({content.priorities[i].id, standing.priorities[i].status});
  return out;
}

void add(TomlValue& table, std::string_view key, TomlValue value) {
  const bool empty = value.kind == TomlValue::Kind::list && value.items.empty();
  if (!empty) table.entries.push_back({std::string(key), {}, std::move(value)});
}

}  // namespace

model::Released freeze(const disclose::View& view, const derive::Derived& derived, std::size_t report, model::Date on,
                       std::string_view program) {
  const Content& content = view.content();
  model::Released out;
  out.report = content.reports[report].id;
  out.on = on;
  out.program = program;
  out.held = held(content, derived, derived.reports[report].standing);
  out.content = std::make_shared<Content>();
  copy_lists(content, *out.content);
  Part(*out.content, out.report).trim();
  out.content->index_ids();
  out.content->reports[*out.content->find(out.report, model::Kind::report)].released = on;
  return out;
}

std::string released_text(const model::Released& released) {
  const model::YearStart start = released.content->site.year_start;
  TomlValue root;
  add(root, "format", number_value("1"));
  for (TomlEntry& entry : frozen(released, start).entries) root.entries.push_back(std::move(entry));
  add(root, "held", frozen(released.held, start));
  each_field(*released.content, [&](std::string_view key, const auto& list) { add(root, key, frozen(list, start)); });
  const std::string below = toml_text(root);
  return fmt::format("{}{}{}\"\n{}", heading, read::edition_key, text::sha256(below), below);
}

std::string released_path(std::string_view report) { return fmt::format("released/{}.toml", report); }

}  // namespace goldthread::data
