#pragma once
// Text into HTML: the characters that would be read as markup become entities, all others go over as they are. Nothing else
// may put a council's words into HTML.
#include <string>
#include <string_view>

namespace goldthread::text {

// Between tags: & < > become entities.
void append_html(std::string& out, std::string_view text);
// Between tags and inside quoted attributes alike: & < > " and ' become entities.
void append_html_anywhere(std::string& out, std::string_view text);

}  // namespace goldthread::text
