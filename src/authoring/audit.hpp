#pragma once
// Proof that nothing withheld is in what was built (domain.md 2.6, 7): every file of an output is unpacked and searched for what the
// gate keeps from its audience. What is found is told by its place and by whose it is, and never repeated.
#include <filesystem>
#include <string>
#include <vector>

#include "authoring/secrets.hpp"
#include "authoring/withheld_figures.hpp"

namespace goldthread::authoring {

struct Leak {
  std::string path;     // "output/public/index.html", "output/public/a.xlsx/xl/sharedStrings.xml"
  std::string message;  // "it holds words of the summary of `depot-move` (exempt, paragraph 3)"
  friend auto operator<=>(const Leak&, const Leak&) = default;
};

struct Audit {
  std::vector<Leak> leaks;  // by path
  std::size_t files = 0;
  std::string failure;  // the first that could not be read or unpacked, or empty
};

// Every file of `folder`, hidden ones too. `jobs`: threads, 1 or more.
Audit audit(const std::filesystem::path& folder, const Secrets& secrets, const WithheldFigures& figures, int jobs);

// "16 files were searched for 120 texts, ..." or why there is nothing to look for.
std::string audit_in_short(const Audit& audit, const Secrets& secrets, const WithheldFigures& figures);

}  // namespace goldthread::authoring
