#include "site/hot_spots_page.hpp"

#include <algorithm>
#include <array>

#include "render/dates.hpp"
#include "render/numbers.hpp"
#include "site/parts.hpp"
#include "site/rows.hpp"
#include "site/sections.hpp"
#include "site/tables.hpp"

namespace goldthread::site {

namespace {

using derive::HotSpotRule;
using model::HotSpot;
using model::HotSpotKind;
using model::Kind;
using render::Phrase;

constexpr std::array all_rules = {HotSpotRule::red_twice, HotSpotRule::worsening_both_ways, HotSpotRule::special_cause_concern,
                                  HotSpotRule::action_plan_overdue, HotSpotRule::not_reported_twice};

Phrase phrase_of(HotSpotRule rule) {
  switch (rule) {
    case HotSpotRule::red_twice:
      return Phrase::hot_spot_red_twice;
    case HotSpotRule::worsening_both_ways:
      return Phrase::hot_spot_worsening_both_ways;
    case HotSpotRule::special_cause_concern:
      return Phrase::hot_spot_special_cause_concern;
    case HotSpotRule::action_plan_overdue:
      return Phrase::hot_spot_action_plan_overdue;
    case HotSpotRule::not_reported_twice:
      return Phrase::hot_spot_not_reported_twice;
  }
  return Phrase::hot_spot_red_twice;
}

bool is_by(const std::optional<model::Date>& date, model::Date day) { return date && *date <= day; }

// Referrals, or pieces of advice, made by the day the site is told from; the open ones first, then the newest.
derive::Places made(const model::Content& content, HotSpotKind kind, model::Date as_at) {
  derive::Places out;
  for (std::uint32_t i = 0; i < content.hot_spots.size(); ++i) {
    const HotSpot& hot_spot = content.hot_spots[i];
    if (hot_spot.kind == kind && is_by(hot_spot.asked.date, as_at)) out.push_back(i);
  }
  std::stable_sort(out.begin(), out.end(), [&](std::uint32_t a, std::uint32_t b) {
    const auto& first = content.hot_spots[a].asked;
    const auto& second = content.hot_spots[b].asked;
    const bool a_closed = is_by(first.closed, as_at);
    const bool b_closed = is_by(second.closed, as_at);
    return a_closed != b_closed ? b_closed : first.date > second.date;
  });
  return out;
}

std::string counted(const model::Content& content, const derive::Places& places, model::Date as_at, const render::Words& words) {
  std::int64_t open = 0;
  std::int64_t unanswered = 0;
  for (const std::uint32_t place : places) {
    const model::Request& asked = content.hot_spots[place].asked;
    if (is_by(asked.closed, as_at)) continue;
    ++open;
    if (asked.response.empty()) ++unanswered;
  }
  return words.fill(Phrase::hot_spots_referred_counted, {{"open", render::number_text(open)},
                                                         {"unanswered", render::number_text(unanswered)},
                                                         {"closed", render::number_text(static_cast<std::int64_t>(places.size()) - open)}});
}

void fill_row(Draft& draft, Row row, std::uint32_t place, model::Date as_at) {
  const render::Words& words = draft.words();
  const HotSpot& hot_spot = draft.content().hot_spots[place];
  const model::Request& asked = hot_spot.asked;
  row.item({Kind::hot_spot, place}).refs(hot_spot.items);
  Values& referred = row.cell();
  const model::Ref& named = hot_spot.kind == HotSpotKind::referral ? asked.by : asked.to;
  referred.set(Html::content, time_html(*asked.date, words));
  referred.set(Text::note, named.empty() ? std::string() : title_of(named, draft.content()));
  row.text(asked.text);
  row.text(asked.response.empty() ? words[Phrase::hot_spot_no_response] : asked.response);
  if (is_by(asked.closed, as_at)) {
    row.html(time_html(*asked.closed, words));
  } else {
    row.text(words[Phrase::hot_spot_open]);
  }
}

// What bodies and people referred to scrutiny, or scrutiny advised.
void add_register(Draft& draft, Parts& parts, HotSpotKind kind) {
  const render::Words& words = draft.words();
  const model::Date as_at = draft.derived().now.vantage.cut;
  const derive::Places places = made(draft.content(), kind, as_at);
  const bool referrals = kind == HotSpotKind::referral;
  if (places.empty() && !referrals) return;
  Values& part =
      referrals ? parts.add(words[Phrase::hot_spots_referred], "referred") : parts.add(words[Phrase::hot_spots_advice], "advised");
  part.set(Text::intro, places.empty() ? words[Phrase::hot_spots_referred_none] : counted(draft.content(), places, as_at, words));
  if (places.empty()) return;
  Table table(draft, part, words[referrals ? Phrase::caption_hot_spots_referred : Phrase::caption_hot_spots_advice],
              {{words.singular(Kind::hot_spot)},
               {words[Phrase::column_hot_spot_about]},
               {words[referrals ? Phrase::column_referred : Phrase::column_advised]},
               {words[Phrase::column_concern]},
               {words[Phrase::column_response]},
               {words[Phrase::column_closed]}});
  for (const std::uint32_t place : places) fill_row(draft, table.row(), place, as_at);
}

void add_suggestions(Draft& draft, Parts& parts) {
  const render::Words& words = draft.words();
  const auto& suggestions = draft.derived().suggested_hot_spots;
  const std::string as_at = render::date_text(draft.derived().now.vantage.cut, words);
  Values& part = parts.add(words[Phrase::hot_spots_suggested], "suggested");
  part.set(Text::intro,
           words.fill(suggestions.empty() ? Phrase::hot_spots_suggested_none : Phrase::hot_spots_suggested_intro, {{"date", as_at}}));
  if (suggestions.empty()) return;
  Table table(draft, part, words[Phrase::caption_hot_spots_suggested],
              {{words[Phrase::column_what]},
               {words[Phrase::column_kind]},
               {words[Phrase::column_status_now]},
               {words[Phrase::column_suggested_why]}});
  for (const derive::SuggestedHotSpot& suggestion : suggestions) {
    Row row = table.row();
    row.item(suggestion.item)
        .text(words.singular(suggestion.item.kind))
        .html(tag_of(draft.edition(), suggestion.item, draft.derived().now));
    Values& why = row.cell();
    for (const HotSpotRule rule : suggestion.rules) why.add(Block::items).set(Text::title, words[phrase_of(rule)]);
  }
}

void add_rules(Draft& draft, Parts& parts) {
  const render::Words& words = draft.words();
  Values& part = parts.add(words[Phrase::hot_spots_rules], "the_rules");
  part.set(Text::intro, words[Phrase::hot_spots_rules_intro]);
  for (const HotSpotRule rule : all_rules) part.add(Block::points).set(Text::value, words[phrase_of(rule)]);
}

}  // namespace

std::string hot_spots_page(const Edition& edition) {
  const render::Words& words = edition.words();
  Draft draft(edition, std::string(address(Section::hot_spots)));
  const std::string name = title(Section::hot_spots, words);
  draft.title(name);
  draft.values().set(Text::summary, words[Phrase::hot_spots_intro]);
  draft.describe(words.fill(Phrase::description_of_list,
                            {{"council", edition.site().council}, {"list", name}, {"summary", words[Phrase::hot_spots_intro]}}));
  Parts parts(draft);
  add_register(draft, parts, HotSpotKind::referral);
  add_register(draft, parts, HotSpotKind::advice);
  add_suggestions(draft, parts);
  add_rules(draft, parts);
  return parts.draw(Template::profile);
}

std::string hot_spot_page(const Edition& edition, std::uint32_t index) {
  const model::Content& content = edition.content();
  const HotSpot& hot_spot = content.hot_spots[index];
  const model::Request& asked = hot_spot.asked;
  const render::Words& words = edition.words();
  const std::string& kind = words[hot_spot.kind == HotSpotKind::referral ? Phrase::hot_spot_referral : Phrase::hot_spot_advice];
  Draft draft(edition, model::address({Kind::hot_spot, index}, content));
  Values& page = draft.values();
  draft.title(hot_spot.title);
  draft.crumb(title(Section::hot_spots, words), address(Section::hot_spots));
  page.set(Text::kind, kind);
  page.set(Text::summary, asked.text);
  draft.describe(words.fill(Phrase::description_of_hot_spot,
                            {{"title", hot_spot.title}, {"kind", render::inside_sentence(kind)}, {"council", content.site.council}}));
  add_fact(draft, page, words[Phrase::fact_referred_by], asked.by);
  if (asked.date) add_fact_html(page, words[Phrase::fact_referred_on], time_html(*asked.date, words));
  add_fact(draft, page, words[Phrase::fact_referred_to], asked.to);
  add_fact(page, words[Phrase::column_response], asked.response.empty() ? words[Phrase::hot_spot_no_response] : asked.response);
  if (is_by(asked.closed, edition.derived().now.vantage.cut)) {
    add_fact_html(page, words[Phrase::column_closed], time_html(*asked.closed, words));
  } else {
    add_fact(page, words[Phrase::column_closed], words[Phrase::hot_spot_open]);
  }
  draft.prose(page, Html::prose, hot_spot.prose, edition.derived().now, 2);
  Parts parts(draft);
  Values* about = nullptr;
  for (const model::Ref& ref : hot_spot.items) {
    const auto item = content.find(ref.id);
    if (!item) continue;
    if (!about) about = &parts.add(words[Phrase::hot_spot_about], "what_it_is_about");
    add_item(draft, *about, Block::items, *item, edition.derived().now);
  }
  return parts.draw(Template::profile);
}

}  // namespace goldthread::site
