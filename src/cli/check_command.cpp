#include <fmt/format.h>

#include <cstdio>

#include "cli/command.hpp"
#include "cli/terminal.hpp"

namespace goldthread::cli {

namespace {

// The list alone, unless errors keep it from being made.
int print_list(const BuildResult& result, const CheckCommand& command) {
  if (result.diagnostics.has_errors()) {
    print_findings(result, command.content);
    return exit_faults_in_content;
  }
  fmt::print("{}", authoring::officer_list(*command.list, *result.content, *result.derived, result.held));
  return exit_done;
}

}  // namespace

int run_check(const CheckCommand& command) {
  BuildRequest request;
  request.content = command.content;
  const BuildResult result = check_only(request);
  if (!result.failure.empty()) {
    fmt::print(stderr, "goldthread: {}\n", result.failure);
    return exit_failure;
  }
  if (command.list) return print_list(result, command);
  const auto findings = result.diagnostics.sorted(result.content->sources);
  const std::string prefix = path_prefix(command.content);
  switch (command.format) {
    case Format::text:
      print_findings(result, command.content);
      print_held(result);
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
