#include "site/sections.hpp"

#include <array>

namespace goldthread::site {

namespace {

using model::Kind;
using render::Phrase;

struct Standing {
  std::string_view address;
  std::optional<Kind> kind;  // of what it lists: its name is the kind's
  Phrase phrase;             // else its own
};

constexpr std::array<Standing, section_count> sections = {{
    {"priorities/", Kind::priority, {}},
    {"outcomes/", Kind::outcome, {}},
    {"activities/", Kind::activity, {}},
    {"measures/", Kind::measure, {}},
    {"programmes/", Kind::programme, {}},
    {"reports/", Kind::report, {}},
    {"action-plans/", Kind::action_plan, {}},
    {"plans/", Kind::plan, {}},
    {"framework/", {}, Phrase::section_framework},
    {"roles/", {}, Phrase::section_roles},
    {"statements/", Kind::statement, {}},
    {"surveys/", Kind::survey, {}},
    {"questions/", Kind::question_session, {}},
    {"board-actions/", Kind::board_action, {}},
    {"thread/", {}, Phrase::section_thread},
    {"portfolios/", Kind::portfolio, {}},
    {"organisations/", Kind::organisation, {}},
    {"bodies/", Kind::body, {}},
    {"meetings/", Kind::meeting, {}},
    {"papers/", Kind::paper, {}},
    {"calendar/", {}, Phrase::section_calendar},
    {"risks/", Kind::risk, {}},
    {"budget/", {}, Phrase::section_budget},
    {"hot-spots/", Kind::hot_spot, {}},
    {"coverage/", {}, Phrase::section_coverage},
    {"data-quality/", {}, Phrase::section_data_quality},
    {"wards/", Kind::ward, {}},
    {"glossary/", {}, Phrase::section_glossary},
    {"a-z/", {}, Phrase::section_a_z},
    {"data/", {}, Phrase::section_data},
}};

const Standing& standing(Section section) { return sections[static_cast<std::size_t>(section)]; }

}  // namespace

std::string_view address(Section section) { return standing(section).address; }

std::optional<Section> section(std::string_view key) {
  for (std::size_t i = 0; i < sections.size(); ++i) {
    const std::string_view address = sections[i].address;
    if (key == address.substr(0, address.size() - 1)) return static_cast<Section>(i);
  }
  return std::nullopt;
}

std::optional<Section> section_of(Kind kind) {
  for (std::size_t i = 0; i < sections.size(); ++i) {
    if (sections[i].kind == kind) return static_cast<Section>(i);
  }
  return std::nullopt;
}

bool exists(Section section, const model::Content& content) {
  switch (section) {
    case Section::priorities:
      return !content.priorities.empty();
    case Section::outcomes:
      return !content.outcomes.empty();
    case Section::activities:
      return !content.activities.empty();
    case Section::measures:
      return !content.measures.empty();
    case Section::programmes:
      return !content.programmes.empty();
    case Section::reports:
      return !content.reports.empty();
    case Section::action_plans:
      return !content.action_plans.empty();
    case Section::plans:
      return !content.plans.empty() || !content.tiers.empty();
    case Section::framework:
      return !content.frameworks.empty() || !content.timetables.empty() || !content.indicator_sets.empty();
    case Section::roles:
      return !content.bodies.empty() || !content.portfolios.empty();
    case Section::statements:
      return !content.statements.empty();
    case Section::surveys:
      return !content.surveys.empty();
    case Section::questions:
      return !content.question_sessions.empty();
    case Section::board_actions:
      return !content.board_actions.empty();
    case Section::thread:
      return !content.priorities.empty();
    case Section::portfolios:
      return !content.portfolios.empty();
    case Section::organisations:
      return !content.organisations.empty() || !content.posts.empty();
    case Section::bodies:
      return !content.bodies.empty();
    case Section::meetings:
      return !content.meetings.empty();
    case Section::papers:
      return !content.papers.empty();
    case Section::calendar:
      return !content.streams.empty() || !content.meetings.empty();
    case Section::risks:
      return !content.risks.empty();
    case Section::budget:
      return !content.budget.empty();
    case Section::hot_spots:
      return !content.measures.empty() || !content.activities.empty() || !content.hot_spots.empty();
    case Section::coverage:
      return !content.measures.empty() && (!content.priorities.empty() || !content.indicator_sets.empty());
    case Section::data_quality:
      return !content.measures.empty();
    case Section::wards:
      return !content.wards.empty();
    case Section::glossary:
      return !content.glossary.empty();
    case Section::a_z:
    case Section::data:
      return true;
  }
  return false;
}

std::string title(Section section, const render::Words& words) {
  const Standing& found = standing(section);
  return found.kind ? words.plural(*found.kind) : words[found.phrase];
}

}  // namespace goldthread::site
