#pragma once
// What a preview adds to the pages that it shows, and what is in no published page: the script that shows a change without a reload by
// hand, and the findings, each with its place. Findings may quote what is held back; a preview is seen by its author alone, on the
// machine where the content lies. The words are the program's own, in English, as on a terminal.
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/printer.hpp"
#include "publish/link_check.hpp"

namespace goldthread::preview {

// Addresses of the preview's own files, below the root of what is served. No site has pages there: an id has no underscore.
inline constexpr std::string_view script_path = "_goldthread/preview.js";
inline constexpr std::string_view style_path = "_goldthread/preview.css";
inline constexpr std::string_view events_path = "_goldthread/events";

struct Panel {
  std::vector<diagnostics::FindingParts> findings;  // errors or warnings, in their order
  std::vector<publish::BrokenLink> broken_links;    // of the output
  std::string failure;                              // of the disk: "there is no folder content"; empty where there was none
  bool page_is_older = false;                       // what is shown is the last that had no errors
};

// Errors stand open and are read out at once, warnings unfold; empty where there is nothing to tell.
std::string panel_html(const Panel& panel);

// The page with the panel at its top and the script; its own policy for content lets that script in. `version`: of what is shown.
std::string with_additions(std::string html, std::string_view panel, std::string_view version);

// In place of a site that has never been without errors.
std::string findings_page(std::string_view panel, std::string_view version);

std::string_view script_text();
std::string_view style_text();

}  // namespace goldthread::preview
