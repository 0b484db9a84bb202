#include "site/coverage_page.hpp"

#include <algorithm>

#include "render/numbers.hpp"
#include "render/record_words.hpp"
#include "site/parts.hpp"
#include "site/sections.hpp"
#include "site/tables.hpp"

namespace goldthread::site {

namespace {

using model::Kind;
using render::Phrase;

std::string number(std::size_t count) { return render::number_text(static_cast<std::int64_t>(count)); }

// The site's words for the kinds, for the gaps of a phrase.
struct Names {
  explicit Names(const render::Words& words)
      : priority(words.singular_inside(Kind::priority)),
        measure(words.singular_inside(Kind::measure)),
        priorities(words.plural_inside(Kind::priority)),
        measures(words.plural_inside(Kind::measure)) {}
  std::string priority, measure, priorities, measures;
};

void add_priorities(Draft& draft, Parts& parts) {
  const render::Words& words = draft.words();
  const auto& covered = draft.derived().coverage.priorities;
  if (covered.empty()) return;
  const Names names(words);
  Values& part = parts.add(
      words.fill(Phrase::coverage_priorities, {{"priorities", words.plural(Kind::priority)}, {"measures", names.measures}}), "promises");
  const auto without = std::count_if(covered.begin(), covered.end(), [](const auto& each) { return each.measures.empty(); });
  const Phrase many = without == 0 ? Phrase::coverage_priorities_all : Phrase::coverage_priorities_none;
  part.set(Text::intro, words.fill_counted(without, Phrase::coverage_priorities_one, many,
                                           {{"count", render::number_text(without)},
                                            {"total", number(covered.size())},
                                            {"priorities", names.priorities},
                                            {"measure", names.measure}}));
  Table table(draft, part,
              words.fill(Phrase::caption_coverage_priorities, {{"priorities", words.plural(Kind::priority)}, {"measures", names.measures}}),
              {{words.singular(Kind::priority)},
               {words.plural(Kind::measure), ColumnOf::numbers},
               {words[Phrase::column_statutory_count], ColumnOf::numbers},
               {words[Phrase::column_their_measures]}});
  for (const derive::PriorityCoverage& each : covered) {
    Row row = table.row();
    row.item({Kind::priority, each.priority}).text(number(each.measures.size())).text(render::number_text(each.statutory));
    if (each.measures.empty()) {
      row.text(words.fill(Phrase::coverage_no_measure, {{"measure", names.measure}}));
    } else {
      row.items(Kind::measure, each.measures);
    }
  }
}

void add_list(Draft& draft, Parts& parts, const std::string& heading, std::string_view anchor, Kind kind, const derive::Places& places) {
  if (places.empty()) {
    parts.add(heading, anchor).set(Text::intro, draft.words()[Phrase::coverage_none_of_these]);
  } else {
    parts.list(heading, anchor, kind, places);
  }
}

// The measures of one code, each with how far it is the same.
void add_code(Draft& draft, Table& table, const derive::CodeCoverage& code) {
  const render::Words& words = draft.words();
  const model::IndicatorCode& said = draft.content().indicator_sets[code.set].codes[code.code];
  Row row = table.row();
  row.text(said.code).text(said.what);
  if (code.measures.empty()) {
    row.text(words[Phrase::coverage_code_without]);
    return;
  }
  Values& cell = row.cell();
  for (const derive::CodeMeasure& each : code.measures) {
    Values& item = cell.add(Block::items);
    draft.link(item, {Kind::measure, each.measure});
    item.set(Text::note, render::alignment_word(each.alignment, words));
  }
}

void add_codes(Draft& draft, Parts& parts) {
  const auto& codes = draft.derived().coverage.codes;
  if (codes.empty()) return;
  const render::Words& words = draft.words();
  const Names names(words);
  Values& part = parts.add(words.fill(Phrase::coverage_codes, {{"measures", names.measures}}), "statutory_indicators");
  const auto covered = std::count_if(codes.begin(), codes.end(), [](const auto& code) { return !code.measures.empty(); });
  part.set(Text::intro,
           words.fill(Phrase::coverage_codes_intro,
                      {{"covered", render::number_text(covered)}, {"total", number(codes.size())}, {"measures", names.measures}}));
  for (auto first = codes.begin(); first != codes.end();) {
    const auto last = std::find_if(first, codes.end(), [&](const auto& code) { return code.set != first->set; });
    Table table(draft, part,
                words.fill(Phrase::caption_coverage_codes,
                           {{"set", draft.content().indicator_sets[first->set].title}, {"measures", names.measures}}),
                {{words[Phrase::column_code]}, {words[Phrase::column_counts]}, {words[Phrase::column_our_measures]}});
    for (; first != last; ++first) add_code(draft, table, *first);
  }
}

}  // namespace

std::string coverage_page(const Edition& edition) {
  const render::Words& words = edition.words();
  const derive::Coverage& coverage = edition.derived().coverage;
  Draft draft(edition, std::string(address(Section::coverage)));
  const std::string name = title(Section::coverage, words);
  draft.title(name);
  draft.values().set(Text::summary, words[Phrase::coverage_intro]);
  draft.describe(words.fill(Phrase::description_of_list,
                            {{"council", edition.site().council}, {"list", name}, {"summary", words[Phrase::coverage_intro]}}));
  const Names names(words);
  Parts parts(draft);
  add_priorities(draft, parts);
  add_list(draft, parts,
           words.fill(Phrase::coverage_measures_without, {{"measures", words.plural(Kind::measure)}, {"priority", names.priority}}),
           "serving_no_promise", Kind::measure, coverage.measures_without);
  add_list(draft, parts,
           words.fill(Phrase::coverage_outcomes_without, {{"outcomes", words.plural(Kind::outcome)}, {"measure", names.measure}}),
           "not_measured", Kind::outcome, coverage.outcomes_without);
  add_codes(draft, parts);
  return parts.draw(Template::profile);
}

}  // namespace goldthread::site
