#pragma once
// Text into HTML. Everything from content is escaped here or was made safe by the Markdown reader; nothing else may append
// a council's words to a page. All functions append, so that a page is one string that only grows.
#include <string>
#include <string_view>

namespace goldthread::render {

// Between tags: & < > become entities.
void append_text(std::string& out, std::string_view text);
// Inside a double-quoted attribute: & < > " become entities, and ' too.
void append_attribute(std::string& out, std::string_view text);
std::string escaped(std::string_view text);

// May this stand in href or src? https, http, mailto, tel, webcal and relative addresses may; "//host", control characters
// and every other scheme may not.
bool is_safe_address(std::string_view address);

}  // namespace goldthread::render
