#pragma once
// What a person sees: findings on standard error, with colour on a terminal only (NO_COLOR turns it off).
#include <filesystem>
#include <string>
#include <vector>

#include "diagnostics/printer.hpp"
#include "pipeline.hpp"

namespace goldthread::cli {

diagnostics::Colour error_colour();

// The content folder as typed, as it stands before each path of a finding: "content/".
std::string path_prefix(const std::filesystem::path& content);

// Every finding, then one line that counts them. Prints nothing where there are none.
void print_findings(const BuildResult& result, const std::filesystem::path& content);

// Links of the output that lead nowhere. Prints nothing where there are none.
void print_broken_links(const std::vector<publish::BrokenLink>& broken);

// What --timings tells.
void print_times(const std::vector<work::StageTime>& times);

// One line on standard error that says how much is held back from the audience, and where to see it. Nothing where nothing is.
void print_held(const BuildResult& result);

// "1 error", "3 warnings".
std::string counted(std::size_t count, std::string_view one, std::string_view many);

}  // namespace goldthread::cli
