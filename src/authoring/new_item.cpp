#include "authoring/new_item.hpp"

#include "authoring/front_matter.hpp"
#include "model/period.hpp"

namespace goldthread::authoring {

namespace {

constexpr std::string_view common_keys = "from, until, order, aliases, also_called";
constexpr std::string_view prose_follows =
    "What follows the second line of +++ is for readers: Markdown, with {{an-id.value}} for a figure.";

// Looks a given value up; what is not given is `otherwise`.
std::string given_or(const Given& given, std::string_view key, std::string otherwise = {}) {
  const auto found = given.find(key);
  if (found != given.end()) return found->second;
  return otherwise;
}

void text_if_given(FrontMatter& out, const Given& given, std::string_view key) {
  if (const auto found = given.find(key); found != given.end()) out.text(key, found->second);
}

// A date that was given, or an empty text that `check` points at.
void date_needed(FrontMatter& out, const Given& given, std::string_view key, std::string_view comment) {
  const std::string date = given_or(given, key);
  out.plain(key, date.empty() ? "\"\"" : date, comment);
}

void close(FrontMatter& out, std::string_view optional_keys) {
  out.comment("May also have: " + std::string(optional_keys) + ", " + std::string(common_keys));
  out.comment(prose_follows);
}

std::string priority(const std::string& id, const Given& given) {
  FrontMatter out;
  out.text("title", given_or(given, "title", title_from(id)));
  if (const std::string number = given_or(given, "number"); !number.empty()) out.plain("number", number);
  text_if_given(out, given, "summary");
  text_if_given(out, given, "portfolio");
  close(out, "number, summary, portfolio, plans, judgement");
  return out.markdown();
}

std::string outcome(const std::string& id, const Given& given) {
  FrontMatter out;
  out.text("title", given_or(given, "title", title_from(id)));
  out.text("priority", given_or(given, "priority"), "the id of a priority");
  text_if_given(out, given, "lead");
  text_if_given(out, given, "summary");
  close(out, "lead, headline = true, summary, judgement");
  return out.markdown();
}

std::string activity(const std::string& id, const Given& given) {
  FrontMatter out;
  out.text("title", given_or(given, "title", title_from(id)));
  // One of the two it must have; a programme alone is enough.
  if (!given.contains("programme") || given.contains("outcome")) out.text("outcome", given_or(given, "outcome"), "the id of an outcome");
  text_if_given(out, given, "programme");
  out.text("kind", given_or(given, "kind", "key"), "key, flagship, priority-project, or the council's own");
  out.text("lead", given_or(given, "lead"), "the id of a post or a portfolio");
  if (const std::string start = given_or(given, "start"); !start.empty()) out.plain("start", start);
  date_needed(out, given, "due", "the first date agreed, as 2026-03-31; a later one goes into moved");
  text_if_given(out, given, "summary");
  out.comment("moved = [ { to = 2026-06-30, agreed_by = \"a body\", on = 2026-02-12, why = \"...\" } ]");
  out.comment("milestones = [ { title = \"...\", due = 2025-12-19 } ]");
  out.comment("updates = \"monthly\", \"quarterly\" (unless set), \"half-yearly\", \"yearly\" or \"none\"");
  close(out,
        "programme, start, done, updates_given, stated, stated_why, state, state_why, state_on, expected_cost, also_supports, plans, "
        "budget_lines, depends_on, partners, organisation, summary");
  return out.markdown();
}

std::string measure(const std::string& id, const Given& given) {
  FrontMatter out;
  out.text("title", given_or(given, "title", title_from(id)));
  text_if_given(out, given, "outcome");
  text_if_given(out, given, "priority");
  if (!given.contains("outcome") && !given.contains("priority"))
    out.comment("outcome = \"...\" or priority = \"...\"; a measure with neither is for context only");
  out.text("unit", given_or(given, "unit"), "\"%\", \"days\", \"per 100,000 collections\", \"number\"");
  out.text("better", given_or(given, "better", "higher"), "higher, lower, range, none");
  out.text("kind", given_or(given, "kind", "snapshot"), "snapshot, flow, cumulative, ratio, rolling, rating");
  out.text("frequency", given_or(given, "frequency", "quarter"), "month, quarter, half, year, academic-year, date");
  out.text("owner", given_or(given, "owner"), "the id of a post");
  out.text("source", given_or(given, "source"), "where the figures come from");
  out.comment("decimals = 1, scale = 100 (of a ratio), tolerance = \"5%\", headline = true, people = true, statutory = [\"bvpi:88\"]");
  close(out,
        "source_lag, max_stale, perspective, judge, target_basis, quality, also_supports, breakdown, comparators, ranks, allowed, "
        "no_change, forecast, screen_outliers, summary, question");
  return out.markdown();
}

std::string figures(const std::string& id) {
  FrontMatter out;
  out.comment("Figures of " + id + ". Take the # from a line to begin with it.");
  out.comment("[target.2025-26]");
  out.comment("year = 60.0");
  out.comment("[actual.2025-26]");
  out.comment("q1 = 55.6");
  out.comment("q2 = { n = 251, d = 412500, flag = \"p\", note = \"To be checked\" }");
  out.comment("q3 = \"x\"  (x not available, c withheld, z not applicable)");
  return out.toml();
}

// The period as it is written in content, for either kind of year.
std::optional<model::Period> parsed(std::string_view period) {
  if (auto out = model::Period::parse(period, model::YearStart{4})) return out;
  return model::Period::parse(period, model::YearStart{1});
}

std::string report_title(std::string_view id, const std::optional<model::Period>& period) {
  if (!period) return title_from(id);
  std::string year = model::year_text(period->year(), period->year_start());
  if (const auto dash = year.find('-'); dash != std::string::npos) year[dash] = '/';
  switch (period->frequency()) {
    case model::Frequency::quarter:
      return "Quarter " + std::to_string(period->elapsed()) + " performance report " + year;
    case model::Frequency::half:
      return (period->index() == 0 ? "First half" : "Second half") + std::string(" performance report ") + year;
    case model::Frequency::month:
    case model::Frequency::year:
    case model::Frequency::academic_year:
    case model::Frequency::date:
      break;
  }
  return "Performance report " + (period->frequency() == model::Frequency::month ? period->text() : year);
}

std::string report(const std::string& id, const Given& given) {
  const std::string period = given_or(given, "period", period_of_report(id).value_or(""));
  FrontMatter out;
  out.text("title", given_or(given, "title", report_title(id, parsed(period))));
  out.text("series", given_or(given, "series", given.contains("organisation") ? "directorate" : "strategic"),
           "strategic, directorate (with organisation), dashboard");
  text_if_given(out, given, "organisation");
  out.text("period", period, "\"2025-26 q2\", \"2025-26 sep\", \"2025-26\"");
  date_needed(out, given, "data_cut", "the last day on which figures were taken in, as 2025-10-07");
  out.comment("achievements = [ \"...\" ]");
  close(out, "timetable, meetings, released, summary");
  out.comment("{{counts.measures}} becomes the counted sentence. Comments go into comments/<id of the measure or activity>.md.");
  return out.markdown();
}

}  // namespace

const std::vector<std::string_view>& given_keys(NewKind kind) {
  static const std::vector<std::string_view> of_priority = {"title", "number", "summary", "portfolio"};
  static const std::vector<std::string_view> of_outcome = {"title", "priority", "lead", "summary"};
  static const std::vector<std::string_view> of_activity = {"title", "outcome", "programme", "kind", "lead", "start", "due", "summary"};
  static const std::vector<std::string_view> of_measure = {"title", "outcome",   "priority", "unit",  "better",
                                                           "kind",  "frequency", "owner",    "source"};
  static const std::vector<std::string_view> of_report = {"title", "series", "organisation", "period", "data_cut"};
  switch (kind) {
    case NewKind::priority:
      return of_priority;
    case NewKind::outcome:
      return of_outcome;
    case NewKind::activity:
      return of_activity;
    case NewKind::measure:
      return of_measure;
    case NewKind::report:
      return of_report;
  }
  return of_report;
}

std::vector<NewFile> new_item(NewKind kind, const std::string& id, const Given& given) {
  switch (kind) {
    case NewKind::priority:
      return {{"priorities/" + id + ".md", priority(id, given)}};
    case NewKind::outcome:
      return {{"outcomes/" + id + ".md", outcome(id, given)}};
    case NewKind::activity:
      return {{"activities/" + id + ".md", activity(id, given)}};
    case NewKind::measure:
      return {{"measures/" + id + ".md", measure(id, given)}, {"figures/" + id + ".toml", figures(id)}};
    case NewKind::report:
      return {{"reports/" + id + "/index.md", report(id, given)}};
  }
  return {};
}

std::optional<std::string> period_of_report(std::string_view id) {
  // The year is written with one hyphen or none, so the period's own key stands behind the last one.
  std::string spaced(id);
  if (parsed(spaced)) return spaced;
  const auto last = spaced.rfind('-');
  if (last == std::string::npos) return std::nullopt;
  spaced[last] = ' ';
  return parsed(spaced) ? std::optional(spaced) : std::nullopt;
}

std::string title_from(std::string_view id) {
  std::string out(id);
  for (char& c : out) c = c == '-' ? ' ' : c;
  if (!out.empty() && out.front() >= 'a' && out.front() <= 'z') out.front() = static_cast<char>(out.front() - 'a' + 'A');
  return out;
}

}  // namespace goldthread::authoring
