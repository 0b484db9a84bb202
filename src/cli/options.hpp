#pragma once
// The command line as values (format.md section 2). The only file that knows a command line library.
#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "authoring/officer_lists.hpp"
#include "pipeline.hpp"

namespace goldthread::cli {

inline constexpr int exit_done = 0;
inline constexpr int exit_faults_in_content = 1;
inline constexpr int exit_wrong_command_line = 2;
inline constexpr int exit_failure = 3;  // disk or internal

struct BuildCommand {
  BuildRequest request;
  bool timings = false;
};

struct ServeCommand {
  BuildRequest request;
  std::optional<int> port;  // 0: any that is free; absent: the usual one
  bool open = false;        // in the browser
  bool timings = false;
};

enum class Format { text, json, sarif };

struct CheckCommand {
  std::filesystem::path content = "content";
  Format format = Format::text;
  std::optional<authoring::OfficerList> list;  // in place of the findings
};

struct DiffCommand {
  std::filesystem::path old_content;
  std::filesystem::path new_content;
  bool json = false;
};

struct AuditCommand {
  std::filesystem::path output;
  std::filesystem::path content = "content";
};

struct ReleaseCommand {
  std::string report;
  std::filesystem::path content = "content";
  std::string program;                // name and edition, as the released file keeps it
  std::vector<std::string> withdraw;  // an item and a period; empty where a report is released
  std::string why;
  std::string by;  // a post
};

struct NewCommand {
  std::string kind;
  std::string id;
  std::vector<std::string> extras;  // "outcome=clean-streets"
  std::filesystem::path content = "content";
  std::string language;  // of a translation of what is there; empty: it is new
};

// Text to print and the status to end with: help, the version, or what is wrong with the command line.
struct PrintAndExit {
  std::string text;
  int status = exit_done;
};

using Command = std::variant<BuildCommand, ServeCommand, CheckCommand, NewCommand, DiffCommand, ReleaseCommand, AuditCommand, PrintAndExit>;

Command parse_command_line(int argc, const char* const* argv);

}  // namespace goldthread::cli
