// What people were asked, and what they said (domain.md S02, S22, S25): a survey stands beside the figures that it gave.
#include "render/dates.hpp"
#include "render/numbers.hpp"
#include "site/accountability_pages.hpp"
#include "site/documents_page.hpp"
#include "site/item_tables.hpp"
#include "site/kind_line.hpp"
#include "site/parts.hpp"
#include "site/references.hpp"
#include "site/rows.hpp"
#include "site/sections.hpp"

namespace goldthread::site {

namespace {

using model::Kind;
using model::Survey;
using render::Phrase;

const std::string& kind_text(model::SurveyKind kind, const render::Words& words) {
  switch (kind) {
    case model::SurveyKind::survey:
      return words[Phrase::survey_survey];
    case model::SurveyKind::consultation:
      return words[Phrase::survey_consultation];
  }
  return words[Phrase::survey_survey];
}

std::string open_text(const Survey& survey, const render::Words& words) {
  if (!survey.opens || !survey.closes) return {};
  return words.fill(Phrase::span, {{"from", render::date_text(*survey.opens, words)}, {"to", render::date_text(*survey.closes, words)}});
}

void set_facts(Draft& draft, const Survey& survey) {
  Values& page = draft.values();
  const render::Words& words = draft.words();
  add_fact(page, words[Phrase::fact_open], open_text(survey, words));
  add_fact(page, words[Phrase::fact_audience], survey.audience);
  if (survey.responses) add_fact(page, words[Phrase::fact_responses], render::number_text(*survey.responses));
  const auto& as_at = draft.content().site.as_at;
  if (survey.results_published && as_at && *survey.results_published <= *as_at) {
    add_fact_html(page, words[Phrase::fact_results], time_html(*survey.results_published, words));
  } else {
    add_fact(page, words[Phrase::fact_results], words[Phrase::survey_no_results]);
  }
  if (survey.document.empty()) return;
  Values& fact = page.add(Block::facts);
  fact.set(Text::key, words[Phrase::fact_document]);
  fact.set(Text::value, document_text(survey.document, draft));
  draft.link(fact, Address::href, survey.document);
}

// "corporate-planning/survey" leads to the event in its stream.
void add_events(Draft& draft, Parts& parts, const Survey& survey) {
  const model::Content& content = draft.content();
  Values* part = nullptr;
  for (const model::Ref& ref : survey.events) {
    const auto slash = ref.id.find('/');
    const auto stream = content.find(ref.id.substr(0, slash), Kind::stream);
    if (!stream || slash == std::string::npos) continue;
    for (const model::Event& event : content.streams[*stream].events) {
      if (event.id != ref.id.substr(slash + 1)) continue;
      if (!part) part = &parts.add(draft.words()[Phrase::survey_events], "in_the_year");
      Values& item = part->add(Block::items);
      item.set(Text::title, event.title);
      draft.link(item, Address::href, model::address({Kind::stream, static_cast<std::uint32_t>(*stream)}, content) + "#" + event.id);
    }
  }
}

}  // namespace

std::string surveys_page(const Edition& edition) {
  const model::Content& content = edition.content();
  const render::Words& words = edition.words();
  Draft draft(edition, std::string(address(Section::surveys)));
  const std::string name = title(Section::surveys, words);
  draft.title(name);
  draft.values().set(Text::summary, words[Phrase::surveys_intro]);
  draft.describe(words.fill(Phrase::description_of_list,
                            {{"council", content.site.council}, {"list", name}, {"summary", words[Phrase::surveys_intro]}}));
  Values& group = draft.values().add(Block::groups);
  for (std::size_t i = content.surveys.size(); i-- > 0;) {
    Values& line = group.add(Block::items);
    draft.link(line, {Kind::survey, static_cast<std::uint32_t>(i)});
    line.set(Text::summary, content.surveys[i].summary);
    line.set(Text::note, kind_text(content.surveys[i].kind, words) + ", " + open_text(content.surveys[i], words));
  }
  return draft.draw(Template::list);
}

std::string survey_page(const Edition& edition, std::uint32_t index) {
  const model::Content& content = edition.content();
  const Survey& survey = content.surveys[index];
  const derive::Standing& now = edition.derived().now;
  const render::Words& words = edition.words();
  Draft draft(edition, model::address({Kind::survey, index}, content));
  Values& page = draft.values();
  draft.title(survey.title);
  draft.crumb(Kind::survey);
  page.set(Text::kind, kind_line(kind_text(survey.kind, words), survey, words));
  page.set(Text::summary, survey.summary);
  draft.describe(words.fill(Phrase::description_of_survey, {{"title", survey.title},
                                                            {"kind", kind_text(survey.kind, words)},
                                                            {"council", content.site.council},
                                                            {"open", open_text(survey, words)}}));
  set_facts(draft, survey);
  draft.prose(page, Html::prose, survey.prose, now, 2);
  Parts parts(draft);
  parts.list_headings(survey.prose);
  derive::Places measures;
  for (const model::Ref& ref : survey.measures) {
    if (const auto place = content.find(ref.id, Kind::measure)) measures.push_back(static_cast<std::uint32_t>(*place));
  }
  if (!measures.empty()) {
    add_measure_table(draft, parts.add(words[Phrase::survey_measures], "what_it_measures"),
                      words.fill(Phrase::caption_of, {{"kinds", words.plural(Kind::measure)}, {"of", survey.title}}), measures, now);
  }
  add_linked(draft, parts, words[Phrase::survey_items], "what_it_asks_about", survey.items);
  add_events(draft, parts, survey);
  return parts.draw(Template::profile);
}

}  // namespace goldthread::site
