#include "read/released_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <type_traits>
#include <utility>

#include "model/each_entity.hpp"
#include "model/each_field.hpp"
#include "model/unset.hpp"
#include "read/document.hpp"
#include "read/markdown.hpp"
#include "read/place_in_content.hpp"
#include "read/thawed_value.hpp"
#include "text/sha256.hpp"
#include "text/slug.hpp"
#include "work/parallel.hpp"

namespace goldthread::read {

using diagnostics::Code;
using diagnostics::Diagnostics;
using model::Content;

namespace {

constexpr int known_format = 1;

// The text below the line of the edition.
std::string_view below_edition(std::string_view text) {
  const auto at = text.find(edition_key);
  const auto end = at == std::string_view::npos ? at : text.find('\n', at);
  return end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
}

// --- the sources that its links are told by ---

// Files that hold many things: a link to one leads to their list.
constexpr std::string_view lists[] = {"plans/tiers.toml", "indicator-sets.toml", "glossary.toml",
                                      "posts.toml",       "organisations.toml",  "portfolios.toml",
                                      "wards.toml",       "board-actions.toml",  "comparators.toml"};

class Sources {
 public:
  explicit Sources(Content& content) : content_(content) {}

  void make() {
    for (const std::string_view path : lists) content_.sources.add(std::string(path), {});
    each_with_file("plans/", ".md", content_.plans);
    each_with_file("priorities/", ".md", content_.priorities);
    each_with_file("outcomes/", ".md", content_.outcomes);
    each_with_file("activities/", ".md", content_.activities);
    each_with_file("programmes/", ".md", content_.programmes);
    each_with_file("measures/", ".md", content_.measures);
    each_with_file("risks/", ".md", content_.risks);
    each_with_file("bodies/", ".md", content_.bodies);
    each_with_file("meetings/", ".toml", content_.meetings);
    each_with_file("calendar/", ".toml", content_.streams);
    each_with_file("action-plans/", ".md", content_.action_plans);
    each_with_file("statements/", ".md", content_.statements);
    each_with_file("surveys/", ".md", content_.surveys);
    each_with_file("questions/", ".md", content_.question_sessions);
    each_with_file("hot-spots/", ".md", content_.hot_spots);
    each_with_file("papers/", ".md", content_.papers);
    each_with_file("framework/", ".md", content_.frameworks);
    for (model::Page& page : content_.pages) give(page, "pages/" + page.path + ".md");
    for (model::Measure& measure : content_.measures) content_.sources.add("figures/" + measure.id + ".toml", {});
    for (const model::BudgetLine& line : content_.budget)
      content_.sources.add("budget/" + model::year_text(line.year, content_.site.year_start) + ".toml", {});
    for (model::Report& report : content_.reports) {
      give(report, "reports/" + report.id + "/index.md");
      for (model::Comment& comment : report.comments) {
        comment.place = give_all(comment, "reports/" + report.id + "/comments/" + comment.about.id + ".md");
      }
    }
  }

 private:
  template <class Thing>
  void each_with_file(std::string_view folder, std::string_view ending, std::vector<Thing>& things) {
    for (Thing& thing : things) give(thing, std::string(folder).append(thing.id).append(ending));
  }

  void give(model::Entity& thing, const std::string& path) { thing.place = give_all(thing, path); }

  template <class Thing>
  text::Place give_all(Thing& thing, const std::string& path) {
    for (model::Translation& each : thing.translations) give(each.prose, path_in_language(path, each.language));
    return give(thing.prose, path);
  }

  // What was said of this prose was said when it was written: its findings are nobody's now.
  text::Place give(model::Prose& prose, std::string path) {
    const text::FileId file = content_.sources.add(std::move(path), std::exchange(prose.html, {}));
    const text::Place place{file, 1, 1, 1};
    Diagnostics told_then;
    if (!content_.sources.at(file).text.empty()) prose = read_prose(content_.sources.at(file).text, place, told_then);
    return place;
  }

