#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "check/rules.hpp"

namespace goldthread::check {

using diagnostics::Code;
using model::Date;

namespace {

class Counts {
 public:
  Counts(const Content& content, Diagnostics& diagnostics) : content_(content), diagnostics_(diagnostics) {}

  void check() {
    const model::Site& site = content_.site;
    const int priorities = live(content_.priorities, [](const model::Priority&) { return true; });
    expected(priorities, site.expected_priorities, "priorities", "expected.priorities");
    expected(live(content_.organisations, [](const model::Organisation& one) { return one.kind == model::OrganisationKind::directorate; }),
             site.expected_directorates, "directorates", "expected.directorates");
    limit(priorities, site.most_priorities, "priorities", "limits.priorities");
    limit(live(content_.tiers, [](const model::Tier&) { return true; }), site.most_tiers, "tiers of plans", "limits.tiers");
    programmes();
    for (const model::FrameworkVersion& framework : content_.frameworks) review(framework);
    const bool read = !site.council.empty();
    if (read && site.base_url.empty() && !site.keys.find("base_url")) {
      diagnostics_.add(Code::no_base_url, site.place, "without `base_url` there is no sitemap, no feed and no canonical address");
    }
  }

 private:
  template <class Thing, class Counted>
  int live(const std::vector<Thing>& things, Counted counted) const {
    const auto as_at = content_.site.as_at;
    return static_cast<int>(std::count_if(things.begin(), things.end(), [&](const Thing& thing) {
      return counted(thing) && (!as_at || thing.live_in(model::year_of(*as_at, content_.site.year_start)));
    }));
  }

  text::Place place_of(std::string_view key) const { return content_.site.keys.find(key).value_or(content_.site.place); }

  void expected(int there, std::optional<int> expected, std::string_view what, std::string_view key) {
    if (!expected || there == *expected) return;
    diagnostics_.add(Code::count_outside_expected, place_of(key),
                     fmt::format("the number of {1} is {0}, and {2} are expected", there, what, *expected));
  }

  void limit(int there, std::optional<int> most, std::string_view what, std::string_view key) {
    if (!most || there <= *most) return;
    diagnostics_.add(Code::over_limit, place_of(key), fmt::format("there are {} {}, and {} is the limit", there, what, *most));
  }

  // "The top 20 flagship projects" (domain.md S07, S08).
  void programmes() {
    std::map<std::pair<std::string_view, std::string_view>, int> by_kind;
    for (const model::Activity& activity : content_.activities) ++by_kind[{activity.programme.id, activity.kind}];
    for (const model::Programme& programme : content_.programmes) {
      for (const model::ExpectedCount& expected : programme.expected) {
        const auto found = by_kind.find({programme.id, expected.kind});
        const int there = found == by_kind.end() ? 0 : found->second;
        if (there >= expected.fewest && there <= expected.most) continue;
        const std::string wanted =
            expected.fewest == expected.most ? fmt::format("{}", expected.fewest) : fmt::format("{} to {}", expected.fewest, expected.most);
        diagnostics_.add(
            Code::count_outside_expected, expected.place,
            fmt::format("`{}` has {} activities of kind \"{}\", and {} are expected", programme.id, there, expected.kind, wanted));
      }
    }
  }

  // The version in force is reviewed every so many months (domain.md B03).
  void review(const model::FrameworkVersion& framework) {
    const auto as_at = content_.site.as_at;
    const bool replaced = std::any_of(content_.frameworks.begin(), content_.frameworks.end(), [&](const model::FrameworkVersion& other) {
      return !other.replaces.empty() && (other.replaces.id == framework.id || other.replaces.id == framework.version);
    });
    const auto last = framework.reviewed_on ? framework.reviewed_on : framework.effective_from;
    if (replaced || !last || !as_at) return;
    const Date due = last->plus_months(framework.review_every);
    if (due >= *as_at) return;
    diagnostics_.add(Code::review_overdue, framework.place_of(framework.reviewed_on ? "reviewed_on" : "effective_from"),
                     fmt::format("the review of this framework was due on {}, and the site is as at {}", due.text(), as_at->text()));
  }

  const Content& content_;
  Diagnostics& diagnostics_;
};

}  // namespace

void check_counts(const Content& content, Diagnostics& diagnostics) { Counts(content, diagnostics).check(); }

}  // namespace goldthread::check
