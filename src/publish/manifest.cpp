#include "publish/manifest.hpp"

#include <fmt/format.h>

#include <charconv>
#include <iterator>

namespace goldthread::publish {

namespace {

constexpr std::string_view first_line = "goldthread manifest 1";

std::string_view take(std::string_view& rest, char end) {
  const auto at = rest.find(end);
  const std::string_view part = rest.substr(0, at);
  rest.remove_prefix(at == std::string_view::npos ? rest.size() : at + 1);
  return part;
}

template <class Number>
bool parse(std::string_view text, Number& out, int base = 10) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out, base);
  return error == std::errc{} && end == text.data() + text.size();
}

}  // namespace

std::string print_manifest(const Manifest& manifest) {
  std::string out = fmt::format("{}\n{:x}\n", first_line, manifest.inputs);
  for (const auto& [path, stamp] : manifest.files) {
    fmt::format_to(std::back_inserter(out), "{} {} {:x} {}\n", stamp.size, stamp.time, stamp.hash, path);
  }
  return out;
}

std::optional<Manifest> parse_manifest(std::string_view text) {
  Manifest out;
  if (take(text, '\n') != first_line || !parse(take(text, '\n'), out.inputs, 16)) return std::nullopt;
  while (!text.empty()) {
    std::string_view line = take(text, '\n');
    FileStamp stamp;
    const bool good = parse(take(line, ' '), stamp.size) && parse(take(line, ' '), stamp.time) && parse(take(line, ' '), stamp.hash, 16);
    if (!good || line.empty()) return std::nullopt;
    out.files.emplace_hint(out.files.end(), std::string(line), stamp);
  }
  return out;
}

}  // namespace goldthread::publish
