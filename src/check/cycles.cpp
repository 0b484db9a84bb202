#include "check/cycles.hpp"

#include <algorithm>
#include <cstddef>

namespace goldthread::check {

namespace {

enum class State { unseen, on_path, done };

struct Visit {
  std::uint32_t thing;
  std::size_t next = 0;  // the step to take next
};

}  // namespace

std::vector<Ring> rings(const std::vector<std::vector<Step>>& steps) {
  std::vector<Ring> out;
  std::vector<State> states(steps.size(), State::unseen);
  std::vector<Visit> path;
  const auto enter = [&](std::uint32_t thing) {
    states[thing] = State::on_path;
    path.push_back({thing});
  };
  const auto close = [&](const Step& step) {
    Ring ring{{}, step.place};
    const auto first = std::find_if(path.begin(), path.end(), [&](const Visit& visit) { return visit.thing == step.to; });
    for (auto at = first; at != path.end(); ++at) ring.things.push_back(at->thing);
    out.push_back(std::move(ring));
  };
  for (std::uint32_t start = 0; start < steps.size(); ++start) {
    if (states[start] == State::unseen) enter(start);
    while (!path.empty()) {
      Visit& top = path.back();
      if (top.next == steps[top.thing].size()) {
        states[top.thing] = State::done;
        path.pop_back();
        continue;
      }
      const Step& step = steps[top.thing][top.next++];
      if (states[step.to] == State::unseen) {
        enter(step.to);
      } else if (states[step.to] == State::on_path) {
        close(step);
      }
    }
  }
  return out;
}

}  // namespace goldthread::check
