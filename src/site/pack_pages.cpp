#include "site/pack_pages.hpp"

#include <algorithm>
#include <vector>

#include "model/paper_facts.hpp"
#include "render/dates.hpp"
#include "render/numbers.hpp"
#include "render/sentences.hpp"
#include "site/agenda.hpp"
#include "site/downloads.hpp"
#include "site/exceptions.hpp"
#include "site/kind_line.hpp"
#include "site/paper_body.hpp"
#include "site/paper_fields.hpp"
#include "site/parts.hpp"
#include "site/report_pages.hpp"
#include "site/report_text.hpp"
#include "site/rows.hpp"
#include "site/tables.hpp"

namespace goldthread::site {

namespace {

using model::ItemRef;
using model::Kind;
using render::Phrase;

constexpr std::size_t most_exceptions = 40;  // of one report in full: more than a meeting goes through, and pages stay short
constexpr int first_heading = 3;             // an article's own title is an h2

// No id and no author's heading has an underscore, so what begins so is one article's own.
std::string anchors_of(const std::string& id) { return id + "_"; }
std::string sheet_anchor(const std::string& id) { return anchors_of(id) + "sheet"; }

// What a meeting is to go through, in the order of its agenda, then what it does not name.
std::vector<ItemRef> sheets_of(std::uint32_t meeting, const Edition& edition) {
  const model::Content& content = edition.content();
  const derive::Thread::OfMeeting& thread = edition.derived().thread.meetings[meeting];
  std::vector<ItemRef> out;
  const auto add = [&](ItemRef item) {
    if (std::find(out.begin(), out.end(), item) == out.end()) out.push_back(item);
  };
  for (const model::AgendaItem& item : content.meetings[meeting].agenda) {
    for (const auto& [ref, kind] : {std::pair(&item.paper, Kind::paper), std::pair(&item.report, Kind::report)}) {
      if (const auto place = content.find(ref->id, kind)) add({kind, static_cast<std::uint32_t>(*place)});
    }
  }
  for (const std::uint32_t place : thread.papers) add({Kind::paper, place});
  for (const std::uint32_t place : thread.reports) add({Kind::report, place});
  return out;
}

Values& add_sheet(Values& page, const model::Entity& of, std::string_view kind, const render::Words& words) {
  Values& sheet = page.add(Block::papers);
  sheet.set(Text::anchor, sheet_anchor(of.id));
  sheet.set(Text::title, of.title);
  sheet.set(Text::kind, kind_line(kind, of, words));
  return sheet;
}

AddPart part_adder(Values& sheet) {
  return [&sheet](std::string_view heading, std::string_view anchor) -> Values& {
    Values& part = sheet.add(Block::parts);
    part.set(Text::heading, heading);
    part.set(Text::anchor, anchor);
    return part;
  };
}

void add_paper(Draft& draft, std::uint32_t index) {
  const model::Paper& paper = draft.content().papers[index];
  const model::PaperTemplate* form = model::template_of(paper, draft.content());
  Values& sheet = add_sheet(draft.values(), paper, form ? form->title : draft.words().singular(Kind::paper), draft.words());
  add_cover(draft, sheet, index);
  const std::string anchors = anchors_of(paper.id);
  add_headings(draft, part_adder(sheet), index, {anchors, first_heading + 1});
}

// What the report counts, a sentence a kind.
void add_counts(Draft& draft, Values& sheet, const derive::Counts& counts) {
  const render::Words& words = draft.words();
  const auto add = [&](const auto& of, const std::string& sentence) {
    if (of.total > 0) sheet.add(Block::points).set(Text::value, sentence);
  };
  if (counts.outcomes.total > 0) {
    add(counts.outcomes, render::counted_sentence(counts.outcomes, Kind::outcome, words));
  } else {
    add(counts.priorities, render::counted_sentence(counts.priorities, Kind::priority, words));
  }
  add(counts.measures, render::counted_sentence(counts.measures, words));
  add(counts.activities, render::counted_sentence(counts.activities, words));
}

// `draft`: of the edition that the report is drawn from; `page`: where it goes.
void add_report(Draft& draft, Values& page, std::uint32_t index) {
  const model::Report& report = draft.content().reports[index];
  const derive::ReportRecord& record = draft.derived().reports[index];
  const render::Words& words = draft.words();
  const std::string anchors = anchors_of(report.id);
  Values& sheet = add_sheet(page, report, report_kind(report, draft.content(), words), words);
  sheet.set(Text::summary, report.summary);
  if (report.period) add_fact(sheet, words[Phrase::column_period], render::period_with_name(*report.period, words));
  if (report.data_cut) add_fact_html(sheet, words[Phrase::fact_data_cut], time_html(*report.data_cut, words));
  add_counts(draft, sheet, record.counts);
  const AddPart add_part = part_adder(sheet);
  if (!report.achievements.empty()) {
    Values& part = add_part(words.text("report_went_well"), anchors + "went_well");
    for (const model::Line& line : report.achievements)
      part.add(Block::achievements).set(Html::content, filled_line(draft, line.text, record.standing));
  }
  if (!report.prose.empty()) {
    std::string html;
    render::append_prose(html, report.prose, {draft.address(), record.standing, first_heading, &record.counts, anchors},
                         draft.edition().prose());
    sheet.set(Html::prose, html);
  }
  Exceptions exceptions(draft, index, anchors, most_exceptions);
  exceptions.add_measures(add_part);
  exceptions.add_activities(add_part);
  exceptions.add_rest(add_part);
  if (exceptions.left_out() == 0) return;
  Values& more = sheet.add(Block::more);
  more.set(Text::title,
           words.fill(Phrase::pack_more_exceptions, {{"count", render::number_text(static_cast<std::int64_t>(exceptions.left_out()))}}));
  draft.link(more, Address::href, exceptions_address(index, draft.content()));
}

// What goes with the papers and reports, each with its size; a workbook of a report or of the whole meeting is its appendix.
void add_appendices(Draft& draft, Values& part, const std::vector<ItemRef>& items) {
  const render::Words& words = draft.words();
  std::vector<std::pair<ItemRef, Listed>> all;
  for (const ItemRef& item : items) {
    if (item.kind == Kind::paper) {
      for (Listed& each : attachments_of(draft.content().papers[item.index], draft)) all.emplace_back(item, std::move(each));
      continue;
    }
    const std::string& name = words[item.kind == Kind::meeting ? Phrase::appendix_of_meeting : Phrase::pack_workbook];
    for (const Download& each : downloads_under(model::address(item, draft.content()), draft.edition()))
      all.emplace_back(item, Listed{download_text(name, each.address, each.size, words), each.address, {}});
  }
  if (all.empty()) {
    part.set(Text::intro, words[Phrase::pack_no_appendices]);
    return;
  }
  Table table(draft, part, words[Phrase::caption_appendices], {{words[Phrase::column_appendix]}, {words[Phrase::column_goes_with]}});
  for (const auto& [item, listed] : all) {
    Row row = table.row();
    Values& cell = row.cell();
    cell.set(Text::value, listed.title);
    cell.set(Text::note, listed.note);
    if (!listed.address.empty()) draft.link(cell, Address::href, listed.address);
    row.text(draft.content().entity(item).title);
  }
}

// A report that was released stands in today's pack as it was.
void add_report(Draft& draft, std::uint32_t index, const ReleasedEditions& released) {
  const std::string& id = draft.content().reports[index].id;
  const auto then = released.find(id);
  const auto place = then == released.end() ? std::nullopt : then->second->content().find(id, Kind::report);
  if (!place) return add_report(draft, draft.values(), index);
  Draft as_it_was(*then->second, draft.address());
  add_report(as_it_was, draft.values(), static_cast<std::uint32_t>(*place));
}

// `sheets`: papers and reports, and the meeting itself where it is one, for what goes with the whole of it.
void add_sheets(Draft& draft, const std::vector<ItemRef>& sheets, const ReleasedEditions& released) {
  for (const ItemRef& item : sheets) {
    if (item.kind == Kind::paper) add_paper(draft, item.index);
    if (item.kind == Kind::report) add_report(draft, item.index, released);
  }
  Values& last = draft.values().add(Block::parts);
  last.set(Text::heading, draft.words()[Phrase::pack_appendices]);
  last.set(Text::anchor, "the_appendices");
  add_appendices(draft, last, sheets);
}

}  // namespace

bool has_pack(std::uint32_t meeting, const Edition& edition) {
  const derive::Thread::OfMeeting& thread = edition.derived().thread.meetings[meeting];
  return !thread.papers.empty() || !thread.reports.empty();
}

std::string pack_address(std::uint32_t meeting, const model::Content& content) {
  return model::address({Kind::meeting, meeting}, content) + "pack/";
}

std::string print_address(std::uint32_t report, const model::Content& content) {
  return model::address({Kind::report, report}, content) + "print/";
}

std::string running_head(std::string_view of, const Draft& draft) {
  const std::string& council = draft.content().site.council;
  return of.empty() ? council : draft.words().fill(Phrase::pack_running_head, {{"council", council}, {"meeting", of}});
}

std::string pack_page(const Edition& edition, std::uint32_t index, const ReleasedEditions& released) {
  const model::Content& content = edition.content();
  const model::Meeting& meeting = content.meetings[index];
  const render::Words& words = edition.words();
  Draft draft(edition, pack_address(index, content));
  Values& page = draft.values();
  draft.title(words.fill(Phrase::pack_title, {{"meeting", meeting.title}}));
  draft.crumb(Kind::meeting);
  draft.crumb({Kind::meeting, index});
  page.set(Text::kind, words[Phrase::pack_kind]);
  page.set(Text::summary, words[Phrase::pack_summary]);
  page.set(Text::running_head, running_head(meeting.title, draft));
  draft.describe(words.fill(Phrase::description_of_pack, {{"meeting", meeting.title}, {"council", content.site.council}}));
  add_fact(draft, page, words.singular(Kind::body), meeting.body);
  if (meeting.date) add_fact_html(page, words[Phrase::column_date], day_html(*meeting.date, words));
  add_fact(page, words[Phrase::fact_place], meeting.venue);
  if (const auto due = model::papers_due(meeting, content)) add_fact_html(page, words[Phrase::fact_publish_by], day_html(*due, words));
  std::vector<ItemRef> sheets = sheets_of(index, edition);
  add_agenda(draft, page, meeting, [&](ItemRef item) {
    const bool here = std::find(sheets.begin(), sheets.end(), item) != sheets.end();
    return here ? draft.address() + "#" + sheet_anchor(content.entity(item).id) : render::item_address(item, content);
  });
  sheets.push_back({Kind::meeting, index});
  add_sheets(draft, sheets, released);
  return draft.draw(Template::pack);
}

std::string print_page(const Edition& edition, std::uint32_t index) {
  const model::Content& content = edition.content();
  const model::Report& report = content.reports[index];
  const render::Words& words = edition.words();
  Draft draft(edition, print_address(index, content));
  Values& page = draft.values();
  draft.title(words.fill(Phrase::print_title, {{"report", report.title}}));
  draft.crumb(Kind::report);
  draft.crumb({Kind::report, index});
  page.set(Text::kind, words[Phrase::print_kind]);
  page.set(Text::summary, words[Phrase::print_summary]);
  page.set(Text::running_head, running_head(report.title, draft));
  draft.describe(words.fill(Phrase::description_of_print, {{"report", report.title}, {"council", content.site.council}}));
  add_sheets(draft, {{Kind::report, index}}, {});
  return draft.draw(Template::pack);
}

}  // namespace goldthread::site
