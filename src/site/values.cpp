#include "site/values.hpp"

#include <cstring>
#include <new>

namespace goldthread::site {

namespace {

constexpr std::size_t usual_entries = 6;

}  // namespace

std::string_view Values::kept(std::string_view value) {
  auto* copy = static_cast<char*>(memory_->allocate(value.size(), 1));
  std::memcpy(copy, value.data(), value.size());
  return {copy, value.size()};
}

void Values::put(std::uint16_t code, std::string_view value) {
  const std::string_view text = value.empty() ? std::string_view() : kept(value);
  for (Entry& entry : entries_) {
    if (entry.code != code) continue;
    entry.text = text;
    return;
  }
  if (text.empty()) return;
  // Most blocks hold a few values; growing from one would leave as much memory behind as it takes.
  if (entries_.empty()) entries_.reserve(usual_entries);
  entries_.push_back({code, text});
}

void Values::show(Block block) {
  const auto code = static_cast<std::uint16_t>(block);
  for (const Repeats& repeats : blocks_) {
    if (repeats.code == code) return;
  }
  blocks_.push_back({code, nullptr, nullptr});
}

Values& Values::add(Block block) {
  const auto code = static_cast<std::uint16_t>(block);
  auto* added = new (memory_->allocate(sizeof(Values), alignof(Values))) Values(*memory_);
  for (Repeats& repeats : blocks_) {
    if (repeats.code != code) continue;
    if (repeats.last) repeats.last->next_ = added;
    if (!repeats.first) repeats.first = added;
    repeats.last = added;
    return *added;
  }
  blocks_.push_back({code, added, added});
  return *added;
}

std::string_view Values::get(std::uint16_t code) const {
  for (const Entry& entry : entries_) {
    if (entry.code == code) return entry.text;
  }
  return {};
}

bool Values::has(std::uint16_t code) const {
  for (const Repeats& repeats : blocks_) {
    if (repeats.code == code) return true;
  }
  return !get(code).empty();
}

const Values* Values::first(std::uint16_t code) const {
  for (const Repeats& repeats : blocks_) {
    if (repeats.code == code) return repeats.first;
  }
  return nullptr;
}

}  // namespace goldthread::site
