#include "english_words.hpp"

#include <fstream>

namespace goldthread::render {

std::map<std::string, std::string> english_theme() {
  std::map<std::string, std::string> out;
  std::ifstream file("themes/civic/words/en.toml");
  for (std::string line; std::getline(file, line);) {
    const std::size_t equals = line.find(" = \"");
    if (line.substr(0, 1) == "#" || equals == std::string::npos) continue;
    out[line.substr(0, equals)] = line.substr(equals + 4, line.size() - equals - 5);
  }
  return out;
}

Words english_words(const model::Site& site) { return Words(english_theme(), site); }

}  // namespace goldthread::render
