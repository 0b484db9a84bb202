#include "text/slug.hpp"

#include <algorithm>

namespace goldthread::text {

namespace {

constexpr std::size_t longest_id = 80;

bool is_id_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

}  // namespace

bool is_id(std::string_view text) {
  return !text.empty() && text.size() <= longest_id && is_id_letter(text.front()) &&
         std::all_of(text.begin(), text.end(), [](char c) { return is_id_letter(c) || c == '-'; });
}

std::string slug(std::string_view text) {
  std::string out;
  for (char c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (c == '\'') continue;
    if (is_id_letter(c)) {
      out += c;
    } else if (!out.empty() && out.back() != '-') {
      out += '-';
    }
  }
  if (out.size() > longest_id) out.resize(longest_id);
  while (!out.empty() && out.back() == '-') out.pop_back();
  return out;
}

}  // namespace goldthread::text
