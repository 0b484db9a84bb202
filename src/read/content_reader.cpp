#include "read/content_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <memory>
#include <tuple>
#include <utility>

#include "read/accountability_reader.hpp"
#include "read/activity_reader.hpp"
#include "read/document.hpp"
#include "read/figures_reader.hpp"
#include "read/governance_reader.hpp"
#include "read/lists_reader.hpp"
#include "read/markdown.hpp"
#include "read/measure_reader.hpp"
#include "read/money_and_risk_reader.hpp"
#include "read/paper_reader.hpp"
#include "read/people_reader.hpp"
#include "read/place_in_content.hpp"
#include "read/released_reader.hpp"
#include "read/report_reader.hpp"
#include "read/site_reader.hpp"
#include "read/strategy_reader.hpp"
#include "read/translation_reader.hpp"
#include "text/slug.hpp"
#include "work/parallel.hpp"

namespace goldthread::read {

using diagnostics::Code;
using diagnostics::Diagnostics;

namespace {

constexpr std::size_t files_in_batch = 1024;

// What one file gave. A file gives things of one kind only, so all but one list are empty.
struct Part {
  Diagnostics diagnostics;
  model::Content content;
  bool unread = false;  // it could not be read at all
};

class FileReader {
 public:
  FileReader(const text::Source& source, text::FileId file, const FilePlace& place, model::YearStart start, Part& part)
      : source_(source), file_(file), place_(place), start_(start), part_(part) {}

  void read() {
    if (!place_.language.empty()) return;  // a translation is read once what it translates is
    switch (place_.kind) {
      case FileKind::site:      // read ahead of all others
      case FileKind::figures:   // read once the measures are known: a rating's words are its measure's
      case FileKind::released:  // read once all else is
        break;
      case FileKind::posts:
        list(part_.content.posts, "a post", read_post);
        break;
      case FileKind::portfolios:
        list(part_.content.portfolios, "a portfolio", read_portfolio);
        break;
      case FileKind::organisations:
        list(part_.content.organisations, "an organisation", read_organisation);
        break;
      case FileKind::wards:
        list(part_.content.wards, "a ward", read_ward);
        break;
      case FileKind::glossary:
        list(part_.content.glossary, "a glossary term", read_glossary_term);
        break;
      case FileKind::indicator_sets:
        list(part_.content.indicator_sets, "an indicator set", read_indicator_set);
        break;
      case FileKind::comparators:
        list(part_.content.comparators, "a comparator", read_comparator);
        break;
      case FileKind::tiers:
        list(part_.content.tiers, "a tier", read_tier);
        break;
      case FileKind::timetables:
        list(part_.content.timetables, "a timetable", read_timetable);
        break;
      case FileKind::framework:
        markdown(part_.content.frameworks, "a framework version", read_framework);
        break;
      case FileKind::plan:
        markdown(part_.content.plans, "a plan", read_plan);
        break;
      case FileKind::priority:
        markdown(part_.content.priorities, "a priority", read_priority);
        break;
      case FileKind::outcome:
        markdown(part_.content.outcomes, "an outcome", read_outcome);
        break;
      case FileKind::activity:
        markdown(part_.content.activities, "an activity", read_activity);
        break;
      case FileKind::programme:
        markdown(part_.content.programmes, "a programme", read_programme);
        break;
      case FileKind::measure:
        markdown(part_.content.measures, "a measure", read_measure);
        break;
      case FileKind::risk:
        markdown(part_.content.risks, "a risk", read_risk);
        break;
      case FileKind::body:
        markdown(part_.content.bodies, "a body", read_body);
        break;
      case FileKind::action_plan:
        markdown(part_.content.action_plans, "an action plan", read_action_plan);
        break;
      case FileKind::statement:
        markdown(part_.content.statements, "a statement", read_statement);
        break;
      case FileKind::survey:
        markdown(part_.content.surveys, "a survey", read_survey);
        break;
      case FileKind::question_session:
        markdown(part_.content.question_sessions, "a question session", read_question_session);
        break;
      case FileKind::hot_spot:
        markdown(part_.content.hot_spots, "a hot spot", read_hot_spot);
        break;
      case FileKind::paper:
        markdown(part_.content.papers, "a paper", read_paper);
        break;
      case FileKind::paper_template:
        toml(part_.content.paper_templates, "a template of papers", read_paper_template);
        break;
      case FileKind::board_actions:
        list(part_.content.board_actions, "a board action", read_board_action);
        break;
      case FileKind::report:
        markdown(part_.content.reports, "a report", read_report);
        break;
      case FileKind::page:
        page();
        break;
      case FileKind::comment:
        comment();
        break;
      case FileKind::meeting:
        toml(part_.content.meetings, "a meeting", read_meeting);
        break;
      case FileKind::stream:
        toml(part_.content.streams, "a stream", read_stream);
        break;
      case FileKind::budget:
        budget();
        break;
      case FileKind::revisions:
        if (const auto document = toml_document()) part_.content.revisions = read_revisions(document->table, start_, part_.diagnostics);
        break;
      case FileKind::bank_holidays:
        if (const auto document = toml_document()) read_bank_holidays(document->table, part_.content.holidays, start_, part_.diagnostics);
        break;
      case FileKind::unknown:
        part_.diagnostics.add(Code::unknown_file, whole(), "nothing is read from a file in this place", place_.nearest);
        break;
    }
  }

