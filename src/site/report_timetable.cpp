#include "site/report_timetable.hpp"

#include "render/timetable_sentences.hpp"
#include "site/rows.hpp"
#include "site/tables.hpp"

namespace goldthread::site {

namespace {

using model::Kind;
using render::Phrase;

void add_papers(Draft& draft, Table& table, const derive::Receipt& receipt) {
  const render::Words& words = draft.words();
  table.row().text(words[Phrase::timetable_papers]).text(draft.content().site.council).html(day_html(receipt.publish_by, words));
}

void add_stage(Draft& draft, Table& table, const model::TimetableStage& stage, model::Date due) {
  const render::Words& words = draft.words();
  std::vector<model::Ref> who;
  for (const model::Ref* ref : {&stage.owner, &stage.body}) {
    if (!ref->empty()) who.push_back(*ref);
  }
  Row row = table.row();
  row.text(stage.title);
  if (who.empty()) {
    row.text(words[Phrase::timetable_nobody]);
  } else {
    row.refs(who);
  }
  row.html(day_html(due, words));
}

}  // namespace

void add_timetable(Draft& draft, Parts& parts, std::uint32_t report, std::string_view period) {
  const model::Content& content = draft.content();
  const auto& record = draft.derived().reports[report].timetable;
  if (!record) return;
  const model::Timetable& timetable = content.timetables[record->timetable];
  const render::Words& words = draft.words();
  Values& part = parts.add(words[Phrase::report_timetable], "the_timetable");
  for (const std::string& sentence : render::timetable_sentences(*record, content.reports[report], content, words))
    part.add(Block::points).set(Text::value, sentence);
  Table table(draft, part, words.fill(Phrase::caption_report_timetable, {{"period", period}}),
              {{words[Phrase::column_stage]}, {words[Phrase::column_done_by]}, {words[Phrase::column_step_due]}});
  const auto& receipt = record->receipt;
  for (std::size_t i = 0; i < timetable.stages.size(); ++i) {
    if (receipt && receipt->published_in == i) add_papers(draft, table, *receipt);
    add_stage(draft, table, timetable.stages[i], record->due[i]);
  }
  if (!receipt) return;
  if (!receipt->published_in) add_papers(draft, table, *receipt);
  table.row().item({Kind::meeting, receipt->meeting}).ref(timetable.receiver).html(day_html(receipt->on, words));
}

}  // namespace goldthread::site
