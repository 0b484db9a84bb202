#pragma once
// Lines of text in columns: each cell as wide as the widest above and below it, two spaces between, none at the end of a line. A
// cell is one line: what an author broke into several is joined.
#include <string>
#include <vector>

namespace goldthread::authoring {

// With spaces for line ends and tabs.
std::string one_line(std::string text);

std::string in_columns(const std::vector<std::vector<std::string>>& rows);

}  // namespace goldthread::authoring
