#include "site/data_quality_page.hpp"

#include <algorithm>

#include "derive/standing.hpp"
#include "derive/timeliness.hpp"
#include "render/dates.hpp"
#include "render/measure_text.hpp"
#include "render/numbers.hpp"
#include "site/parts.hpp"
#include "site/rows.hpp"
#include "site/sections.hpp"
#include "site/tables.hpp"

namespace goldthread::site {

namespace {

using model::Kind;
using render::Phrase;

std::string days_words(int days, const render::Words& words) {
  if (days < 0) return words[Phrase::timeliness_before];
  if (days == 0) return words[Phrase::timeliness_same_day];
  return words.counted(days, Phrase::timeliness_day_one, Phrase::timeliness_day_many);
}

// How many of the newest figures have a day, and the slowest of them.
struct Overall {
  int known = 0;
  int slowest = 0;
};

Overall overall(const derive::Derived& derived, const derive::Places& measures) {
  Overall out;
  for (const std::uint32_t place : measures) {
    const auto days = derive::timeliness_of(derived.measures[place], derived.now.measures[place]).newest;
    if (!days) continue;
    out.slowest = out.known == 0 ? *days : std::max(out.slowest, *days);
    ++out.known;
  }
  return out;
}

void add_row(Draft& draft, Table& table, std::uint32_t place) {
  const render::Words& words = draft.words();
  const model::Measure& measure = draft.content().measures[place];
  const derive::MeasureRecord& record = draft.derived().measures[place];
  const derive::Reading& reading = draft.derived().now.measures[place];
  const derive::FigureRecord* figure = render::latest_figure(record, reading);
  const auto days = derive::timeliness_of(record, reading).newest;
  Row row = table.row();
  row.item({Kind::measure, place});
  row.text(figure ? render::short_period(figure->period, words) : words.status(reading.status));
  row.html(days ? time_html(*figure->entered_on(), words) : std::string());
  row.text(days ? days_words(*days, words) : words[Phrase::timeliness_unknown]);
  const auto lines = quality_lines(measure.quality, words);
  if (lines.empty()) {
    row.text(words[Phrase::quality_unsaid]);
    return;
  }
  Values& cell = row.cell();
  for (const auto& [name, text] : lines)
    cell.add(Block::items).set(Text::title, words.fill(Phrase::quality_line, {{"name", name}, {"text", text}}));
}

}  // namespace

std::string entered_words(const derive::MeasureRecord& record, const derive::Reading& reading, const render::Words& words) {
  const auto days = derive::timeliness_of(record, reading).newest;
  if (!days) return {};
  const std::string date = render::date_text(*record.figures[*reading.latest].entered_on(), words);
  if (*days < 0) return words.fill(Phrase::timeliness_on_before, {{"date", date}});
  return words.fill(Phrase::timeliness_on,
                    {{"date", date}, {"days", words.counted(*days, Phrase::timeliness_day_one, Phrase::timeliness_day_many)}});
}

std::vector<std::pair<std::string, std::string>> quality_lines(const model::DataQuality& quality, const render::Words& words) {
  std::vector<std::pair<std::string, std::string>> out;
  const std::pair<Phrase, const std::string&> all[] = {
      {Phrase::quality_accuracy, quality.accuracy},       {Phrase::quality_validity, quality.validity},
      {Phrase::quality_reliability, quality.reliability}, {Phrase::quality_timeliness, quality.timeliness},
      {Phrase::quality_relevance, quality.relevance},     {Phrase::quality_completeness, quality.completeness}};
  for (const auto& [name, text] : all) {
    if (!text.empty()) out.emplace_back(words[name], text);
  }
  return out;
}

std::string data_quality_page(const Edition& edition) {
  const render::Words& words = edition.words();
  const derive::Derived& derived = edition.derived();
  Draft draft(edition, std::string(address(Section::data_quality)));
  const std::string name = title(Section::data_quality, words);
  draft.title(name);
  draft.values().set(Text::summary, words[Phrase::data_quality_intro]);
  draft.describe(words.fill(Phrase::description_of_list,
                            {{"council", edition.site().council}, {"list", name}, {"summary", words[Phrase::data_quality_intro]}}));
  const derive::Places measures =
      derive::live_in(edition.content().measures, derive::year_of(derived.now.vantage, edition.site().year_start));
  const Overall all = overall(derived, measures);
  Parts parts(draft);
  Values& part = parts.add(words.plural(Kind::measure), "newest_figures");
  part.set(Text::intro, all.known == 0 ? words[Phrase::data_quality_none_known]
                                       : words.fill(Phrase::data_quality_counted,
                                                    {{"known", render::number_text(all.known)},
                                                     {"total", render::number_text(static_cast<std::int64_t>(measures.size()))},
                                                     {"measures", words.plural_inside(Kind::measure)},
                                                     {"days", days_words(all.slowest, words)}}));
  Table table(draft, part, words[Phrase::caption_data_quality],
              {{words.singular(Kind::measure)},
               {words[Phrase::column_newest_figure]},
               {words[Phrase::column_entered_on]},
               {words[Phrase::column_days_after]},
               {words[Phrase::column_quality]}});
  for (const std::uint32_t place : measures) add_row(draft, table, place);
  return parts.draw(Template::profile);
}

}  // namespace goldthread::site
