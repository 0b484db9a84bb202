#include "site/site_pages.hpp"

#include <utility>

#include "site/changed.hpp"
#include "site/home_page.hpp"
#include "site/index_pages.hpp"
#include "site/item_pages.hpp"
#include "site/plain_pages.hpp"
#include "site/sections.hpp"
#include "site/standing_pages.hpp"
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
  void push(std::string address, std::optional<model::Date> changed, std::function<std::string()> html) {
    jobs_.push_back({std::move(address) + "index.html", std::move(html), changed});
  }
  void push_file(std::string path, std::function<std::string()> html) { jobs_.push_back({std::move(path), std::move(html), std::nullopt}); }
  std::vector<PageJob> take() { return std::move(jobs_); }

 private:
  const Edition& edition_;
  std::vector<PageJob> jobs_;
};

}  // namespace

std::vector<PageJob> page_jobs(const Edition& edition) {
  const model::Content& content = edition.content();
  Jobs jobs(edition);
  jobs.add("", home_page);
  jobs.add(Section::priorities, priorities_page);
  jobs.add_each(Kind::priority, content.priorities.size(), priority_page);
  jobs.add(Section::outcomes, outcomes_page);
  jobs.add_each(Kind::outcome, content.outcomes.size(), outcome_page);
  jobs.add(Section::measures, measures_page);
  jobs.add_each(Kind::measure, content.measures.size(), measure_page);
  jobs.add(Section::activities, activities_page);
  jobs.add_each(Kind::activity, content.activities.size(), activity_page);
  jobs.add(Section::programmes, programmes_page);
  jobs.add_each(Kind::programme, content.programmes.size(), programme_page);
  jobs.add(Section::thread, thread_page);
  jobs.add(Section::a_z, a_z_page);
  for (std::uint32_t i = 0; i < content.pages.size(); ++i) {
    jobs.push(content.pages[i].path + "/", edition.site().as_at, [&edition, i] { return plain_page(edition, i); });
  }
  for (const auto& [page, address] :
       {std::pair(StandingPage::accessibility, "accessibility/"), std::pair(StandingPage::privacy, "privacy/")}) {
    if (lacks_page(page, content))
      jobs.push(address, edition.site().as_at, [&edition, which = page] { return standing_page(edition, which); });
  }
  jobs.push_file("404.html", [&edition] { return not_found_page(edition); });
  return jobs.take();
}

}  // namespace goldthread::site
