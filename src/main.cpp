// Takes the command line, runs one command, and turns what it gives into the program's exit status.
#include <fmt/format.h>

#include <cstdio>
#include <exception>
#include <variant>

#include "cli/command.hpp"
#include "cli/options.hpp"

namespace {

template <class... Functions>
struct Overloaded : Functions... {
  using Functions::operator()...;
};

int run(int argc, const char* const* argv) {
  using namespace goldthread::cli;
  const Overloaded run_command{[](const BuildCommand& command) { return run_build(command); },
                               [](const ServeCommand& command) { return run_serve(command); },
                               [](const CheckCommand& command) { return run_check(command); },
                               [](const NewCommand& command) { return run_new(command); },
                               [](const DiffCommand& command) { return run_diff(command); },
                               [](const AuditCommand& command) { return run_audit(command); },
                               [](const ReleaseCommand& command) { return run_release(command); },
                               [](const PrintAndExit& print) {
                                 fmt::print(print.status == exit_done ? stdout : stderr, "{}", print.text);
                                 return print.status;
                               }};
  return std::visit(run_command, parse_command_line(argc, argv));
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run(argc, argv);
  } catch (const std::exception& failure) {
    fmt::print(stderr, "goldthread: internal failure: {}\n", failure.what());
    return goldthread::cli::exit_failure;
  }
}