 private:
  text::Place whole() const { return {file_, 1, 1, 1}; }

  std::optional<Document> toml_document() {
    auto document = read_toml_document(source_, file_, part_.diagnostics);
    part_.unread = !document;
    return document;
  }

  std::optional<Document> markdown_document() {
    auto document = read_markdown_document(source_, file_, part_.diagnostics);
    part_.unread = !document;
    return document;
  }

  bool good_id(const std::string& id, text::Place at) {
    if (text::is_id(id)) return true;
    part_.diagnostics.add(Code::bad_id, at, fmt::format("this is not an id: {}", id));
    return false;
  }

  // A file whose tables are each one thing, the table's name its id.
  template <class Thing>
  void list(std::vector<Thing>& out, std::string_view what, void (*read_one)(Fields&, Thing&)) {
    const auto document = toml_document();
    if (!document) return;
    for (const TomlEntry& entry : document->table.entries) {
      if (entry.value.kind != TomlValue::Kind::table) {
        part_.diagnostics.add(Code::unknown_key, entry.key_place,
                              fmt::format("this file holds {} in each table, and `{}` is no table", what, entry.key));
        continue;
      }
      if (!good_id(entry.key, entry.key_place)) continue;
      Thing thing;
      thing.id = entry.key;
      thing.place = entry.key_place;
      Fields fields(entry.value, what, start_, part_.diagnostics, &thing.keys);
      read_one(fields, thing);
      fields.finish();
      out.push_back(std::move(thing));
    }
  }

  template <class Thing>
  void keys(std::vector<Thing>& out, std::string_view what, void (*read_one)(Fields&, Thing&), const Document& document) {
    Thing thing;
    thing.id = place_.id;
    thing.place = whole();
    if (!good_id(thing.id, whole())) return;
    Fields fields(document.table, what, start_, part_.diagnostics, &thing.keys);
    read_one(fields, thing);
    fields.finish();
    thing.prose = read_prose(document.body, document.body_start, part_.diagnostics);
    out.push_back(std::move(thing));
  }

  template <class Thing>
  void markdown(std::vector<Thing>& out, std::string_view what, void (*read_one)(Fields&, Thing&)) {
    if (const auto document = markdown_document()) keys(out, what, read_one, *document);
  }

  template <class Thing>
  void toml(std::vector<Thing>& out, std::string_view what, void (*read_one)(Fields&, Thing&)) {
    if (const auto document = toml_document()) keys(out, what, read_one, *document);
  }

  void page() {
    const auto before = part_.content.pages.size();
    markdown(part_.content.pages, "a page", read_page);
    if (part_.content.pages.size() > before) part_.content.pages.back().path = place_.parent + place_.id;
  }

