#include "site/search_entries.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "render/dates.hpp"
#include "render/measure_text.hpp"
#include "site/draft.hpp"
#include "site/named_things.hpp"
#include "site/roles.hpp"
#include "text/language_marks.hpp"

namespace goldthread::site {

namespace {

using model::ItemRef;
using model::Kind;
using render::Phrase;

constexpr std::size_t longest_line = 120;  // characters

// What residents look for first. Pages without a kind come first of all: they have the site's plainest names.
constexpr std::array order_of_kinds = {Kind::measure,          Kind::activity, Kind::outcome,   Kind::priority,    Kind::ward,
                                       Kind::report,           Kind::plan,     Kind::programme, Kind::portfolio,   Kind::body,
                                       Kind::organisation,     Kind::survey,   Kind::statement, Kind::risk,        Kind::glossary_term,
                                       Kind::question_session, Kind::post,     Kind::paper,     Kind::action_plan, Kind::hot_spot,
                                       Kind::board_action,     Kind::stream,   Kind::meeting,   Kind::tier};

std::size_t place_of(Kind kind) {
  return static_cast<std::size_t>(std::find(order_of_kinds.begin(), order_of_kinds.end(), kind) - order_of_kinds.begin()) + 1;
}

bool has_figure(std::string_view id) {
  return std::any_of(id.begin(), id.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// What a thing says of itself in a line.
std::string_view line_of(ItemRef item, const model::Content& content) {
  const std::uint32_t i = item.index;
  switch (item.kind) {
    case Kind::measure:
      return content.measures[i].summary;
    case Kind::activity:
      return content.activities[i].summary;
    case Kind::outcome:
      return content.outcomes[i].summary;
    case Kind::priority:
      return content.priorities[i].summary;
    case Kind::programme:
      return content.programmes[i].summary;
    case Kind::report:
      return content.reports[i].summary;
    case Kind::body:
      return content.bodies[i].summary;
    case Kind::survey:
      return content.surveys[i].summary;
    case Kind::statement:
      return content.statements[i].summary;
    case Kind::paper:
      return content.papers[i].summary;
    case Kind::risk:
      return content.risks[i].event;
    case Kind::glossary_term:
      return content.glossary[i].text;
    case Kind::action_plan:
      return content.action_plans[i].expected_effect;
    case Kind::hot_spot:
      return content.hot_spots[i].asked.text;
    case Kind::board_action:
      return content.board_actions[i].asked.text;
    case Kind::ward:
    case Kind::portfolio:
    case Kind::post:
    case Kind::organisation:
    case Kind::plan:
    case Kind::tier:
    case Kind::stream:
    case Kind::meeting:
    case Kind::question_session:
    case Kind::indicator_set:
    case Kind::comparator:
    case Kind::timetable:
      return {};
  }
  return {};
}

// Fills in what only some kinds of thing have.
class Filling {
 public:
  Filling(const Edition& edition, SearchEntry& entry)
      : content_(edition.content()), derived_(edition.derived()), words_(edition.words()), entry_(entry) {}

  void fill(ItemRef item) {
    const std::uint32_t i = item.index;
    const derive::Standing& now = derived_.now;
    entry_.line = shortened(line_of(item, content_), longest_line);
    if (has_figure(content_.entity(item).id)) name(content_.entity(item).id);
    switch (item.kind) {
      case Kind::measure:
        return fill_measure(i);
      case Kind::activity:
        return stands(words_.status(now.activities[i].status));
      case Kind::outcome:
        return stands(words_.status(now.outcomes[i].status));
      case Kind::priority:
        return fill_priority(i);
      case Kind::risk:
        return stands(now.risks[i].level ? words_.status(*now.risks[i].level) : std::string());
      case Kind::report:
        return fill_report(i);
      case Kind::ward:
        return name(content_.wards[i].code);
      case Kind::glossary_term:
        return name(content_.glossary[i].short_for);
      case Kind::portfolio:
        return held_by(content_.portfolios[i].holders);
      case Kind::post:
        return held_by(content_.posts[i].holders);
      case Kind::paper:
        return dated(content_.papers[i].date);
      case Kind::meeting:
        return dated(content_.meetings[i].date);
      case Kind::question_session:
        return dated(content_.question_sessions[i].date);
      case Kind::programme:
      case Kind::body:
      case Kind::survey:
      case Kind::statement:
      case Kind::organisation:
      case Kind::plan:
      case Kind::tier:
      case Kind::stream:
      case Kind::action_plan:
      case Kind::hot_spot:
      case Kind::board_action:
      case Kind::indicator_set:
      case Kind::comparator:
      case Kind::timetable:
        return;
    }
  }

 private:
  void stands(const std::string& status) { entry_.status = status; }
  void name(const std::string& text) {
    if (!text.empty()) entry_.names.push_back(text);
  }
  void dated(const std::optional<model::Date>& date) {
    if (date) entry_.period = render::date_text(*date, words_);
  }

  void fill_measure(std::uint32_t i) {
    const model::Measure& measure = content_.measures[i];
    const derive::Reading& reading = derived_.now.measures[i];
    stands(words_.status(reading.status));
    if (const derive::FigureRecord* figure = render::latest_figure(derived_.measures[i], reading))
      entry_.period = render::judged_span(measure, figure->period, words_);
    name(measure.question);
    for (const model::StatutoryCode& code : measure.statutory) name(code.set + "-" + code.code);
    for (const model::Series& part : measure.figures.breakdown) {
      if (const auto found = content_.find(part.id)) entry_.details.push_back(content_.entity(*found).title);
    }
  }
  void fill_priority(std::uint32_t i) {
    const model::Priority& priority = content_.priorities[i];
    stands(words_.status(derived_.now.priorities[i].status));
    if (!priority.number) return;
    name(words_.fill(Phrase::kind_and_number, {{"kind", words_.singular(Kind::priority)}, {"number", std::to_string(*priority.number)}}));
  }
  void fill_report(std::uint32_t i) {
    const model::Report& report = content_.reports[i];
    if (!report.period) return;
    entry_.period = render::period_text(*report.period, words_);
    name(render::period_with_name(*report.period, words_));
  }
  // By a name that its page gives.
  void held_by(const std::vector<model::Holder>& holders) {
    const model::Holder* holder = content_.site.as_at ? holder_on(holders, *content_.site.as_at) : nullptr;
    if (!holder) return;
    entry_.line = holder->name;
    entry_.details.push_back(holder->name);
  }

  const model::Content& content_;
  const derive::Derived& derived_;
  const render::Words& words_;
  SearchEntry& entry_;
};

}  // namespace

// A result says of its title and its line which language they are in; the rest is words of the theme, or to find it by.
static void unmark(SearchEntry& entry) {
  entry.title_in_main_language = text::has_language_marks(entry.title);
  entry.line_in_main_language = text::has_language_marks(entry.line);
  for (std::string* text : {&entry.title, &entry.status, &entry.period, &entry.line}) *text = text::without_language_marks(*text);
  for (std::vector<std::string>* texts : {&entry.names, &entry.details}) {
    for (std::string& text : *texts) text = text::without_language_marks(text);
  }
}

SearchEntries search_entries(const Edition& edition) {
  SearchEntries out;
  out.kinds.push_back({});
  if (!edition.folder().empty()) out.main_language = edition.languages().front().tag;
  for (const Kind kind : order_of_kinds) out.kinds.push_back({edition.words().singular(kind), edition.words().plural(kind)});
  for (const Named& named : named_things(edition)) {
    SearchEntry& entry = out.entries.emplace_back();
    entry.title = named.title;
    entry.address = named.address;
    for (const model::Line& name : also_called(named, edition.content())) entry.names.push_back(name.text);
    if (named.page) entry.line = shortened(named.page->description, longest_line);
    if (named.item) {
      entry.kind = place_of(named.item->kind);
      Filling(edition, entry).fill(*named.item);
    }
    if (!edition.folder().empty()) unmark(entry);
  }
  return out;
}

}  // namespace goldthread::site
