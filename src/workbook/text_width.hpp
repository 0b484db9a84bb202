#pragma once
// How wide text is in Arial at 12 point, and how many lines it takes: Excel and LibreOffice do not fit columns and rows by
// themselves when a file is opened, so the workbook says it. Widths are pixels at 96 an inch, from the font's advance
// widths; text is valid UTF-8.
#include <cstddef>
#include <string>
#include <string_view>

namespace goldthread::workbook {

enum class Weight { regular, bold };

double text_width(std::string_view text, Weight weight = Weight::regular);
double widest_word(std::string_view text, Weight weight = Weight::regular);
// The widest line of a text with line breaks.
double widest_line(std::string_view text, Weight weight = Weight::regular);

// Lines of text wrapped at spaces to `width`; a word that is wider is broken. An empty text takes one.
std::size_t wrapped_lines(std::string_view text, Weight weight, double width);

// As much of the text, up to a space, as stands in `lines` lines with `ending` after it; the whole where it fits.
std::string cut_to_lines(std::string_view text, Weight weight, double width, std::size_t lines, std::string_view ending);

}  // namespace goldthread::workbook