  // A comment gives a report of which only the id and this comment are there; it is joined to its report later.
  void comment() {
    const auto document = markdown_document();
    if (!document) return;
    model::Comment comment;
    comment.place = whole();
    comment.about = {place_.id, whole()};
    Fields fields(document->table, "a comment", start_, part_.diagnostics, nullptr);
    read_comment(fields, comment);
    fields.finish();
    comment.prose = read_prose(document->body, document->body_start, part_.diagnostics);
    model::Report holder;
    holder.id = place_.parent;
    holder.place = whole();
    holder.comments.push_back(std::move(comment));
    part_.content.reports.push_back(std::move(holder));
  }

  void budget() {
    const auto year = model::parse_year(place_.id, start_);
    if (!year) {
      part_.diagnostics.add(Code::bad_year, whole(), fmt::format("a budget's file name is its year, and this is not one: {}", place_.id));
      return;
    }
    const auto document = toml_document();
    if (!document) return;
    BudgetYear read = read_budget(document->table, *year, start_, part_.diagnostics);
    part_.content.budget = std::move(read.lines);
    part_.content.budget_totals = std::move(read.totals);
  }

  const text::Source& source_;
  text::FileId file_;
  const FilePlace& place_;
  model::YearStart start_;
  Part& part_;
};

template <class Thing>
void append(std::vector<Thing>& to, std::vector<Thing>& from) {
  std::move(from.begin(), from.end(), std::back_inserter(to));
}

void join(model::Content& to, model::Content& from, std::vector<model::Report>& comments) {
  append(to.posts, from.posts);
  append(to.portfolios, from.portfolios);
  append(to.organisations, from.organisations);
  append(to.wards, from.wards);
  append(to.glossary, from.glossary);
  append(to.indicator_sets, from.indicator_sets);
  append(to.comparators, from.comparators);
  append(to.frameworks, from.frameworks);
  append(to.tiers, from.tiers);
  append(to.plans, from.plans);
  append(to.priorities, from.priorities);
  append(to.outcomes, from.outcomes);
  append(to.activities, from.activities);
  append(to.programmes, from.programmes);
  append(to.measures, from.measures);
  append(to.risks, from.risks);
  append(to.budget, from.budget);
  append(to.budget_totals, from.budget_totals);
  append(to.bodies, from.bodies);
  append(to.meetings, from.meetings);
  append(to.streams, from.streams);
  append(to.timetables, from.timetables);
  append(to.action_plans, from.action_plans);
  append(to.statements, from.statements);
  append(to.surveys, from.surveys);
  append(to.question_sessions, from.question_sessions);
  append(to.hot_spots, from.hot_spots);
  append(to.board_actions, from.board_actions);
  append(to.papers, from.papers);
  append(to.paper_templates, from.paper_templates);
  append(to.revisions, from.revisions);
  append(to.pages, from.pages);
  for (model::Report& report : from.reports) {
    // A file gives either a whole report or one comment for it.
    (report.comments.empty() ? to.reports : comments).push_back(std::move(report));
  }
  if (!from.holidays.by_nation.empty()) to.holidays = std::move(from.holidays);
}

void join_comments(model::Content& content, std::vector<model::Report>& comments, Diagnostics& diagnostics) {
  for (model::Report& holder : comments) {
    const auto report =
        std::find_if(content.reports.begin(), content.reports.end(), [&](const model::Report& r) { return r.id == holder.id; });
    if (report == content.reports.end() && content.unread.contains("reports/" + holder.id + "/index.md")) continue;
    if (report == content.reports.end()) {
      diagnostics.add(Code::comment_without_report, holder.place, fmt::format("there is no report `{}` for this comment", holder.id));
      continue;
    }
    append(report->comments, holder.comments);
  }
}

// By `order` where it is given (things without come after), then by what `further` says, then by id.
template <class Thing, class Further>
void sort_things(std::vector<Thing>& things, Further further) {
  std::stable_sort(things.begin(), things.end(), [&](const Thing& a, const Thing& b) {
    const auto key = [&](const Thing& t) { return std::tuple(!t.order, t.order.value_or(0)); };
    if (key(a) != key(b)) return key(a) < key(b);
    if (further(a, b)) return true;
    if (further(b, a)) return false;
    return a.id < b.id;
  });
}

template <class Thing>
void sort_by_id(std::vector<Thing>& things) {
  sort_things(things, [](const Thing&, const Thing&) { return false; });
}

// Tiers and glossaries and other lists in one file keep the file's order unless `order` says otherwise.
template <class Thing>
void sort_by_order(std::vector<Thing>& things) {
  std::stable_sort(things.begin(), things.end(), [](const Thing& a, const Thing& b) {
    return std::tuple(!a.order, a.order.value_or(0)) < std::tuple(!b.order, b.order.value_or(0));
  });
}

// By the day they are put to a body; those without one come first. Ids are not indexed yet.
void sort_papers(model::Content& content) {
  std::map<std::string_view, model::Date> days;
  for (const model::Meeting& meeting : content.meetings) {
    if (meeting.date) days.emplace(meeting.id, *meeting.date);
  }
  const auto day = [&](const model::Paper& paper) {
    const auto found = days.find(paper.meeting.id);
    return paper.date || found == days.end() ? paper.date : std::optional(found->second);
  };
  sort_things(content.papers, [&](const model::Paper& a, const model::Paper& b) { return day(a) < day(b); });
}

void sort_content(model::Content& content) {
  sort_by_order(content.posts);
  sort_by_order(content.portfolios);
  sort_by_order(content.organisations);
  sort_by_order(content.wards);
  sort_by_order(content.indicator_sets);
  sort_by_order(content.comparators);
  sort_by_order(content.tiers);
  sort_by_order(content.timetables);
  sort_by_id(content.glossary);
  sort_by_id(content.frameworks);
  sort_by_id(content.plans);
  sort_things(content.priorities, [](const model::Priority& a, const model::Priority& b) {
    return std::tuple(!a.number, a.number.value_or(0)) < std::tuple(!b.number, b.number.value_or(0));
  });
  sort_by_id(content.outcomes);
  sort_by_id(content.activities);
  sort_by_id(content.programmes);
  sort_by_id(content.measures);
  sort_by_id(content.risks);
  sort_by_id(content.bodies);
  sort_by_id(content.streams);
  sort_by_id(content.action_plans);
  sort_by_id(content.pages);
  sort_things(content.statements,
              [](const model::Statement& a, const model::Statement& b) { return std::tuple(a.year, a.kind) < std::tuple(b.year, b.kind); });
  sort_things(content.surveys, [](const model::Survey& a, const model::Survey& b) { return a.opens < b.opens; });
  sort_things(content.question_sessions, [](const model::QuestionSession& a, const model::QuestionSession& b) { return a.date < b.date; });
  const auto asked_before = [](const auto& a, const auto& b) { return a.asked.date < b.asked.date; };
  sort_things(content.hot_spots, asked_before);
  sort_things(content.board_actions, asked_before);
  sort_things(content.meetings, [](const model::Meeting& a, const model::Meeting& b) { return a.date < b.date; });
  sort_by_id(content.paper_templates);
  sort_papers(content);
  sort_things(content.reports, [](const model::Report& a, const model::Report& b) { return a.period < b.period; });
  for (model::Report& report : content.reports) {
    std::sort(report.comments.begin(), report.comments.end(),
              [](const model::Comment& a, const model::Comment& b) { return a.about.id < b.about.id; });
  }
}

struct FiguresFile {
  std::string measure;
  text::FileId file = 0;
};

void attach_figures(model::Content& content, const std::vector<FiguresFile>& files, int jobs, Diagnostics& diagnostics) {
  std::vector<Diagnostics> parts(files.size());
  std::vector<char> unread(files.size(), 0);
  work::for_each(files.size(), jobs, [&](std::size_t i) {
    const auto document = read_toml_document(content.sources.at(files[i].file), files[i].file, parts[i]);
    unread[i] = document ? 0 : 1;
    const auto at = content.find(files[i].measure, model::Kind::measure);
    if (!at && content.unread.contains("measures/" + files[i].measure + ".md")) return;
    if (!at) {
      parts[i].add(Code::figures_without_measure, {files[i].file, 1, 1, 1},
                   fmt::format("there is no measure `{}` for these figures", files[i].measure));
    } else if (document) {
      model::Measure& measure = content.measures[*at];
      const FigureWords words{measure.ranks, measure.frequency == model::Frequency::academic_year};
      measure.figures = read_figures(document->table, words, content.site.year_start, parts[i]);
    }
  });
  for (std::size_t i = 0; i < parts.size(); ++i) {
    diagnostics.merge(std::move(parts[i]));
    if (unread[i] != 0) content.unread.insert(content.sources.at(files[i].file).path);
  }
}

void report_missing_site(Folder& folder, Diagnostics& diagnostics) {
  const text::FileId file = folder.sources.add("", "");
  diagnostics.add(Code::missing_site, {file, 1, 1, 1}, "there is no site.toml in this folder");
}

}  // namespace

model::Content read_content(Folder folder, int jobs, Diagnostics& diagnostics, Memory* memory) {
  std::vector<FilePlace> places;
  model::YearStart start;
  std::optional<model::Site> site;
  model::Content content;
  for (text::FileId file = 0; file < folder.sources.size(); ++file) {
    const text::Source& source = folder.sources.at(file);
    places.push_back(place_in_content(source.path));
    if (source.origin == text::Origin::refused) content.unread.insert(source.path);
    if (places.back().kind != FileKind::site || !places.back().language.empty()) continue;
    site.emplace();
    if (source.origin == text::Origin::refused) continue;
    const auto document = read_toml_document(source, file, diagnostics);
    if (!document) continue;
    start = read_year_start(document->table, diagnostics);
    site = read_site(document->table, start, diagnostics);
  }
  const std::size_t files = places.size();
  if (!site) report_missing_site(folder, diagnostics);

  content.site = std::move(site).value_or(model::Site{});
  std::vector<model::Report> comments;
  std::vector<FiguresFile> figures;
  const auto files_of = [&](FileKind kind) {
    return static_cast<std::size_t>(
        std::count_if(places.begin(), places.end(), [&](const FilePlace& place) { return place.kind == kind; }));
  };
  content.measures.reserve(files_of(FileKind::measure));
  content.activities.reserve(files_of(FileKind::activity));
  content.outcomes.reserve(files_of(FileKind::outcome));
  // A batch at a time: what the files gave on their own is held for no longer than it takes to join it.
  for (std::size_t first = 0; first < files; first += files_in_batch) {
    std::vector<Part> parts(std::min(files_in_batch, files - first));
    work::for_each(parts.size(), jobs, [&](std::size_t i) {
      const auto file = static_cast<text::FileId>(first + i);
      if (folder.sources.at(file).origin == text::Origin::refused) return;
      FileReader(folder.sources.at(file), file, places[file], start, parts[i]).read();
    });
    for (std::size_t i = 0; i < parts.size(); ++i) {
      diagnostics.merge(std::move(parts[i].diagnostics));
      join(content, parts[i].content, comments);
      const text::Source& source = folder.sources.at(static_cast<text::FileId>(first + i));
      if (parts[i].unread) content.unread.insert(source.path);
      if (places[first + i].kind == FileKind::figures && places[first + i].language.empty() && source.origin == text::Origin::content)
        figures.push_back({places[first + i].id, static_cast<text::FileId>(first + i)});
    }
  }
  join_comments(content, comments, diagnostics);
  content.sources = std::move(folder.sources);
  for (DocumentFile& document : folder.documents) content.documents.push_back({std::move(document.path), document.size});
  sort_content(content);
  content.index_ids();
  attach_figures(content, figures, jobs, diagnostics);
  read_translations(content, places, diagnostics);
  read_all_released(content, jobs, diagnostics, memory);
  return content;
}

std::string theme_of_site(const Folder& folder) {
  for (text::FileId file = 0; file < folder.sources.size(); ++file) {
    if (folder.sources.at(file).path != "site.toml") continue;
    Diagnostics told_later;
    const auto document = read_toml_document(folder.sources.at(file), file, told_later);
    const TomlEntry* theme = document ? document->table.find("theme") : nullptr;
    if (theme && theme->value.kind == TomlValue::Kind::text) return theme->value.text;
  }
  return model::Site{}.theme;
}

}  // namespace goldthread::read
