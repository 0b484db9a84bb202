#include "read/translation_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <type_traits>
#include <utility>

#include "model/each_field.hpp"
#include "read/document.hpp"
#include "read/markdown.hpp"
#include "text/closest.hpp"

namespace goldthread::read {

using diagnostics::Code;
using diagnostics::Diagnostics;
using Kind = TomlValue::Kind;

namespace {

// A list in a table of its own is told by what names each entry there, and the key of the words beside that name.
std::string_view name_in_table(const model::Involvement& each) { return each.who.id; }
std::string_view name_in_table(const model::Implication& each) { return each.heading; }
std::string_view name_in_table(const model::IndicatorCode& each) { return each.code; }
constexpr std::string_view words_beside(const model::Involvement&) { return "what"; }
constexpr std::string_view words_beside(const model::Implication&) { return "text"; }
constexpr std::string_view words_beside(const model::IndicatorCode&) { return "what"; }

class Overlay {
 public:
  Overlay(std::string_view language, text::Place file, Diagnostics& diagnostics)
      : language_(language), file_(file), diagnostics_(diagnostics) {}

  // Takes the texts of a table into the thing; each other key of it is a finding.
  template <class Thing>
  void take(Thing& thing, const TomlValue& table) {
    Taken taken(table.entries.size(), false);
    std::vector<std::string_view> texts;
    fields(thing, table, taken, texts);
    for (std::size_t i = 0; i < taken.size(); ++i) {
      const TomlEntry& entry = table.entries[i];
      if (taken[i]) continue;
      const auto nearest = text::closest(entry.key, texts);
      diagnostics_.add(Code::not_a_text, entry.key_place, fmt::format("`{}` is not translated", entry.key),
                       nearest ? fmt::format("Did you mean `{}`?", *nearest) : std::string());
    }
  }

  template <class Thing>
  void take_prose(Thing& thing, const Document& document) {
    model::Prose prose = read_prose(document.body, document.body_start, diagnostics_);
    if (prose.empty()) return;
    if (thing.prose.empty()) {
      diagnostics_.add(Code::translation_differs, document.body_start, "the main file has no text below its keys");
    } else {
      said(thing).prose = std::move(prose);
    }
  }

  // The council's own words: a kind's two, a roll-up's one.
  void take_words(model::Site& site, const TomlValue& words) {
    for (const TomlEntry& entry : words.entries) {
      const auto main = site.words.find(entry.key);
      const auto& items = entry.value.items;
      if (main == site.words.end()) {
        differs(entry.key_place, entry.key);
      } else if (entry.value.kind == Kind::text) {
        add_text(main->second, "singular", entry.value.text);
        add_text(main->second, "plural", entry.value.text);
      } else if (entry.value.kind == Kind::list && items.size() == 2 && items[0].kind == Kind::text && items[1].kind == Kind::text) {
        add_text(main->second, "singular", items[0].text);
        add_text(main->second, "plural", items[1].text);
      } else {
        wrong(entry.value, entry.key, Kind::text);
      }
    }
  }

  // What the council's picture shows.
  void take_brand(model::Site& site, TomlValue brand) {
    for (TomlEntry& entry : brand.entries) {
      if (entry.key == "picture_text") entry.key = "brand_picture_text";
    }
    take(site, brand);
  }

  template <class Thing>
  void add_text(Thing& thing, std::string_view key, const std::string& text) {
    said(thing).texts.insert_or_assign(std::string(key), text);
  }

  void differs(text::Place place, std::string_view key) {
    diagnostics_.add(Code::translation_differs, place, fmt::format("the main file has no `{}`", key));
  }

 private:
  using Taken = std::vector<bool>;

  template <class Thing>
  model::Translation& said(Thing& thing) {
    for (model::Translation& each : thing.translations) {
      if (each.language == language_) return each;
    }
    thing.translations.push_back({std::string(language_), {}, {}, {}, file_});
    return thing.translations.back();
  }

  template <class Thing>
  void fields(Thing& thing, const TomlValue& table, Taken& taken, std::vector<std::string_view>& texts) {
    each_field(thing, [&]<class Field>(std::string_view key, Field& field) {
      if constexpr (std::is_same_v<Field, model::Request>) {
        return fields(field, table, taken, texts);  // what was asked is written among the keys of what asks it
      }
      if constexpr (requires { this->field(thing, key, field, table.entries.front()); }) {
        if (std::is_same_v<Field, std::string> && !model::is_text_of<Thing>(key)) return;
        texts.push_back(key);
        for (std::size_t i = 0; i < taken.size(); ++i) {
          if (table.entries[i].key != key || taken[i]) continue;
          taken[i] = true;
          this->field(thing, key, field, table.entries[i]);
        }
      }
    });
  }

