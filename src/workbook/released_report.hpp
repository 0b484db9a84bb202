#pragma once
// A report that was released, in the content that it is drawn from (domain.md 2.7), where it has a place of its own.
#include <map>
#include <string>

#include "derive/derived.hpp"
#include "disclose/view.hpp"
#include "render/words.hpp"

namespace goldthread::workbook {

struct ReleasedReport {
  const disclose::View& view;
  const derive::Derived& derived;
  std::size_t report;
  const render::Words& words;
};
using ReleasedReports = std::map<std::string, ReleasedReport, std::less<>>;  // by its id

}  // namespace goldthread::workbook
