#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "check/key_place.hpp"
#include "check/rules.hpp"

namespace goldthread::check {

using diagnostics::Code;
using model::Date;

namespace {

// How often in words that people write; longest first, so that "half-yearly" is not read as yearly.
struct Often {
  std::string_view words;
  int months;
};
constexpr std::array<Often, 10> frequencies = {{{"half-year", 6},
                                                {"half year", 6},
                                                {"twice a year", 6},
                                                {"six months", 6},
                                                {"quarter", 3},
                                                {"three months", 3},
                                                {"month", 1},
                                                {"annual", 12},
                                                {"year", 12},
                                                {"week", 1}}};

std::optional<int> months_between(std::string_view frequency) {
  std::string lower(frequency);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  const auto found = std::find_if(frequencies.begin(), frequencies.end(),
                                  [&](const Often& often) { return lower.find(often.words) != std::string::npos; });
  return found == frequencies.end() ? std::nullopt : std::optional(found->months);
}

class Controls {
 public:
  Controls(const Content& content, Diagnostics& diagnostics) : content_(content), diagnostics_(diagnostics) {}

  void check() {
    for (const model::Risk& risk : content_.risks) {
      if (risk.controls.empty())
        diagnostics_.add(Code::risk_without_control, risk.place, fmt::format("nothing is done to keep `{}` in check", risk.id));
      for (const model::Control& control : risk.controls) happened(risk, control);
    }
  }

 private:
  std::optional<Date> last_meeting(std::string_view body, Date as_at) const {
    std::optional<Date> last;
    for (const model::Meeting& meeting : content_.meetings) {
      if (meeting.body.id == body && meeting.date && *meeting.date <= as_at && (!last || *last < *meeting.date)) last = meeting.date;
    }
    return last;
  }

  // A control by a body is kept where the body has met: as often as the control says, and once more to be fair (domain.md R06).
  // A body whose meetings are not written down is not asked.
  void happened(const model::Risk& risk, const model::Control& control) {
    const auto as_at = content_.site.as_at;
    const auto months = months_between(control.frequency);
    if (!as_at || !months || control.body.empty()) return;
    const auto last = last_meeting(control.body.id, *as_at);
    if (!last || last->plus_months(2 * *months) >= *as_at) return;
    diagnostics_.add(
        Code::control_not_kept, key_place(content_.sources, control.place, "frequency"),
        fmt::format("`{}` is to look at `{}` (\"{}\"), and it last met on {}", control.body.id, risk.id, control.frequency, last->text()));
  }

  const Content& content_;
  Diagnostics& diagnostics_;
};

}  // namespace

void check_controls(const Content& content, Diagnostics& diagnostics) { Controls(content, diagnostics).check(); }

}  // namespace goldthread::check
