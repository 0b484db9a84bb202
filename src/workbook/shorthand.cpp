#include "workbook/shorthand.hpp"

#include <array>
#include <tuple>

namespace goldthread::workbook {

using render::Phrase;

namespace {

struct Mark {
  std::string_view text;
  std::string_view meaning;
};
using Marks = std::array<Mark, 9>;

// All there are, in the order of the alphabet.
Marks all_marks(const render::Words& words) {
  return {{{words[Phrase::mark_break], words[Phrase::meaning_break]},
           {withheld, words[Phrase::marker_withheld]},
           {words[Phrase::mark_estimated], words[Phrase::meaning_estimated]},
           {words[Phrase::mark_low], words[Phrase::meaning_low]},
           {words[Phrase::mark_provisional], words[Phrase::meaning_provisional]},
           {words[Phrase::mark_revised], words[Phrase::meaning_revised]},
           {words[Phrase::mark_pro_rata], words[Phrase::meaning_pro_rata]},
           {not_available, words[Phrase::marker_not_available]},
           {not_applicable, words[Phrase::marker_not_applicable]}}};
}
using Used = std::array<bool, std::tuple_size_v<Marks>>;

void look_for_marks(const Table& table, const Marks& marks, Used& used) {
  for (const std::vector<Cell>& row : table.rows) {
    for (const Cell& cell : row) {
      const auto* text = std::get_if<std::string>(&cell);
      if (text == nullptr || text->find('[') == std::string::npos) continue;
      for (std::size_t i = 0; i < marks.size(); ++i) used[i] = used[i] || text->find(marks[i].text) != std::string::npos;
    }
  }
}

std::vector<std::string> explained(const Marks& marks, const Used& used) {
  std::vector<std::string> out;
  for (std::size_t i = 0; i < marks.size(); ++i) {
    if (used[i]) out.push_back(std::string(marks[i].text) + " " + std::string(marks[i].meaning));
  }
  return out;
}

}  // namespace

std::string_view mark_of(model::Marker marker) {
  switch (marker) {
    case model::Marker::none:
    case model::Marker::not_available:
      return not_available;
    case model::Marker::withheld:
      return withheld;
    case model::Marker::not_applicable:
      return not_applicable;
  }
  return not_available;
}

std::string_view mark_of(const derive::FigureRecord* figure, const derive::Reading& reading) {
  if (figure != nullptr) return mark_of(figure->marker);
  return reading.status == model::MeasureStatus::withheld ? withheld : not_available;
}

std::string marks_of(const model::Flags& flags, const render::Words& words) {
  std::string out;
  const auto add = [&](bool has, Phrase mark) {
    if (!has) return;
    if (!out.empty()) out += ' ';
    out += words[mark];
  };
  add(flags.provisional, Phrase::mark_provisional);
  add(flags.estimated, Phrase::mark_estimated);
  add(flags.revised, Phrase::mark_revised);
  add(flags.series_break, Phrase::mark_break);
  add(flags.low, Phrase::mark_low);
  return out;
}

std::vector<std::string> shorthand_of(const Table& table, const render::Words& words) {
  const Marks marks = all_marks(words);
  Used used{};
  look_for_marks(table, marks, used);
  return explained(marks, used);
}

std::vector<std::string> shorthand_of(const std::vector<Sheet>& sheets, const render::Words& words) {
  const Marks marks = all_marks(words);
  Used used{};
  for (const Sheet& sheet : sheets) look_for_marks(sheet.table, marks, used);
  return explained(marks, used);
}

}  // namespace goldthread::workbook
