#include "authoring/new_translation.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "authoring/front_matter.hpp"
#include "model/each_field.hpp"
#include "read/place_in_content.hpp"
#include "text/closest.hpp"

namespace goldthread::authoring {

namespace {

using Files = std::vector<NewFile>;
using Paths = std::vector<std::string>;
using Result = std::variant<Files, std::string>;

// A key with its texts as TOML writes them.
struct Line {
  std::string key;
  std::string value;
};
using Lines = std::vector<Line>;

std::string inline_table(const Lines& lines) {
  std::string out = "{";
  for (const Line& line : lines) out += fmt::format("{} {} = {}", out.size() > 1 ? "," : "", line.key, line.value);
  return out + (lines.empty() ? "}" : " }");
}

std::string inline_list(const std::vector<std::string>& items) { return fmt::format("[{}]", fmt::join(items, ", ")); }

// The key that tells an entry from its fellows where a list is written as a table; empty of all others.
std::string_view key_in_table(const model::Implication& each) { return each.heading; }
std::string_view key_in_table(const auto&) { return {}; }

Lines texts_of(const auto& thing);

template <class Each>
std::optional<std::string> written(const std::vector<Each>& things) {
  std::vector<std::string> items;
  Lines by_name;
  bool any = false;
  for (const Each& each : things) {
    const Lines lines = texts_of(each);
    any = any || !lines.empty();
    if (key_in_table(each).empty()) {
      items.push_back(inline_table(lines));
    } else if (!lines.empty()) {
      by_name.push_back({std::string(key_in_table(each)), inline_table(lines)});
    }
  }
  if (!any) return std::nullopt;
  return by_name.empty() ? inline_list(items) : inline_table(by_name);
}

class Texts {
 public:
  template <class Thing>
  void of(const Thing& thing) {
    each_field(thing, [&]<class Field>(std::string_view key, const Field& field) {
      if constexpr (std::is_same_v<Field, std::string>) {
        if (model::is_text_of<Thing>(key) && !field.empty()) lines_.push_back({std::string(key), quoted(field)});
      } else if constexpr (std::is_same_v<Field, std::vector<std::string>> || std::is_same_v<Field, std::vector<model::Line>>) {
        if (model::is_text_key(key)) list(key, field);
      } else if constexpr (std::is_same_v<Field, model::Request>) {
        of(field);  // what was asked is written among the keys of what asks it
      } else if constexpr (std::is_same_v<Field, model::DataQuality>) {
        if (const Lines inner = texts_of(field); !inner.empty()) lines_.push_back({std::string(key), inline_table(inner)});
      } else if constexpr (requires { field.front().translations; }) {
        if constexpr (!std::is_same_v<Field, std::vector<model::Comment>>) {
          if (auto value = written(field)) lines_.push_back({std::string(key), *std::move(value)});
        }
      }
    });
  }

  Lines take() { return std::move(lines_); }

 private:
  static const std::string& text_of(const std::string& each) { return each; }
  static const std::string& text_of(const model::Line& each) { return each.text; }

  void list(std::string_view key, const auto& field) {
    std::vector<std::string> items;
    for (const auto& each : field) items.push_back(quoted(text_of(each)));
    if (!items.empty()) lines_.push_back({std::string(key), inline_list(items)});
  }

