#include "site/site_pages.hpp"

#include <algorithm>
#include <utility>

#include "derive/role_calendar.hpp"
#include "site/a_z_page.hpp"
#include "site/accountability_pages.hpp"
#include "site/action_plan_pages.hpp"
#include "site/body_pages.hpp"
#include "site/budget_page.hpp"
#include "site/calendar_pages.hpp"
#include "site/changed.hpp"
#include "site/coverage_page.hpp"
#include "site/data_page.hpp"
#include "site/data_quality_page.hpp"
#include "site/documents_page.hpp"
#include "site/glossary_page.hpp"
#include "site/home_page.hpp"
#include "site/hot_spots_page.hpp"
#include "site/index_pages.hpp"
#include "site/item_pages.hpp"
#include "site/measure_card.hpp"
#include "site/moved_pages.hpp"
#include "site/organisation_pages.hpp"
#include "site/pack_pages.hpp"
#include "site/paper_pages.hpp"
#include "site/pictures.hpp"
#include "site/plain_pages.hpp"
#include "site/plan_pages.hpp"
#include "site/released.hpp"
#include "site/report_pages.hpp"
#include "site/report_parts.hpp"
#include "site/risk_pages.hpp"
#include "site/role_calendar_page.hpp"
#include "site/search_page.hpp"
#include "site/sections.hpp"
#include "site/standing_pages.hpp"
#include "site/ward_pages.hpp"
#include "site/whole_pages.hpp"

namespace goldthread::site {

namespace {

using model::Kind;

class Jobs {
 public:
  explicit Jobs(const Edition& edition) : edition_(edition) {}

  // A page by itself.
  void add(std::string_view address, std::string (*page)(const Edition&)) {
    push(std::string(address), edition_.site().as_at, [&edition = edition_, page] { return page(edition); });
  }
  void add(Section section, std::string (*page)(const Edition&)) {
    if (exists(section, edition_.content())) add(address(section), page);
  }
  // A page for each of a list.
  void add_each(Kind kind, std::size_t size, std::string (*page)(const Edition&, std::uint32_t)) {
    for (std::uint32_t i = 0; i < size; ++i) {
      push(model::address({kind, i}, edition_.content()), changed({kind, i}, edition_),
           [&edition = edition_, page, i] { return page(edition, i); });
    }
  }
  // A measure's page, its card and its pictures.
  void add_measure(std::uint32_t measure);
  void push(const std::string& address, std::optional<model::Date> changed, std::function<std::string()> html) {
    jobs_.push_back({path(address + "index.html"), [html = std::move(html)](MeasureCharts&) { return html(); }, changed});
  }
  void push_file(const std::string& name, std::function<std::string()> html) {
    jobs_.push_back({path(name), [html = std::move(html)](MeasureCharts&) { return html(); }, std::nullopt});
  }
  std::vector<PageJob> take() { return std::move(jobs_); }

 private:
  std::string path(const std::string& name) const { return std::string(edition_.folder()).append(name); }

