#pragma once
// A content file that is to be written for an author to go on with.
#include <string>

namespace goldthread::authoring {

struct NewFile {
  std::string path;  // from the content folder: "measures/missed-bins.md"
  std::string text;
};

}  // namespace goldthread::authoring
