#include "english_words.hpp"

#include <fstream>

namespace goldthread::render {

std::map<std::string, std::string> words_file(const std::string& path) {
  std::map<std::string, std::string> out;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    const std::size_t equals = line.find(" = \"");
    if (line.substr(0, 1) == "#" || equals == std::string::npos) continue;
    out[line.substr(0, equals)] = line.substr(equals + 4, line.size() - equals - 5);
  }
  return out;
}

std::map<std::string, std::string> english_theme() { return words_file("themes/civic/words/en.toml"); }

Words english_words(const model::Site& site) { return Words(english_theme(), site); }

}  // namespace goldthread::render
