#include "site/downloads.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "render/numbers.hpp"
#include "render/sentences.hpp"

namespace goldthread::site {

namespace {

// What follows the last full stop, in capitals: "CSV"; of a workbook what opens it.
std::string format_of(std::string_view address) {
  std::string out(address.substr(address.rfind('.') + 1));
  if (out == "xlsx") return "Excel";
  for (char& c : out) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return out;
}

// The tables that are lists of things of one kind are called as the site calls them.
std::optional<model::Kind> kind_of(std::string_view key) {
  using model::Kind;
  constexpr std::pair<std::string_view, Kind> lists[] = {{"file_priorities", Kind::priority}, {"file_outcomes", Kind::outcome},
                                                         {"file_activities", Kind::activity}, {"file_measures", Kind::measure},
                                                         {"file_risks", Kind::risk},          {"file_reports", Kind::report},
                                                         {"file_meetings", Kind::meeting},    {"file_action_plans", Kind::action_plan},
                                                         {"file_hot_spots", Kind::hot_spot},  {"file_papers", Kind::paper}};
  for (const auto& [name, kind] : lists) {
    if (name == key) return kind;
  }
  return std::nullopt;
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

std::string title_of_data(std::string_view address, const render::Words& words) {
  const std::string name(address.substr(address.rfind('/') + 1));
  std::string key = "file_" + name.substr(0, name.rfind('.'));
  std::replace(key.begin(), key.end(), '-', '_');
  if (const auto kind = kind_of(key)) return words.plural(*kind);
  const std::string_view text = words.text(key);
  return text == key ? name_of_file(address) : std::string(text);
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
