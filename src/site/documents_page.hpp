#pragma once
// Files offered as they are: the library of them, and links to one. What it is, its format and size stand in the link's own
// text (web.md G11).
#include <string>

#include "site/parts.hpp"

namespace goldthread::site {

inline constexpr std::string_view documents_address = "documents/";

// Are there files to offer, the site's own logo aside?
bool has_documents(const model::Content& content);
std::string documents_page(const Edition& edition);

// "Residents summary (TXT, 4 kB)" for "documents/residents-summary.txt"; the path where there is no such file.
std::string document_text(std::string_view path, const Draft& draft);
// The same of a file that what links to it calls by another name.
std::string document_text(std::string_view path, std::string_view title, const Draft& draft);

// A part with a link to each document; those outside the site by their address.
void add_documents(Draft& draft, Parts& parts, std::string_view heading, const std::vector<model::Line>& documents);

}  // namespace goldthread::site
