#include <fmt/format.h>

#include <cstdio>
#include <filesystem>
#include <system_error>

#include "cli/command.hpp"
#include "cli/terminal.hpp"

namespace goldthread::cli {

int run_build(const BuildCommand& command) {
  BuildRequest request = command.request;
  std::error_code error;
  request.program = std::filesystem::read_symlink("/proc/self/exe", error);  // themes stand beside the program, wherever it is called from
  const BuildResult result = build(request);
  if (result.content) print_findings(result, command.request.content);
  print_held(result);
  print_broken_links(result.broken_links);
  if (!result.wrong_request.empty()) {
    fmt::print(stderr, "goldthread: {}\n", result.wrong_request);
    return exit_wrong_command_line;
  }
  if (!result.failure.empty()) {
    fmt::print(stderr, "goldthread: {}\n", result.failure);
    return exit_failure;
  }
  if (!result.published && !result.up_to_date) {
    fmt::print(stderr, "nothing was published; what was published before is as it was\n");
    return exit_faults_in_content;
  }
  const std::string folder = (command.request.output / folder_name(command.request.audience)).string();
  if (result.up_to_date) {
    fmt::print("{} is up to date: nothing has changed since it was built\n", folder);
  } else {
    fmt::print("Published {} in {}: {} new or changed, {} removed\n", counted(result.published->files, "file", "files"), folder,
               result.published->written, result.published->removed);
  }
  if (command.timings) print_times(result.times);
  return exit_done;
}

}  // namespace goldthread::cli
