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

void set_downloads(Draft& draft) {
  for (const Download& each : draft.edition().downloads()) {
    Values& line = draft.values().add(Block::downloads);
    line.set(Text::title, draft.words().fill(render::Phrase::download_of_format,
                                             {{"what", each.title}, {"format", format_of(each.address)}, {"size", size_text(each.size)}}));
    draft.link(line, Address::href, each.address);
  }
}

}  // namespace goldthread::site
