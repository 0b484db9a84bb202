#include <fmt/format.h>

#include <cstdio>

#include "cli/command.hpp"
#include "cli/terminal.hpp"

namespace goldthread::cli {

int run_check(const CheckCommand& command) {
  BuildRequest request;
  request.content = command.content;
  const BuildResult result = check_only(request);
  if (!result.failure.empty()) {
    fmt::print(stderr, "goldthread: {}\n", result.failure);
    return exit_failure;
  }
  const auto findings = result.diagnostics.sorted(result.content->sources);
  const std::string prefix = path_prefix(command.content);
  switch (command.format) {
    case Format::text:
      print_findings(result, command.content);
      break;
    case Format::json:
      fmt::print("{}", diagnostics::print_json(findings, result.content->sources, prefix));
      break;
    case Format::sarif:
      fmt::print("{}", diagnostics::print_sarif(findings, result.content->sources, prefix));
      break;
  }
  return result.diagnostics.has_errors() ? exit_faults_in_content : exit_done;
}

}  // namespace goldthread::cli
