#include <fmt/format.h>

#include <algorithm>

#include "check/rules.hpp"

namespace goldthread::check {

using diagnostics::Code;
using model::HotSpot;
using model::Kind;
using model::Meeting;

namespace {

constexpr std::string_view scrutiny = "scrutiny";

// Whether a body is asked to answer: the one that is named, else, of a referral, any whose kind is scrutiny.
bool answers(const HotSpot& hot_spot, const model::Ref& body, const Content& content) {
  if (!hot_spot.asked.to.empty()) return hot_spot.asked.to.id == body.id;
  const auto place = content.find(body.id, Kind::body);
  return hot_spot.kind == model::HotSpotKind::referral && place && content.bodies[*place].kind == scrutiny;
}

// The first meeting after it was asked at which it could have been answered, once it is past; meetings are by date.
const Meeting* meeting_since(const HotSpot& hot_spot, const Content& content) {
  const auto& as_at = content.site.as_at;
  if (!hot_spot.asked.date || !as_at) return nullptr;
  const auto found = std::find_if(content.meetings.begin(), content.meetings.end(), [&](const Meeting& meeting) {
    return meeting.date && *meeting.date > *hot_spot.asked.date && *meeting.date < *as_at && answers(hot_spot, meeting.body, content);
  });
  return found == content.meetings.end() ? nullptr : &*found;
}

}  // namespace

// Domain.md 2.4: a hot spot with no response after one meeting.
void check_hot_spots(const Content& content, Diagnostics& diagnostics) {
  for (const HotSpot& hot_spot : content.hot_spots) {
    if (!hot_spot.asked.response.empty() || hot_spot.asked.closed) continue;
    const Meeting* meeting = meeting_since(hot_spot, content);
    if (!meeting) continue;
    diagnostics.add(
        Code::hot_spot_without_response, hot_spot.place_of("date"),
        fmt::format("`{}` has no response, and `{}` has met since, on {}", hot_spot.id, meeting->body.id, meeting->date->text()));
  }
}

}  // namespace goldthread::check
