#pragma once
// What is in a workbook's package, for tests.
#include <string>
#include <string_view>
#include <vector>

namespace goldthread::workbook {

// A part by its name, unpacked; empty where it is not there.
std::string part(const std::string& xlsx, std::string_view name);
std::vector<std::string> sheet_names(const std::string& xlsx);
bool holds(const std::string& text, std::string_view what);

}  // namespace goldthread::workbook
