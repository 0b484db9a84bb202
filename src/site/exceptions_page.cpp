// The page of what needs attention in one report: the rule that brings a thing here, and each of them.
#include <algorithm>
#include <limits>

#include "render/dates.hpp"
#include "render/numbers.hpp"
#include "site/exceptions.hpp"
#include "site/report_pages.hpp"
#include "site/report_text.hpp"
#include "site/rows.hpp"

namespace goldthread::site {

using model::Kind;
using render::Phrase;

namespace {

constexpr std::size_t most_on_one_page = 20;

std::string period_of(const Edition& edition, std::uint32_t index) {
  const model::Report& report = edition.content().reports[index];
  return report.period ? render::period_text(*report.period, edition.words()) : report.title;
}

std::string number(std::size_t count) { return render::number_text(static_cast<std::int64_t>(count)); }

std::size_t off_target_in(const derive::ReportRecord& record) {
  return static_cast<std::size_t>(std::count_if(record.exceptions.begin(), record.exceptions.end(), [&](std::uint32_t place) {
    return is_off_target(record.standing.measures[place].status);
  }));
}

}  // namespace

std::vector<ExceptionsPage> exceptions_pages(const Edition& edition, std::uint32_t index) {
  const derive::ReportRecord& record = edition.derived().reports[index];
  if (record.exceptions.size() + record.activity_exceptions.size() <= most_on_one_page) return {ExceptionsPage::all};
  std::vector<ExceptionsPage> out{ExceptionsPage::off_target};
  if (record.exceptions.size() > off_target_in(record)) out.push_back(ExceptionsPage::near_target);
  if (!record.activity_exceptions.empty()) out.push_back(ExceptionsPage::activities);
  return out;
}

std::string exceptions_address(std::uint32_t report, ExceptionsPage which, const model::Content& content) {
  std::string address = exceptions_address(report, content);
  switch (which) {
    case ExceptionsPage::all:
    case ExceptionsPage::off_target:
      return address;
    case ExceptionsPage::near_target:
      return address + "close/";
    case ExceptionsPage::activities:
      return address + "activities/";
  }
  return address;
}

namespace {

std::string title_of(const Edition& edition, std::uint32_t index, ExceptionsPage which) {
  const render::Words& words = edition.words();
  const std::string period = report_name(edition.content().reports[index], words);
  switch (which) {
    case ExceptionsPage::all:
    case ExceptionsPage::off_target:
      return words.fill(Phrase::exceptions_title, {{"period", period}});
    case ExceptionsPage::near_target:
      return words.fill(Phrase::exceptions_near_title, {{"period", period}});
    case ExceptionsPage::activities:
      return words.fill(Phrase::exceptions_activities_title, {{"kinds", words.plural(Kind::activity)}, {"period", period}});
  }
  return {};
}

// The ways to the other pages of the same report, each with how many things it holds.
void add_ways(Draft& draft, std::uint32_t index, ExceptionsPage here) {
  const derive::ReportRecord& record = draft.derived().reports[index];
  const std::size_t off = off_target_in(record);
  for (const ExceptionsPage page : exceptions_pages(draft.edition(), index)) {
    if (page == here) continue;
    const bool activities = page == ExceptionsPage::activities;
    const Phrase phrase = activities                            ? Phrase::exceptions_activities_link
                          : page == ExceptionsPage::near_target ? Phrase::exceptions_near_link
                                                                : Phrase::exceptions_measures_link;
    const std::size_t count = activities                            ? record.activity_exceptions.size()
                              : page == ExceptionsPage::near_target ? record.exceptions.size() - off
                                                                    : off;
    Values& way = draft.values().add(Block::more);
    way.set(Text::title, draft.words().fill(phrase, {{"kinds", draft.words().plural(activities ? Kind::activity : Kind::measure)},
                                                     {"count", number(count)}}));
    draft.link(way, Address::href, exceptions_address(index, page, draft.content()));
  }
}

}  // namespace

std::string exceptions_page(const Edition& edition, std::uint32_t index, ExceptionsPage which) {
  const derive::ReportRecord& record = edition.derived().reports[index];
  const render::Words& words = edition.words();
  const std::string period = period_of(edition, index);
  const bool first = which == ExceptionsPage::all || which == ExceptionsPage::off_target;
  Draft draft(edition, exceptions_address(index, which, edition.content()));
  draft.title(title_of(edition, index, which));
  set_head_below_report(draft, index);
  Exceptions exceptions(draft, index, {}, std::numeric_limits<std::size_t>::max());
  if (exceptions.empty()) {
    draft.values().set(Text::summary, words[Phrase::exceptions_empty]);
  } else if (first) {
    draft.values().set(Text::summary, words.fill(Phrase::exceptions_counted, {{"measures", number(record.exceptions.size())},
                                                                              {"activities", number(record.activity_exceptions.size())},
                                                                              {"period", period}}));
  }
  if (first) {
    draft.describe(words.fill(Phrase::description_of_exceptions,
                              {{"council", edition.site().council}, {"period", report_name(edition.content().reports[index], words)}}));
  } else {
    draft.describe(words.fill(Phrase::description_of_list,
                              {{"council", edition.site().council}, {"list", title_of(edition, index, which)}, {"summary", {}}}));
  }
  add_ways(draft, index, which);
  Parts parts(draft);
  const AddPart add_part = [&](std::string_view heading, std::string_view anchor) -> Values& { return parts.add(heading, anchor); };
  switch (which) {
    case ExceptionsPage::all:
      exceptions.add_measures(add_part);
      exceptions.add_activities(add_part);
      break;
    case ExceptionsPage::off_target:
      exceptions.add_measures(add_part, Exceptions::Measures::off_target);
      break;
    case ExceptionsPage::near_target:
      exceptions.add_measures(add_part, Exceptions::Measures::others);
      break;
    case ExceptionsPage::activities:
      exceptions.add_activities(add_part);
      break;
  }
  if (first) exceptions.add_rest(add_part);
  return parts.draw(Template::exceptions);
}

}  // namespace goldthread::site
