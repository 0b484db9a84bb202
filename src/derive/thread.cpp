#include "derive/thread.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

#include "model/paper_facts.hpp"

namespace goldthread::derive {

namespace {

using model::Content;
using model::Kind;
using model::Ref;

// Calls `visit(place)` for each thing of a kind that the references name, each once.
template <class Visit>
void each_named(const Content& content, const std::vector<Ref>& refs, Kind kind, Visit visit) {
  for (std::size_t i = 0; i < refs.size(); ++i) {
    const bool again = std::any_of(refs.begin(), refs.begin() + static_cast<std::ptrdiff_t>(i),
                                   [&](const Ref& earlier) { return earlier.id == refs[i].id; });
    if (const auto found = again ? std::nullopt : content.find(refs[i].id, kind)) visit(*found);
  }
}

std::optional<std::size_t> named(const Content& content, const Ref& ref, Kind kind) {
  return ref.empty() ? std::nullopt : content.find(ref.id, kind);
}

void sort_once(Places& places) {
  std::sort(places.begin(), places.end());
  places.erase(std::unique(places.begin(), places.end()), places.end());
}

// An organisation and all that it is part of, nearest first; a chain that bites its tail ends there.
std::vector<Places> upward(const Content& content) {
  std::vector<Places> out(content.organisations.size());
  for (std::size_t i = 0; i < out.size(); ++i) {
    for (std::optional<std::size_t> at = i; at; at = named(content, content.organisations[*at].parent, Kind::organisation)) {
      const auto place = static_cast<std::uint32_t>(*at);
      if (std::find(out[i].begin(), out[i].end(), place) != out[i].end()) break;
      out[i].push_back(place);
    }
  }
  return out;
}

// Fills one Thread; each function takes one kind of child and writes it under everything that it names.
class Spinner {
 public:
  explicit Spinner(const Content& content) : content_(content), upward_(upward(content)) {
    thread_.priorities.resize(content.priorities.size());
    thread_.outcomes.resize(content.outcomes.size());
    thread_.activities.resize(content.activities.size());
    thread_.measures.resize(content.measures.size());
    thread_.programmes.resize(content.programmes.size());
    thread_.plans.resize(content.plans.size());
    thread_.organisations.resize(content.organisations.size());
    thread_.portfolios.resize(content.portfolios.size());
    thread_.posts.resize(content.posts.size());
    thread_.bodies.resize(content.bodies.size());
    thread_.meetings.resize(content.meetings.size());
    thread_.reports.resize(content.reports.size());
    thread_.wards.resize(content.wards.size());
    thread_.papers.resize(content.papers.size());
    for (std::size_t i = 0; i < content.budget.size(); ++i) {
      const auto& line = content.budget[i];
      lines_.emplace(model::year_text(line.year, content.site.year_start) + "/" + line.id, static_cast<std::uint32_t>(i));
    }
  }

  Thread spun() {
    each(content_.priorities, &Spinner::add_priority);
    each(content_.outcomes, &Spinner::add_outcome);
    each(content_.measures, &Spinner::add_measure);
    each(content_.activities, &Spinner::add_activity);
    each(content_.risks, &Spinner::add_risk);
    each(content_.budget, &Spinner::add_budget_line);
    each(content_.action_plans, &Spinner::add_action_plan);
    each(content_.revisions, &Spinner::add_revision);
    each(content_.plans, &Spinner::add_plan);
    each(content_.organisations, &Spinner::add_organisation);
    each(content_.posts, &Spinner::add_post);
    each(content_.portfolios, &Spinner::add_portfolio);
    each(content_.bodies, &Spinner::add_body);
    each(content_.tiers, &Spinner::add_tier);
    each(content_.meetings, &Spinner::add_meeting);
    each(content_.reports, &Spinner::add_report);
    each(content_.papers, &Spinner::add_paper);
    join_papers();
    for (auto& activity : thread_.activities) sort_once(activity.budget_lines);
    for (auto& portfolio : thread_.portfolios) {
      sort_once(portfolio.activities);
      sort_once(portfolio.posts);
    }
    for (auto& meeting : thread_.meetings) {
      sort_once(meeting.reports);
      sort_once(meeting.papers);
    }
    for (auto& report : thread_.reports) sort_once(report.meetings);
    return std::move(thread_);
  }

