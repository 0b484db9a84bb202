#pragma once
// One character of a published text behind its escape: &#233; &eacute;-like names of markup, \u00e9 \n \, of JSON and calendars, %C3%A9
// of addresses, _x00E9_ of workbooks, or plain UTF-8. What is no escape is itself.
#include <cstddef>
#include <string_view>

namespace goldthread::authoring {

struct DecodedCharacter {
  char32_t character = U' ';  // a space for bytes that are no character
  std::size_t length = 1;     // in bytes, as written
};

// The first character of `text`, which is not empty.
DecodedCharacter decoded_character(std::string_view text);

}  // namespace goldthread::authoring
