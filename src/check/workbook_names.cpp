#include <fmt/format.h>

#include <map>
#include <set>
#include <string>

#include "check/rules.hpp"

namespace goldthread::check {

using diagnostics::Code;
using model::Kind;

namespace {

constexpr std::size_t longest_name = 60;  // format.md section 3

class WorkbookNames {
 public:
  WorkbookNames(const Content& content, Diagnostics& diagnostics) : content_(content), diagnostics_(diagnostics) {}

  void check() {
    for (const model::Report& report : content_.reports) name("this report's", "-" + report.id + "-appendix.xlsx", report.place);
    const auto reports = reports_by_meeting();
    for (const model::Meeting& meeting : content_.meetings) {
      const auto found = reports.find(meeting.id);
      if (found != reports.end() && found->second.size() >= 2) name("this meeting's", "-" + meeting.id + "-appendix.xlsx", meeting.place);
    }
    const bool has_calendar = !content_.meetings.empty() || !content_.streams.empty();
    if (has_calendar) name("the calendar's", "-calendar.xlsx", content_.site.keys.find("slug").value_or(content_.site.place));
  }

 private:
  void name(std::string_view whose, const std::string& ending, const text::Place& place) {
    const std::string name = content_.site.slug + ending;
    if (name.size() <= longest_name) return;
    diagnostics_.add(
        Code::appendix_name_too_long, place,
        fmt::format("{} workbook would be called {}, {} characters where {} are the most", whose, name, name.size(), longest_name));
  }

  // The reports that go to each meeting, as either of the two says.
  std::map<std::string_view, std::set<std::string_view>> reports_by_meeting() const {
    std::map<std::string_view, std::set<std::string_view>> out;
    for (const model::Report& report : content_.reports) {
      for (const model::Ref& meeting : report.meetings) out[meeting.id].insert(report.id);
    }
    for (const model::Meeting& meeting : content_.meetings) {
      const auto add = [&](const model::Ref& report) {
        if (content_.find(report.id, Kind::report)) out[meeting.id].insert(report.id);
      };
      for (const model::AgendaItem& item : meeting.agenda) add(item.report);
      for (const model::Decision& decision : meeting.decisions) add(decision.report);
    }
    return out;
  }

  const Content& content_;
  Diagnostics& diagnostics_;
};

}  // namespace

void check_workbook_names(const Content& content, Diagnostics& diagnostics) { WorkbookNames(content, diagnostics).check(); }

}  // namespace goldthread::check
