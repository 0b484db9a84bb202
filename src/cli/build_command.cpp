#include <fmt/format.h>

#include <cstdio>
#include <filesystem>
#include <system_error>

#include "cli/command.hpp"
#include "cli/terminal.hpp"

namespace goldthread::cli {

namespace {

void print_broken_links(const BuildResult& result) {
  for (const publish::BrokenLink& broken : result.broken_links) {
    fmt::print(stderr, "{}: error: it refers to {}, {} [broken-link]\n", broken.page, broken.link.empty() ? "the home page" : broken.link,
               broken.anchor_only ? "a page that has no such part" : "which is not in the output");
  }
  if (result.broken_links.empty()) return;
  fmt::print(stderr, "{} in what was built: a template of the theme, or this program, made {}\n",
             counted(result.broken_links.size(), "broken link", "broken links"), result.broken_links.size() == 1 ? "it" : "them");
}

void print_times(const BuildResult& result) {
  double wall = 0;
  double processor = 0;
  fmt::print("{:<10} {:>10} {:>14} {:>11}\n", "stage", "ms", "processor ms", "memory MiB");
  for (const work::StageTime& time : result.times) {
    wall += time.wall;
    processor += time.processor;
    fmt::print("{:<10} {:>10.1f} {:>14.1f} {:>11.0f}\n", time.name, time.wall, time.processor, time.memory);
  }
  fmt::print("{:<10} {:>10.1f} {:>14.1f}\n", "in all", wall, processor);
}

}  // namespace

int run_build(const BuildCommand& command) {
  BuildRequest request = command.request;
  std::error_code error;
  request.program = std::filesystem::read_symlink("/proc/self/exe", error);  // themes stand beside the program, wherever it is called from
  const BuildResult result = build(request);
  if (result.content) print_findings(result, command.request.content);
  print_held(result);
  print_broken_links(result);
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
  if (command.timings) print_times(result);
  return exit_done;
}

}  // namespace goldthread::cli
