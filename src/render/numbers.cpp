#include "render/numbers.hpp"

#include <array>
#include <limits>

namespace goldthread::render {

namespace {

using model::Decimal;
using model::Int128;

constexpr std::string_view minus_for_people = "\u2212";
constexpr std::size_t most_characters = 80;  // 39 digits, 12 commas, a point, up to 18 places

// Writes a magnitude backwards from the end of `buffer`; gives the place of its first character. `Whole` is the narrowest
// integer that holds it: 128 bits cost ten times as much.
template <class Whole>
std::size_t write_backwards(std::array<char, most_characters>& buffer, Whole magnitude, int decimals, NumberFor reader) {
  std::size_t at = buffer.size();
  for (int i = 0; i < decimals; ++i) {
    buffer[--at] = static_cast<char>('0' + static_cast<int>(magnitude % 10));
    magnitude /= 10;
  }
  if (decimals > 0) buffer[--at] = '.';
  int digits = 0;
  do {
    if (reader == NumberFor::people && digits > 0 && digits % 3 == 0) buffer[--at] = ',';
    buffer[--at] = static_cast<char>('0' + static_cast<int>(magnitude % 10));
    magnitude /= 10;
    ++digits;
  } while (magnitude != 0);
  return at;
}

bool starts_with(std::string_view text, std::string_view start) { return text.substr(0, start.size()) == start; }
bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

constexpr std::string_view pound = "£";

// Units that name nothing: the measure's title says what is counted.
bool says_nothing(std::string_view unit) { return unit.empty() || unit == "number" || unit == "count" || unit == "rating"; }

// English plurals, for a unit after the number 1: "days" is "day", "properties" is "property", "people" is "person".
std::string singular_word(std::string_view word) {
  if (word == "people") return "person";
  if (ends_with(word, "ies") && word.size() > 4) return std::string(word.substr(0, word.size() - 3)) + "y";
  for (const std::string_view end : {"sses", "xes", "ches", "shes"}) {
    if (ends_with(word, end)) return std::string(word.substr(0, word.size() - 2));
  }
  const bool plural = ends_with(word, "s") && !ends_with(word, "ss") && !ends_with(word, "us") && !ends_with(word, "is");
  return std::string(plural && word.size() > 2 ? word.substr(0, word.size() - 1) : word);
}

std::string singular_unit(std::string_view unit) {
  const std::size_t space = unit.find(' ');
  return singular_word(unit.substr(0, space)) + std::string(space == std::string_view::npos ? std::string_view() : unit.substr(space));
}

bool is_one(const Decimal& value, int decimals) { return decimals == 0 && value.rounded(0) == Decimal(1); }

}  // namespace

void append_number(std::string& out, const Decimal& value, int decimals, NumberFor reader) {
  const Decimal shown = value.places() == decimals ? value : value.rounded(decimals);
  const bool negative = shown.is_negative();
  const Int128 magnitude = negative ? -shown.coefficient() : shown.coefficient();
  std::array<char, most_characters> buffer;
  const std::size_t at = magnitude <= std::numeric_limits<std::int64_t>::max()
                             ? write_backwards(buffer, static_cast<std::int64_t>(magnitude), decimals, reader)
                             : write_backwards(buffer, magnitude, decimals, reader);
  if (negative) out += reader == NumberFor::people ? minus_for_people : "-";
  out.append(buffer.data() + at, buffer.size() - at);
}

std::string number_text(const Decimal& value, int decimals, NumberFor reader) {
  std::string out;
  append_number(out, value, decimals, reader);
  return out;
}

std::string number_text(std::int64_t value) { return number_text(Decimal(value), 0); }

std::string with_unit(const Decimal& value, int decimals, std::string_view unit) {
  if (starts_with(unit, pound)) {
    std::string_view rest = unit.substr(pound.size());
    Decimal amount = value.rounded(decimals);
    if (starts_with(rest, "000")) {  // thousands are written out, for nobody reads "£1,250 thousand"
      rest.remove_prefix(starts_with(rest, "000s") ? 4 : 3);
      amount = amount * Decimal(1000);
      decimals = decimals > 3 ? decimals - 3 : 0;
    }
    std::string out = amount.is_negative() ? std::string(minus_for_people) : std::string();
    out += pound;
    append_number(out, amount.absolute(), decimals);
    return out.append(rest);
  }
  std::string out = number_text(value, decimals);
  if (starts_with(unit, "%")) return out.append(unit);
  if (says_nothing(unit)) return out;
  return out.append(" ").append(is_one(value, decimals) ? singular_unit(unit) : std::string(unit));
}

std::string with_unit_in_words(const Decimal& value, int decimals, std::string_view unit) {
  if (starts_with(unit, pound) || starts_with(unit, "%")) return with_unit(value, decimals, unit);
  return number_text(value, decimals).append(" ").append(unit);
}

std::string difference_text(const Decimal& difference, int decimals, std::string_view unit, const Words& words) {
  const Decimal apart = difference.absolute();
  if (starts_with(unit, "%") || starts_with(unit, "percentage point")) {
    const bool one = is_one(apart, decimals);
    return number_text(apart, decimals) + " " + words[one ? Phrase::percentage_point : Phrase::percentage_points];
  }
  if (starts_with(unit, "per ")) return number_text(apart, decimals);
  return with_unit(apart, decimals, unit);
}

std::string symbol_text(const Decimal& value, int decimals, std::string_view unit) {
  return starts_with(unit, pound) || unit == "%" ? with_unit(value, decimals, unit) : number_text(value, decimals);
}

std::string_view unit_label(std::string_view unit) { return says_nothing(unit) ? std::string_view() : unit; }

std::string per_cent_text(int whole) { return number_text(whole) + "%"; }

}  // namespace goldthread::render
