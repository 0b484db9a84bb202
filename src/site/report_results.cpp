// Every result of a report by priority, with what was said of each: on the report's page, or a page a priority.
#include <algorithm>

#include "derive/counting.hpp"
#include "render/numbers.hpp"
#include "render/sentences.hpp"
#include "site/item_tables.hpp"
#include "site/report_pages.hpp"
#include "site/report_parts.hpp"
#include "site/report_text.hpp"
#include "site/rows.hpp"
#include "site/tables.hpp"

namespace goldthread::site {

namespace {

using derive::Places;
using model::ItemRef;
using model::Kind;
using render::Phrase;

constexpr std::string_view results_folder = "results/";

// The places of one report under each priority; the last entry holds what is under none.
struct UnderPriority {
  Places measures;
  Places activities;
  bool empty() const { return measures.empty() && activities.empty(); }
};

std::vector<UnderPriority> by_priority(const model::Content& content, const derive::ReportRecord& record) {
  const auto none = content.priorities.size();
  std::vector<std::size_t> of_outcome;
  of_outcome.reserve(content.outcomes.size());
  for (const model::Outcome& outcome : content.outcomes)
    of_outcome.push_back(content.find(outcome.priority.id, Kind::priority).value_or(none));
  const auto of = [&](const model::Ref& outcome) {
    const auto place = content.find(outcome.id, Kind::outcome);
    return place ? of_outcome[*place] : none;
  };
  std::vector<UnderPriority> all(none + 1);
  for (const std::uint32_t place : record.measures) {
    const model::Measure& measure = content.measures[place];
    const std::size_t priority =
        measure.outcome.empty() ? content.find(measure.priority.id, Kind::priority).value_or(none) : of(measure.outcome);
    all[priority].measures.push_back(place);
  }
  for (const std::uint32_t place : record.activities) all[of(content.activities[place].outcome)].activities.push_back(place);
  return all;
}

// The officers' comments on the things of a group; how many there are.
int add_comments(Draft& draft, Values& list, const AboutReport& about, const UnderPriority& under, int first_heading) {
  int count = 0;
  const auto add = [&](Kind kind, const Places& places) {
    for (const std::uint32_t place : places) {
      const ItemRef item{kind, place};
      const model::Comment* comment = comment_on(about.report, draft.content().entity(item).id);
      if (!comment) continue;
      Values& line = list.add(Block::comments);
      draft.link(line, item);
      line.set(Html::tag, tag_of(draft.edition(), item, about.record.standing));
      set_comment(draft, line, *comment, about.record.standing, first_heading);
      ++count;
    }
  };
  add(Kind::measure, under.measures);
  add(Kind::activity, under.activities);
  return count;
}

bool has_comments(const AboutReport& about, const UnderPriority& under, const model::Content& content) {
  const auto any = [&](Kind kind, const Places& places) {
    return std::any_of(places.begin(), places.end(), [&](std::uint32_t place) {
      return comment_on(about.report, content.entity({kind, place}).id) != nullptr;
    });
  };
  return any(Kind::measure, under.measures) || any(Kind::activity, under.activities);
}

std::string name_of(const model::Content& content, std::size_t priority, const render::Words& words) {
  return priority < content.priorities.size() ? content.priorities[priority].title : words[Phrase::results_under_none];
}

// How the priority stood, and what was said of it.
void set_standing(Draft& draft, Values& group, const AboutReport& about, std::uint32_t priority, int first_heading) {
  const model::Content& content = draft.content();
  if (priority >= content.priorities.size()) return;
  group.set(Html::tag, tag_of(draft.edition(), {Kind::priority, priority}, about.record.standing));
  group.set(Text::reason, render::roll_up_why(about.record.standing.priorities[priority], Kind::priority, content, draft.words()));
  if (const auto* comment = comment_on(about.report, content.priorities[priority].id))
    set_comment(draft, group, *comment, about.record.standing, first_heading);
}

void add_result_tables(Draft& draft, Values& group, const AboutReport& about, const UnderPriority& under, std::string_view heading) {
  const render::Words& words = draft.words();
  const auto caption = [&](Kind kind) {
    return words.fill(Phrase::caption_under, {{"kinds", words.plural(kind)}, {"under", heading}, {"period", about.period}});
  };
  add_measure_table(draft, group, caption(Kind::measure), under.measures, about.record.standing);
  add_activity_table(draft, group, caption(Kind::activity), under.activities, about.record.standing);
}

// All of it on the report's own page.
void add_groups(Draft& draft, Values& part, const AboutReport& about, const std::vector<UnderPriority>& all) {
  const model::Content& content = draft.content();
  const render::Words& words = draft.words();
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    if (all[i].empty()) continue;
    const std::string heading = name_of(content, i, words);
    Values& group = part.add(Block::groups);
    group.set(Text::heading, heading);
    group.set(Text::anchor, "under_" + (i < content.priorities.size() ? content.priorities[i].id : std::string("none")));
    if (i < content.priorities.size()) draft.link(group, Address::href, model::address({Kind::priority, i}, content));
    set_standing(draft, group, about, i, 4);
    add_result_tables(draft, group, about, all[i], heading);
    if (!has_comments(about, all[i], content)) continue;
    Values& said = group.add(Block::said);
    const int count = add_comments(draft, said, about, all[i], 5);
    said.set(Text::title, words.fill_counted(count, Phrase::comments_one, Phrase::comments_many,
                                             {{"count", render::number_text(count)}, {"on", heading}}));
  }
}

// A row a priority: how it stood and what it counts, and the way to its page.
void add_overview(Draft& draft, Values& part, const AboutReport& about, const std::vector<UnderPriority>& all,
                  const std::vector<ResultsPage>& pages) {
  const render::Words& words = draft.words();
  Table table(
      draft, part,
      words.fill(Phrase::caption_results_overview, {{"kind", words.singular_inside(Kind::priority)}, {"period", about.period}}),
      {{words.singular(Kind::priority)}, {words[Phrase::column_status]}, {words.plural(Kind::measure)}, {words.plural(Kind::activity)}});
  const auto none = [&](const std::string& sentence) { return sentence.empty() ? words[Phrase::results_no_results] : sentence; };
  for (const ResultsPage& page : pages) {
    const UnderPriority& under = all[page.priority];
    const std::string tag = page.priority < draft.content().priorities.size()
                                ? tag_of(draft.edition(), {Kind::priority, page.priority}, about.record.standing)
                                : std::string();
    Row row = table.row();
    row.link(name_of(draft.content(), page.priority, words), page.address);
    tag.empty() ? row.text(words.status(model::RollUp::not_rated)) : row.html(tag);
    row.text(none(under.measures.empty()
                      ? std::string()
                      : render::counted_sentence(derive::count_measures(under.measures, about.record.standing.measures), words)))
        .text(none(under.activities.empty()
                       ? std::string()
                       : render::counted_sentence(derive::count_activities(under.activities, about.record.standing.activities), words)));
  }
}

}  // namespace

