#pragma once
// Reads a theme's templates: replaces partials and words, checks every marker's name, kind and place, and gives the text that
// the template library is to parse, with each marker as its code. Pure text to text; findings name the theme's file and line.
//
//   {{title}}             a value; what it may be and how it is escaped is its kind's affair (markers.hpp)
//   {{#items}} {{/items}} shown once, many times or not at all; of a value: shown where there is one
//   {{?items}} {{/items}} shown once where there is any: around a heading and its list
//   {{^items}} {{/items}} shown where there is none
//   {{>link-list}}        partials/link-list.html, put in here
//   {{words.leads_to}}    a phrase of words/<language>.toml; {{kinds.outcome}} and {{kinds.outcomes}} what the site calls a kind,
//                         {{inside.outcomes}} the same inside a sentence
//   {{! a remark }}       nothing
#include <map>
#include <string>

#include "diagnostics/diagnostics.hpp"
#include "render/words.hpp"
#include "text/sources.hpp"

namespace goldthread::site {

// A theme's text files by their path in its folder, "templates/measure.html", as they stand in `sources`.
using ThemeFiles = std::map<std::string, text::FileId, std::less<>>;

// A marker's code as the template library meets it: "E012", "A012", "N012".
enum class Shown : char { each = 'E', any = 'A', none = 'N' };
std::string marker_token(Shown shown, std::uint16_t code);

// The whole text of a template; `{{>page}}` of the layout becomes an include of that name. Faults are recorded, and what is
// wrong is left out of the text.
std::string compose_template(const std::string& path, const ThemeFiles& files, const text::Sources& sources, const render::Words& words,
                             diagnostics::Diagnostics& diagnostics);

}  // namespace goldthread::site
