#pragma once
// What must hold for all input, tried on a hundred made-up inputs, the same in every run: the seed is fixed. What fails is
// shrunk to the smallest input that still does. The only place of the tests that knows how rapidcheck is run.
#include <rapidcheck.h>
#include <rapidcheck/detail/TestListenerAdapter.h>

#include <catch2/catch.hpp>
#include <sstream>
#include <string>
#include <unordered_map>
#include <utility>

namespace goldthread::tests {

inline constexpr std::uint64_t property_seed = 20260401;
inline constexpr int property_runs = 500;

// `property`: a function of made-up arguments that says whether it holds for them.
template <class Property>
void holds_for_all(Property&& property) {
  rc::detail::TestParams params;
  params.seed = property_seed;
  params.maxSuccess = property_runs;
  rc::detail::TestListenerAdapter silent;
  const auto result = rc::detail::checkTestable(std::forward<Property>(property), rc::detail::TestMetadata(), params, silent,
                                                std::unordered_map<std::string, rc::detail::Reproduce>());
  std::ostringstream said;
  rc::detail::printResultMessage(result, said);
  INFO(said.str());
  CHECK(result.template is<rc::detail::SuccessResult>());
}

}  // namespace goldthread::tests
