#pragma once
// What characters are, and texts as they are compared. Its code stands in locale.cpp, so that one file knows the Unicode library.
#include <string>
#include <string_view>

namespace goldthread::text {

enum class CharacterClass { letter, figure, other };
CharacterClass class_of(char32_t character);

// The text with a capital as its first letter: "Ôl" of "ôl".
std::string with_capital(std::string_view text);

// A text for comparing: every kind of apostrophe as ', compatible characters as their plain ones, small letters, no accents.
std::u32string plain_characters(std::string_view text);
std::string utf8(std::u32string_view characters);

}  // namespace goldthread::text
