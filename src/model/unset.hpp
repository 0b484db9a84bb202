#pragma once
// A thing as it is before any field of it is set, also where its type has no such state of its own because it always has a period
// or a day. For what is read or compared field by field (each_field.hpp); never shown.
#include <concepts>
#include <optional>

#include "model/content.hpp"

namespace goldthread::model {

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;

template <class T>
T unset() {
  if constexpr (std::same_as<T, Period>) {
    return Period::in_year(Frequency::year, Year{1}, 0, YearStart{});
  } else if constexpr (std::same_as<T, Date>) {
    return *Date::of(1, 1, 1);
  } else if constexpr (std::same_as<T, Occurrence>) {
    return Occurrence{{}, unset<Date>(), {}};
  } else if constexpr (std::same_as<T, Judgement>) {
    return Judgement{unset<Period>(), {}, {}, {}, {}};
  } else if constexpr (std::same_as<T, Figure>) {
    return Figure{unset<Period>(), {}, {}, {}, {}, {}, {}, {}, {}};
  } else if constexpr (std::same_as<T, Target>) {
    return Target{unset<Period>(), {}, {}, {}, {}};
  } else if constexpr (std::same_as<T, BudgetPosition>) {
    return BudgetPosition{unset<Period>(), {}, {}, {}};
  } else if constexpr (std::same_as<T, RiskReview>) {
    return RiskReview{unset<Period>(), {}, {}};
  } else {
    return T{};
  }
}

}  // namespace goldthread::model
