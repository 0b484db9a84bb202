#include "site/report_text.hpp"

#include <algorithm>

#include "render/dates.hpp"
#include "render/html.hpp"
#include "render/numbers.hpp"
#include "render/prose.hpp"
#include "site/parts.hpp"
#include "site/rows.hpp"

namespace goldthread::site {

using model::Kind;
using render::Phrase;

std::string report_kind(const model::Report& report, const model::Content& content, const render::Words& words) {
  switch (report.series) {
    case model::ReportSeries::strategic:
      return words[Phrase::report_strategic];
    case model::ReportSeries::directorate:
      return words.fill(Phrase::report_directorate, {{"organisation", title_of(report.organisation, content)}});
    case model::ReportSeries::dashboard:
      return words[Phrase::report_dashboard];
  }
  return {};
}

std::string report_name(const model::Report& report, const render::Words& words) {
  const bool by_period = report.period && report.series == model::ReportSeries::strategic;
  return by_period ? render::period_text(*report.period, words) : report.title;
}

std::string filled_line(const Draft& draft, std::string_view text, const derive::Standing& standing) {
  std::string out;
  while (true) {
    const auto open = text.find("{{");
    const auto close = open == std::string_view::npos ? open : text.find("}}", open);
    render::append_text(out, text.substr(0, close == std::string_view::npos ? text.size() : open));
    if (close == std::string_view::npos) return out;
    render::append_placeholder(out, text.substr(open + 2, close - open - 2), model::Hole::Kind::inline_value,
                               {draft.address(), standing, 2, nullptr}, draft.edition().prose());
    text.remove_prefix(close + 2);
  }
}

void set_comment(Draft& draft, Values& values, const model::Comment& comment, const derive::Standing& standing, int first_heading,
                 std::string_view report) {
  values.set(Text::lead, title_of(comment.author, draft.content()));
  draft.prose(values, Html::prose, comment.prose, standing, first_heading, std::string(report) + comment.about.id + "-");
}

const model::Comment* comment_on(const model::Report& report, std::string_view id) {
  const auto found =
      std::find_if(report.comments.begin(), report.comments.end(), [&](const model::Comment& comment) { return comment.about.id == id; });
  return found == report.comments.end() || found->prose.empty() ? nullptr : &*found;
}

std::string exceptions_link_text(std::size_t count, std::string_view period, const render::Words& words) {
  const auto number = static_cast<std::int64_t>(count);
  return words.fill_counted(number, Phrase::exceptions_one, count == 0 ? Phrase::exceptions_none : Phrase::exceptions_many,
                            {{"count", render::number_text(number)}, {"period", period}});
}

void notice_if_released(Draft& draft, std::uint32_t report) {
  const ReleasedNow* now = draft.edition().released_now();
  if (!now) return;
  const render::Words& words = draft.words();
  const std::string date = render::date_text(now->on, words);
  const std::string changes = changes_address(report, draft.content());
  if (now->changes.empty()) {
    return add_notice(draft, words.fill(Phrase::report_is_released, {{"date", date}}), words[Phrase::report_unchanged], changes);
  }
  const auto count = static_cast<int>(now->changes.size());
  const auto& last = now->changes.front().on;
  add_notice(draft, words.fill(Phrase::report_is_changed, {{"date", date}}),
             words.fill_counted(count, Phrase::report_changes_one, Phrase::report_changes_many,
                                {{"count", render::number_text(count)}, {"date", last ? render::date_text(*last, words) : date}}),
             changes);
}

void notice_if_earlier(Draft& draft, std::uint32_t report) {
  if (const ReleasedNow* now = draft.edition().released_now()) {
    if (now->newest) add_notice(draft, draft.words()[Phrase::report_is_earlier], now->newest->title, now->newest->address);
    return;
  }
  const auto& records = draft.derived().reports;
  std::uint32_t newest = report;
  while (records[newest].next) newest = *records[newest].next;
  if (newest == report) return;
  add_notice(draft, draft.words()[Phrase::report_is_earlier], draft.content().reports[newest].title,
             model::address({Kind::report, newest}, draft.content()));
}

void set_head_below_report(Draft& draft, std::uint32_t index) {
  const model::Report& report = draft.content().reports[index];
  draft.crumb(Kind::report);
  draft.crumb({Kind::report, index});
  draft.values().set(Text::kind, report_kind(report, draft.content(), draft.words()));
  if (report.data_cut) draft.values().set(Html::cut, time_html(*report.data_cut, draft.words()));
  notice_if_released(draft, index);
  notice_if_earlier(draft, index);
}

void set_report_neighbours(Draft& draft, std::uint32_t report) {
  if (const ReleasedNow* now = draft.edition().released_now()) return set_neighbours(draft, now->previous, now->next);
  const auto neighbour = [&](std::optional<std::uint32_t> place) -> std::optional<NamedAddress> {
    if (!place || !draft.content().reports[*place].period) return std::nullopt;
    return NamedAddress{render::period_text(*draft.content().reports[*place].period, draft.words()),
                        model::address({Kind::report, *place}, draft.content())};
  };
  set_neighbours(draft, neighbour(draft.derived().reports[report].previous), neighbour(draft.derived().reports[report].next));
}

}  // namespace goldthread::site
