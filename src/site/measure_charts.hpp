#pragma once
// A measure's charts while its pages are drawn. Its page, its card and its picture files show the same ones: drawn one after another
// with one of these, they draw each chart once. It holds those of the measure that was asked for last.
#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include "site/edition.hpp"

namespace goldthread::site {

enum class Picture { series, wards, usual_variation };
inline constexpr std::array all_pictures = {Picture::series, Picture::wards, Picture::usual_variation};

class MeasureCharts {
 public:
  // The chart as the <figure> of a page; empty where the measure has none such.
  const std::string& figure(const Edition& edition, std::uint32_t measure, Picture which);
  // The same as an SVG file that stands alone.
  const std::string& picture(const Edition& edition, std::uint32_t measure, Picture which);

 private:
  struct Drawn {
    std::optional<std::string> figure;
    std::optional<std::string> picture;
  };
  Drawn& of(const Edition& edition, std::uint32_t measure, Picture which);

  const Edition* edition_ = nullptr;
  std::uint32_t measure_ = 0;
  std::array<Drawn, all_pictures.size()> drawn_;
};

}  // namespace goldthread::site
