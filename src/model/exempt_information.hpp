#pragma once
// The paragraphs of exempt information, by nation and day (domain.md 2.6, 3): Schedule 12A to the Local Government Act 1972, in
// England as substituted from 1 March 2006 (S.I. 2006/88: paragraphs 1 to 7), in Wales from 1 October 2007 (S.I. 2007/969: 12 to
// 18), in both before then as the Local Government (Access to Information) Act 1985 had it (1 to 15). Scotland (Schedule 7A to
// the 1973 Act) and Northern Ireland (Schedule 6 to the 2014 Act) have lists of their own, which are not told here.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/date.hpp"

namespace goldthread::model {

struct ExemptParagraph {
  std::string_view number;       // "3"
  std::string_view description;  // what the information is about, in short
};

// In the order of the law; nothing for a nation whose list is not known.
std::optional<std::vector<ExemptParagraph>> exempt_paragraphs(std::string_view nation, Date on);

// Of one paragraph; nothing where the list is not known or has no such paragraph.
std::optional<std::string_view> exempt_description(std::string_view nation, Date on, std::string_view paragraph);

// The key under which a theme has a description in its own language: "exempt_3" of a paragraph of today, "exempt_before_8" of one that
// has gone. Empty of any other text.
std::string exempt_words_key(std::string_view description);

}  // namespace goldthread::model
