#include "workbook/reported.hpp"

#include "render/dates.hpp"
#include "workbook/shorthand.hpp"

namespace goldthread::workbook {

using render::Phrase;

std::string period_of(const Reported& reported) {
  const auto& period = reported.vantage().period;
  return period ? render::period_text(*period, reported.words) : render::date_text(reported.vantage().end, reported.words);
}

std::string titled(const std::string& what, const std::string& when, const model::Content& content, const render::Words& words) {
  return words.fill(Phrase::book_title, {{"what", what}, {"council", content.site.council}, {"period", when}});
}

std::string sheet_title(const std::string& what, const Reported& reported) {
  std::string period = period_of(reported);
  if (reported.title_names == TitleNames::report_and_period) period = reported.report.title + ", " + period;
  return titled(what, period, reported.content, reported.words);
}

std::string table_name_for(const std::string& what, const Reported& reported) {
  const auto& period = reported.vantage().period;
  return what + "_" + (period ? period->text() : reported.vantage().end.text());
}

std::string title_of(const model::Ref& reference, const model::Content& content) {
  const auto item = content.find(reference.id);
  return item ? content.entity(*item).title : std::string(not_available);
}

}  // namespace goldthread::workbook
