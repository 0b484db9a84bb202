#include <fmt/format.h>

#include <cstdio>

#include "cli/command.hpp"

namespace goldthread::cli {

int run_new(const NewCommand& command) {
  fmt::print(stderr, "goldthread: {} cannot be made yet\n", command.kind);
  return exit_failure;
}

}  // namespace goldthread::cli
