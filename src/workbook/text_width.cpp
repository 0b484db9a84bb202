#include "workbook/text_width.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace goldthread::workbook {

namespace {

// Advance widths of Arial, in thousandths of the type size, for U+0020 to U+007E (Adobe's Helvetica metrics, which Arial shares).
constexpr std::array<std::uint16_t, 95> advances = {
    278, 278, 355, 556, 556, 889, 667, 191, 333,  333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667,  667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556,
    556, 222, 222, 500, 222, 833, 556, 556, 556,  556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584};
constexpr double pixels_per_thousandth = 12.0 * 96 / 72 / 1000;
constexpr double bold_factor = 1.08;  // Arial Bold against Arial, over English text

// Other letters and signs are reckoned wide rather than narrow: a column that is too wide does no harm.
double advance_of(std::uint32_t character) {
  if (character >= 0x20 && character < 0x7F) return advances[character - 0x20];
  if (character >= 0x1100) {
    if (character == 0x2014 || character == 0x2026) return 1000;  // em dash, ellipsis
    if (character >= 0x2000 && character < 0x2070) return 556;    // other punctuation
    return 1000;                                                  // Chinese and so on
  }
  return character == 0x174 || character == 0x175 ? 944 : 610;  // W and w with a circumflex; other accented letters
}

// Adds up the widths of the characters of `text`, which is valid UTF-8.
double advance_of(std::string_view text) {
  double sum = 0;
  for (std::size_t i = 0; i < text.size();) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte < 0x80) {
      sum += byte < 0x20 ? 0.0 : advance_of(std::uint32_t{byte});
      ++i;
      continue;
    }
    const std::size_t length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
    std::uint32_t character = byte & (0xFFU >> (length + 1));
    for (std::size_t k = 1; k < length && i + k < text.size(); ++k) {
      character = (character << 6U) | (static_cast<unsigned char>(text[i + k]) & 0x3FU);
    }
    sum += advance_of(character);
    i += length;
  }
  return sum;
}

double scale_of(Weight weight) { return weight == Weight::bold ? pixels_per_thousandth * bold_factor : pixels_per_thousandth; }

// Walks the words of a text as they fall into lines: `stop(lines so far, end of the word)` says when to end the walk.
template <class Stop>
std::size_t walk_lines(std::string_view text, Weight weight, double width, Stop stop) {
  const double scale = scale_of(weight);
  const double space = advance_of(std::uint32_t{' '}) * scale;
  std::size_t lines = 1;
  double x = 0;
  std::size_t start = 0;
  while (true) {
    const std::size_t end = std::min(text.find_first_of(" \n", start), text.size());
    const double word = advance_of(text.substr(start, end - start)) * scale;
    if (x > 0 && x + space + word > width) {
      ++lines;
      x = word;
    } else {
      x += (x > 0 ? space : 0) + word;
    }
    for (; x > width; x -= width) ++lines;  // a word that is broken
    if (stop(lines, end)) return lines;
    if (end == text.size()) return lines;
    if (text[end] == '\n') {
      ++lines;
      x = 0;
    }
    start = end + 1;
  }
}

}  // namespace

double text_width(std::string_view text, Weight weight) { return advance_of(text) * scale_of(weight); }

double widest_word(std::string_view text, Weight weight) {
  double widest = 0;
  for (std::size_t start = 0; start < text.size();) {
    const std::size_t end = std::min(text.find_first_of(" \n", start), text.size());
    widest = std::max(widest, advance_of(text.substr(start, end - start)));
    start = end + 1;
  }
  return widest * scale_of(weight);
}

double widest_line(std::string_view text, Weight weight) {
  double widest = 0;
  for (std::size_t start = 0; start <= text.size();) {
    const std::size_t end = std::min(text.find('\n', start), text.size());
    widest = std::max(widest, advance_of(text.substr(start, end - start)));
    start = end + 1;
  }
  return widest * scale_of(weight);
}

std::size_t wrapped_lines(std::string_view text, Weight weight, double width) {
  return walk_lines(text, weight, width, [](std::size_t, std::size_t) { return false; });
}

std::string cut_to_lines(std::string_view text, Weight weight, double width, std::size_t lines, std::string_view ending) {
  const std::size_t for_ending = wrapped_lines(ending, weight, width);
  const std::size_t room = lines > for_ending ? lines - for_ending : 1;
  std::size_t fits = 0;  // the end of the last word that leaves room for the ending
  const std::size_t taken = walk_lines(text, weight, width, [&](std::size_t so_far, std::size_t end) {
    if (so_far <= room) fits = end;
    return so_far > lines;
  });
  if (taken <= lines) return std::string(text);
  if (fits == 0) {  // one word fills it all: cut between characters, with a third to spare
    const double most = width * static_cast<double>(room) * 2 / 3;
    for (double taken_up = 0; fits < text.size() && taken_up < most;) {
      const std::size_t start = fits;
      do ++fits;
      while (fits < text.size() && (static_cast<unsigned char>(text[fits]) & 0xC0U) == 0x80U);
      taken_up += advance_of(text.substr(start, fits - start)) * scale_of(weight);
    }
  }
  std::string cut(text.substr(0, fits));
  while (!cut.empty() && (cut.back() == ' ' || cut.back() == '\n')) cut.pop_back();
  return cut + std::string(ending);
}

}  // namespace goldthread::workbook
