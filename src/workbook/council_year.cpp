#include "workbook/council_year.hpp"

#include "render/dates.hpp"
#include "render/event_words.hpp"
#include "workbook/reported.hpp"

namespace goldthread::workbook {

CouncilYear council_year(const model::Content& content, const derive::Derived& derived, const render::Words& words) {
  return {content, derived, words, derive::present_year(content.site)};
}

std::string name_of(const CouncilYear& year) { return render::year_text(year.year, year.start(), year.words); }

std::string year_title(const std::string& what, const CouncilYear& year) { return titled(what, name_of(year), year.content, year.words); }

std::string month_words(int month, const CouncilYear& year) {
  return render::month_and_year(derive::first_of_month(month, year.year, year.start()), year.words);
}

std::string when_words(const derive::YearEvent& at, const CouncilYear& year) {
  return at.date ? render::short_date(*at.date, year.words) : render::when_words(year.event(at), at.month, year.words);
}

std::string titles_of(model::Kind kind, const derive::Places& places, const CouncilYear& year) {
  std::string out;
  for (const std::uint32_t place : places) out += (out.empty() ? "" : "\n") + year.content.entity({kind, place}).title;
  return out;
}

}  // namespace goldthread::workbook
