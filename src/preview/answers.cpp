#include "preview/answers.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "preview/page_additions.hpp"
#include "text/json_writer.hpp"

namespace goldthread::preview {

namespace {

constexpr std::string_view html_type = "text/html; charset=utf-8";
constexpr std::string_view text_type = "text/plain; charset=utf-8";

std::string with_escapes(std::string_view path) {
  std::string out;
  for (const char c : path) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       std::string_view("-._~/").find(c) != std::string_view::npos;
    out += plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return out;
}

// A file of the site as it is shown: a page with what the preview adds to it.
Answer file_answer(const Showing& showing, const std::string& file, int status) {
  std::string bytes = showing.site->bytes(file).value_or(std::string());
  if (file.ends_with(".html")) bytes = with_additions(std::move(bytes), showing.panel, showing.version);
  return {status, std::string(content_type(file)), std::move(bytes), {}};
}

// The name of the file that is at a path, from the website's root; empty where there is none.
std::string file_at(const ShownSite& site, const std::string& path) {
  std::string file = path.empty() || path.ends_with('/') ? path + "index.html" : path;
  return site.has(file) ? file : std::string();
}

std::string_view query_to_keep(std::string_view query) {
  return std::all_of(query.begin(), query.end(), [](char c) { return c > ' ' && c < 0x7F && c != '"' && c != '<' && c != '>'; }) ? query
                                                                                                                                 : "";
}

Answer site_answer(const Showing& showing, const std::string& path, std::string_view query) {
  const ShownSite& site = *showing.site;
  // Some addresses begin with the place where the site is to stand.
  const std::string_view base = std::string_view(site.base()).substr(1);
  const std::string inside = !base.empty() && path.starts_with(base) && file_at(site, path).empty() ? path.substr(base.size()) : path;
  if (const std::string file = file_at(site, inside); !file.empty()) return file_answer(showing, file, 200);
  if (!inside.empty() && site.has(inside + "/index.html"))
    return {302, std::string(text_type), "It is at /" + inside + "/\n", fmt::format("/{}/{}", with_escapes(inside), query_to_keep(query))};
  return site.has("404.html") ? file_answer(showing, "404.html", 404) : refusal(404);
}

}  // namespace

Answer answer(const Showing& showing, const std::string& path, std::string_view query) {
  if (path == script_path) return {200, std::string(content_type(path)), std::string(script_text()), {}};
  if (path == style_path) return {200, std::string(content_type(path)), std::string(style_text()), {}};
  if (!showing.site) return {503, std::string(html_type), findings_page(showing.panel, showing.version), {}};
  return site_answer(showing, path, query);
}

Answer refusal(int status) {
  const auto said = [&] {
    switch (status) {
      case 403:
        return "This preview answers only to localhost, 127.0.0.1 and [::1], with its port.\n";
      case 404:
        return "There is no such page.\n";
      case 405:
        return "A preview changes nothing: it answers only to GET and HEAD.\n";
      default:
        return "This is no address of a website.\n";
    }
  };
  return {status, std::string(text_type), said(), {}};
}

const std::vector<std::pair<std::string, std::string>>& headers() {
  static const std::vector<std::pair<std::string, std::string>> all = {{"Cache-Control", "no-store"},
                                                                       {"X-Content-Type-Options", "nosniff"},
                                                                       {"Content-Security-Policy", "frame-ancestors 'self'"},
                                                                       {"Cross-Origin-Resource-Policy", "same-origin"},
                                                                       {"Referrer-Policy", "same-origin"}};
  return all;
}

std::string event_of(const Showing& showing) {
  text::JsonWriter out(text::JsonWriter::Layout::compact);
  out.begin_object();
  out.key("version").text(showing.version);
  if (!showing.stylesheet.empty()) {
    out.key("since").text(showing.since);
    out.key("stylesheet").text(showing.stylesheet);
  }
  out.end_object();
  std::string json = out.take();
  std::erase(json, '\n');
  return "event: site\ndata: " + json + "\n\n";
}

}  // namespace goldthread::preview
