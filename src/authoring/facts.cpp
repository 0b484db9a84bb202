#include "authoring/facts.hpp"

#include <map>
#include <type_traits>

#include "data/frozen_value.hpp"
#include "model/each_field.hpp"

namespace goldthread::authoring {

using read::TomlEntry;
using read::TomlValue;
using Kind = TomlValue::Kind;

namespace {

// What one thing of each list is called; an empty name: it is told otherwise.
struct ListName {
  std::string_view list;
  std::string_view thing;
};
constexpr ListName names[] = {{"site", "site"},
                              {"posts", "post"},
                              {"portfolios", "portfolio"},
                              {"organisations", "organisation"},
                              {"wards", "ward"},
                              {"glossary", "glossary-term"},
                              {"indicator_sets", "indicator-set"},
                              {"comparators", "comparator"},
                              {"framework", "framework"},
                              {"tiers", "tier"},
                              {"plans", "plan"},
                              {"priorities", "priority"},
                              {"outcomes", "outcome"},
                              {"activities", "activity"},
                              {"programmes", "programme"},
                              {"measures", "measure"},
                              {"risks", "risk"},
                              {"budget", "budget-line"},
                              {"budget_totals", "budget-total"},
                              {"bodies", "body"},
                              {"meetings", "meeting"},
                              {"calendar", ""},
                              {"timetables", "timetable"},
                              {"bank_holidays", "bank-holidays"},
                              {"reports", "report"},
                              {"action_plans", "action-plan"},
                              {"statements", "statement"},
                              {"surveys", "survey"},
                              {"questions", "question-session"},
                              {"hot_spots", "hot-spot"},
                              {"board_actions", "board-action"},
                              {"papers", "paper"},
                              {"paper_templates", "paper-template"},
                              {"revisions", "revision"},
                              {"pages", "page"},
                              {"documents", "document"}};

// A list that came later is called by its key.
std::string_view name_of(std::string_view key) {
  for (const auto& [list, name] : names) {
    if (list == key) return name;
  }
  return key;
}

bool is_plain(const TomlValue& value) { return value.kind != Kind::list && value.kind != Kind::table; }

std::string text_of(const TomlValue& value) {
  if (value.kind == Kind::truth) return value.truth ? "true" : "false";
  return value.text.substr(0, value.text.find_last_not_of('\n') + 1);
}

// What a table of a list is known by in it.
std::string known_by(const TomlValue& table, std::size_t place) {
  for (const std::string_view key :
       {"id", "language", "of", "period", "year", "about", "title", "what", "name", "code", "who", "to", "on", "title"}) {
    const TomlEntry* entry = table.find(key);
    if (entry && is_plain(entry->value)) return text_of(entry->value);
  }
  return std::to_string(place + 1);
}

// A figure in one line: "60.8", "251 of 412500", "withheld", with its flags.
std::optional<std::string> figure_text(const TomlValue& table) {
  if (!table.find("period")) return std::nullopt;
  std::string out;
  for (const TomlEntry& entry : table.entries) {
    if (entry.key == "period" || entry.key == "note" || entry.key == "entered_on") continue;
    if (entry.key == "n" && table.find("d")) {
      out += text_of(entry.value) + " of " + text_of(table.find("d")->value);
    } else if (entry.key == "value") {
      out += text_of(entry.value);
    } else if (entry.key == "marker") {
      out += entry.value.text == "c" ? "withheld" : entry.value.text == "z" ? "not applicable" : "not available";
    } else if (entry.key == "flag") {
      for (const TomlEntry& flag : entry.value.entries) out += " [" + flag.key + "]";
    } else if (entry.key != "d") {
      return std::nullopt;
    }
  }
  return out;
}

class Lines {
 public:
  explicit Lines(std::vector<Fact>& out) : out_(out) {}

  void add(const std::string& key, const TomlValue& value) {
    switch (value.kind) {
      case Kind::table:
        if (const auto figure = figure_text(value)) {
          out_.push_back({key, *figure});
          rest_of_figure(key, value);
        } else {
          // A year's targets stand by their own periods.
          for (const TomlEntry& entry : value.entries)
            add(entry.key == "targets" ? key.substr(0, key.rfind('.')) : key + "." + entry.key, entry.value);
        }
        break;
      case Kind::list:
        list(key, value);
        break;
      case Kind::text:
      case Kind::truth:
      case Kind::number:
      case Kind::date:
      case Kind::other_time:
        out_.push_back({key, text_of(value)});
        break;
    }
  }

 private:
  void rest_of_figure(const std::string& key, const TomlValue& figure) {
    for (const std::string_view more : {"note", "entered_on"}) {
      if (const TomlEntry* entry = figure.find(more)) add(key + "." + std::string(more), entry->value);
    }
  }

