#include "site/measure_charts.hpp"

#include <fmt/format.h>

#include "render/measure_chart.hpp"
#include "render/standalone_chart.hpp"
#include "render/variation_chart.hpp"
#include "text/language_marks.hpp"

namespace goldthread::site {

namespace {

std::string figure_of(const Edition& edition, std::uint32_t index, Picture which) {
  std::string out;
  const model::Content& content = edition.content();
  const model::Measure& measure = content.measures[index];
  const derive::MeasureRecord& record = edition.derived().measures[index];
  const derive::Standing& now = edition.derived().now;
  switch (which) {
    case Picture::series:
      render::append_measure_chart(out, measure, record, now.measures[index], now.vantage, content, edition.words());
      break;
    case Picture::wards:
      render::append_ward_chart(out, measure, record, now.measures[index], now.vantage, content, edition.words());
      break;
    case Picture::usual_variation:
      render::append_variation_chart(out, measure, record, now.vantage, edition.words());
      break;
  }
  return out;
}

std::string credit_of(const Edition& edition, std::uint32_t index) {
  const std::string& base_url = edition.site().base_url;
  return base_url.empty() ? edition.site().council
                          : fmt::format("{}, {}{}{}", edition.site().council, base_url, edition.folder(),
                                        model::address({model::Kind::measure, index}, edition.content()));
}

}  // namespace

MeasureCharts::Drawn& MeasureCharts::of(const Edition& edition, std::uint32_t measure, Picture which) {
  if (edition_ != &edition || measure_ != measure) {
    drawn_ = {};
    edition_ = &edition;
    measure_ = measure;
  }
  return drawn_[static_cast<std::size_t>(which)];
}

const std::string& MeasureCharts::figure(const Edition& edition, std::uint32_t measure, Picture which) {
  Drawn& drawn = of(edition, measure, which);
  if (!drawn.figure) drawn.figure = figure_of(edition, measure, which);
  return *drawn.figure;
}

const std::string& MeasureCharts::picture(const Edition& edition, std::uint32_t measure, Picture which) {
  Drawn& drawn = of(edition, measure, which);
  if (!drawn.picture) {
    const std::string& chart = figure(edition, measure, which);
    drawn.picture = text::without_language_marks(render::standalone_chart(chart, credit_of(edition, measure)));
  }
  return *drawn.picture;
}

}  // namespace goldthread::site