  Content& content_;
};

// --- what no reader of the content lets through, and what comes after relies on ---

std::optional<std::string> fault_of(const model::Measure& measure, const model::Figure& figure) {
  if (figure.numerator.has_value() != figure.denominator.has_value()) return "a figure has one part of a pair alone";
  if (figure.denominator && figure.denominator->is_negative()) return "a figure is out of less than nothing";
  const bool is_rank = measure.kind == model::MeasureKind::rating && figure.value;
  const auto ranks = model::Decimal(static_cast<std::int64_t>(measure.ranks.size()));
  if (is_rank && (figure.value->is_negative() || *figure.value >= ranks || figure.value->rounded(0) != *figure.value))
    return "a rating names no rank";
  return std::nullopt;
}

std::optional<std::string> fault_of(const model::Measure& measure, const model::Target& target) {
  if (target.low.has_value() != target.high.has_value()) return "a band of a target has one end alone";
  if (!target.value && !target.low) return "a target has no value";
  model::Figure value = model::unset<model::Figure>();
  value.value = target.value;
  return fault_of(measure, value);
}

bool is_of(const model::Measure& measure, const model::Period& period) {
  return period.frequency() == measure.frequency || period.frequency() == model::Frequency::year;
}

std::optional<std::string> fault_of(const model::Measure& measure) {
  const auto any = [&](const auto& list) -> std::optional<std::string> {
    for (const auto& each : list) {
      if (auto fault = fault_of(measure, each)) return fault;
    }
    return std::nullopt;
  };
  for (const auto* figures : {&measure.figures.actual, &measure.figures.forecasts}) {
    if (auto fault = any(*figures)) return fault;
    if (!std::all_of(figures->begin(), figures->end(), [&](const model::Figure& figure) { return is_of(measure, figure.period); }))
      return "a figure is of a period that it does not have";
    if (!std::is_sorted(figures->begin(), figures->end(), [](const auto& a, const auto& b) { return a.period < b.period; }))
      return "figures are out of order";
  }
  for (const auto* all : {&measure.figures.comparators, &measure.figures.breakdown}) {
    for (const model::Series& series : *all) {
      if (auto fault = any(series.figures)) return fault;
    }
  }
  for (const model::YearTarget& year : measure.figures.targets) {
    if (auto fault = any(year.targets)) return fault;
  }
  return std::nullopt;
}

std::optional<std::string> fault_of(const Content& content, std::string_view report) {
  if (!content.site.as_at) return "the site has no day";
  if (!text::is_id(content.site.slug)) return "the site has no name for its files";
  bool good_ids = true;
  model::each_list(content, [&](model::Kind, const auto& list) {
    for (const auto& thing : list) good_ids = good_ids && text::is_id(thing.id);
  });
  if (!good_ids) return "an id is no id";
  for (const model::Report& each : content.reports) {
    if (!each.period || !each.data_cut) return "a report has no period";
  }
  for (const model::Measure& measure : content.measures) {
    if (auto fault = fault_of(measure)) return "of the measure `" + measure.id + "` " + *fault;
  }
  if (!content.find(report, model::Kind::report)) return "the report itself is not in it";
  return std::nullopt;
}

// --- the file ---

class Reader {
 public:
  Reader(text::FileId file, Diagnostics& diagnostics) : whole_{file, 1, 1, 1}, diagnostics_(diagnostics) {}

  bool is_as_written(std::string_view text) {
    const auto at = text.find(edition_key);
    if (at == std::string_view::npos) return broken(whole_, "it does not say which edition it is");
    const std::string_view said = text.substr(at + edition_key.size(), text.substr(at + edition_key.size()).find('"'));
    if (said == edition_of(text)) return true;
    diagnostics_.add(Code::released_edited, whole_,
                     "this file is not as it was when the report was released: its text and its edition differ");
    return false;
  }

