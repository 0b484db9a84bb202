#pragma once
// What a series of reports is called in files: in front matter, in site.toml and in data ("strategic").
#include <string_view>

#include "model/report.hpp"

namespace goldthread::model {

std::string_view key(ReportSeries series);

}  // namespace goldthread::model
