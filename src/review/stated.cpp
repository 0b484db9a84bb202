#include <fmt/format.h>

#include "review/open_reports.hpp"
#include "review/rules.hpp"

namespace goldthread::review {

using diagnostics::Code;
using model::ActivityStatus;
using model::Kind;

namespace {

void compare(const model::Activity& activity, ActivityStatus stated, ActivityStatus computed, const std::string& why, text::Place place,
             const std::string& when, Diagnostics& diagnostics) {
  if (stated == computed || !why.empty()) return;
  diagnostics.add(Code::stated_without_reason, place,
                  fmt::format("`{}` is stated to be {}{}, its dates make it {}, and nothing says why they differ", activity.id,
                              model::key(stated), when, model::key(computed)));
}

}  // namespace

// The activity's own key is the newest view only where no dated one followed it. An update says why in its text.
void review_stated(const Content& content, const Derived& derived, Diagnostics& diagnostics) {
  for (std::size_t i = 0; i < content.activities.size(); ++i) {
    const model::Activity& activity = content.activities[i];
    const derive::ActivityRecord& now = derived.now.activities[i];
    if (activity.stated && now.stated == activity.stated)
      compare(activity, *activity.stated, now.status, activity.stated_why, activity.place_of("stated"), "", diagnostics);
  }
  for (std::size_t i = 0; i < content.reports.size(); ++i) {
    const model::Report& report = content.reports[i];
    if (!is_open(report, *content.site.as_at)) continue;
    for (const model::Comment& comment : report.comments) {
      const auto place = content.find(comment.about.id, Kind::activity);
      if (!place || !comment.stated) continue;
      compare(content.activities[*place], *comment.stated, derived.reports[i].standing.activities[*place].status, comment.stated_why,
              comment.place, " in `" + report.id + "`", diagnostics);
    }
  }
}

}  // namespace goldthread::review
