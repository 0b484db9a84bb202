#pragma once
// Where something stands in a source file. Lines and columns count from 1, columns and length in characters (code
// points), as format.md section 2 prints them. A finding about a whole file or folder stands at 1:1.
#include <cstdint>
#include <tuple>

namespace goldthread::text {

using FileId = std::uint32_t;

struct Place {
  FileId file = 0;
  std::uint32_t line = 1;
  std::uint32_t column = 1;
  std::uint32_t length = 1;  // how far the caret's underline goes, at least 1

  friend bool operator==(const Place&, const Place&) = default;
  friend bool operator<(const Place& a, const Place& b) {
    return std::tie(a.file, a.line, a.column, a.length) < std::tie(b.file, b.line, b.column, b.length);
  }
};

}  // namespace goldthread::text
