#include "site/downloads.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/numbers.hpp"
#include "render/sentences.hpp"

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

std::span<const Download> downloads_under(std::string_view under, const Edition& edition) {
  const std::vector<Download>& all = edition.downloads();
  const auto first =
      std::lower_bound(all.begin(), all.end(), under, [](const Download& each, std::string_view wanted) { return each.address < wanted; });
  const auto last = std::find_if_not(first, all.end(), [&](const Download& each) { return each.address.starts_with(under); });
  return {first, last};
}

void set_downloads(Draft& draft, std::string_view what) {
  for (const Download& each : downloads_under(draft.address(), draft.edition())) {
    Values& line = draft.values().add(Block::downloads);
    line.set(Text::title, download_text(what, each.address, each.size, draft.words()));
    draft.link(line, Address::href, each.address);
  }
}

std::string name_of_file(std::string_view path) {
  std::string name(path.substr(path.rfind('/') + 1));
  name.resize(std::min(name.size(), name.rfind('.')));
  std::replace(name.begin(), name.end(), '-', ' ');
  std::replace(name.begin(), name.end(), '_', ' ');
  return render::starting_sentence(name);
}

}  // namespace goldthread::site
