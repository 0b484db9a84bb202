// One report (web.md Q1 to Q4): what it says in short, the counts beside those of the report before, what went well and what
// did not, its own words, and the parts that its series has. All of it as known at its data cut.
#include <algorithm>
#include <array>

#include "model/report_series.hpp"
#include "render/dates.hpp"
#include "render/numbers.hpp"
#include "render/sentences.hpp"
#include "render/tag.hpp"
#include "site/board_actions.hpp"
#include "site/counts.hpp"
#include "site/downloads.hpp"
#include "site/kind_line.hpp"
#include "site/pack_pages.hpp"
#include "site/paper_lists.hpp"
#include "site/parts.hpp"
#include "site/report_pages.hpp"
#include "site/report_parts.hpp"
#include "site/report_text.hpp"
#include "site/report_timetable.hpp"
#include "site/rows.hpp"

namespace goldthread::site {

namespace {

using derive::Places;
using model::ItemRef;
using model::Kind;
using render::Phrase;

constexpr std::size_t most_exceptions = 6;  // on this page; the rest is a link away

void set_facts(Draft& draft, const AboutReport& about, std::uint32_t index) {
  Values& page = draft.values();
  const render::Words& words = draft.words();
  if (about.report.data_cut) add_fact_html(page, words[Phrase::fact_data_cut], time_html(*about.report.data_cut, words));
  if (about.report.released) add_fact_html(page, words[Phrase::fact_released], time_html(*about.report.released, words));
  // One fact for the meetings that were, one for those to come.
  const auto& as_at = draft.content().site.as_at;
  for (const bool is_past : {true, false}) {
    Values* fact = nullptr;
    for (const std::uint32_t place : draft.derived().thread.reports[index].meetings) {
      const auto& date = draft.content().meetings[place].date;
      if ((date && as_at && *date < *as_at) != is_past) continue;
      if (!fact) {
        fact = &page.add(Block::facts);
        fact->set(Text::key, words[is_past ? Phrase::fact_considered_at : Phrase::fact_goes_to]);
      }
      draft.link(fact->add(Block::items), {Kind::meeting, place});
    }
  }
}

// --- the counts ---

// "3 more", "2 fewer", "no change"
std::string change_text(int change, const render::Words& words) {
  if (change == 0) return words[Phrase::count_same];
  return words.fill(change > 0 ? Phrase::count_up : Phrase::count_down, {{"count", render::number_text(change > 0 ? change : -change)}});
}

template <class Status, class Counts>
void add_counts(Draft& draft, Kind kind, int statuses, const Counts& now, const Counts* before, const std::string& sentence) {
  if (now.total == 0) return;
  const render::Words& words = draft.words();
  Values& tally = draft.values().add(Block::tallies);
  tally.set(Text::heading, words.plural(kind));
  tally.set(Text::summary, sentence);
  ToneCounts by_tone{};
  for (int i = 0; i < statuses; ++i) {
    const auto status = static_cast<Status>(i);
    const int count = now.of(status);
    const int was = before ? before->of(status) : 0;
    if (count == 0 && was == 0) continue;
    by_tone[static_cast<std::size_t>(render::tone(status))] += count;
    Values& line = tally.add(Block::counts);
    line.set(Text::value, render::number_text(count));
    line.set(Text::title, words.status(status));
    line.set(Text::tone, render::tone_name(render::tone(status)));
    if (before) line.set(Text::note, change_text(count - was, words));
  }
  tally.set(Html::bar, bar_of(by_tone));
}

void set_counts(Draft& draft, const AboutReport& about) {
  const derive::Counts& now = about.record.counts;
  const derive::Counts* before = about.before ? &about.before->counts : nullptr;
  const render::Words& words = draft.words();
  if (now.outcomes.total > 0) {
    add_counts<model::RollUp>(draft, Kind::outcome, model::roll_up_count, now.outcomes, before ? &before->outcomes : nullptr,
                              render::counted_sentence(now.outcomes, Kind::outcome, words));
  } else {
    add_counts<model::RollUp>(draft, Kind::priority, model::roll_up_count, now.priorities, before ? &before->priorities : nullptr,
                              render::counted_sentence(now.priorities, Kind::priority, words));
  }
  add_counts<model::MeasureStatus>(draft, Kind::measure, model::measure_status_count, now.measures, before ? &before->measures : nullptr,
                                   render::counted_sentence(now.measures, words));
  add_counts<model::ActivityStatus>(draft, Kind::activity, model::activity_status_count, now.activities,
                                    before ? &before->activities : nullptr, render::counted_sentence(now.activities, words));
  if (about.before) draft.values().set(Text::compared, draft.words().fill(Phrase::counts_compared, {{"period", about.period_before}}));
}

// --- what went well, and what did not ---

void set_highlights(Draft& draft, const AboutReport& about, std::uint32_t index) {
  Values& page = draft.values();
  for (const model::Line& line : about.report.achievements) {
    page.add(Block::achievements).set(Html::content, filled_line(draft, line.text, about.record.standing));
  }
  const std::size_t all = about.record.exceptions.size() + about.record.activity_exceptions.size();
  Values& part = page.add(Block::attention);
  const auto add = [&](Kind kind, const Places& places, std::size_t most) {
    for (std::size_t i = 0; i < std::min(places.size(), most); ++i)
      add_item(draft, part, Block::items, {kind, places[i]}, about.record.standing);
  };
  const std::size_t activities = std::min(about.record.activity_exceptions.size(), most_exceptions / 2);
  add(Kind::measure, about.record.exceptions, most_exceptions - activities);
  add(Kind::activity, about.record.activity_exceptions, activities);
  if (all == 0) part.set(Text::note, draft.words()[Phrase::exceptions_empty]);
  Values& more = part.add(Block::more);
  more.set(Text::title, exceptions_link_text(all, about.period, draft.words()));
  draft.link(more, Address::href, exceptions_address(index, draft.content()));
}

void add_board_actions(Draft& draft, Parts& parts, const AboutReport& about) {
  add_carried_actions(draft, parts, about.report, about.record.previous ? &draft.content().reports[*about.record.previous] : nullptr);
}

void add_timetable_part(Draft& draft, Parts& parts, const AboutReport& about) { add_timetable(draft, parts, about.index, about.period); }

// The parts that a report can be made of, by the names that site.toml's `report_parts` knows, in the order where it says nothing.
struct Part {
  std::string_view name;
  void (*add)(Draft&, Parts&, const AboutReport&);
};
constexpr std::array all_parts = {Part{"results", add_results},
                                  Part{"board-actions", add_board_actions},
                                  Part{"changes", add_changes},
                                  Part{"money", add_money},
                                  Part{"risks", add_risks},
                                  Part{"timetable", add_timetable_part},
                                  Part{"corrections", add_later_revisions}};

// Those that the site asks for in this series, in its order (domain.md A07). Corrections are never left out: who reads an old
// report must learn that a figure in it was wrong.
void add_parts(Draft& draft, Parts& parts, const AboutReport& about) {
  const auto& asked = draft.content().site.report_parts;
  const auto own = asked.find(model::key(about.report.series));
  if (own == asked.end()) {
    for (const Part& part : all_parts) part.add(draft, parts, about);
    return;
  }
  for (const std::string& name : own->second) {
    const auto part = std::find_if(all_parts.begin(), all_parts.end(), [&](const Part& each) { return each.name == name; });
    if (part != all_parts.end()) part->add(draft, parts, about);
  }
  const bool has_corrections = std::find(own->second.begin(), own->second.end(), "corrections") != own->second.end();
  if (!has_corrections) add_later_revisions(draft, parts, about);
}

}  // namespace

AboutReport about_report(const Edition& edition, std::uint32_t index) {
  const model::Report& report = edition.content().reports[index];
  const derive::ReportRecord& record = edition.derived().reports[index];
  const auto period = [&](const model::Report& of) { return of.period ? render::period_text(*of.period, edition.words()) : of.title; };
  return {index,          report,
          record,         record.previous ? &edition.derived().reports[*record.previous] : nullptr,
          period(report), record.previous ? period(edition.content().reports[*record.previous]) : std::string()};
}

std::string exceptions_address(std::uint32_t report, const model::Content& content) {
  return model::address({Kind::report, report}, content) + "exceptions/";
}

std::string report_page(const Edition& edition, std::uint32_t index) {
  const AboutReport about = about_report(edition, index);
  const model::Report& report = about.report;
  const render::Words& words = edition.words();
  Draft draft(edition, model::address({Kind::report, index}, edition.content()));
  Values& page = draft.values();
  draft.title(report.title);
  draft.crumb(Kind::report);
  draft.describe(words.fill(Phrase::description_of_report,
                            {{"title", report.title}, {"summary", report.summary}, {"council", edition.site().council}}));
  page.set(Text::kind, kind_line(report_kind(report, edition.content(), words), report, words));
  if (report.period) page.set(Text::period, render::period_with_name(*report.period, words));
  page.set(Text::summary, report.summary);
  notice_if_released(draft, index);
  notice_if_earlier(draft, index);
  set_facts(draft, about, index);
  set_counts(draft, about);
  set_highlights(draft, about, index);

  Parts parts(draft);
  parts.list_headings(report.prose);
  if (!report.prose.empty()) {
    std::string html;
    render::append_prose(html, report.prose, {draft.address(), about.record.standing, 2, &about.record.counts}, edition.prose());
    page.set(Html::prose, html);
  }
  add_parts(draft, parts, about);
  set_downloads(draft, words.fill(Phrase::appendix_of_report, {{"period", about.period}}));
  add_papers(draft, parts, words[Phrase::papers_about], draft.derived().thread.reports[index].papers);
  Values& print = page.add(Block::more);
  print.set(Text::title, words[Phrase::report_print]);
  draft.link(print, Address::href, print_address(index, edition.content()));
  set_report_neighbours(draft, index);
  return parts.draw(Template::report);
}

}  // namespace goldthread::site
