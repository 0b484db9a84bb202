#include "site/paper_lists.hpp"

#include "model/paper_facts.hpp"
#include "site/paper_fields.hpp"
#include "site/rows.hpp"
#include "site/tables.hpp"

namespace goldthread::site {

using model::Kind;
using render::Phrase;

void add_paper_table(Draft& draft, Values& where, std::string_view caption, const derive::Places& papers) {
  const render::Words& words = draft.words();
  const model::Content& content = draft.content();
  Table table(draft, where, caption,
              {{words.singular(Kind::paper)}, {words[Phrase::column_date]}, {words.singular(Kind::body)}, {words[Phrase::column_for]}});
  for (const std::uint32_t place : papers) {
    const model::Paper& paper = content.papers[place];
    const auto day = model::date_of(paper, content);
    const auto body = model::body_of(paper, content);
    Row row = table.row();
    row.item({Kind::paper, place});
    if (day)
      row.html(time_html(*day, words));
    else
      row.text(words[Phrase::paper_undated_short]);
    if (body)
      row.item({Kind::body, *body});
    else
      row.text({});
    row.text(status_words(paper, words));
  }
}

void add_papers(Draft& draft, Parts& parts, std::string_view heading, const derive::Places& papers) {
  if (papers.empty()) return;
  const render::Words& words = draft.words();
  const std::string caption = words.fill(Phrase::caption_papers_of, {{"of", render::inside_sentence(heading)}});
  add_paper_table(draft, parts.add(heading, "the_papers"), caption, {papers.rbegin(), papers.rend()});
}

}  // namespace goldthread::site
