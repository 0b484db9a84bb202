#include <fmt/format.h>

#include <cstdio>
#include <iterator>
#include <utility>

#include "authoring/changes.hpp"
#include "cli/command.hpp"
#include "cli/terminal.hpp"
#include "data/released_text.hpp"
#include "read/released_reader.hpp"
#include "read/whole_file.hpp"

namespace goldthread::cli {

namespace fs = std::filesystem;

namespace {

enum class Sort { content, output, released };

// One of the two that are compared.
struct Side {
  Sort sort = Sort::content;
  fs::path path;
  BuildResult read;        // of a content folder
  authoring::Facts facts;  // of everything but the calendar of a content folder
};

// A built output's plan.json; empty where the folder is none.
fs::path plan_in(const fs::path& folder) {
  for (const char* inside : {"data/plan.json", "public/data/plan.json", "members/data/plan.json"}) {
    if (fs::is_regular_file(folder / inside)) return folder / inside;
  }
  return {};
}

Side side(Sort sort, fs::path path) { return {sort, std::move(path), {}, {}}; }

// What is meant: a folder of content, a folder that was built, or a released report by its file or its id.
Side side_of(const fs::path& named) {
  std::error_code error;
  if (fs::is_directory(named, error)) {
    const fs::path plan = plan_in(named);
    return plan.empty() ? side(Sort::content, named) : side(Sort::output, plan);
  }
  if (fs::is_regular_file(named, error)) return side(named.extension() == ".json" ? Sort::output : Sort::released, named);
  const fs::path released = fs::path("content") / data::released_path(named.string());
  return fs::is_regular_file(released, error) ? side(Sort::released, released) : side(Sort::content, named);
}

int failed(const std::string& why) {
  fmt::print(stderr, "goldthread: {}\n", why);
  return exit_failure;
}

int read_content(Side& side) {
  BuildRequest request;
  request.content = side.path;
  side.read = read_only(request);
  if (!side.read.failure.empty()) return failed(side.read.failure);
  if (side.read.diagnostics.has_errors()) {
    print_findings(side.read, side.path);
    return exit_faults_in_content;
  }
  side.facts = authoring::facts_of(*side.read.content);
  const BuildResult checked = check_only(request);
  if (checked.derived) {
    side.facts = authoring::joined(std::move(side.facts), authoring::statuses_of(*checked.content, *checked.derived));
  } else {
    fmt::print(stderr, "goldthread: {} has errors, so statuses are not compared; `goldthread check` tells them\n", side.path.string());
  }
  return exit_done;
}

int read_output(Side& side) {
  auto facts = authoring::facts_of_plan(read::read_whole_file(side.path.string()).bytes);
  if (!facts) return failed(fmt::format("{} is not what this program writes", side.path.string()));
  side.facts = std::move(*facts);
  return exit_done;
}

int read_released(Side& side) {
  text::Sources sources;
  const text::FileId file = sources.add(side.path.string(), read::read_whole_file(side.path.string()).bytes);
  diagnostics::Diagnostics diagnostics;
  const auto released = read::read_released(sources.at(file), file, side.path.stem().string(), diagnostics);
  if (!released) {
    fmt::print(stderr, "{}", diagnostics::print_text(diagnostics.sorted(sources), sources, "", error_colour()));
    return exit_faults_in_content;
  }
  side.facts = authoring::facts_of(*released);
  return exit_done;
}

int read(Side& side) {
  switch (side.sort) {
    case Sort::content:
      return read_content(side);
    case Sort::output:
      return read_output(side);
    case Sort::released:
      return read_released(side);
  }
  return exit_failure;
}

}  // namespace

int run_diff(const DiffCommand& command) {
  Side was = side_of(command.old_content);
  Side now = side_of(command.new_content);
  if (was.sort != now.sort) {
    fmt::print(stderr, "goldthread: two of one sort are compared: two content folders, two outputs, or two released reports\n");
    return exit_wrong_command_line;
  }
  for (Side* side : {&was, &now}) {
    const int status = read(*side);
    if (status != exit_done) return status;
  }
  std::vector<authoring::Change> changes;
  if (was.sort == Sort::content) changes = authoring::calendar_changes(*was.read.content, *now.read.content);
  auto others = authoring::changes_of_facts(was.facts, now.facts);
  std::move(others.begin(), others.end(), std::back_inserter(changes));
  fmt::print("{}", command.json ? authoring::changes_as_json(changes) : authoring::changes_as_text(changes));
  return exit_done;
}

}  // namespace goldthread::cli
