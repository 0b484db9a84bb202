#pragma once
// The words of the civic theme, for tests: its words file read as plain `key = "text"` lines.
#include "render/words.hpp"

namespace goldthread::render {

// Any theme's words file, by its path: what Words takes.
std::map<std::string, std::string> words_file(const std::string& path);
std::map<std::string, std::string> english_theme();
Words english_words(const model::Site& site = {});

}  // namespace goldthread::render
