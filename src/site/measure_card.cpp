#include "site/measure_card.hpp"

#include <fmt/format.h>

#include "render/html.hpp"
#include "render/measure_chart.hpp"
#include "render/measure_text.hpp"
#include "render/sentences.hpp"
#include "render/standalone_chart.hpp"
#include "site/downloads.hpp"
#include "site/rows.hpp"

namespace goldthread::site {

namespace {

using model::Kind;
using render::Phrase;

std::string figure_of(const Edition& edition, std::uint32_t index) {
  std::string out;
  const derive::Standing& now = edition.derived().now;
  render::append_measure_chart(out, edition.content().measures[index], edition.derived().measures[index], now.measures[index], now.vantage,
                               edition.content(), edition.words());
  return out;
}

std::string credit_of(const Edition& edition, std::uint32_t index) {
  const std::string& base_url = edition.site().base_url;
  return base_url.empty() ? edition.site().council
                          : fmt::format("{}, {}{}{}", edition.site().council, base_url, edition.folder(),
                                        model::address({Kind::measure, index}, edition.content()));
}

}  // namespace

std::string card_address(std::uint32_t measure, const model::Content& content) {
  return model::address({Kind::measure, measure}, content) + "card/";
}

std::string picture_address(std::uint32_t measure, const model::Content& content) {
  return model::address({Kind::measure, measure}, content) + "chart.svg";
}

std::string card_page(const Edition& edition, std::uint32_t index) {
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
  page.set(Html::chart, figure_of(edition, index));
  return draft.draw(Template::card);
}

bool has_picture(const Edition& edition, std::uint32_t measure) {
  return render::has_measure_chart(edition.content().measures[measure], edition.derived().measures[measure], edition.derived().now.vantage);
}

std::string chart_picture(const Edition& edition, std::uint32_t measure) {
  return render::standalone_chart(figure_of(edition, measure), credit_of(edition, measure));
}

void set_embed(Draft& draft, std::uint32_t index, std::string_view figure) {
  const Edition& edition = draft.edition();
  const model::Content& content = edition.content();
  const render::Words& words = draft.words();
  Values& embed = draft.values().add(Block::embed);
  const std::string& title = content.measures[index].title;
  const auto add = [&](Phrase phrase, const std::string& address, std::string_view size) {
    Values& way = embed.add(Block::items);
    way.set(Text::title, words.fill(phrase, {{"title", title}, {"size", size}}));
    draft.link(way, Address::href, address);
  };
  add(Phrase::embed_card, card_address(index, content), {});
  if (!figure.empty()) {
    const std::string picture = render::standalone_chart(figure, credit_of(edition, index));
    add(Phrase::embed_picture, picture_address(index, content), size_text(picture.size()));
  }
  const std::string& base_url = edition.site().base_url;
  if (base_url.empty() || edition.audience() == disclose::Audience::members) return;
  embed.set(Text::value, fmt::format("<iframe src=\"{}{}{}\" title=\"{}\" width=\"480\" height=\"720\" loading=\"lazy\"></iframe>",
                                     base_url, edition.folder(), card_address(index, content), render::escaped(title)));
}

}  // namespace goldthread::site
