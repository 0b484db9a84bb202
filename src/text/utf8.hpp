#pragma once
// UTF-8 as the program needs it: is it valid, and how many characters (code points) stand before a byte.
#include <cstddef>
#include <optional>
#include <string_view>

namespace goldthread::text {

// The offset of the first byte that is not part of valid UTF-8 (overlong forms and surrogates are not), or nothing.
std::optional<std::size_t> first_invalid_utf8(std::string_view bytes);

// The offset of the first control character that has no place in a text (all but tab and line ends; C1, U+FDD0 to U+FDEF,
// U+FFFE and U+FFFF too), or nothing.
std::optional<std::size_t> first_control(std::string_view valid);

// The bytes of the first character, 0 where they are not valid UTF-8 (or there are none).
std::size_t character_length(std::string_view bytes);

// Code points in valid UTF-8.
std::size_t count_characters(std::string_view valid);

}  // namespace goldthread::text