 private:
  template <class Item>
  void each(const std::vector<Item>& items, void (Spinner::*add)(const Item&, std::uint32_t)) {
    for (std::size_t i = 0; i < items.size(); ++i) (this->*add)(items[i], static_cast<std::uint32_t>(i));
  }

  // The organisation that a post is in, where it names one.
  std::optional<std::size_t> home_of(const Ref& post) const {
    const auto found = named(content_, post, Kind::post);
    return found ? named(content_, content_.posts[*found].organisation, Kind::organisation) : std::nullopt;
  }

  template <class List>
  void add_upward(std::optional<std::size_t> organisation, List Thread::OfOrganisation::*list, std::uint32_t place) {
    if (!organisation) return;
    for (const auto above : upward_[*organisation]) (thread_.organisations[above].*list).push_back(place);
  }

  // The portfolio that leads an outcome, else the one of its priority.
  std::optional<std::size_t> portfolio_of(std::size_t outcome) const {
    const auto& item = content_.outcomes[outcome];
    if (const auto lead = named(content_, item.lead, Kind::portfolio)) return lead;
    const auto priority = named(content_, item.priority, Kind::priority);
    return priority ? named(content_, content_.priorities[*priority].portfolio, Kind::portfolio) : std::nullopt;
  }

  void add_priority(const model::Priority& priority, std::uint32_t place) {
    if (const auto portfolio = named(content_, priority.portfolio, Kind::portfolio))
      thread_.portfolios[*portfolio].priorities.push_back(place);
    each_named(content_, priority.plans, Kind::plan, [&](std::size_t plan) {
      thread_.plans[plan].priorities.push_back(place);
      thread_.priorities[place].plans.push_back(static_cast<std::uint32_t>(plan));
    });
    sort_once(thread_.priorities[place].plans);
  }

  void add_outcome(const model::Outcome& outcome, std::uint32_t place) {
    if (const auto priority = named(content_, outcome.priority, Kind::priority)) thread_.priorities[*priority].outcomes.push_back(place);
    if (const auto post = named(content_, outcome.lead, Kind::post)) thread_.posts[*post].outcomes.push_back(place);
    if (const auto portfolio = portfolio_of(place)) thread_.portfolios[*portfolio].outcomes.push_back(place);
    add_upward(home_of(outcome.lead), &Thread::OfOrganisation::outcomes, place);
  }

  void add_measure(const model::Measure& measure, std::uint32_t place) {
    const auto outcome = named(content_, measure.outcome, Kind::outcome);
    const auto priority = named(content_, measure.priority, Kind::priority);
    if (outcome) thread_.outcomes[*outcome].measures.push_back(place);
    if (priority) thread_.priorities[*priority].measures.push_back(place);
    each_named(content_, measure.also_supports, Kind::outcome, [&](std::size_t also) {
      if (also != outcome) thread_.outcomes[also].also_measures.push_back(place);
    });
    const auto portfolio = outcome    ? portfolio_of(*outcome)
                           : priority ? named(content_, content_.priorities[*priority].portfolio, Kind::portfolio)
                                      : std::nullopt;
    if (portfolio) thread_.portfolios[*portfolio].measures.push_back(place);
    if (const auto post = named(content_, measure.owner, Kind::post)) thread_.posts[*post].measures.push_back(place);
    add_upward(home_of(measure.owner), &Thread::OfOrganisation::measures, place);
    for (const auto& series : measure.figures.breakdown) {
      if (const auto ward = content_.find(series.id, Kind::ward)) thread_.wards[*ward].measures.push_back(place);
    }
  }

