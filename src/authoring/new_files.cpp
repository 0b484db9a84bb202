#include "authoring/new_files.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_set>

#include "authoring/new_item.hpp"
#include "authoring/new_paper.hpp"
#include "authoring/new_site.hpp"
#include "model/date.hpp"
#include "model/decimal.hpp"
#include "model/period.hpp"
#include "read/place_in_content.hpp"
#include "text/closest.hpp"
#include "text/slug.hpp"
#include "text/utf8.hpp"

namespace goldthread::authoring {

namespace {

using Files = std::vector<NewFile>;
using Paths = std::vector<std::string>;

constexpr std::size_t longest_value = 500;  // bytes of one extra
// What a new site is told from where no day was given: the clock is read nowhere.
constexpr std::string_view usual_as_at = "2025-11-14";
constexpr int first_year = 1900;
constexpr int last_year = 9000;

// "Did you mean missed-bins?", or nothing.
std::string nearest(std::string_view word, const std::vector<std::string_view>& known) {
  const auto found = text::closest(word, known);
  return found ? fmt::format(" Did you mean {}?", *found) : std::string();
}

std::optional<NewKind> kind_of(std::string_view kind) {
  if (kind == "priority") return NewKind::priority;
  if (kind == "outcome") return NewKind::outcome;
  if (kind == "activity") return NewKind::activity;
  if (kind == "measure") return NewKind::measure;
  if (kind == "report") return NewKind::report;
  return std::nullopt;
}

// --- what was given ---

// Fills `out`, or says what is wrong.
std::optional<std::string> take_extras(const Paths& extras, std::string_view kind, const std::vector<std::string_view>& keys, Given& out) {
  for (const std::string& extra : extras) {
    const auto equals = extra.find('=');
    if (equals == std::string::npos || equals == 0) return fmt::format("{} is not of the form KEY=VALUE.", extra);
    const std::string key = extra.substr(0, equals);
    const std::string value = extra.substr(equals + 1);
    if (std::find(keys.begin(), keys.end(), key) == keys.end())
      return fmt::format("A new {} takes no {}.{} It takes {}.", kind, key, nearest(key, keys), fmt::join(keys, ", "));
    if (value.empty()) return fmt::format("{} is empty.", key);
    if (value.size() > longest_value || text::first_invalid_utf8(value)) return fmt::format("{} is too long, or not UTF-8.", key);
    if (!out.emplace(key, value).second) return fmt::format("{} is given twice.", key);
  }
  return std::nullopt;
}

std::optional<std::string> wrong_word(const Given& given, std::string_view key, const std::vector<std::string_view>& words) {
  const auto found = given.find(key);
  if (found == given.end() || std::find(words.begin(), words.end(), found->second) != words.end()) return std::nullopt;
  return fmt::format("{} does not know the word {}.{} It takes {}.", key, found->second, nearest(found->second, words),
                     fmt::join(words, ", "));
}

std::optional<std::string> wrong_date(const Given& given, std::string_view key) {
  const auto found = given.find(key);
  if (found == given.end() || model::Date::parse(found->second)) return std::nullopt;
  return fmt::format("{} is not a day of the calendar: {}. Write it as 2025-11-14.", key, found->second);
}

// A parent that has a file of its own must be there.
std::optional<std::string> wrong_parent(const Given& given, std::string_view key, read::FileKind kind, const Paths& existing) {
  const auto found = given.find(key);
  if (found == given.end()) return std::nullopt;
  std::vector<std::string> ids;
  for (const std::string& path : existing) {
    if (auto place = read::place_in_content(path); place.kind == kind) ids.push_back(std::move(place.id));
  }
  if (std::find(ids.begin(), ids.end(), found->second) != ids.end()) return std::nullopt;
  return fmt::format("There is no {} {}.{}", key, found->second, nearest(found->second, {ids.begin(), ids.end()}));
}

std::optional<std::string> wrong_id(const Given& given, std::string_view key) {
  const auto found = given.find(key);
  if (found == given.end() || text::is_id(found->second)) return std::nullopt;
  return fmt::format("{} takes an id: lower-case letters, digits and hyphens. This is {}.", key, found->second);
}

std::optional<std::string> wrong_value(NewKind kind, const Given& given, const Paths& existing) {
  using read::FileKind;
  std::optional<std::string> wrong;
  const auto first = [&](std::optional<std::string> found) {
    if (!wrong) wrong = std::move(found);
  };
  first(wrong_parent(given, "outcome", FileKind::outcome, existing));
  first(wrong_parent(given, "priority", FileKind::priority, existing));
  first(wrong_parent(given, "programme", FileKind::programme, existing));
  for (const std::string_view key : {"portfolio", "lead", "owner", "organisation"}) first(wrong_id(given, key));
  for (const std::string_view key : {"start", "due", "data_cut"}) first(wrong_date(given, key));
  first(wrong_word(given, "better", {"higher", "lower", "range", "none"}));
  first(wrong_word(given, "frequency", {"month", "quarter", "half", "year", "academic-year", "date"}));
  first(wrong_word(given, "series", {"strategic", "directorate", "dashboard"}));
  if (kind == NewKind::measure) first(wrong_word(given, "kind", {"snapshot", "flow", "cumulative", "ratio", "rolling", "rating"}));
  const auto number = given.find("number");
  const auto decimal = number == given.end() ? std::nullopt : model::Decimal::parse(number->second);
  if (number != given.end() && (!decimal || decimal->places() != 0 || decimal->is_negative()))
    first(fmt::format("number takes a whole number, and this is {}.", number->second));
  if (given.contains("outcome") && given.contains("priority")) first("A measure names an outcome or a priority, not both.");
  return wrong;
}

// --- what is there already ---

bool shares_the_space_of_ids(read::FileKind kind) {
  using read::FileKind;
  switch (kind) {
    case FileKind::plan:
    case FileKind::priority:
    case FileKind::outcome:
    case FileKind::activity:
    case FileKind::measure:
    case FileKind::programme:
    case FileKind::risk:
    case FileKind::body:
    case FileKind::meeting:
    case FileKind::stream:
    case FileKind::report:
    case FileKind::action_plan:
    case FileKind::statement:
    case FileKind::survey:
    case FileKind::question_session:
    case FileKind::hot_spot:
    case FileKind::paper:
      return true;
    case FileKind::site:
    case FileKind::posts:
    case FileKind::portfolios:
    case FileKind::organisations:
    case FileKind::wards:
    case FileKind::glossary:
    case FileKind::indicator_sets:
    case FileKind::comparators:
    case FileKind::framework:
    case FileKind::tiers:
    case FileKind::figures:
    case FileKind::budget:
    case FileKind::timetables:
    case FileKind::bank_holidays:
    case FileKind::comment:
    case FileKind::board_actions:
    case FileKind::revisions:
    case FileKind::paper_template:
    case FileKind::page:
    case FileKind::released:
    case FileKind::unknown:
      return false;
  }
  return false;
}

std::optional<std::string> already_there(const Files& files, const Paths& existing) {
  const std::unordered_set<std::string_view> paths(existing.begin(), existing.end());
  for (const NewFile& file : files) {
    if (paths.contains(file.path)) return fmt::format("{} is there already, and is left as it is.", file.path);
  }
  return std::nullopt;
}

std::optional<std::string> id_in_use(std::string_view id, const Paths& existing) {
  for (const std::string& path : existing) {
    const auto place = read::place_in_content(path);
    if (place.id == id && shares_the_space_of_ids(place.kind))
      return fmt::format("The id {} is that of {}, and an id is unique over all kinds.", id, path);
  }
  return std::nullopt;
}

// The last part of a path that is a name; "northmere/content" is Northmere's.
std::string_view name_of(std::string_view folder) {
  const auto trimmed = [](std::string_view path) {
    while (!path.empty() && path.back() == '/') path.remove_suffix(1);
    return path;
  };
  const auto last = [](std::string_view path) { return path.substr(path.rfind('/') == std::string_view::npos ? 0 : path.rfind('/') + 1); };
  folder = trimmed(folder);
  const std::string_view name = last(folder);
  const std::string_view parent = last(trimmed(folder.substr(0, folder.size() - name.size())));
  return name == "content" && !parent.empty() ? parent : name;
}

std::variant<Files, std::string> files_of_site(std::string_view folder, const Paths& extras, const Paths& existing) {
  Given given;
  if (auto wrong = take_extras(extras, "site", {"council", "as_at"}, given)) return *std::move(wrong);
  if (auto wrong = wrong_date(given, "as_at")) return *std::move(wrong);
  std::string slug = text::slug(name_of(folder));
  const auto council = given.find("council");
  if (slug.empty() && council != given.end()) slug = text::slug(council->second);
  if (slug.empty()) return fmt::format("The name of the folder {} gives no name for a council; add council=\"...\".", folder);
  const auto as_at = given.find("as_at");
  const auto day = model::Date::parse(as_at == given.end() ? usual_as_at : std::string_view(as_at->second));
  if (day->year() < first_year || day->year() > last_year)
    return fmt::format("as_at is too far away: {}. Take a day from {} to {}.", day->text(), first_year, last_year);
  Files files = new_site({council == given.end() ? council_from(slug) : council->second, slug, *day});
  if (auto wrong = already_there(files, existing)) return *std::move(wrong);
  return files;
}

// The template that was named, or the only one there is.
std::variant<model::PaperTemplate, std::string> chosen_form(const Given& given, const Files& forms) {
  if (forms.empty()) return "There is no template of papers; write one, templates/papers/<council>.toml.";
  std::vector<std::string> ids;
  for (const NewFile& form : forms) ids.push_back(read::place_in_content(form.path).id);
  const auto named = given.find("template");
  if (named == given.end() && ids.size() > 1) return fmt::format("Say which template: template={}.", fmt::join(ids, " or template="));
  const auto found = named == given.end() ? ids.begin() : std::find(ids.begin(), ids.end(), named->second);
  if (found == ids.end()) {
    return fmt::format("There is no template {}.{}", named->second, nearest(named->second, {ids.begin(), ids.end()}));
  }
  const NewFile& file = forms[static_cast<std::size_t>(found - ids.begin())];
  auto form = read_form(file);
  if (!form) return fmt::format("{} has a fault: goldthread check says which.", file.path);
  return *std::move(form);
}

std::variant<Files, std::string> files_of_paper(const std::string& id, const Given& given, const Paths& existing, const Files& forms) {
  if (auto wrong = wrong_parent(given, "meeting", read::FileKind::meeting, existing)) return *std::move(wrong);
  auto form = chosen_form(given, forms);
  if (auto* wrong = std::get_if<std::string>(&form)) return std::move(*wrong);
  return Files{new_paper(id, given, std::get<model::PaperTemplate>(form))};
}

}  // namespace

std::variant<Files, std::string> new_files(std::string_view kind, std::string_view id, const Paths& extras, const Paths& existing,
                                           const Files& forms) {
  if (kind == "site") return files_of_site(id, extras, existing);
  const bool is_paper = kind == "paper";
  const auto item = kind_of(kind);
  if (!item && !is_paper) {
    return fmt::format("There is nothing called {} to begin.{} It takes site, priority, outcome, activity, measure, report or paper.", kind,
                       nearest(kind, {"site", "priority", "outcome", "activity", "measure", "report", "paper"}));
  }
  if (!text::is_id(id)) {
    const std::string slug = text::slug(id);
    return fmt::format("{} is not an id: lower-case letters, digits and hyphens, at most 80.{}", id,
                       text::is_id(slug) ? fmt::format(" Write {}.", slug) : std::string());
  }
  if (std::find(existing.begin(), existing.end(), "site.toml") == existing.end())
    return "There is no site.toml in the content folder; begin with goldthread new site.";
  Given given;
  if (auto wrong = take_extras(extras, kind, item ? given_keys(*item) : paper_keys(), given)) return *std::move(wrong);
  Files files;
  if (item) {
    if (auto wrong = wrong_value(*item, given, existing)) return *std::move(wrong);
    files = new_item(*item, std::string(id), given);
  } else {
    auto made = files_of_paper(std::string(id), given, existing, forms);
    if (auto* wrong = std::get_if<std::string>(&made)) return std::move(*wrong);
    files = std::get<Files>(std::move(made));
  }
  if (auto wrong = already_there(files, existing)) return *std::move(wrong);
  if (auto wrong = id_in_use(id, existing)) return *std::move(wrong);
  return files;
}

}  // namespace goldthread::authoring
