#pragma once
// The words of status, direction and roll-up, as keys (format.md section 3). People read the words of the theme and the
// site, never a key or a colour.
#include <cstdint>
#include <optional>
#include <string_view>

namespace goldthread::model {

enum class MeasureStatus : std::uint8_t {
  on_target,
  close_to_target,
  off_target,
  better_than_target,
  worse_than_target,
  no_target,
  for_context,
  not_due,
  not_reported,
  withheld,
  not_comparable
};
enum class ActivityStatus : std::uint8_t {
  complete,
  on_track,
  delayed,
  off_track,
  not_started,
  paused,
  cancelled,
  carried_forward,
  no_update
};
enum class RollUp : std::uint8_t { green, amber, red, not_rated, too_little_to_judge };
enum class Direction : std::uint8_t { improving, worsening, no_change, increasing, decreasing, unknown };

inline constexpr int measure_status_count = 11;
inline constexpr int activity_status_count = 9;
inline constexpr int roll_up_count = 5;

// The key as written in files and data: "on-target".
std::string_view key(MeasureStatus status);
std::string_view key(ActivityStatus status);
std::string_view key(RollUp status);
std::string_view key(Direction direction);

std::optional<ActivityStatus> activity_status(std::string_view key);
std::optional<RollUp> roll_up(std::string_view key);

}  // namespace goldthread::model