  void add_activity(const model::Activity& activity, std::uint32_t place) {
    const auto outcome = named(content_, activity.outcome, Kind::outcome);
    if (outcome) thread_.outcomes[*outcome].activities.push_back(place);
    each_named(content_, activity.also_supports, Kind::outcome, [&](std::size_t also) {
      if (also != outcome) thread_.outcomes[also].also_activities.push_back(place);
    });
    if (const auto programme = named(content_, activity.programme, Kind::programme))
      thread_.programmes[*programme].activities.push_back(place);
    if (const auto post = named(content_, activity.lead, Kind::post)) thread_.posts[*post].activities.push_back(place);
    if (outcome) {
      if (const auto portfolio = portfolio_of(*outcome)) thread_.portfolios[*portfolio].activities.push_back(place);
    }
    if (const auto lead = named(content_, activity.lead, Kind::portfolio)) thread_.portfolios[*lead].activities.push_back(place);
    const auto own = named(content_, activity.organisation, Kind::organisation);
    add_upward(own ? own : home_of(activity.lead), &Thread::OfOrganisation::activities, place);
    each_named(content_, activity.plans, Kind::plan, [&](std::size_t plan) { thread_.plans[plan].activities.push_back(place); });
    each_named(content_, activity.depends_on, Kind::activity,
               [&](std::size_t other) { thread_.activities[other].dependants.push_back(place); });
    for (const auto& line : activity.budget_lines) {
      if (const auto found = lines_.find(line.id); found != lines_.end()) thread_.activities[place].budget_lines.push_back(found->second);
    }
  }

  void add_risk(const model::Risk& risk, std::uint32_t place) {
    each_named(content_, risk.outcomes, Kind::outcome, [&](std::size_t outcome) { thread_.outcomes[outcome].risks.push_back(place); });
    each_named(content_, risk.activities, Kind::activity,
               [&](std::size_t activity) { thread_.activities[activity].risks.push_back(place); });
    each_named(content_, risk.plans, Kind::plan, [&](std::size_t plan) { thread_.plans[plan].risks.push_back(place); });
    if (const auto post = named(content_, risk.owner, Kind::post)) thread_.posts[*post].risks.push_back(place);
  }

  void add_budget_line(const model::BudgetLine& line, std::uint32_t place) {
    each_named(content_, line.activities, Kind::activity,
               [&](std::size_t activity) { thread_.activities[activity].budget_lines.push_back(place); });
    const auto outcome = named(content_, line.outcome, Kind::outcome);
    if (outcome) thread_.outcomes[*outcome].budget_lines.push_back(place);
    const auto directorate = named(content_, line.directorate, Kind::organisation);
    add_upward(directorate, &Thread::OfOrganisation::budget_lines, place);
    // The money of a portfolio: of the outcome that the line pays for, else of the directorates that the portfolio covers.
    if (const auto portfolio = outcome ? portfolio_of(*outcome) : std::nullopt) {
      thread_.portfolios[*portfolio].budget_lines.push_back(place);
    } else if (directorate) {
      for (std::size_t i = 0; i < content_.portfolios.size(); ++i) {
        const auto& covers = content_.portfolios[i].covers;
        const auto& id = content_.organisations[*directorate].id;
        if (std::any_of(covers.begin(), covers.end(), [&](const Ref& ref) { return ref.id == id; }))
          thread_.portfolios[i].budget_lines.push_back(place);
      }
    }
  }

  void add_action_plan(const model::ActionPlan& plan, std::uint32_t place) {
    if (const auto measure = named(content_, plan.measure, Kind::measure)) thread_.measures[*measure].action_plans.push_back(place);
    if (const auto activity = named(content_, plan.activity, Kind::activity)) thread_.activities[*activity].action_plans.push_back(place);
    std::vector<Ref> owners;
    for (const auto& action : plan.actions) owners.push_back(action.owner);
    each_named(content_, owners, Kind::post, [&](std::size_t post) { thread_.posts[post].action_plans.push_back(place); });
  }

  void add_revision(const model::Revision& revision, std::uint32_t place) {
    if (const auto measure = named(content_, revision.item, Kind::measure)) thread_.measures[*measure].revisions.push_back(place);
  }

  void add_plan(const model::Plan& plan, std::uint32_t place) {
    if (const auto parent = named(content_, plan.parent, Kind::plan)) thread_.plans[*parent].children.push_back(place);
    if (const auto own = named(content_, plan.organisation, Kind::organisation)) thread_.organisations[*own].plans.push_back(place);
    if (const auto body = named(content_, plan.agreed_by, Kind::body)) thread_.bodies[*body].plans.push_back(place);
  }