  void list(const std::string& key, const TomlValue& list) {
    std::string joined;
    std::size_t place = 0;
    for (const TomlValue& item : list.items) {
      if (is_plain(item)) {
        joined += (joined.empty() ? "" : ", ") + text_of(item);
      } else {
        add(key + "." + known_by(item, place), item);
      }
      ++place;
    }
    if (!joined.empty()) out_.push_back({key, joined});
  }

  std::vector<Fact>& out_;
};

std::string id_of(const TomlValue& thing, std::string_view of) {
  const auto text = [&](std::string_view key) {
    const TomlEntry* entry = thing.find(key);
    return entry ? text_of(entry->value) : std::string();
  };
  if (of == "budget-line") return text("year") + "/" + text("id");
  if (of == "budget-total") return text("year");
  if (of == "revision") return text("item") + "/" + text("period") + "/" + text("on");
  if (of == "document" || of == "page") return text("path");
  const std::string id = text("id");
  return id.empty() ? std::string(of) : id;
}

void add_thing(Facts& out, std::string_view of, const TomlValue& thing) {
  ThingFacts facts{std::string(of), id_of(thing, of), {}, {}};
  if (const TomlEntry* title = thing.find("title")) facts.title = title->value.text;
  if (facts.title.empty()) facts.title = facts.id;
  Lines lines(facts.facts);
  for (const TomlEntry& entry : thing.entries) {
    if (entry.key != "id" && entry.key != "path") lines.add(entry.key, entry.value);
  }
  out.push_back(std::move(facts));
}

void add_status(Facts& out, std::string_view of, const model::Entity& thing, std::vector<Fact> facts) {
  out.push_back({std::string(of), thing.id, thing.title, std::move(facts)});
}

template <class Things, class Records>
void add_statuses(Facts& out, std::string_view of, const Things& things, const Records& records) {
  for (std::size_t i = 0; i < things.size(); ++i) add_status(out, of, things[i], {{"status", std::string(key(records[i].status))}});
}

template <class Things, class Held>
void add_held(Facts& out, model::Kind kind, const Things& things, const Held& held, const model::Content& content) {
  for (const auto& each : held) {
    if (const auto place = content.find(each.id, kind))
      add_status(out, model::key(kind), things[*place], {{"status", std::string(key(each.status))}});
  }
}

}  // namespace

Facts facts_of(const model::Content& content) {
  Facts out;
  const model::YearStart start = content.site.year_start;
  each_field(content, [&]<class List>(std::string_view key, const List& list) {
    const std::string_view of = name_of(key);
    if (of.empty()) return;
    if constexpr (std::is_class_v<List> && !requires { list.size(); }) {
      add_thing(out, of, data::frozen(list, start));
    } else {
      for (const auto& thing : list) add_thing(out, of, data::frozen(thing, start));
    }
  });
  return out;
}

Facts statuses_of(const model::Content& content, const derive::Derived& derived) {
  Facts out;
  for (std::size_t i = 0; i < content.measures.size(); ++i) {
    std::vector<Fact> facts;
    for (const derive::FigureRecord& figure : derived.measures[i].figures)
      facts.push_back({"status." + figure.period.text(), std::string(key(figure.status))});
    facts.push_back({"status", std::string(key(derived.now.measures[i].status))});
    add_status(out, "measure", content.measures[i], std::move(facts));
  }
  add_statuses(out, "activity", content.activities, derived.now.activities);
  add_statuses(out, "outcome", content.outcomes, derived.now.outcomes);
  add_statuses(out, "priority", content.priorities, derived.now.priorities);
  return out;
}

Facts facts_of(const model::Released& released) {
  const model::Content& content = *released.content;
  Facts out;
  for (const model::HeldMeasure& each : released.held.measures) {
    const auto place = content.find(each.id, model::Kind::measure);
    if (!place) continue;
    std::vector<Fact> facts = {{"status", std::string(key(each.status))}};
    if (!each.period.empty()) facts.push_back({"period", each.period});
    if (each.value) facts.push_back({"judged", each.value->text()});
    facts.push_back({"direction.short", std::string(key(each.short_term))});
    facts.push_back({"direction.long", std::string(key(each.long_term))});
    add_status(out, "measure", content.measures[*place], std::move(facts));
  }
  add_held(out, model::Kind::activity, content.activities, released.held.activities, content);
  add_held(out, model::Kind::outcome, content.outcomes, released.held.outcomes, content);
  add_held(out, model::Kind::priority, content.priorities, released.held.priorities, content);
  return joined(facts_of(content), out);
}

Facts joined(Facts all, const Facts& more) {
  std::map<std::pair<std::string, std::string>, std::size_t> places;
  for (std::size_t i = 0; i < all.size(); ++i) places.emplace(std::pair(all[i].of, all[i].id), i);
  for (const ThingFacts& thing : more) {
    const auto found = places.find({thing.of, thing.id});
    if (found == places.end()) {
      all.push_back(thing);
    } else {
      for (const Fact& fact : thing.facts) all[found->second].facts.push_back(fact);
    }
  }
  return all;
}

}  // namespace goldthread::authoring