  Lines lines_;
};

Lines texts_of(const auto& thing) {
  Texts texts;
  texts.of(thing);
  return texts.take();
}

void add(FrontMatter& out, const Lines& lines) {
  for (const Line& line : lines) out.comment(line.key + " = " + line.value);
}

void add_prose(FrontMatter& out, std::string_view markdown, std::string_view main) {
  if (markdown.empty()) return;
  out.comment("");
  out.comment(fmt::format("What stands below the second line of +++ in {}, to be translated below it here:", main));
  while (!markdown.empty()) {
    const std::size_t end = std::min(markdown.find('\n'), markdown.size());
    std::string_view line = markdown.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    out.comment(line);
    markdown.remove_prefix(std::min(end + 1, markdown.size()));
  }
}

std::string explained(std::string_view main, std::string_view language) {
  return fmt::format("{} in the language {}. Take the # from a line and put its words into that language; the rest stays in the main one.",
                     main, language);
}

NewFile translation(const std::string& main, std::string_view language, const model::Entity& entity, const Lines& lines) {
  FrontMatter out;
  out.comment(explained(main, language));
  add(out, lines);
  add_prose(out, entity.prose.markdown, main);
  return {read::path_in_language(main, language), out.markdown()};
}

// --- of figures ---

std::string period_key(const model::Period& period) {
  const std::string text = period.text();
  const auto space = text.find(' ');
  return space == std::string::npos ? "year" : text.substr(space + 1);
}

// One table a year of the texts in a series, "[actual.2025-26]"; of dates one a date.
void add_series(FrontMatter& out, std::string_view table, std::string_view key, const std::vector<model::Figure>& figures) {
  for (const model::Figure& figure : figures) {
    if (figure.note.empty()) continue;
    const bool date = figure.period.frequency() == model::Frequency::date;
    const std::string year = date ? quoted(figure.period.text()) : model::year_text(figure.period.year(), figure.period.year_start());
    const std::string name = date || period_key(figure.period) == "year" ? std::string() : "." + period_key(figure.period);
    out.comment(fmt::format("[{}.{}{}]", table, year, name));
    out.comment(fmt::format("{} = {}", key, quoted(figure.note)));
  }
}

std::optional<NewFile> figures_translation(const model::Measure& measure, std::string_view language, model::YearStart start) {
  const std::string main = "figures/" + measure.id + ".toml";
  FrontMatter out;
  out.comment(explained(main, language));
  const std::size_t before = out.toml().size();
  for (const model::YearTarget& year : measure.figures.targets) {
    if (year.basis.empty()) continue;
    out.comment(fmt::format("[target.{}]", model::year_text(year.year, start)));
    out.comment("basis = " + quoted(year.basis));
  }
  add_series(out, "actual", "note", measure.figures.actual);
  for (const model::Series& each : measure.figures.comparators) add_series(out, "comparator." + each.id, "note", each.figures);
  for (const model::Series& each : measure.figures.breakdown) add_series(out, "breakdown." + each.id, "note", each.figures);
  add_series(out, "forecast", "why", measure.figures.forecasts);
  if (out.toml().size() == before) return std::nullopt;
  return NewFile{read::path_in_language(main, language), out.toml()};
}

// --- whether there is anything to begin ---

std::optional<std::string> wrong_language(std::string_view language, const model::Site& site) {
  const std::vector<std::string>& known = site.languages;
  if (known.empty())
    return fmt::format("The site is in one language. Write languages = [\"{}\", \"{}\"] in site.toml first.", site.language, language);
  if (language == known.front()) return fmt::format("{} is the site's main language: its texts stand in the main files.", language);
  if (std::find(known.begin(), known.end(), language) != known.end()) return std::nullopt;
  return fmt::format("The site is not in the language {}. Its languages are {}; site.toml names them.", language, fmt::join(known, ", "));
}

class Begin {
 public:
  Begin(std::string_view kind, std::string_view id, std::string_view language, const model::Content& content, const Paths& existing)
      : kind_(kind), id_(id), language_(language), content_(content), existing_(existing) {}

  Result of(const auto& things, std::string_view before, std::string_view after) const {
    const std::string main = std::string(before).append(id_).append(after);
    const auto found = std::find_if(things.begin(), things.end(), [&](const auto& each) { return each.id == id_; });
    if (found == things.end()) return not_there(things, main);
    Files files = {translation(main, language_, *found, texts_of(*found))};
    if constexpr (std::is_same_v<std::remove_cvref_t<decltype(*found)>, model::Measure>) {
      if (auto figures = figures_translation(*found, language_, content_.site.year_start)) files.push_back(*std::move(figures));
    }
    for (const NewFile& file : files) {
      if (exists(file.path)) return fmt::format("{} is there already, and is left as it is.", file.path);
    }
    return files;
  }

 private:
  bool exists(std::string_view path) const { return std::find(existing_.begin(), existing_.end(), path) != existing_.end(); }

  std::string not_there(const auto& things, const std::string& main) const {
    if (exists(main)) return fmt::format("{} has a fault: goldthread check says which.", main);
    std::vector<std::string_view> ids;
    for (const auto& each : things) ids.push_back(each.id);
    const auto nearest = text::closest(id_, ids);
    return fmt::format("There is no {} {} to translate.{}", kind_, id_, nearest ? fmt::format(" Did you mean {}?", *nearest) : "");
  }

  std::string_view kind_;
  std::string_view id_;
  std::string_view language_;
  const model::Content& content_;
  const Paths& existing_;
};

}  // namespace

std::variant<std::vector<NewFile>, std::string> new_translation(std::string_view kind, std::string_view id, std::string_view language,
                                                                const model::Content& content, const std::vector<std::string>& existing) {
  if (std::find(existing.begin(), existing.end(), "site.toml") == existing.end()) return "There is no site.toml in the content folder.";
  if (auto wrong = wrong_language(language, content.site)) return *std::move(wrong);
  const Begin begin(kind, id, language, content, existing);
  if (kind == "priority") return begin.of(content.priorities, "priorities/", ".md");
  if (kind == "outcome") return begin.of(content.outcomes, "outcomes/", ".md");
  if (kind == "activity") return begin.of(content.activities, "activities/", ".md");
  if (kind == "measure") return begin.of(content.measures, "measures/", ".md");
  if (kind == "report") return begin.of(content.reports, "reports/", "/index.md");
  if (kind == "paper") return begin.of(content.papers, "papers/", ".md");
  return fmt::format("--lang begins the translation of a priority, an outcome, an activity, a measure, a report or a paper, not of a {}.",
                     kind);
}

}  // namespace goldthread::authoring