  void add_organisation(const model::Organisation& organisation, std::uint32_t place) {
    if (const auto parent = named(content_, organisation.parent, Kind::organisation))
      thread_.organisations[*parent].services.push_back(place);
  }

  void add_post(const model::Post& post, std::uint32_t place) {
    if (const auto own = named(content_, post.organisation, Kind::organisation)) thread_.organisations[*own].posts.push_back(place);
  }

  void add_portfolio(const model::Portfolio& portfolio, std::uint32_t place) {
    each_named(content_, portfolio.covers, Kind::organisation, [&](std::size_t organisation) {
      auto& own = thread_.portfolios[place];
      own.organisations.push_back(static_cast<std::uint32_t>(organisation));
      const auto& posts = thread_.organisations[organisation].posts;
      own.posts.insert(own.posts.end(), posts.begin(), posts.end());
      thread_.organisations[organisation].portfolios.push_back(place);
    });
    sort_once(thread_.portfolios[place].organisations);
  }

  void add_body(const model::Body& body, std::uint32_t place) {
    each_named(content_, body.reports_to, Kind::body, [&](std::size_t above) { thread_.bodies[above].reporting_bodies.push_back(place); });
    if (const auto own = named(content_, body.organisation, Kind::organisation)) thread_.organisations[*own].bodies.push_back(place);
  }

  void add_tier(const model::Tier& tier, std::uint32_t place) {
    each_named(content_, tier.reviewed_by, Kind::body, [&](std::size_t body) { thread_.bodies[body].tiers.push_back(place); });
  }

  void join(std::optional<std::size_t> meeting, std::optional<std::size_t> report) {
    if (!meeting || !report) return;
    thread_.meetings[*meeting].reports.push_back(static_cast<std::uint32_t>(*report));
    thread_.reports[*report].meetings.push_back(static_cast<std::uint32_t>(*meeting));
  }

  void add_meeting(const model::Meeting& meeting, std::uint32_t place) {
    if (const auto body = named(content_, meeting.body, Kind::body)) thread_.bodies[*body].meetings.push_back(place);
    for (const auto& item : meeting.agenda) {
      join(place, named(content_, item.report, Kind::report));
      if (const auto paper = named(content_, item.paper, Kind::paper))
        thread_.meetings[place].papers.push_back(static_cast<std::uint32_t>(*paper));
    }
    for (const auto& decision : meeting.decisions) join(place, named(content_, decision.report, Kind::report));
  }

  void add_report(const model::Report& report, std::uint32_t place) {
    for (const auto& ref : report.meetings) join(named(content_, ref, Kind::meeting), place);
  }

  void add_paper(const model::Paper& paper, std::uint32_t place) {
    Thread::OfPaper& own = thread_.papers[place];
    if (const auto meeting = model::meeting_of(paper, content_)) thread_.meetings[*meeting].papers.push_back(place);
    if (const auto body = model::body_of(paper, content_)) thread_.bodies[*body].papers.push_back(place);
    each_named(content_, paper.reports, Kind::report, [&](std::size_t report) { thread_.reports[report].papers.push_back(place); });
    each_named(content_, paper.wards, Kind::ward, [&](std::size_t ward) { thread_.wards[ward].papers.push_back(place); });
    std::vector<Ref> priorities = paper.priorities;
    priorities.push_back(paper.pledge);
    each_named(content_, priorities, Kind::priority, [&](std::size_t priority) { thread_.priorities[priority].papers.push_back(place); });
    each_named(content_, paper.read_with, Kind::paper, [&](std::size_t other) {
      own.read_with.push_back(static_cast<std::uint32_t>(other));
      thread_.papers[other].read_with.push_back(place);
    });
    each_named(content_, paper.approves, Kind::plan, [&](std::size_t plan) { own.plans.push_back(static_cast<std::uint32_t>(plan)); });
    for (std::uint32_t i = 0; i < content_.plans.size(); ++i) {
      const auto& outer = content_.plans[i].contained_in;
      const bool with =
          !outer.empty() && std::any_of(paper.approves.begin(), paper.approves.end(), [&](const Ref& ref) { return ref.id == outer.id; });
      if (with) own.plans.push_back(i);
    }
    sort_once(own.plans);
    for (const auto plan : own.plans) thread_.plans[plan].papers.push_back(place);
  }

