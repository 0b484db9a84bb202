#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "check/key_place.hpp"
#include "check/rules.hpp"

namespace goldthread::check {

using diagnostics::Code;
using model::Body;

namespace {

constexpr std::array<std::string_view, 12> month_keys = {"jan", "feb", "mar", "apr", "may", "jun",
                                                         "jul", "aug", "sep", "oct", "nov", "dec"};

class Meetings {
 public:
  Meetings(const Content& content, Diagnostics& diagnostics) : content_(content), diagnostics_(diagnostics) {}

  void check() {
    same_names();
    for (const Body& body : content_.bodies) duties(body.duties, {body.id});
    for (const model::Portfolio& portfolio : content_.portfolios) duties(portfolio.duties, {portfolio.id, "portfolio-holders"});
    for (const model::Meeting& meeting : content_.meetings) day(meeting);
  }

 private:
  // Two bodies of one name are told apart by a note on each (domain.md H11).
  void same_names() {
    std::map<std::string, std::vector<const Body*>> by_name;
    for (const Body& body : content_.bodies) {
      std::string name = body.title;
      std::transform(name.begin(), name.end(), name.begin(),
                     [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
      std::vector<const Body*>& others = by_name[name];
      const auto confused = std::find_if(others.begin(), others.end(), [&](const Body* other) {
        return other->not_to_be_confused_with.id != body.id && body.not_to_be_confused_with.id != other->id;
      });
      if (confused != others.end() && !name.empty()) {
        diagnostics_.add(Code::duplicate_body_name, body.place_of("title"),
                         fmt::format("`{}` and `{}` are both called \"{}\", so readers will take one for the other", (*confused)->id,
                                     body.id, body.title),
                         fmt::format("Rename one, or add not_to_be_confused_with = \"{}\".", (*confused)->id));
      }
      others.push_back(&body);
    }
  }

  // A duty's month is one in which the calendar has the body or portfolio, by any of its names, doing something (domain.md S39).
  void duties(const std::vector<model::Duty>& duties, const std::vector<std::string_view>& who) {
    for (const model::Duty& duty : duties) {
      if (duty.month.empty()) continue;
      const auto month = std::find(month_keys.begin(), month_keys.end(), duty.month);
      if (month == month_keys.end()) {
        diagnostics_.add(Code::unknown_word, key_place(content_.sources, duty.place, "month"),
                         fmt::format("`month` does not know \"{}\"", duty.month), "Write its first three letters, \"nov\".");
      } else if (!in_calendar(who, static_cast<int>(month - month_keys.begin()) + 1)) {
        diagnostics_.add(Code::duty_not_in_calendar, key_place(content_.sources, duty.place, "month"),
                         fmt::format("the calendar has nothing for `{}` in this month", who.front()));
      }
    }
  }

  // True as well where the calendar never speaks of it at all.
  bool in_calendar(const std::vector<std::string_view>& who, int month) {
    if (months_.empty()) list_months();
    bool spoken_of = false;
    for (const std::string_view name : who) {
      const auto found = months_.find(name);
      if (found == months_.end()) continue;
      spoken_of = true;
      if (std::find(found->second.begin(), found->second.end(), month) != found->second.end()) return true;
    }
    return !spoken_of;
  }

  void list_months() {
    for (const model::Stream& stream : content_.streams) {
      for (const model::Event& event : stream.events) {
        for (const model::Involvement& involved : event.involves) {
          std::vector<int>& months = months_[involved.who.id];
          months.insert(months.end(), event.months.begin(), event.months.end());
        }
      }
    }
  }

  void day(const model::Meeting& meeting) {
    if (!meeting.date) return;
    const model::Weekday weekday = meeting.date->weekday();
    if (weekday == model::Weekday::saturday || weekday == model::Weekday::sunday) {
      diagnostics_.add(Code::meeting_on_day_off, meeting.place_of("date"),
                       fmt::format("{} is a {}", meeting.date->text(), weekday == model::Weekday::saturday ? "Saturday" : "Sunday"));
      return;
    }
    const auto nation = content_.holidays.by_nation.find(content_.site.nation);
    if (nation == content_.holidays.by_nation.end()) return;
    if (!std::binary_search(nation->second.begin(), nation->second.end(), *meeting.date)) return;
    diagnostics_.add(Code::meeting_on_day_off, meeting.place_of("date"), fmt::format("{} is a bank holiday", meeting.date->text()));
  }

  const Content& content_;
  Diagnostics& diagnostics_;
  std::map<std::string_view, std::vector<int>> months_;  // of the calendar, by who is involved; made when first asked for
};

}  // namespace

void check_meetings(const Content& content, Diagnostics& diagnostics) { Meetings(content, diagnostics).check(); }

}  // namespace goldthread::check
