#pragma once
// One function a command: does what was asked, prints what a person needs to know, and gives the status to end with.
#include "cli/options.hpp"

namespace goldthread::cli {

int run_build(const BuildCommand& command);
int run_serve(const ServeCommand& command);
int run_check(const CheckCommand& command);
int run_new(const NewCommand& command);
int run_diff(const DiffCommand& command);
int run_audit(const AuditCommand& command);
int run_release(const ReleaseCommand& command);

}  // namespace goldthread::cli
