#pragma once
// Words of another language than the page's carry that with them, wherever they go, until the finished page is written: between two
// characters that no text of a content can hold (noncharacters, which Unicode keeps for use inside a program). A page turns them into
// a `lang` attribute; whatever has no such thing drops them.
#include <string>
#include <string_view>

namespace goldthread::text {

inline constexpr std::string_view begin_other_language = "\xEF\xB7\x90";  // U+FDD0
inline constexpr std::string_view end_other_language = "\xEF\xB7\x91";    // U+FDD1

std::string in_other_language(std::string_view text);
bool has_language_marks(std::string_view text);
std::string without_language_marks(std::string_view text);

// The page with each mark as a `span` in `language` (a `tspan` in a picture), and none of them where an element or attribute can hold
// no markup. A mark ends with the text that it stands in, whatever was cut off. `notice` comes first in `main` where the page's
// heading or a whole passage is in the other language.
std::string with_language_marked(std::string_view html, std::string_view language, std::string_view notice);

}  // namespace goldthread::text
