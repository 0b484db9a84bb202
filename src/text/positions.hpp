#pragma once
// Lines and columns of places in a text, both from 1, columns in characters. Remembers where it last was, so that asking for
// place after place in order costs one pass over the text, however many are asked for and however long a line is.
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace goldthread::text {

struct Position {
  std::uint32_t line;
  std::uint32_t column;
};

class Positions {
 public:
  explicit Positions(std::string_view text) : text_(text) {}

  // `offset`: in bytes; one past the end is after the last character.
  Position at(std::size_t offset);
  // Of a byte of a line, from 0; beyond the text's end it is the end.
  Position at(std::size_t line, std::size_t byte);

 private:
  void index();

  std::string_view text_;
  std::vector<std::size_t> starts_;  // of each line; made when first asked
  std::size_t line_ = 0;             // where it last was, from 1; 0: nowhere yet
  std::size_t offset_ = 0;
  std::size_t characters_ = 0;  // of the line, before offset_
};

}  // namespace goldthread::text
