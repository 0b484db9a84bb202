#pragma once
// JSON, written in one go, to a string or piece by piece: the only place that knows a JSON library. Keys and texts are valid UTF-8; numbers
// are given as their exact decimal text, so that what is shown and what is data are the same digits.
#include <memory>
#include <string>
#include <string_view>

#include "text/append.hpp"

namespace goldthread::text {

class JsonWriter {
 public:
  enum class Layout { compact, indented };
  // `expected_size`: room for so many bytes from the start; a document may be longer.
  explicit JsonWriter(Layout layout, std::size_t expected_size = 0);
  // Hands the document on in pieces, a few hundred kilobytes at a time, each ending before a `line`.
  JsonWriter(Layout layout, text::Append append);
  ~JsonWriter();
  JsonWriter(const JsonWriter&) = delete;
  JsonWriter& operator=(const JsonWriter&) = delete;

  JsonWriter& begin_object();
  JsonWriter& end_object();
  JsonWriter& begin_list();
  JsonWriter& end_list();
  JsonWriter& key(std::string_view name);
  JsonWriter& text(std::string_view value);
  JsonWriter& whole(long long value);
  JsonWriter& number(std::string_view exact);  // "55.60"
  JsonWriter& truth(bool value);
  JsonWriter& null();
  // The key, object or list that comes next begins a line, so that two documents can be compared line by line. An indented
  // document has its own lines.
  JsonWriter& line();

  // The whole document, with a line end; of one that is handed on in pieces the last piece.
  std::string take();

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace goldthread::text