std::vector<ResultsPage> results_pages(const Edition& edition, std::uint32_t report) {
  const model::Content& content = edition.content();
  const derive::ReportRecord& record = edition.derived().reports[report];
  if (record.measures.size() + record.activities.size() <= most_results) return {};
  const std::string folder = model::address({Kind::report, report}, content) + std::string(results_folder);
  const auto all = by_priority(content, record);
  std::vector<ResultsPage> out;
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    if (all[i].empty()) continue;
    out.push_back({i < content.priorities.size() ? folder + content.priorities[i].id + "/" : folder, i});
  }
  return out;
}

std::string results_page(const Edition& edition, std::uint32_t report, const ResultsPage& of) {
  const AboutReport about = about_report(edition, report);
  const model::Content& content = edition.content();
  const render::Words& words = edition.words();
  const auto all = by_priority(content, about.record);
  const std::string name = name_of(content, of.priority, words);
  const std::string called = report_name(about.report, words);
  Draft draft(edition, of.address);
  draft.title(words.fill(Phrase::results_title, {{"name", name}, {"period", called}}));
  draft.describe(words.fill(Phrase::description_of_results, {{"name", name}, {"period", called}, {"council", edition.site().council}}));
  set_head_below_report(draft, report);
  Parts parts(draft);
  Values& part = parts.add(words.fill(Phrase::results_of, {{"period", about.period}}), "results");
  set_standing(draft, part, about, of.priority, 3);
  add_result_tables(draft, part, about, all[of.priority], name);
  if (of.priority < content.priorities.size()) {
    Values& more = part.add(Block::more);
    more.set(Text::title, words.fill(Phrase::results_now, {{"name", name}}));
    draft.link(more, Address::href, model::address({Kind::priority, of.priority}, content));
  }
  if (has_comments(about, all[of.priority], content))
    add_comments(draft, parts.add(words[Phrase::results_said], "said"), about, all[of.priority], 4);
  const auto pages = results_pages(edition, report);
  const auto here = std::find_if(pages.begin(), pages.end(), [&](const ResultsPage& each) { return each.priority == of.priority; });
  const auto neighbour = [&](auto at) { return NamedAddress{name_of(content, at->priority, words), at->address}; };
  set_neighbours(draft, here == pages.begin() ? std::optional<NamedAddress>() : neighbour(here - 1),
                 here + 1 == pages.end() ? std::optional<NamedAddress>() : neighbour(here + 1));
  return parts.draw(Template::results);
}

void add_results(Draft& draft, Parts& parts, const AboutReport& about) {
  if (about.record.measures.empty() && about.record.activities.empty()) return;
  const render::Words& words = draft.words();
  const auto all = by_priority(draft.content(), about.record);
  Values& part = parts.add(words.fill(Phrase::results_by, {{"kind", words.singular_inside(Kind::priority)}}), "results_by_priority");
  const auto pages = results_pages(draft.edition(), about.index);
  pages.empty() ? add_groups(draft, part, about, all) : add_overview(draft, part, about, all, pages);
}

}  // namespace goldthread::site