  bool is(const TomlValue& value, Kind kind, std::string_view key) {
    if (value.kind == kind) return true;
    wrong(value, key, kind);
    return false;
  }
  void wrong(const TomlValue& value, std::string_view key, Kind kind) {
    diagnostics_.add(Code::wrong_type, value.place, fmt::format("`{}` takes {}, and this is {}", key, name(kind), name(value.kind)));
  }

  template <class Thing>
  void field(Thing& thing, std::string_view key, const std::string& main, const TomlEntry& entry) {
    if (!is(entry.value, Kind::text, key)) return;
    if (main.empty()) return differs(entry.key_place, key);
    if (!entry.value.text.empty()) add_text(thing, key, entry.value.text);
  }

  // A list of texts: as many as there are in the main file.
  template <class Thing, class Each>
  requires std::is_same_v<Each, model::Line> || std::is_same_v<Each, std::string>
  void field(Thing& thing, std::string_view key, const std::vector<Each>& main, const TomlEntry& entry) {
    if (!model::is_text_key(key)) {
      diagnostics_.add(Code::not_a_text, entry.key_place, fmt::format("`{}` is not translated", key));
      return;
    }
    const std::vector<const TomlValue*> lines = listed(entry.value);
    if (!as_many(lines.size(), main.size(), entry)) return;
    for (std::size_t i = 0; i < main.size(); ++i) {
      if (!is(*lines[i], Kind::text, key)) return;
      model::TranslatedLine line{{}, {lines[i]->text, lines[i]->place}};
      if constexpr (std::is_same_v<Each, model::Line>) {
        line.of = main[i].text;
      } else {
        line.of = main[i];
      }
      said(thing).lines.push_back(std::move(line));
    }
  }

  template <class Thing, class Each>
  requires requires(Each& each) { each.translations; }
  void field(Thing&, std::string_view key, std::vector<Each>& main, const TomlEntry& entry) {
    if constexpr (std::is_same_v<Each, model::Comment>) {
      diagnostics_.add(Code::not_a_text, entry.key_place, "a comment is translated in a file beside its own");
    } else if constexpr (std::is_base_of_v<model::Entity, Each>) {
      by_id(main, key, entry);
    } else if constexpr (requires(const Each& each) { name_in_table(each); }) {
      by_name(main, key, entry);
    } else {
      const std::vector<const TomlValue*> tables = listed(entry.value);
      if (!as_many(tables.size(), main.size(), entry)) return;
      for (std::size_t i = 0; i < main.size(); ++i) {
        if (is(*tables[i], Kind::table, key)) take(main[i], *tables[i]);
      }
    }
  }

  template <class Thing>
  void field(Thing&, std::string_view key, model::DataQuality& main, const TomlEntry& entry) {
    if (is(entry.value, Kind::table, key)) take(main, entry.value);
  }

  template <class Thing>
  void field(Thing&, std::string_view key, std::optional<model::Accessibility>& main, const TomlEntry& entry) {
    if (!is(entry.value, Kind::table, key)) return;
    if (!main) return differs(entry.key_place, key);
    take(*main, entry.value);
  }

  template <class Each>
  void by_id(std::vector<Each>& main, std::string_view key, const TomlEntry& entry) {
    for (const TomlValue* table : listed(entry.value)) {
      if (!is(*table, Kind::table, key)) continue;
      const TomlEntry* id = table->find("id");
      const auto found = std::find_if(main.begin(), main.end(), [&](const Each& each) { return id && each.id == id->value.text; });
      if (found == main.end()) {
        diagnostics_.add(Code::translation_differs, id ? id->value.place : table->place,
                         id ? fmt::format("the main file has no `{}` here", id->value.text)
                            : std::string("this entry does not say by `id` what it translates"));
        continue;
      }
      TomlValue texts = *table;
      std::erase_if(texts.entries, [](const TomlEntry& each) { return each.key == "id"; });
      take(*found, texts);
    }
  }

