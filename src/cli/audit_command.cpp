#include <fmt/format.h>

#include <cstdio>
#include <system_error>

#include "authoring/audit.hpp"
#include "cli/command.hpp"
#include "cli/terminal.hpp"
#include "read/theme_folder.hpp"
#include "read/whole_file.hpp"
#include "work/parallel.hpp"

namespace goldthread::cli {

namespace fs = std::filesystem;

using disclose::Audience;

namespace {

struct AuditedFolder {
  fs::path path;
  Audience audience;
};

// public/ and members/ of an output, or the folder itself, which is the members' where it is called so.
std::vector<AuditedFolder> audited_folders(const fs::path& output) {
  std::vector<AuditedFolder> out;
  std::error_code error;
  for (const Audience audience : {Audience::everyone, Audience::members}) {
    const fs::path folder = output / folder_name(audience);
    if (fs::is_directory(folder, error)) out.push_back({folder, audience});
  }
  if (!out.empty()) return out;
  const fs::path real = fs::weakly_canonical(output, error);
  const bool members = (real.has_filename() ? real : real.parent_path()).filename() == folder_name(Audience::members);
  return {{output, members ? Audience::members : Audience::everyone}};
}

// The content as its authors wrote it, or through the gate; or the status to end with, once it has been said why.
int finished_reading(const BuildResult& result, const fs::path& content) {
  if (!result.failure.empty()) {
    fmt::print(stderr, "goldthread: {}\n", result.failure);
    return exit_failure;
  }
  if (!result.diagnostics.has_errors()) return exit_done;
  print_findings(result, content);
  fmt::print(stderr, "nothing was audited: what is withheld can be told only of content without errors\n");
  return exit_faults_in_content;
}

std::map<std::string, std::string> theme_files(const model::Content& content, const fs::path& folder) {
  std::error_code error;
  const auto theme = read::find_theme(content.site.theme, folder, fs::read_symlink("/proc/self/exe", error));
  return theme ? read::read_theme(*theme) : std::map<std::string, std::string>();
}

render::Words theme_words(const std::map<std::string, std::string>& theme, const model::Site& site) {
  text::Sources sources;
  diagnostics::Diagnostics unused;
  auto file = theme.find("words/" + site.language.substr(0, site.language.find('-')) + ".toml");
  if (file == theme.end()) file = theme.find("words/en.toml");
  if (file == theme.end()) return {{}, site};
  const text::FileId source = sources.add(file->first, file->second, text::Origin::theme);
  return {read::read_words(sources.at(source), source, unused), site};
}

int print_audit(const AuditedFolder& folder, const authoring::Audit& audit, const authoring::Secrets& secrets,
                const authoring::WithheldFigures& figures) {
  for (const authoring::Leak& leak : audit.leaks) fmt::print(stderr, "{}: error: {} [withheld]\n", leak.path, leak.message);
  for (const std::string& id : secrets.let_through)
    fmt::print(stderr, "{}: error: the gate let `{}` through, which is marked to be held back\n", folder.path.generic_string(), id);
  const std::string failure = audit.failure.empty() && audit.files == 0 ? "it holds no file" : audit.failure;
  if (!failure.empty()) {
    fmt::print(stderr, "goldthread: {} was not audited whole: {}\n", folder.path.generic_string(), failure);
    return exit_failure;
  }
  const std::string in_short = authoring::audit_in_short(audit, secrets, figures);
  const std::size_t leaks = audit.leaks.size() + secrets.let_through.size();
  if (leaks != 0) {
    fmt::print(stderr, "{}: {}; {}\n", folder.path.generic_string(), counted(leaks, "leak", "leaks"), in_short);
    return exit_faults_in_content;
  }
  fmt::print("{}: nothing withheld is in it; {}\n", folder.path.generic_string(), in_short);
  return exit_done;
}

int audit_folder(const AuditedFolder& folder, const fs::path& content) {
  BuildRequest request;
  request.content = content;
  request.audience = folder.audience;
  const BuildResult written = read_only(request);
  if (const int status = finished_reading(written, content); status != exit_done) return status;
  const BuildResult open = check_only(request);
  if (const int status = finished_reading(open, content); status != exit_done) return status;
  const auto theme = theme_files(*open.content, content);
  const auto document_bytes = [&](const std::string& path) { return read::read_whole_file((content / path).string()).bytes; };
  const authoring::Secrets secrets = authoring::secrets_of({*written.content, *open.content, folder.audience, theme, document_bytes});
  const authoring::WithheldFigures figures =
      authoring::withheld_figures(*written.content, *open.content, open.held, theme_words(theme, open.content->site));
  return print_audit(folder, authoring::audit(folder.path, secrets, figures, work::machine_threads()), secrets, figures);
}

}  // namespace

int run_audit(const AuditCommand& command) {
  std::error_code error;
  if (!fs::is_directory(command.output, error)) {
    fmt::print(stderr, "goldthread: there is no folder {}\n", command.output.string());
    return exit_failure;
  }
  int status = exit_done;
  for (const AuditedFolder& folder : audited_folders(command.output)) {
    status = std::max(status, audit_folder(folder, command.content));
  }
  return status;
}

}  // namespace goldthread::cli
