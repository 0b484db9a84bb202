#pragma once
// The lines that findings show. Remembers the file and where in its line it last was: findings come in order, so a hundred
// thousand of them in one file, or in one line, cost one pass over it.
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "text/sources.hpp"

namespace goldthread::diagnostics {

class SourceLines {
 public:
  explicit SourceLines(const text::Sources& sources) : sources_(sources) {}

  // A line without its end; empty where there is none.
  std::string_view whole(text::FileId file, std::uint32_t line);
  // What is left of a line after so many characters. A byte that is no part of UTF-8 counts as one.
  std::string_view after(text::FileId file, std::uint32_t line, std::size_t characters);

 private:
  const text::Sources& sources_;
  std::vector<std::size_t> starts_;  // of the lines of file_
  text::FileId file_ = 0;
  std::uint32_t line_ = 0;      // 0: none yet
  std::size_t characters_ = 0;  // of line_, before the bytes_
  std::size_t bytes_ = 0;
};

}  // namespace goldthread::diagnostics