  const Edition& edition_;
  std::vector<PageJob> jobs_;
};

void Jobs::add_measure(std::uint32_t i) {
  const Edition& edition = edition_;
  const model::Content& content = edition.content();
  const std::size_t page = jobs_.size();
  jobs_.push_back({path(model::address({Kind::measure, i}, content) + "index.html"),
                   [&edition, i](MeasureCharts& charts) { return measure_page(edition, i, charts); },
                   changed({Kind::measure, i}, edition)});
  jobs_.push_back({path(card_address(i, content) + "index.html"),
                   [&edition, i](MeasureCharts& charts) { return card_page(edition, i, charts); }, std::nullopt});
  for (const Picture which : pictures_of(edition, i)) {
    jobs_.push_back({path(picture_address(i, which, content)),
                     [&edition, i, which](MeasureCharts& charts) { return charts.picture(edition, i, which); }, std::nullopt});
  }
  jobs_[page].alike = jobs_.size() - page - 1;
}

// The pages of one report, drawn from the edition that it is in.
void add_report_pages(Jobs& jobs, const Edition& edition, std::uint32_t i) {
  const model::Content& content = edition.content();
  const ReleasedNow* now = edition.released_now();
  auto newest = changed({Kind::report, i}, edition);
  if (now) newest = std::max(newest, std::optional(now->on));
  if (now && !now->changes.empty()) newest = std::max(newest, now->changes.front().on);
  jobs.push(model::address({Kind::report, i}, content), newest, [&edition, i] { return report_page(edition, i); });
  for (const ResultsPage& page : results_pages(edition, i))
    jobs.push(page.address, newest, [&edition, i, page] { return results_page(edition, i, page); });
  if (has_moves_page(edition, i)) jobs.push(moves_address(i, content), newest, [&edition, i] { return moves_page(edition, i); });
  for (const ExceptionsPage page : exceptions_pages(edition, i))
    jobs.push(exceptions_address(i, page, content), newest, [&edition, i, page] { return exceptions_page(edition, i, page); });
  jobs.push(print_address(i, content), newest, [&edition, i] { return print_page(edition, i); });
}

}  // namespace

std::vector<PageJob> page_jobs(const Edition& edition, const ReleasedEditions& released, const Search& search) {
  const model::Content& content = edition.content();
  Jobs jobs(edition);
  jobs.add("", home_page);
  jobs.add(Section::priorities, priorities_page);
  jobs.add_each(Kind::priority, content.priorities.size(), priority_page);
  jobs.add(Section::outcomes, outcomes_page);
  jobs.add_each(Kind::outcome, content.outcomes.size(), outcome_page);
  jobs.add(Section::measures, measures_page);
  for (std::uint32_t i = 0; i < content.measures.size(); ++i) jobs.add_measure(i);
  jobs.add(Section::activities, activities_page);
  jobs.add_each(Kind::activity, content.activities.size(), activity_page);
  for (PictureFile& picture : picture_files(edition)) jobs.push_file(picture.address, std::move(picture.svg));
  jobs.add(Section::programmes, programmes_page);
  jobs.add_each(Kind::programme, content.programmes.size(), programme_page);
  jobs.add(Section::reports, reports_page);
  for (std::uint32_t i = 0; i < content.reports.size(); ++i) {
    const auto found = released.find(content.reports[i].id);
    if (found == released.end()) {
      add_report_pages(jobs, edition, i);
    } else if (const auto place = found->second->content().find(found->first, Kind::report)) {
      const Edition& then = *found->second;
      add_report_pages(jobs, then, static_cast<std::uint32_t>(*place));
      jobs.push(changes_address(i, content), edition.site().as_at,
                [&edition, &then, i] { return changes_page(edition, i, *then.released_now()); });
    }
  }
  jobs.add(Section::action_plans, action_plans_page);
  jobs.add_each(Kind::action_plan, content.action_plans.size(), action_plan_page);
  jobs.add(Section::plans, plans_page);
  jobs.add_each(Kind::plan, content.plans.size(), plan_page);
  for (std::uint32_t i = 0; i < content.frameworks.size(); ++i) {
    jobs.push(render::framework_address(i, content), edition.site().as_at, [&edition, i] { return framework_page(edition, i); });
  }
  if (content.frameworks.empty()) jobs.add(Section::framework, framework_lists_page);
  jobs.add(Section::roles, roles_page);
  jobs.add(Section::statements, statements_page);
  jobs.add_each(Kind::statement, content.statements.size(), statement_page);
  jobs.add(Section::surveys, surveys_page);
  jobs.add_each(Kind::survey, content.surveys.size(), survey_page);
  jobs.add(Section::questions, question_sessions_page);
  jobs.add_each(Kind::question_session, content.question_sessions.size(), question_session_page);
  jobs.add(Section::board_actions, board_actions_page);
  jobs.add(Section::portfolios, portfolios_page);
  jobs.add_each(Kind::portfolio, content.portfolios.size(), portfolio_page);
  jobs.add(Section::organisations, organisations_page);
  jobs.add_each(Kind::organisation, content.organisations.size(), organisation_page);
  jobs.add(Section::bodies, bodies_page);
  jobs.add_each(Kind::body, content.bodies.size(), body_page);
  jobs.add(Section::meetings, meetings_page);
  jobs.add_each(Kind::meeting, content.meetings.size(), meeting_page);
  for (std::uint32_t i = 0; i < content.meetings.size(); ++i) {
    if (has_pack(i, edition))
      jobs.push(pack_address(i, content), edition.site().as_at, [&edition, released, i] { return pack_page(edition, i, released); });
  }
  jobs.add(Section::papers, papers_page);
  jobs.add_each(Kind::paper, content.papers.size(), paper_page);
  jobs.add(Section::calendar, calendar_page);
  jobs.add_each(Kind::stream, content.streams.size(), stream_page);
  for (const model::ItemRef role : derive::roles_with_calendar(content)) {
    jobs.push(role_calendar_address(role, content), edition.site().as_at, [&edition, role] { return role_calendar_page(edition, role); });
  }
  jobs.add(Section::risks, risks_page);
  jobs.add_each(Kind::risk, content.risks.size(), risk_page);
  jobs.add(Section::budget, budget_page);
  jobs.add(Section::hot_spots, hot_spots_page);
  jobs.add_each(Kind::hot_spot, content.hot_spots.size(), hot_spot_page);
  jobs.add(Section::coverage, coverage_page);
  jobs.add(Section::data_quality, data_quality_page);
  jobs.add(Section::wards, wards_page);
  jobs.add_each(Kind::ward, content.wards.size(), ward_page);
  jobs.add(Section::glossary, glossary_page);
  jobs.add(Section::data, data_page);
  if (has_documents(content)) jobs.add(documents_address, documents_page);
  jobs.add(Section::thread, thread_page);
  const AToZ a_z(edition);
  jobs.push(std::string(address(Section::a_z)), edition.site().as_at, [a_z] { return a_z.page(); });
  for (const std::string& letter : a_z.letters_with_pages())
    jobs.push(a_z.address(letter), edition.site().as_at, [a_z, letter] { return a_z.letter_page(letter); });
  for (std::uint32_t i = 0; i < content.pages.size(); ++i) {
    jobs.push(content.pages[i].path + "/", edition.site().as_at, [&edition, i] { return plain_page(edition, i); });
  }
  for (const auto& [page, address] :
       {std::pair(StandingPage::accessibility, "accessibility/"), std::pair(StandingPage::privacy, "privacy/")}) {
    if (lacks_page(page, content))
      jobs.push(address, edition.site().as_at, [&edition, which = page] { return standing_page(edition, which); });
  }
  // An old address is one of the main language's: it is older than the other.
  for (Moved& moved : edition.folder().empty() ? moved_of(edition) : std::vector<Moved>()) {
    const std::string path = moved.from + "index.html";
    jobs.push_file(path, [&edition, moved = std::move(moved)] { return moved_page(edition, moved); });
  }
  if (edition.has_search()) {
    jobs.push_file(std::string(search_address) + "index.html", [&edition, search] { return search_page(edition, search.index().folder); });
  }
  jobs.push_file("404.html", [&edition] { return not_found_page(edition); });
  return jobs.take();
}

}  // namespace goldthread::site
