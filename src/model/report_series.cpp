#include "model/report_series.hpp"

namespace goldthread::model {

std::string_view key(ReportSeries series) {
  switch (series) {
    case ReportSeries::strategic:
      return "strategic";
    case ReportSeries::directorate:
      return "directorate";
    case ReportSeries::dashboard:
      return "dashboard";
  }
  return {};
}

}  // namespace goldthread::model
