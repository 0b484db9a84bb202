// How the council plans and manages performance: the newest version in full, why it is so, the rules it keeps, the cycle, and
// the lists that belong to it (timetables of reports, sets of indicators).
#include <algorithm>
#include <tuple>

#include "model/paper_facts.hpp"
#include "render/dates.hpp"
#include "render/numbers.hpp"
#include "site/documents_page.hpp"
#include "site/paper_lists.hpp"
#include "site/parts.hpp"
#include "site/plan_pages.hpp"
#include "site/rows.hpp"
#include "site/sections.hpp"
#include "site/tables.hpp"
#include "site/year_events.hpp"

namespace goldthread::site {

namespace {

using model::Kind;
using render::Phrase;

void set_facts(Draft& draft, const model::FrameworkVersion& framework) {
  Values& page = draft.values();
  const render::Words& words = draft.words();
  add_fact(page, words[Phrase::fact_version], framework.version);
  if (framework.effective_from) add_fact_html(page, words[Phrase::fact_effective], time_html(*framework.effective_from, words));
  add_fact(draft, page, words[Phrase::column_agreed_by], framework.agreed_by);
  if (framework.agreed_on) add_fact_html(page, words[Phrase::fact_agreed_on], time_html(*framework.agreed_on, words));
  if (framework.reviewed_on) add_fact_html(page, words[Phrase::fact_reviewed_on], time_html(*framework.reviewed_on, words));
}

void set_next_review(Draft& draft, const model::FrameworkVersion& framework) {
  const auto& last = framework.reviewed_on ? framework.reviewed_on : framework.effective_from;
  if (last)
    add_fact_html(draft.values(), draft.words()[Phrase::fact_next_review],
                  time_html(last->plus_months(framework.review_every), draft.words()));
}

void add_lines(Parts& parts, std::string_view heading, std::string_view anchor, const std::vector<model::Line>& lines) {
  if (lines.empty()) return;
  Values& part = parts.add(heading, anchor);
  for (const model::Line& line : lines) part.add(Block::points).set(Text::value, line.text);
}

void add_drivers(Draft& draft, Parts& parts, const model::FrameworkVersion& framework) {
  if (framework.drivers.empty()) return;
  const render::Words& words = draft.words();
  Values& part = parts.add(words[Phrase::framework_drivers], "the_drivers");
  for (const model::Driver& driver : framework.drivers) {
    Values& line = part.add(Block::points);
    line.set(Text::value, driver.what);
    line.set(Text::note,
             driver.number && !driver.source.empty()
                 ? words.fill(Phrase::driver_numbered, {{"source", driver.source}, {"number", render::number_text(*driver.number)}})
                 : driver.source);
  }
}

void add_stages(Draft& draft, Parts& parts, const model::FrameworkVersion& framework) {
  if (framework.stages.empty()) return;
  const render::Words& words = draft.words();
  Values& part = parts.add(words[Phrase::framework_stages], "the_stages");
  part.set(Text::intro, words[Phrase::framework_stages_intro]);
  const auto events = events_of(draft.content(), present_year(draft.content().site));
  for (const model::Line& stage : framework.stages) {
    const auto count = std::count_if(events.begin(), events.end(), [&](const YearEvent& at) {
      return draft.content().streams[at.stream].events[at.event].stage == stage.text;
    });
    Values& line = part.add(Block::steps);
    line.set(Text::value, stage_word(stage.text, words));
    if (count > 0) line.set(Text::note, words.counted(static_cast<int>(count), Phrase::events_in_year_one, Phrase::events_in_year_many));
  }
  if (!events.empty()) {
    Values& more = part.add(Block::more);
    more.set(Text::title, words[Phrase::framework_see_calendar]);
    draft.link(more, Address::href, address(Section::calendar));
  }
}

void add_levels(Draft& draft, Parts& parts) {
  if (draft.content().tiers.empty()) return;
  const render::Words& words = draft.words();
  Values& part = parts.add(words[Phrase::framework_levels], "the_levels");
  part.set(Text::intro, words[Phrase::framework_levels_intro]);
  Values& more = part.add(Block::more);
  more.set(Text::title, words[Phrase::framework_see_plans]);
  draft.link(more, Address::href, address(Section::plans));
  if (!exists(Section::roles, draft.content())) return;
  Values& roles = part.add(Block::more);
  roles.set(Text::title, title(Section::roles, words));
  draft.link(roles, Address::href, address(Section::roles));
}

void add_timetables(Draft& draft, Parts& parts) {
  const render::Words& words = draft.words();
  for (const model::Timetable& timetable : draft.content().timetables) {
    const std::string heading = timetable.title.empty() ? words[Phrase::timetable_title] : timetable.title;
    Values& part = parts.add(heading, timetable.id);
    int total = 0;
    for (const model::TimetableStage& stage : timetable.stages) total += stage.weeks;
    part.set(Text::intro, words.fill(timetable.working_weeks ? Phrase::timetable_working : Phrase::timetable_intro,
                                     {{"weeks", words.counted(total, Phrase::weeks_one, Phrase::weeks_many)},
                                      {"days", render::number_text(timetable.clear_days)},
                                      {"receiver", title_of(timetable.receiver, draft.content())}}));
    Table table(
        draft, part, words.fill(Phrase::caption_timetable, {{"title", heading}}),
        {{words[Phrase::column_stage]}, {words[Phrase::column_length]}, {words[Phrase::column_done_by]}, {words[Phrase::column_owner]}});
    for (const model::TimetableStage& stage : timetable.stages) {
      table.row()
          .text(stage.title)
          .text(words.counted(stage.weeks, Phrase::weeks_one, Phrase::weeks_many))
          .ref(stage.body.empty() ? stage.owner : stage.body)
          .ref(stage.owner);
    }
  }
}

// The strands for everyone, then those for members and for officers, each with what carries it out (domain.md S05).
void add_strands(Draft& draft, Parts& parts, const model::FrameworkVersion& framework) {
  const render::Words& words = draft.words();
  for (const auto& [reader, heading, anchor] : {std::tuple(model::Reader::everyone, Phrase::framework_strands, "the_strands"),
                                                std::tuple(model::Reader::members, Phrase::framework_for_members, "for_members"),
                                                std::tuple(model::Reader::officers, Phrase::framework_for_officers, "for_officers")}) {
    Values* part = nullptr;
    for (const model::Strand& strand : framework.strands) {
      if (strand.reader != reader) continue;
      if (!part) part = &parts.add(words[heading], anchor);
      Values& line = part->add(Block::points);
      line.set(Text::value, strand.what);
      for (const model::Ref& ref : strand.items) {
        const auto item = draft.content().find(ref.id);
        if (item) draft.link(line.add(Block::items), *item);
      }
    }
  }
}

// When each part takes effect, and the duty in law that it answers (domain.md S38, A05).
void add_parts(Draft& draft, Parts& parts, const model::FrameworkVersion& framework) {
  if (framework.parts.empty()) return;
  const render::Words& words = draft.words();
  Table table(
      draft, parts.add(words[Phrase::framework_parts], "the_parts"),
      words.fill(Phrase::caption_framework_parts, {{"title", framework.title}}),
      {{words[Phrase::column_part]}, {words[Phrase::fact_effective]}, {words[Phrase::column_legal_duty]}, {words[Phrase::column_note]}});
  for (const model::FrameworkPart& part : framework.parts) {
    table.row()
        .text(part.what)
        .html(part.effective_from ? time_html(*part.effective_from, words) : std::string())
        .text(part.duty)
        .text(part.note);
  }
}

// Each set's codes beside the measures that match them (domain.md A06), and the measures that name a code the set does not list.
void add_indicator_sets(Draft& draft, Parts& parts) {
  const model::Content& content = draft.content();
  const render::Words& words = draft.words();
  if (content.indicator_sets.empty()) return;
  Values& part = parts.add(words.plural(Kind::indicator_set), "indicator_sets");
  part.set(Text::intro, words[Phrase::indicator_sets_intro]);
  for (const model::IndicatorSet& set : content.indicator_sets) {
    Values& group = part.add(Block::groups);
    group.set(Text::heading, set.title);
    group.set(Text::anchor, set.id);
    if (set.from && set.until) {
      group.set(Text::reason,
                words.fill(Phrase::in_force_between, {{"from", render::year_text(*set.from, content.site.year_start, words)},
                                                      {"until", render::year_text(*set.until, content.site.year_start, words)}}));
    } else if (set.from) {
      group.set(Text::reason, words.fill(Phrase::in_force_since, {{"from", render::year_text(*set.from, content.site.year_start, words)}}));
    }
    if (set.codes.empty()) continue;
    Table table(draft, group, words.fill(Phrase::caption_indicator_set, {{"title", set.title}}),
                {{words[Phrase::column_code]}, {words[Phrase::column_counts]}, {words[Phrase::column_our_measures]}});
    for (const model::IndicatorCode& code : set.codes) {
      derive::Places measures;
      for (std::uint32_t i = 0; i < content.measures.size(); ++i) {
        const auto& statutory = content.measures[i].statutory;
        if (std::any_of(statutory.begin(), statutory.end(), [&](const auto& each) { return each.set == set.id && each.code == code.code; }))
          measures.push_back(i);
      }
      table.row().text(code.code).text(code.what).items(Kind::measure, measures);
    }
  }
}

void add_lists(Draft& draft, Parts& parts) {
  add_timetables(draft, parts);
  add_indicator_sets(draft, parts);
}

bool is_to_come(const model::FrameworkVersion& version, const model::Site& site) {
  return version.effective_from && site.as_at && *version.effective_from > *site.as_at;
}

void add_versions(Draft& draft, Parts& parts, std::uint32_t newest) {
  const model::Content& content = draft.content();
  if (content.frameworks.size() < 2) return;
  const render::Words& words = draft.words();
  Values* earlier = nullptr;
  Values* to_come = nullptr;
  for (std::size_t i = content.frameworks.size(); i-- > 0;) {
    if (i == newest) continue;
    const model::FrameworkVersion& version = content.frameworks[i];
    const bool comes = is_to_come(version, content.site);
    Values*& part = comes ? to_come : earlier;
    if (!part) {
      part = comes ? &parts.add(words[Phrase::framework_to_come], "version_to_come")
                   : &parts.add(words[Phrase::framework_earlier], "earlier_versions");
    }
    Values& item = part->add(Block::items);
    item.set(Text::title, version.title);
    draft.link(item, Address::href, render::framework_address(static_cast<std::uint32_t>(i), content));
    if (version.effective_from)
      item.set(Text::note, words.fill(comes ? Phrase::framework_in_force_from : Phrase::framework_replaced_from,
                                      {{"date", render::date_text(*version.effective_from, words)}}));
  }
}

}  // namespace

std::string framework_page(const Edition& edition, std::uint32_t index) {
  const model::Content& content = edition.content();
  const model::FrameworkVersion& framework = content.frameworks[index];
  const render::Words& words = edition.words();
  const std::uint32_t newest = render::newest_framework(content);
  const bool is_newest = index == newest;
  Draft draft(edition, render::framework_address(index, content));
  Values& page = draft.values();
  draft.title(framework.title);
  if (framework.title != words[Phrase::section_framework]) page.set(Text::kind, words[Phrase::section_framework]);
  draft.describe(words.fill(Phrase::description_of_framework,
                            {{"title", framework.title}, {"council", content.site.council}, {"version", framework.version}}));
  if (!is_newest) {
    draft.crumb(content.frameworks[newest].title, render::framework_address(newest, content));
    add_notice(draft, words[is_to_come(framework, content.site) ? Phrase::notice_framework_to_come : Phrase::notice_framework_replaced],
               content.frameworks[newest].title, render::framework_address(newest, content));
  }
  set_facts(draft, framework);
  if (is_newest) set_next_review(draft, framework);
  draft.prose(page, Html::prose, framework.prose, edition.derived().now, 2);
  Parts parts(draft);
  parts.list_headings(framework.prose);
  add_strands(draft, parts, framework);
  add_parts(draft, parts, framework);
  add_lines(parts, words[Phrase::framework_principles], "the_principles", framework.principles);
  add_drivers(draft, parts, framework);
  add_stages(draft, parts, framework);
  if (is_newest) {
    add_levels(draft, parts);
    add_lists(draft, parts);
  }
  add_documents(draft, parts, words[Phrase::framework_documents], framework.documents);
  derive::Places papers;
  for (std::uint32_t i = 0; i < content.papers.size(); ++i) {
    if (model::framework_of(content.papers[i], content) == index) papers.push_back(i);
  }
  add_papers(draft, parts, words[Phrase::papers_about], papers);
  if (is_newest) add_versions(draft, parts, newest);
  return parts.draw(Template::profile);
}

std::string framework_lists_page(const Edition& edition) {
  const render::Words& words = edition.words();
  Draft draft(edition, std::string(address(Section::framework)));
  const std::string name = title(Section::framework, words);
  draft.title(name);
  draft.describe(words.fill(Phrase::description_of_list, {{"council", edition.site().council}, {"list", name}, {"summary", ""}}));
  Parts parts(draft);
  add_levels(draft, parts);
  add_lists(draft, parts);
  return parts.draw(Template::profile);
}

}  // namespace goldthread::site
