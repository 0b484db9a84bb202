#include "preview/request_rules.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "text/utf8.hpp"

namespace goldthread::preview {

namespace {

std::string in_small_letters(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return out;
}

std::optional<std::string> with_escapes_undone(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      out += text[i];
      continue;
    }
    unsigned value = 0;
    const std::string_view digits = text.substr(i + 1, 2);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    if (digits.size() != 2 || error != std::errc() || end != digits.data() + 2) return std::nullopt;
    out += static_cast<char>(value);
    i += 2;
  }
  return out;
}

bool steps_out(std::string_view path) {
  for (std::size_t first = 0; first <= path.size();) {
    const std::size_t end = std::min(path.find('/', first), path.size());
    const std::string_view part = path.substr(first, end - first);
    if (part == "." || part == "..") return true;
    first = end + 1;
  }
  return false;
}

}  // namespace

bool is_own_host(std::string_view host, int port) {
  const std::string wanted = in_small_letters(host);
  for (const std::string_view own : {"localhost", "127.0.0.1", "[::1]"}) {
    if (wanted == std::string(own) + ":" + std::to_string(port)) return true;
    if (port == 80 && wanted == own) return true;
  }
  return false;
}

std::optional<std::string> path_of(std::string_view target) {
  if (target.empty() || target.front() != '/') return std::nullopt;
  auto path = with_escapes_undone(target.substr(1, target.find_first_of("?#") - 1));
  if (!path || text::first_invalid_utf8(*path) || steps_out(*path)) return std::nullopt;
  const auto is_bad = [](char c) { return static_cast<unsigned char>(c) < 0x20U || c == 0x7F || c == '\\'; };
  if (std::any_of(path->begin(), path->end(), is_bad)) return std::nullopt;
  return path;
}

Judged judged(const Request& request, int port) {
  if (request.hosts.size() != 1 || !is_own_host(request.hosts.front(), port)) return {403, {}};
  if (request.method != "GET" && request.method != "HEAD") return {405, {}};
  auto path = path_of(request.target);
  if (!path) return {400, {}};
  return {200, std::move(*path)};
}

std::string_view content_type(std::string_view path) {
  constexpr std::pair<std::string_view, std::string_view> types[] = {
      {"html", "text/html; charset=utf-8"},
      {"css", "text/css; charset=utf-8"},
      {"js", "text/javascript; charset=utf-8"},
      {"json", "application/json"},
      {"csv", "text/csv; charset=utf-8"},
      {"ics", "text/calendar; charset=utf-8"},
      {"txt", "text/plain; charset=utf-8"},
      {"xml", "application/xml"},
      {"atom", "application/atom+xml"},
      {"svg", "image/svg+xml"},
      {"png", "image/png"},
      {"jpg", "image/jpeg"},
      {"jpeg", "image/jpeg"},
      {"gif", "image/gif"},
      {"webp", "image/webp"},
      {"ico", "image/x-icon"},
      {"woff2", "font/woff2"},
      {"pdf", "application/pdf"},
      {"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
      {"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
      {"webmanifest", "application/manifest+json"}};
  const auto dot = path.rfind('.');
  const std::string ending = dot == std::string_view::npos ? std::string() : in_small_letters(path.substr(dot + 1));
  for (const auto& [known, type] : types) {
    if (known == ending) return type;
  }
  return "application/octet-stream";
}

}  // namespace goldthread::preview
