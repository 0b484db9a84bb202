#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <filesystem>
#include <system_error>

#include "cli/command.hpp"
#include "cli/terminal.hpp"
#include "preview/preview.hpp"

namespace goldthread::cli {

namespace {

// Hands the address to whatever this desktop opens addresses with. What becomes of it is no business of ours.
void open_in_browser(const std::string& address) {
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_t files;
  sigset_t none;
  sigemptyset(&none);
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
  posix_spawn_file_actions_init(&files);
  for (const int each : {STDOUT_FILENO, STDERR_FILENO}) posix_spawn_file_actions_addopen(&files, each, "/dev/null", O_WRONLY, 0);
  std::string program = "xdg-open";
  std::string argument = address;
  char* const arguments[] = {program.data(), argument.data(), nullptr};
  pid_t child = 0;
  if (::posix_spawnp(&child, "xdg-open", &files, &attributes, arguments, environ) != 0)
    fmt::print(stderr, "the browser could not be opened: there is no xdg-open here\n");
  posix_spawn_file_actions_destroy(&files);
  posix_spawnattr_destroy(&attributes);
}

// What happens, told as it happens; findings only where they are others than those told last.
class Teller {
 public:
  explicit Teller(const ServeCommand& command) : command_(command) {}

  void serving(int port) const {
    const std::string address = fmt::format("http://127.0.0.1:{}/", port);
    fmt::print("Showing {} at {} (Ctrl-C ends it; nothing is written)\n", command_.request.content.string(), address);
    std::fflush(stdout);
    if (command_.open && ::isatty(STDOUT_FILENO) == 1) open_in_browser(address);
  }

  void built(const BuildResult& result, double milliseconds) {
    const std::string found = findings(result);
    if (found != told_) {
      if (result.content) print_findings(result, command_.request.content);
      if (!result.failure.empty()) fmt::print(stderr, "goldthread: {}\n", result.failure);
    }
    told_ = found;
    const diagnostics::Diagnostics& all = result.diagnostics;
    fmt::print("{} in {:.0f} ms: {}, {}\n", std::exchange(verb_, "rebuilt"), milliseconds, counted(all.errors(), "error", "errors"),
               counted(all.warnings(), "warning", "warnings"));
    if (command_.timings) print_times(result.times);
    std::fflush(stdout);
  }

  void proofread(const std::vector<publish::BrokenLink>& broken) {
    if (broken.size() != broken_) print_broken_links(broken);
    broken_ = broken.size();
  }

 private:
  std::string findings(const BuildResult& result) const {
    if (!result.content) return result.failure;
    return diagnostics::print_text(result.diagnostics.sorted(result.content->sources), result.content->sources,
                                   path_prefix(command_.request.content), diagnostics::Colour::none);
  }

  const ServeCommand& command_;
  std::string told_;
  const char* verb_ = "built";
  std::size_t broken_ = 0;
};

}  // namespace

int run_serve(const ServeCommand& command) {
  preview::PreviewRequest request{command.request, command.port};
  std::error_code error;
  request.build.program = std::filesystem::read_symlink("/proc/self/exe", error);  // themes stand beside the program
  Teller teller(command);
  const std::string failure =
      preview::run_preview(request, {[&](int port) { teller.serving(port); },
                                     [&](const BuildResult& result, double milliseconds) { teller.built(result, milliseconds); },
                                     [&](const auto& broken) { teller.proofread(broken); }});
  if (failure.empty()) return exit_done;
  fmt::print(stderr, "goldthread: {}\n", failure);
  return exit_failure;
}

}  // namespace goldthread::cli
