#include <fmt/format.h>

#include <cstdio>

#include "authoring/withdraw.hpp"
#include "cli/command.hpp"
#include "cli/terminal.hpp"
#include "data/released_text.hpp"
#include "publish/replace_file.hpp"
#include "read/released_reader.hpp"

namespace goldthread::cli {

namespace {

int failed(const std::string& why) {
  fmt::print(stderr, "goldthread: {}\n", why);
  return exit_failure;
}

int refused(const std::string& why) {
  fmt::print(stderr, "goldthread: {}\n", why);
  return exit_faults_in_content;
}

void print_released(const model::Released& released, const std::string& text, const std::string& path) {
  const model::Content& content = *released.content;
  std::size_t figures = 0;
  for (const model::Measure& measure : content.measures) figures += measure.figures.actual.size();
  const auto place = content.find(released.report, model::Kind::report);
  const std::size_t comments = place ? content.reports[*place].comments.size() : 0;
  fmt::print("Released {} on {}: {} with {}, {}, {}, {}.\n", released.report, released.on->text(),
             counted(content.measures.size(), "measure", "measures"), counted(figures, "figure", "figures"),
             counted(content.activities.size(), "activity", "activities"), counted(content.outcomes.size(), "outcome", "outcomes"),
             counted(comments, "comment", "comments"));
  fmt::print("{}\nEdition {}\n", path, read::edition_of(text));
}

int release(const ReleaseCommand& command, const BuildRequest& request) {
  const ReleaseResult result = freeze(request, command.report, command.program);
  if (!result.build.failure.empty()) return failed(result.build.failure);
  if (result.is_unknown && !result.build.diagnostics.has_errors()) {
    fmt::print(stderr, "goldthread: there is no report `{}` in {}\n", command.report, command.content.string());
    return exit_wrong_command_line;
  }
  print_findings(result.build, command.content);
  if (!result.released && !result.build.diagnostics.has_errors())
    return refused(fmt::format("the report `{}` is held back: `goldthread check --list held` says why", command.report));
  if (!result.released) return exit_faults_in_content;
  const std::string text = data::released_text(*result.released);
  const std::string path = (command.content / data::released_path(command.report)).string();
  std::string why;
  if (!publish::add_file(path, text, why)) return failed(why);
  print_released(*result.released, text, path);
  return exit_done;
}

int withdraw(const ReleaseCommand& command, const BuildRequest& request) {
  const BuildResult result = read_only(request);
  if (!result.failure.empty()) return failed(result.failure);
  if (result.diagnostics.has_errors()) {
    print_findings(result, command.content);
    return exit_faults_in_content;
  }
  model::Content& content = *result.content;
  const auto withdrawn = authoring::withdraw(content, {command.report, command.withdraw[0], command.withdraw[1], command.why, command.by});
  if (!withdrawn.wrong.empty()) return refused(withdrawn.wrong);
  for (const std::string& report : withdrawn.changed) {
    const model::Released& released = content.released[*model::find_released(content, report)];
    const std::string text = data::released_text(released);
    const std::string path = (command.content / data::released_path(report)).string();
    std::string why;
    if (!publish::replace_file(path, text, why)) return failed(why);
    fmt::print("Withdrawn from {}: {}, {}.\n{}\nEdition {}, before it {}\n", report, command.withdraw[0], command.withdraw[1], path,
               read::edition_of(text), released.edition);
  }
  fmt::print("Write \"c\" for it in figures/{}.toml, and build. Copies that others have made cannot be called back.\n",
             command.withdraw[0]);
  return exit_done;
}

}  // namespace

int run_release(const ReleaseCommand& command) {
  BuildRequest request;
  request.content = command.content;
  return command.withdraw.empty() ? release(command, request) : withdraw(command, request);
}

}  // namespace goldthread::cli
