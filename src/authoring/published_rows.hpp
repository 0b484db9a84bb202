#pragma once
// The rows of what was published, whatever it was published as: HTML and CSV tables, objects of JSON, rows of sheets, points of
// charts. For `audit`, which asks what number stands beside which measure and period.
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace goldthread::authoring {

struct PublishedCell {
  std::string text;    // as people read it: escapes undone, marks left out
  std::string column;  // what stands over it, or its key
};

struct PublishedRow {
  std::vector<std::string> around;  // headings, captions, and what encloses it
  std::vector<PublishedCell> cells;
};

// A text that is in no table.
struct PublishedText {
  enum class Place { page, chart_point, chart };  // chart_point: the value beside a point (render/chart: chart-value)
  std::string text;
  Place place = Place::page;
};

struct RowListener {
  std::function<void(const PublishedRow&)> row;
  std::function<void(const PublishedText&)> text;
};

void each_row_of_csv(std::string_view bytes, const RowListener& listener);
void each_row_of_html(std::string_view bytes, const RowListener& listener);
void each_row_of_json(std::string_view bytes, const RowListener& listener);
// The sheets and charts of a workbook. Throws std::runtime_error where it cannot be unpacked.
void each_row_of_workbook(std::string_view bytes, const RowListener& listener);

// Escapes undone; what is invisible left out.
std::string plain_text_of(std::string_view written);

}  // namespace goldthread::authoring
