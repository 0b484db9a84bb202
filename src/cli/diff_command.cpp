#include <fmt/format.h>

#include <cstdio>

#include "authoring/changes.hpp"
#include "cli/command.hpp"
#include "cli/terminal.hpp"

namespace goldthread::cli {

namespace {

// The content of a folder, or the status to end with, once it has been said why.
int read(const std::filesystem::path& folder, BuildResult& result) {
  BuildRequest request;
  request.content = folder;
  result = read_only(request);
  if (!result.failure.empty()) {
    fmt::print(stderr, "goldthread: {}\n", result.failure);
    return exit_failure;
  }
  if (!result.diagnostics.has_errors()) return exit_done;
  print_findings(result, folder);
  return exit_faults_in_content;
}

}  // namespace

int run_diff(const DiffCommand& command) {
  BuildResult was;
  BuildResult now;
  for (const int status : {read(command.old_content, was), read(command.new_content, now)}) {
    if (status != exit_done) return status;
  }
  const auto changes = authoring::changes(*was.content, *now.content);
  fmt::print("{}", command.json ? authoring::changes_as_json(changes) : authoring::changes_as_text(changes));
  return exit_done;
}

}  // namespace goldthread::cli
