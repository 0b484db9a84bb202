#include "render/event_words.hpp"

#include <algorithm>

#include "render/dates.hpp"

namespace goldthread::render {

using model::Event;
using model::When;

namespace {

const std::string& month_name(int month, const Words& words) {
  return words[static_cast<Phrase>(static_cast<int>(Phrase::month_1) + month - 1)];
}

// "September to October"; of months that do not follow each other "November and January".
std::string several_months(const std::vector<int>& months, const Words& words) {
  const auto gap = std::adjacent_find(months.begin(), months.end(), [](int a, int b) { return b != a % 12 + 1; });
  if (gap == months.end()) {
    return words.fill(Phrase::span, {{"from", month_name(months.front(), words)}, {"to", month_name(months.back(), words)}});
  }
  std::vector<std::string> names;
  for (const int month : months) names.push_back(month_name(month, words));
  return listed(names, words);
}

}  // namespace

std::string when_words(const Event& event, int month, const Words& words) {
  if (event.months.size() > 1) return several_months(event.months, words);
  const std::string& name = month_name(month, words);
  switch (event.when) {
    case When::early:
      return words.fill(Phrase::when_early, {{"month", name}});
    case When::mid:
      return words.fill(Phrase::when_mid, {{"month", name}});
    case When::late:
      return words.fill(Phrase::when_late, {{"month", name}});
    case When::by:
      return words.fill(Phrase::when_by, {{"month", name}});
    case When::any:
      return words.fill(Phrase::when_any, {{"month", name}});
  }
  return name;
}

std::string when_inside(const Event& event, int month, const Words& words) {
  std::string out = when_words(event, month, words);
  const bool begins_with_month = event.months.size() > 1 || out.starts_with(month_name(month, words));
  if (!begins_with_month && !out.empty() && out[0] >= 'A' && out[0] <= 'Z') out[0] = static_cast<char>(out[0] - 'A' + 'a');
  return out;
}

// What keeps an event from being certain.
std::string conditions(const Event& event, const Words& words) {
  std::string out;
  const auto say = [&](std::string_view what) {
    if (what.empty()) return;
    if (!out.empty()) out += "; ";
    out += what;
  };
  if (event.document_stage)
    say(words[static_cast<Phrase>(static_cast<int>(Phrase::document_draft) + static_cast<int>(*event.document_stage))]);
  say(event.condition);
  if (event.proposed) say(words[Phrase::event_proposed]);
  if (event.outside && event.condition.empty()) say(words[Phrase::event_outside]);
  for (const model::Occurrence& from : event.pre_election)
    say(words.fill(Phrase::event_pre_election, {{"date", date_text(from.date, words)}}));
  return out;
}

std::string role_word(std::string_view id, const Words& words) {
  if (id == "directors") return words[Phrase::role_directors];
  if (id == "portfolio-holders") return words[Phrase::role_portfolio_holders];
  if (id == "officers") return words[Phrase::role_officers];
  return std::string(id);
}

std::string body_inside(std::string_view title, const Words& words) {
  constexpr std::string_view article = "The ";
  if (title.starts_with(article)) title.remove_prefix(article.size());
  return words.fill(Phrase::the_body, {{"body", title}});
}

}  // namespace goldthread::render
