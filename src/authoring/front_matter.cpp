#include "authoring/front_matter.hpp"

namespace goldthread::authoring {

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (byte < 0x20 || byte == 0x7F) {
      out += "\\u00";
      out += "0123456789ABCDEF"[byte >> 4U];
      out += "0123456789ABCDEF"[byte & 15U];
    } else {
      out += c;
    }
  }
  return out + "\"";
}

FrontMatter& FrontMatter::text(std::string_view key, std::string_view value, std::string_view comment) {
  return plain(key, quoted(value), comment);
}

FrontMatter& FrontMatter::plain(std::string_view key, std::string_view value, std::string_view comment) {
  toml_ += key;
  toml_ += " = ";
  toml_ += value;
  if (!comment.empty()) {
    toml_ += "  # ";
    toml_ += comment;
  }
  toml_ += '\n';
  return *this;
}

FrontMatter& FrontMatter::table(std::string_view name) {
  toml_.append("[").append(name).append("]\n");
  return *this;
}

FrontMatter& FrontMatter::comment(std::string_view line) {
  toml_ += line.empty() ? "#" : "# ";
  toml_ += line;
  toml_ += '\n';
  return *this;
}

}  // namespace goldthread::authoring
