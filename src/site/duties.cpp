#include "site/duties.hpp"

#include <algorithm>
#include <array>

#include "render/dates.hpp"
#include "site/tables.hpp"
#include "site/year_events.hpp"

namespace goldthread::site {

namespace {

using render::Phrase;

constexpr std::array<std::string_view, 12> month_keys = {"jan", "feb", "mar", "apr", "may", "jun",
                                                         "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr int no_month = 0;

// 1 to 12, or 0 where the duty has no month of its own.
int month_of(const model::Duty& duty) {
  const auto found = std::find(month_keys.begin(), month_keys.end(), duty.month);
  return found == month_keys.end() ? no_month : static_cast<int>(found - month_keys.begin()) + 1;
}

}  // namespace

void add_duties(Draft& draft, Values& where, std::string_view caption, const std::vector<model::Duty>& duties) {
  const render::Words& words = draft.words();
  const model::YearStart start = draft.content().site.year_start;
  std::vector<const model::Duty*> sorted;
  for (const model::Duty& duty : duties) sorted.push_back(&duty);
  // Those all through the year first.
  std::stable_sort(sorted.begin(), sorted.end(), [&](const model::Duty* a, const model::Duty* b) {
    const auto key = [&](const model::Duty* duty) { return month_of(*duty) == no_month ? -1 : (month_of(*duty) - start.month + 12) % 12; };
    return key(a) < key(b);
  });
  Table table(draft, where, caption, {{words[Phrase::column_duty]}, {words[Phrase::column_month]}, {words[Phrase::column_since]}});
  for (const model::Duty* duty : sorted) {
    const int month = month_of(*duty);
    table.row()
        .text(duty->what)
        .text(month == no_month ? words[Phrase::duty_all_year] : words[static_cast<Phrase>(static_cast<int>(Phrase::month_1) + month - 1)])
        .text(duty->new_from ? words.fill(Phrase::duty_new_from, {{"year", render::year_text(*duty->new_from, start, words)}})
                             : words[Phrase::duty_existing]);
  }
}

void add_duties(Draft& draft, Parts& parts, std::string_view caption, const std::vector<model::Duty>& duties) {
  if (!duties.empty()) add_duties(draft, parts.add(draft.words()[Phrase::duties], "what_it_does"), caption, duties);
}

}  // namespace goldthread::site