  // Papers are in the order of their days, so those of one subject before a paper are its earlier ones.
  void join_papers() {
    std::vector<Places> of_framework(content_.frameworks.size());
    std::vector<Places> of_plan(content_.plans.size());
    std::vector<Places> of_report(content_.reports.size());
    for (std::uint32_t i = 0; i < content_.papers.size(); ++i) {
      const model::Paper& paper = content_.papers[i];
      Places& earlier = thread_.papers[i].earlier;
      const bool has_day = model::date_of(paper, content_).has_value();
      const auto pass = [&](Places& subject) {
        earlier.insert(earlier.end(), subject.begin(), subject.end());
        if (has_day) subject.push_back(i);
      };
      if (const auto framework = model::framework_of(paper, content_)) pass(of_framework[first_version(*framework)]);
      for (const auto plan : thread_.papers[i].plans) pass(of_plan[plan]);
      each_named(content_, paper.reports, Kind::report, [&](std::size_t report) { pass(of_report[report]); });
      if (!has_day) earlier.clear();
      add_previous(paper, i, earlier);
      sort_once(earlier);
      std::erase(earlier, i);
      for (const auto other : earlier) thread_.papers[other].later.push_back(i);
    }
    for (auto& paper : thread_.papers) {
      sort_once(paper.read_with);
      sort_once(paper.later);
    }
  }

  // The version from which one came, by what each replaces: all of them are one subject.
  std::size_t first_version(std::size_t version) const {
    for (std::size_t steps = 0; steps < content_.frameworks.size(); ++steps) {
      const std::string& before = content_.frameworks[version].replaces.id;
      const auto found = std::find_if(content_.frameworks.begin(), content_.frameworks.end(),
                                      [&](const auto& each) { return !before.empty() && (each.id == before || each.version == before); });
      if (found == content_.frameworks.end()) break;
      version = static_cast<std::size_t>(found - content_.frameworks.begin());
    }
    return version;
  }

  // Those that a paper names, and those that these name in turn.
  void add_previous(const model::Paper& paper, std::uint32_t own, Places& earlier) {
    Places named_here;
    each_named(content_, paper.previous, Kind::paper, [&](std::size_t other) { named_here.push_back(static_cast<std::uint32_t>(other)); });
    for (std::size_t i = 0; i < named_here.size(); ++i) {
      each_named(content_, content_.papers[named_here[i]].previous, Kind::paper, [&](std::size_t other) {
        const auto further = static_cast<std::uint32_t>(other);
        if (further != own && std::find(named_here.begin(), named_here.end(), further) == named_here.end()) named_here.push_back(further);
      });
    }
    earlier.insert(earlier.end(), named_here.begin(), named_here.end());
  }

  const Content& content_;
  Thread thread_;
  std::vector<Places> upward_;
  std::unordered_map<std::string, std::uint32_t> lines_;  // looked up only, never walked
};

}  // namespace

Thread thread_of(const Content& content) { return Spinner(content).spun(); }

namespace {

void add_each_once(Places& list, const Places& more) {
  for (const std::uint32_t place : more) {
    if (std::find(list.begin(), list.end(), place) == list.end()) list.push_back(place);
  }
}

}  // namespace

Places measures_under(std::uint32_t priority, const Thread& thread) {
  Places out;
  for (const std::uint32_t outcome : thread.priorities[priority].outcomes) add_each_once(out, thread.outcomes[outcome].measures);
  add_each_once(out, thread.priorities[priority].measures);
  return out;
}

Places activities_under(std::uint32_t priority, const Thread& thread) {
  Places out;
  for (const std::uint32_t outcome : thread.priorities[priority].outcomes) add_each_once(out, thread.outcomes[outcome].activities);
  return out;
}

}  // namespace goldthread::derive
