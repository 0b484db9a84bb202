#include "site/downloads.hpp"

#include <fmt/format.h>

#include "render/numbers.hpp"

namespace goldthread::site {

namespace {

// What follows the last full stop, in capitals: "CSV".
std::string format_of(std::string_view address) {
  std::string out(address.substr(address.rfind('.') + 1));
  for (char& c : out) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return out;
}

}  // namespace

std::string size_text(std::uintmax_t bytes) {
  if (bytes < 1'000'000) return fmt::format("{} kB", bytes < 1000 ? 1 : (bytes + 500) / 1000);
  const std::uintmax_t tenths = (bytes + 50'000) / 100'000;
  return fmt::format("{}.{} MB", tenths / 10, tenths % 10);
}

std::string download_text(std::string_view title, std::string_view address, std::uintmax_t size, const render::Words& words) {
  return words.fill(render::Phrase::download_of_format, {{"what", title}, {"format", format_of(address)}, {"size", size_text(size)}});
}

void set_downloads(Draft& draft, std::string_view under) {
  for (const Download& each : draft.edition().downloads()) {
    if (!each.address.starts_with(under)) continue;
    Values& line = draft.values().add(Block::downloads);
    line.set(Text::title, download_text(each.title, each.address, each.size, draft.words()));
    draft.link(line, Address::href, each.address);
  }
}

}  // namespace goldthread::site
