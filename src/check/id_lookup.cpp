#include "check/id_lookup.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "text/closest.hpp"
#include "text/slug.hpp"

namespace goldthread::check {

using model::Kind;

namespace {

// In the order of Kind: how one is called, the folder its files stand in or the file its table stands in.
struct KindText {
  std::string_view article;
  std::string_view folder;
  std::string_view extension;  // empty: `folder` is the file that holds a table for each
};
constexpr std::array<KindText, static_cast<std::size_t>(model::last_kind) + 1> kind_texts = {{
    {"a post", "posts.toml", ""},
    {"a portfolio", "portfolios.toml", ""},
    {"an organisation", "organisations.toml", ""},
    {"a ward", "wards.toml", ""},
    {"a glossary term", "glossary.toml", ""},
    {"an indicator set", "indicator-sets.toml", ""},
    {"a comparator", "comparators.toml", ""},
    {"a tier", "plans/tiers.toml", ""},
    {"a plan", "plans/", ".md"},
    {"a priority", "priorities/", ".md"},
    {"an outcome", "outcomes/", ".md"},
    {"an activity", "activities/", ".md"},
    {"a programme", "programmes/", ".md"},
    {"a measure", "measures/", ".md"},
    {"a risk", "risks/", ".md"},
    {"a body", "bodies/", ".md"},
    {"a meeting", "meetings/", ".toml"},
    {"a stream of the calendar", "calendar/", ".toml"},
    {"a timetable", "calendar/timetables.toml", ""},
    {"a report", "reports/", "/index.md"},
    {"an action plan", "action-plans/", ".md"},
    {"a statement", "statements/", ".md"},
    {"a survey", "surveys/", ".md"},
    {"a question session", "questions/", ".md"},
    {"a hot spot", "hot-spots/", ".md"},
    {"a board action", "board-actions.toml", ""},
    {"a paper", "papers/", ".md"},
}};

const KindText& text_of(Kind kind) { return kind_texts[static_cast<std::size_t>(kind)]; }

// A thousand wrong references in a large council are told in a second; the first of them with the nearest id.
constexpr int most_searches = 100;

bool is_of(const model::Content& content, std::string_view id, Kinds kinds) {
  const auto item = content.find(id);
  return item && std::find(kinds.begin(), kinds.end(), item->kind) != kinds.end();
}

}  // namespace

std::string_view with_article(Kind kind) { return text_of(kind).article; }

std::string one_of(Kinds kinds) {
  std::string out;
  for (const Kind* kind = kinds.begin(); kind != kinds.end(); ++kind) {
    if (!out.empty()) out += kind + 1 == kinds.end() ? " or " : ", ";
    out += with_article(*kind);
  }
  return out;
}

bool IdLookup::may_be_unread(std::string_view id, Kinds kinds) const {
  if (content_.unread.empty()) return false;
  return std::any_of(kinds.begin(), kinds.end(), [&](Kind kind) {
    const KindText& text = text_of(kind);
    return content_.unread.contains(text.extension.empty() ? std::string(text.folder)
                                                           : fmt::format("{}{}{}", text.folder, id, text.extension));
  });
}

std::string IdLookup::help(std::string_view wanted, Kinds kinds) {
  // A title in place of an id: "Head of Environment".
  const std::string as_id = text::slug(wanted);
  if (as_id != wanted && is_of(content_, as_id, kinds)) return fmt::format("Did you mean `{}`?", as_id);
  if (++searches_ <= most_searches) {
    std::vector<std::string_view> known;
    for (const auto& [id, item] : content_.ids) {
      if (std::find(kinds.begin(), kinds.end(), item.kind) != kinds.end()) known.push_back(id);
    }
    std::sort(known.begin(), known.end());
    if (const auto nearest = text::closest(wanted, known)) return fmt::format("Did you mean `{}`?", *nearest);
  }
  const KindText& first = text_of(*kinds.begin());
  if (!text::is_id(wanted)) return fmt::format("Write the id of {}.", one_of(kinds));
  return first.extension.empty() ? fmt::format("Add a table [{}] to {}, or name one that is there.", wanted, first.folder)
                                 : fmt::format("Write {}{}{}, or name one that is there.", first.folder, wanted, first.extension);
}

std::string IdLookup::nearest_of(std::string_view wanted, const std::vector<std::string_view>& known) {
  if (++searches_ > most_searches) return {};
  const auto nearest = text::closest(wanted, known);
  return nearest ? fmt::format("Did you mean `{}`?", *nearest) : std::string();
}

}  // namespace goldthread::check