  template <class Each>
  void by_name(std::vector<Each>& main, std::string_view key, const TomlEntry& entry) {
    if (!is(entry.value, Kind::table, key)) return;
    for (const TomlEntry& inner : entry.value.entries) {
      const auto found = std::find_if(main.begin(), main.end(), [&](const Each& each) { return name_in_table(each) == inner.key; });
      if (found == main.end()) {
        differs(inner.key_place, inner.key);
      } else if (inner.value.kind == Kind::table) {
        take(*found, inner.value);
      } else if (is(inner.value, Kind::text, inner.key)) {
        add_text(*found, words_beside(*found), inner.value.text);
      }
    }
  }

  // A list's entries, or the one that stands alone.
  static std::vector<const TomlValue*> listed(const TomlValue& value) {
    std::vector<const TomlValue*> out;
    if (value.kind != Kind::list) return {&value};
    for (const TomlValue& item : value.items) out.push_back(&item);
    return out;
  }

  bool as_many(std::size_t here, std::size_t there, const TomlEntry& entry) {
    if (here == there) return true;
    diagnostics_.add(Code::translation_differs, entry.key_place,
                     fmt::format("`{}` has {} {} here, and {} in the main file", entry.key, here, here == 1 ? "entry" : "entries", there));
    return false;
  }

  std::string_view language_;
  text::Place file_;
  Diagnostics& diagnostics_;
};

// Beside figures: of a figure its note, of a forecast its reason, of a year's target its basis; years and periods as in the main file.
class FigureTexts {
 public:
  FigureTexts(model::Measure& measure, model::YearStart start, Overlay& overlay, Diagnostics& diagnostics)
      : measure_(measure), start_(start), overlay_(overlay), diagnostics_(diagnostics) {}

  void take(const TomlValue& table) {
    for (const TomlEntry& entry : table.entries) {
      if (entry.key == "target") {
        each_table(entry, [&](const TomlEntry& year) { target(year); });
      } else if (entry.key == "actual") {
        series(entry, measure_.figures.actual);
      } else if (entry.key == "forecast") {
        series(entry, measure_.figures.forecasts);
      } else if (entry.key == "comparator") {
        each_table(entry, [&](const TomlEntry& part) { part_of(part, measure_.figures.comparators); });
      } else if (entry.key == "breakdown") {
        each_table(entry, [&](const TomlEntry& part) { part_of(part, measure_.figures.breakdown); });
      } else {
        overlay_.differs(entry.key_place, entry.key);
      }
    }
  }

 private:
  void each_table(const TomlEntry& entry, const auto& visit) {
    if (entry.value.kind != Kind::table) return wrong(entry);
    for (const TomlEntry& inner : entry.value.entries) {
      inner.value.kind == Kind::table ? visit(inner) : wrong(inner);
    }
  }

  void wrong(const TomlEntry& entry) {
    diagnostics_.add(Code::wrong_type, entry.value.place,
                     fmt::format("`{}` takes {}, and this is {}", entry.key, name(Kind::table), name(entry.value.kind)));
  }

  void target(const TomlEntry& entry) {
    auto year = model::parse_year(entry.key, start_);
    if (const auto date = model::Date::parse(entry.key)) year = model::Period::on(*date, start_).year();
    auto& targets = measure_.figures.targets;
    const auto found = std::find_if(targets.begin(), targets.end(), [&](const model::YearTarget& each) { return each.year == year; });
    found == targets.end() ? overlay_.differs(entry.key_place, entry.key) : overlay_.take(*found, entry.value);
  }

  void part_of(const TomlEntry& entry, std::vector<model::Series>& parts) {
    const auto found = std::find_if(parts.begin(), parts.end(), [&](const model::Series& each) { return each.id == entry.key; });
    found == parts.end() ? overlay_.differs(entry.key_place, entry.key) : series(entry, found->figures);
  }

  // A table of years (or of dates), each with the texts of one figure or a table of periods.
  void series(const TomlEntry& all, std::vector<model::Figure>& figures) {
    each_table(all, [&](const TomlEntry& entry) {
      if (const auto date = model::Date::parse(entry.key)) return figure(entry, model::Period::on(*date, start_), figures);
      const auto year = model::parse_year(entry.key, start_);
      if (!year) return overlay_.differs(entry.key_place, entry.key);
      if (entry.value.find("note") || entry.value.find("why")) return figure(entry, in_year(*year, "year"), figures);
      each_table(entry, [&](const TomlEntry& inner) { figure(inner, in_year(*year, inner.key), figures); });
    });
  }

  std::optional<model::Period> in_year(model::Year year, std::string_view key) const {
    if (key != "year") return model::Period::from_key(year, key, start_);
    const bool academic = measure_.frequency == model::Frequency::academic_year;
    return model::Period::in_year(academic ? model::Frequency::academic_year : model::Frequency::year, year, 0, start_);
  }

