#pragma once
// A file and everything packed in it: the parts of workbooks and other zip files, what gzip packed, and what is packed in those. For
// `audit`. What cannot be unpacked is said, never passed over.
#include <functional>
#include <string>
#include <string_view>

namespace goldthread::authoring {

struct Part {
  std::string path;  // "output/public/a.xlsx", of a part of it "output/public/a.xlsx/xl/sharedStrings.xml"
  std::string_view bytes;
};

// Calls `visit` with the file itself, then with each part. Empty, or why a part could not be unpacked. Not deeper than 8 packings,
// nor more than 1 GiB a part.
std::string each_part(const Part& file, const std::function<void(const Part&)>& visit);

}  // namespace goldthread::authoring
