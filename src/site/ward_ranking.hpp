#pragma once
// A measure's figures ward by ward, at the newest period that has any, the best first. The borough's own figure stands beside
// them. Where neither higher nor lower is better, the highest stands first and nothing is called best.
#include <optional>
#include <vector>

#include "derive/derived.hpp"

namespace goldthread::site {

struct WardFigure {
  std::uint32_t ward;
  std::optional<model::Decimal> value;  // as shown
  model::Marker marker = model::Marker::none;
  int rank = 0;  // from 1; equal figures have one rank; 0 where there is no figure
};

struct WardRanking {
  model::Period period;
  std::optional<model::Decimal> whole;  // the measure's own figure of the period
  std::vector<WardFigure> wards;        // by rank, those without a figure last
  int ranked = 0;                       // how many have one
};

// Can a ward be held against the whole? A share can: the whole lies among the wards. A count cannot: the whole is their sum.
bool whole_is_comparable(const WardRanking& ranking);

// As known at the vantage; nothing where the measure has no figures by ward.
std::optional<WardRanking> ward_ranking(const model::Content& content, std::uint32_t measure, const derive::MeasureRecord& record,
                                        const derive::Vantage& vantage);

}  // namespace goldthread::site