  std::optional<model::Released> read(const TomlValue& root, std::string_view report) {
    const TomlEntry* site = root.find("site");
    const TomlEntry* start = site ? site->value.find("year_start") : nullptr;
    model::YearStart year_start;
    Thaw first(year_start);
    if (start) first.take(start->value, year_start);
    Thaw thaw(year_start);
    model::Released out;
    out.place = whole_;
    out.content = std::make_shared<Content>();
    int format = 0;
    std::size_t known = 0;
    const auto take = [&](std::string_view key, auto& field) {
      const TomlEntry* entry = root.find(key);
      if (!entry || thaw.fault() || first.fault()) return;
      thaw.take(entry->value, field);
      ++known;
    };
    take("format", format);
    take("edition", out.edition);
    if (!thaw.fault() && format > known_format) return later();
    each_field(out, take);
    take("held", out.held);
    each_field(*out.content, take);
    for (const auto* fault : {&first.fault(), &thaw.fault()}) {
      if (*fault) return broken((*fault)->place, (*fault)->what), std::nullopt;
    }
    if (known != root.entries.size() || !out.on)
      return broken(whole_, "something is missing, or something is there that is not known"), std::nullopt;
    if (out.report != report) return broken(whole_, "it is the report `" + out.report + "`, and the file has another name"), std::nullopt;
    return finished(std::move(out));
  }

 private:
  bool broken(text::Place place, const std::string& why) {
    diagnostics_.add(Code::released_broken, place, "this is not what `goldthread release` writes: " + why);
    return false;
  }

  std::optional<model::Released> later() {
    diagnostics_.add(Code::released_broken, whole_, "a later edition of the program wrote this file",
                     "Build with that edition of the program.");
    return std::nullopt;
  }

  std::optional<model::Released> finished(model::Released out) {
    Content& content = *out.content;
    content.index_ids();
    if (const auto fault = fault_of(content, out.report)) return broken(whole_, *fault), std::nullopt;
    Sources(content).make();
    for (model::Measure& measure : content.measures) measure.figures.place = measure.place;
    return out;
  }

  text::Place whole_;
  Diagnostics& diagnostics_;
};

}  // namespace

std::string edition_of(std::string_view text) { return text::sha256(below_edition(text)); }

std::optional<model::Released> read_released(const text::Source& source, text::FileId file, std::string_view report,
                                             Diagnostics& diagnostics) {
  const auto document = read_toml_document(source, file, diagnostics);
  Reader reader(file, diagnostics);
  if (!document || !reader.is_as_written(source.text)) return std::nullopt;
  return reader.read(document->table, report);
}

namespace {

bool is_known(const text::Source& source, const Memory& memory) {
  const auto kept = memory.released.find(source.path);
  return kept != memory.released.end() && kept->second.text == source.text;
}

// A released report is changed by what is held back today, so the memory keeps one and hands out copies.
model::Released from_memory(const text::Source& source, text::FileId file, const Memory& memory) {
  model::Released out = copied(memory.released.find(source.path)->second.released);
  out.place.file = file;
  return out;
}

}  // namespace

void read_all_released(Content& content, int jobs, Diagnostics& diagnostics, Memory* memory) {
  struct Part {
    text::FileId file;
    std::string report;
    Diagnostics diagnostics = {};
    std::optional<model::Released> released = {};
  };
  std::vector<Part> parts;
  for (text::FileId file = 0; file < content.sources.size(); ++file) {
    const text::Source& source = content.sources.at(file);
    const FilePlace place = source.origin == text::Origin::content ? place_in_content(source.path) : FilePlace{};
    if (place.kind == FileKind::released) parts.push_back({file, place.id});
  }
  work::for_each(parts.size(), jobs, [&](std::size_t i) {
    const text::Source& source = content.sources.at(parts[i].file);
    if (memory && is_known(source, *memory)) return;
    parts[i].released = read_released(source, parts[i].file, parts[i].report, parts[i].diagnostics);
  });
  for (Part& part : parts) {
    const text::Source& source = content.sources.at(part.file);
    if (memory && part.released) memory->released.insert_or_assign(source.path, KeptReleased{source.text, std::move(*part.released)});
    if (memory && is_known(source, *memory)) part.released = from_memory(source, part.file, *memory);
    diagnostics.merge(std::move(part.diagnostics));
    if (!part.released) continue;
    if (const auto report = content.find(part.report, model::Kind::report)) content.reports[*report].released = part.released->on;
    content.released.push_back(std::move(*part.released));
  }
}

}  // namespace goldthread::read
