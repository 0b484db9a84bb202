#include <fmt/format.h>

#include <string_view>
#include <type_traits>

#include "check/rules.hpp"
#include "check/untranslated.hpp"
#include "model/each_field.hpp"

namespace goldthread::check {

using diagnostics::Code;

namespace {

// A spreadsheet takes a cell that begins so for a formula, in whatever language it goes on.
class Cells {
 public:
  explicit Cells(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  template <class Field>
  void operator()(std::string_view, const Field& field) {
    look(field);
  }

 private:
  void look(const model::Translation& translation) {
    for (const auto& [key, text] : translation.texts) cell(text, translation.place);
    for (const model::TranslatedLine& each : translation.lines) cell(each.line.text, each.line.place);
  }

  template <class Field>
  void look(const Field& field) {
    if constexpr (std::is_same_v<Field, model::Figures>) {
      return;
    } else if constexpr (requires { model::each_field(field, *this); }) {
      model::each_field(field, *this);
    } else if constexpr (requires { field.has_value(); }) {
      if (field) look(*field);
    } else if constexpr (requires { model::each_field(field.front(), *this); }) {
      for (const auto& each : field) look(each);
    }
  }

  void cell(std::string_view text, text::Place place) {
    constexpr std::string_view risky = "=+-@";
    if (text.empty() || risky.find(text.front()) == std::string_view::npos) return;
    diagnostics_.add(Code::formula_in_text, place,
                     fmt::format("a spreadsheet would take a text that begins with {} for a formula", text.front()));
  }

  Diagnostics& diagnostics_;
};

}  // namespace

void check_translations(const Content& content, Diagnostics& diagnostics) {
  if (content.site.languages.size() < 2) return;
  Cells cells(diagnostics);
  model::each_field(content, cells);
  if (content.site.missing_translations == model::MissingTranslations::allowed) return;
  for (const Untranslated& each : untranslated(content)) {
    diagnostics.add(Code::missing_translation, each.place,
                    fmt::format("`{}` is not in `{}`: {}", each.id, each.language, fmt::join(each.keys, ", ")),
                    fmt::format("Write it in {}.", each.file));
  }
}

}  // namespace goldthread::check