  void figure(const TomlEntry& entry, const std::optional<model::Period>& period, std::vector<model::Figure>& figures) {
    const auto found = std::find_if(figures.begin(), figures.end(), [&](const model::Figure& each) { return each.period == period; });
    if (found == figures.end()) return overlay_.differs(entry.key_place, entry.key);
    TomlValue texts = entry.value;
    for (TomlEntry& each : texts.entries) {
      if (each.key == "why") each.key = "note";
    }
    overlay_.take(*found, texts);
  }

  model::Measure& measure_;
  model::YearStart start_;
  Overlay& overlay_;
  Diagnostics& diagnostics_;
};

// One file: whose it is, and its texts.
class Reader {
 public:
  Reader(model::Content& content, text::FileId file, const FilePlace& place, Diagnostics& diagnostics)
      : content_(content), file_(file), place_(place), diagnostics_(diagnostics), overlay_(place.language, {file, 1, 1, 1}, diagnostics) {}

  void read() {
    const model::Site& site = content_.site;
    const auto known = std::find(site.languages.begin(), site.languages.end(), place_.language);
    if (known == site.languages.end()) {
      diagnostics_.add(Code::unknown_language, whole(), fmt::format("the site is not in the language `{}`", place_.language));
    } else if (known == site.languages.begin()) {
      diagnostics_.add(Code::unknown_language, whole(),
                       fmt::format("`{}` is the site's main language: this text belongs into the main file", place_.language),
                       "Move its text into the file without the language in its name.");
    } else {
      read_known();
    }
  }

 private:
  text::Place whole() const { return {file_, 1, 1, 1}; }
  const text::Source& source() const { return content_.sources.at(file_); }
  std::string main_path() const { return translation_path(source().path)->main; }

  void read_known() {
    switch (place_.kind) {
      case FileKind::site:
        if (const auto document = read_toml_document(source(), file_, diagnostics_)) site(document->table);
        break;
      case FileKind::posts:
        return list(content_.posts);
      case FileKind::portfolios:
        return list(content_.portfolios);
      case FileKind::organisations:
        return list(content_.organisations);
      case FileKind::wards:
        return list(content_.wards);
      case FileKind::glossary:
        return list(content_.glossary);
      case FileKind::indicator_sets:
        return list(content_.indicator_sets);
      case FileKind::comparators:
        return list(content_.comparators);
      case FileKind::tiers:
        return list(content_.tiers);
      case FileKind::timetables:
        return list(content_.timetables);
      case FileKind::board_actions:
        return list(content_.board_actions);
      case FileKind::framework:
        return one(content_.frameworks);
      case FileKind::plan:
        return one(content_.plans);
      case FileKind::priority:
        return one(content_.priorities);
      case FileKind::outcome:
        return one(content_.outcomes);
      case FileKind::activity:
        return one(content_.activities);
      case FileKind::programme:
        return one(content_.programmes);
      case FileKind::measure:
        return one(content_.measures);
      case FileKind::risk:
        return one(content_.risks);
      case FileKind::body:
        return one(content_.bodies);
      case FileKind::action_plan:
        return one(content_.action_plans);
      case FileKind::statement:
        return one(content_.statements);
      case FileKind::survey:
        return one(content_.surveys);
      case FileKind::question_session:
        return one(content_.question_sessions);
      case FileKind::hot_spot:
        return one(content_.hot_spots);
      case FileKind::paper:
        return one(content_.papers);
      case FileKind::paper_template:
        return one(content_.paper_templates);
      case FileKind::meeting:
        return one(content_.meetings);
      case FileKind::stream:
        return one(content_.streams);
      case FileKind::report:
        return one(content_.reports);
      case FileKind::page:
        return page();
      case FileKind::comment:
        return comment();
      case FileKind::budget:
        return budget();
      case FileKind::revisions:
        return revisions();
      case FileKind::figures:
        return figures();
      case FileKind::bank_holidays:
      case FileKind::released:
      case FileKind::unknown:
        return;  // told where the places of files are
    }
  }

  void without_main() {
    const std::string path = main_path();
    if (content_.unread.contains(path)) return;
    diagnostics_.add(Code::translation_without_main, whole(), fmt::format("there is no {}, which this file translates", path));
  }

  bool is_there() const {
    const std::string path = main_path();
    for (text::FileId file = 0; file < content_.sources.size(); ++file) {
      if (content_.sources.at(file).path == path) return true;
    }
    return false;
  }

