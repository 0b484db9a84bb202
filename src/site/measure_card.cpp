#include "site/measure_card.hpp"

#include <fmt/format.h>

#include "render/breakdown.hpp"
#include "render/html.hpp"
#include "render/measure_chart.hpp"
#include "render/measure_text.hpp"
#include "render/sentences.hpp"
#include "render/variation_chart.hpp"
#include "site/downloads.hpp"
#include "site/rows.hpp"

namespace goldthread::site {

using model::Kind;
using render::Phrase;

std::string card_address(std::uint32_t measure, const model::Content& content) {
  return model::address({Kind::measure, measure}, content) + "card/";
}

std::string picture_address(std::uint32_t measure, Picture which, const model::Content& content) {
  std::string folder = model::address({Kind::measure, measure}, content);
  switch (which) {
    case Picture::series:
      return folder + "chart.svg";
    case Picture::wards:
      return folder + "wards.svg";
    case Picture::usual_variation:
      return folder + "usual-variation.svg";
  }
  return folder;
}

std::string card_page(const Edition& edition, std::uint32_t index, MeasureCharts& charts) {
  const model::Content& content = edition.content();
  const model::Measure& measure = content.measures[index];
  const derive::Standing& now = edition.derived().now;
  const derive::MeasureRecord& record = edition.derived().measures[index];
  const render::Words& words = edition.words();
  Draft draft(edition, card_address(index, content));
  Values& page = draft.values();
  draft.title(words.fill(Phrase::card_title, {{"title", measure.title}}));
  page.set(Text::heading, measure.question.empty() ? measure.title : measure.question);
  draft.link(page, Address::href, model::address({Kind::measure, index}, content));
  const derive::FigureRecord* figure = render::latest_figure(record, now.measures[index]);
  if (figure && figure->judged) {
    page.set(Text::number, render::starting_sentence(render::short_value(measure, *figure->judged)));
    page.set(Text::unit, render::unit_after(measure, *figure->judged));
    page.set(Text::period, render::judged_span(measure, figure->period, words));
  }
  page.set(Html::tag, tag_of(edition, {Kind::measure, index}, now));
  page.set(Text::reason, render::measure_reason(measure, record, now.measures[index], content.site, words));
  page.set(Html::chart, charts.figure(edition, index, Picture::series));
  return draft.draw(Template::card);
}

std::vector<Picture> pictures_of(const Edition& edition, std::uint32_t index) {
  const model::Content& content = edition.content();
  const model::Measure& measure = content.measures[index];
  const derive::MeasureRecord& record = edition.derived().measures[index];
  const derive::Standing& now = edition.derived().now;
  std::vector<Picture> out;
  if (render::has_measure_chart(measure, record, now.vantage)) out.push_back(Picture::series);
  if (!measure.figures.breakdown.empty() &&
      render::has_ward_chart(measure, record, now.measures[index], now.vantage, content, edition.words()))
    out.push_back(Picture::wards);
  if (render::has_variation_chart(measure, record, now.vantage)) out.push_back(Picture::usual_variation);
  return out;
}

void set_embed(Draft& draft, std::uint32_t index, MeasureCharts& charts) {
  const Edition& edition = draft.edition();
  const model::Content& content = edition.content();
  const render::Words& words = draft.words();
  Values& embed = draft.values().add(Block::embed);
  const std::string& title = content.measures[index].title;
  const auto add = [&](const std::string& text, const std::string& address) {
    Values& way = embed.add(Block::items);
    way.set(Text::title, text);
    draft.link(way, Address::href, address);
  };
  add(words.fill(Phrase::embed_card, {{"title", title}}), card_address(index, content));
  for (const Picture which : all_pictures) {
    if (charts.figure(edition, index, which).empty()) continue;
    const std::string size = size_text(charts.picture(edition, index, which).size());
    switch (which) {
      case Picture::series:
        add(words.fill(Phrase::embed_picture, {{"title", title}, {"size", size}}), picture_address(index, which, content));
        break;
      case Picture::wards:
        add(words.fill(Phrase::embed_picture, {{"title", render::breakdown_name(content.measures[index], words)}, {"size", size}}),
            picture_address(index, which, content));
        break;
      case Picture::usual_variation:
        add(words.fill(Phrase::embed_picture, {{"title", words.text("usual_variation")}, {"size", size}}),
            picture_address(index, which, content));
        break;
    }
  }
  const std::string& base_url = edition.site().base_url;
  if (base_url.empty() || edition.audience() == disclose::Audience::members) return;
  embed.set(Text::value, fmt::format("<iframe src=\"{}{}{}\" title=\"{}\" width=\"480\" height=\"720\"></iframe>", base_url,
                                     edition.folder(), card_address(index, content), render::escaped(title)));
}

}  // namespace goldthread::site
