#include "model/status.hpp"

#include <array>

namespace goldthread::model {

namespace {

constexpr std::array<std::string_view, measure_status_count> measure_keys = {
    "on-target",   "close-to-target", "off-target",   "better-than-target", "worse-than-target", "no-target",
    "for-context", "not-due",         "not-reported", "withheld",           "not-comparable"};
constexpr std::array<std::string_view, activity_status_count> activity_keys = {
    "complete", "on-track", "delayed", "off-track", "not-started", "paused", "cancelled", "carried-forward", "no-update"};
constexpr std::array<std::string_view, roll_up_count> roll_up_keys = {"green", "amber", "red", "not-rated", "too-little-to-judge"};
constexpr std::array<std::string_view, 6> direction_keys = {"improving", "worsening", "no-change", "increasing", "decreasing", "unknown"};

template <class Enum, std::size_t n>
std::optional<Enum> find(const std::array<std::string_view, n>& keys, std::string_view key) {
  for (std::size_t i = 0; i < n; ++i) {
    if (keys[i] == key) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

}  // namespace

std::string_view key(MeasureStatus status) { return measure_keys[static_cast<std::size_t>(status)]; }
std::string_view key(ActivityStatus status) { return activity_keys[static_cast<std::size_t>(status)]; }
std::string_view key(RollUp status) { return roll_up_keys[static_cast<std::size_t>(status)]; }
std::string_view key(Direction direction) { return direction_keys[static_cast<std::size_t>(direction)]; }

std::optional<ActivityStatus> activity_status(std::string_view key) { return find<ActivityStatus>(activity_keys, key); }
std::optional<RollUp> roll_up(std::string_view key) { return find<RollUp>(roll_up_keys, key); }

}  // namespace goldthread::model
