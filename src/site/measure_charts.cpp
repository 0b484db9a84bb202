#include "site/measure_charts.hpp"

#include "render/measure_chart.hpp"
#include "render/variation_chart.hpp"
#include "site/taken_away.hpp"

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
    drawn.picture = taken_away(edition, chart, model::address({model::Kind::measure, measure}, edition.content()));
  }
  return *drawn.picture;
}

}  // namespace goldthread::site