  std::optional<Document> document() {
    return source().path.ends_with(".md") ? read_markdown_document(source(), file_, diagnostics_)
                                          : read_toml_document(source(), file_, diagnostics_);
  }

  template <class Thing>
  void into(Thing& thing) {
    const auto read = document();
    if (!read) return;
    overlay_.take(thing, read->table);
    if (source().path.ends_with(".md")) overlay_.take_prose(thing, *read);
  }

  template <class Thing>
  void one(std::vector<Thing>& things) {
    const auto found = std::find_if(things.begin(), things.end(), [&](const Thing& thing) { return thing.id == place_.id; });
    found == things.end() ? without_main() : into(*found);
  }

  // A file whose tables are each one thing.
  template <class Thing, class Find>
  void tables(Find find) {
    if (!is_there()) return without_main();
    const auto read = document();
    if (!read) return;
    for (const TomlEntry& entry : read->table.entries) {
      Thing* thing = find(entry.key);
      if (!thing) {
        overlay_.differs(entry.key_place, entry.key);
      } else if (entry.value.kind == Kind::table) {
        overlay_.take(*thing, entry.value);
      } else {
        diagnostics_.add(Code::wrong_type, entry.value.place,
                         fmt::format("`{}` takes {}, and this is {}", entry.key, name(Kind::table), name(entry.value.kind)));
      }
    }
  }

  template <class Thing>
  void list(std::vector<Thing>& things) {
    tables<Thing>([&](std::string_view id) -> Thing* {
      const auto found = std::find_if(things.begin(), things.end(), [&](const Thing& thing) { return thing.id == id; });
      return found == things.end() ? nullptr : &*found;
    });
  }

  void figures() {
    const auto found = std::find_if(content_.measures.begin(), content_.measures.end(),
                                    [&](const model::Measure& each) { return each.id == place_.id && each.figures.place; });
    if (found == content_.measures.end()) return without_main();
    if (const auto read = document()) FigureTexts(*found, content_.site.year_start, overlay_, diagnostics_).take(read->table);
  }

  void budget() {
    const auto year = model::parse_year(place_.id, content_.site.year_start);
    tables<model::BudgetLine>([&](std::string_view id) -> model::BudgetLine* {
      for (model::BudgetLine& line : content_.budget) {
        if (line.id == id && year && line.year == *year) return &line;
      }
      return nullptr;
    });
  }

  void page() {
    for (model::Page& each : content_.pages) {
      if (each.path == place_.parent + place_.id) return into(each);
    }
    without_main();
  }

  void comment() {
    for (model::Report& report : content_.reports) {
      if (report.id != place_.parent) continue;
      for (model::Comment& each : report.comments) {
        if (each.about.id == place_.id) return into(each);
      }
    }
    without_main();
  }

  // Told apart by their place in the list.
  void revisions() {
    if (!is_there()) return without_main();
    const auto read = document();
    if (!read) return;
    const TomlEntry* entries = read->table.find("revision");
    if (!entries || entries->value.kind != Kind::list || entries->value.items.size() != content_.revisions.size()) {
      diagnostics_.add(Code::translation_differs, whole(),
                       fmt::format("the main file has {} entries, and this has another number", content_.revisions.size()));
      return;
    }
    for (std::size_t i = 0; i < content_.revisions.size(); ++i) overlay_.take(content_.revisions[i], entries->value.items[i]);
  }

  void site(const TomlValue& table) {
    TomlValue texts = table;
    std::erase_if(texts.entries, [](const TomlEntry& entry) { return entry.key == "words" || entry.key == "brand"; });
    overlay_.take(content_.site, texts);
    const TomlEntry* brand = table.find("brand");
    if (brand && brand->value.kind == Kind::table) overlay_.take_brand(content_.site, brand->value);
    const TomlEntry* words = table.find("words");
    if (words && words->value.kind == Kind::table) overlay_.take_words(content_.site, words->value);
  }

  model::Content& content_;
  text::FileId file_;
  const FilePlace& place_;
  Diagnostics& diagnostics_;
  Overlay overlay_;
};

}  // namespace

// One after another: two files may translate into one list.
void read_translations(model::Content& content, const std::vector<FilePlace>& places, Diagnostics& diagnostics) {
  for (text::FileId file = 0; file < places.size(); ++file) {
    if (places[file].language.empty() || content.sources.at(file).origin == text::Origin::refused) continue;
    Reader(content, file, places[file], diagnostics).read();
  }
}

}  // namespace goldthread::read
