#include "cli/terminal.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

#include "authoring/held_list.hpp"

namespace goldthread::cli {

diagnostics::Colour error_colour() {
  const char* no_colour = std::getenv("NO_COLOR");
  const bool wanted = (!no_colour || !*no_colour) && ::isatty(STDERR_FILENO) == 1;
  return wanted ? diagnostics::Colour::ansi : diagnostics::Colour::none;
}

std::string path_prefix(const std::filesystem::path& content) {
  std::string out = content.string();
  if (out.empty() || out.back() != '/') out += '/';
  return out;
}

void print_held(const BuildResult& result) {
  const std::string held = authoring::held_in_short(result.held);
  if (!held.empty()) fmt::print(stderr, "held back: {} (`goldthread check --list held` names them)\n", held);
}

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

void print_findings(const BuildResult& result, const std::filesystem::path& content) {
  const diagnostics::Diagnostics& found = result.diagnostics;
  if (found.errors() + found.warnings() == 0) return;
  const std::string text =
      diagnostics::print_text(found.sorted(result.content->sources), result.content->sources, path_prefix(content), error_colour());
  std::fwrite(text.data(), 1, text.size(), stderr);
  fmt::print(stderr, "{}, {}\n", counted(found.errors(), "error", "errors"), counted(found.warnings(), "warning", "warnings"));
}

void print_broken_links(const std::vector<publish::BrokenLink>& all) {
  for (const publish::BrokenLink& broken : all) {
    fmt::print(stderr, "{}: error: it refers to {}, {} [broken-link]\n", broken.page, broken.link.empty() ? "the home page" : broken.link,
               broken.anchor_only ? "a page that has no such part" : "which is not in the output");
  }
  if (all.empty()) return;
  fmt::print(stderr, "{} in what was built: a template of the theme, or this program, made {}\n",
             counted(all.size(), "broken link", "broken links"), all.size() == 1 ? "it" : "them");
}

void print_times(const std::vector<work::StageTime>& times) {
  double wall = 0;
  double processor = 0;
  fmt::print("{:<10} {:>10} {:>14} {:>11}\n", "stage", "ms", "processor ms", "memory MiB");
  for (const work::StageTime& time : times) {
    wall += time.wall;
    processor += time.processor;
    fmt::print("{:<10} {:>10.1f} {:>14.1f} {:>11.0f}\n", time.name, time.wall, time.processor, time.memory);
  }
  fmt::print("{:<10} {:>10.1f} {:>14.1f}\n", "in all", wall, processor);
}

}  // namespace goldthread::cli
