#include "site/board_actions.hpp"

#include <algorithm>
#include <optional>

#include "derive/board_action.hpp"
#include "render/dates.hpp"
#include "render/numbers.hpp"
#include "render/tag.hpp"
#include "site/accountability_pages.hpp"
#include "site/rows.hpp"
#include "site/sections.hpp"
#include "site/tables.hpp"

namespace goldthread::site {

namespace {

using derive::BoardActionStands;
using derive::Places;
using derive::stands_on;
using model::BoardAction;
using model::Kind;
using render::Phrase;
using render::TagTone;

std::string tag_of(BoardActionStands stands, const render::Words& words) {
  std::string tag;
  switch (stands) {
    case BoardActionStands::closed:
      render::append_tag(tag, TagTone::good, "done", words[Phrase::action_done]);
      break;
    case BoardActionStands::overdue:
      render::append_tag(tag, TagTone::bad, "overdue", words[Phrase::action_overdue]);
      break;
    case BoardActionStands::open:
      render::append_tag(tag, TagTone::none, "to-come", words[Phrase::action_to_come]);
      break;
  }
  return tag;
}

Places standing(const model::Content& content, model::Date day, bool closed) {
  Places out;
  for (std::uint32_t i = 0; i < content.board_actions.size(); ++i) {
    const auto stands = stands_on(day, content.board_actions[i]);
    if (stands && (*stands == BoardActionStands::closed) == closed) out.push_back(i);
  }
  return out;
}

std::string counted(const model::Content& content, const Places& open, std::size_t closed, model::Date day, const render::Words& words) {
  const auto overdue = std::count_if(open.begin(), open.end(), [&](std::uint32_t place) {
    return stands_on(day, content.board_actions[place]) == BoardActionStands::overdue;
  });
  return words.fill(Phrase::board_actions_counts, {{"open", render::number_text(static_cast<std::int64_t>(open.size()))},
                                                   {"overdue", render::number_text(overdue)},
                                                   {"closed", render::number_text(static_cast<std::int64_t>(closed))}});
}

}  // namespace

void add_board_actions(Draft& draft, Values& where, std::string_view caption, const Places& places, model::Date day) {
  const model::Content& content = draft.content();
  const render::Words& words = draft.words();
  Table table(draft, where, caption,
              {{words[Phrase::column_action]},
               {words[Phrase::column_for]},
               {words[Phrase::column_asked]},
               {words[Phrase::column_owner]},
               {words[Phrase::column_by]},
               {words[Phrase::column_status]}});
  for (const std::uint32_t place : places) {
    const BoardAction& action = content.board_actions[place];
    const auto stands = stands_on(day, action);
    Row row = table.row();
    Values& what = row.cell();
    what.set(Text::value, action.title);
    what.set(Text::note, action.asked.text);
    row.refs(action.items);
    Values& asked = row.cell();
    asked.set(Text::value, title_of(action.asked.by, content));
    if (action.asked.date) asked.set(Text::note, render::date_text(*action.asked.date, words));
    row.ref(action.asked.to);
    row.html(action.asked.due ? time_html(*action.asked.due, words) : std::string());
    Values& status = row.cell();
    status.set(Html::tag, stands ? tag_of(*stands, words) : std::string());
    if (stands == BoardActionStands::closed) status.set(Text::note, action.asked.response);
    row.anchor(action.id);
  }
}

void add_carried_actions(Draft& draft, Parts& parts, const model::Report& report, const model::Report* before) {
  if (!report.data_cut || report.series == model::ReportSeries::dashboard) return;
  const model::Content& content = draft.content();
  const model::Date cut = *report.data_cut;
  const auto is_others = [&](std::uint32_t place) {
    const auto board = content.find(content.board_actions[place].asked.by.id, Kind::body);
    return !report.organisation.empty() && (!board || content.bodies[*board].organisation.id != report.organisation.id);
  };
  Places open = standing(content, cut, false);
  Places closed = standing(content, cut, true);
  std::erase_if(open, is_others);
  std::erase_if(closed, [&](std::uint32_t place) {
    return is_others(place) || !before || !before->data_cut || *content.board_actions[place].asked.closed <= *before->data_cut;
  });
  if (open.empty() && closed.empty()) return;
  const render::Words& words = draft.words();
  Values& part = parts.add(words[Phrase::report_board_actions], "board_actions");
  part.set(Text::intro, counted(content, open, closed.size(), cut, words));
  open.insert(open.end(), closed.begin(), closed.end());
  const bool compares = before && before->period;
  add_board_actions(draft, part,
                    compares ? words.fill(Phrase::caption_board_in_report, {{"period", render::period_text(*before->period, words)}})
                             : words[Phrase::caption_board_in_first_report],
                    open, cut);
}

void add_changes_by_boards(Draft& draft, Parts& parts, std::string_view id, std::string_view title) {
  const model::Content& content = draft.content();
  const render::Words& words = draft.words();
  std::optional<Table> table;
  for (const BoardAction& action : content.board_actions) {
    const bool changes = std::any_of(action.adjusts.begin(), action.adjusts.end(), [&](const model::Ref& ref) { return ref.id == id; });
    if (!changes || !content.site.as_at || !stands_on(*content.site.as_at, action)) continue;
    if (!table) {
      table.emplace(draft, parts.add(words[Phrase::changed_by_boards], "changed_by_boards"),
                    words.fill(Phrase::caption_changed_by_boards, {{"title", title}}),
                    std::vector<Column>{{words[Phrase::column_date]},
                                        {words[Phrase::column_change]},
                                        {words[Phrase::column_agreed_by]},
                                        {words[Phrase::column_why]}});
    }
    table->row()
        .html(action.asked.date ? time_html(*action.asked.date, words) : std::string())
        .text(action.asked.text)
        .ref(action.asked.by)
        .text(action.why);
  }
}

std::string board_actions_page(const Edition& edition) {
  const model::Content& content = edition.content();
  const render::Words& words = edition.words();
  Draft draft(edition, std::string(address(Section::board_actions)));
  const std::string name = title(Section::board_actions, words);
  draft.title(name);
  draft.values().set(Text::summary, words[Phrase::board_actions_intro]);
  draft.describe(words.fill(Phrase::description_of_list,
                            {{"council", content.site.council}, {"list", name}, {"summary", words[Phrase::board_actions_intro]}}));
  Parts parts(draft);
  const model::Date as_at = *content.site.as_at;
  const Places open = standing(content, as_at, false);
  Places closed = standing(content, as_at, true);
  std::stable_sort(closed.begin(), closed.end(), [&](std::uint32_t a, std::uint32_t b) {
    return content.board_actions[a].asked.closed > content.board_actions[b].asked.closed;
  });
  if (!open.empty()) {
    Values& part = parts.add(words[Phrase::board_actions_open], "open_actions");
    part.set(Text::intro, counted(content, open, closed.size(), as_at, words));
    add_board_actions(draft, part, words.fill(Phrase::caption_board_open, {{"date", render::date_text(as_at, words)}}), open, as_at);
  }
  if (!closed.empty())
    add_board_actions(draft, parts.add(words[Phrase::board_actions_closed], "closed_actions"), words[Phrase::caption_board_closed], closed,
                      as_at);
  return parts.draw(Template::profile);
}

}  // namespace goldthread::site
