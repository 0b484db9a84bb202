#pragma once
// An event of the year in words: when it falls where it has no day, how far its document has come, and what
// keeps it from being certain.
#include <string>
#include <string_view>

#include "model/governance.hpp"
#include "render/words.hpp"

namespace goldthread::render {

// "Early November", "Late January", "By the end of May", "September to October", "November and January", "November"
std::string when_words(const model::Event& event, int month, const Words& words);

// The same inside a sentence, where a month keeps its capital: "early November", "by the end of May", "September to October".
std::string when_inside(const model::Event& event, int month, const Words& words);

// "a draft; if necessary; proposed, not yet agreed", "date set by others; pre-election period from 30 March 2027"; empty where there is
// nothing to say.
std::string conditions(const model::Event& event, const Words& words);

// "Directors", "Portfolio holders", "Officers"; another word as written.
std::string role_word(std::string_view id, const Words& words);

// A body's name as it stands inside a sentence: "the Executive", "the Cabinet".
std::string body_inside(std::string_view title, const Words& words);

}  // namespace goldthread::render
