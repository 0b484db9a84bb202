#include "publish/offers.hpp"

#include <utility>

#include "data/data_jobs.hpp"
#include "workbook/workbook_jobs.hpp"

namespace goldthread::publish {

namespace {

using Links = std::vector<std::string>;

// What the workbooks of released reports are drawn from.
workbook::ReleasedReports released_reports(const derive::Record& record, const std::vector<render::Words>& words) {
  workbook::ReleasedReports out;
  for (std::size_t i = 0; i < record.released.size(); ++i) {
    const derive::ReleasedRecord& each = record.released[i];
    out.emplace(each.released.report, workbook::ReleasedReport{each.view, each.derived, each.report, words[i]});
  }
  return out;
}

}  // namespace

std::vector<Offer> offers(const derive::Record& record, const render::Words& words, const std::vector<render::Words>& then,
                          std::function<std::string(const std::string& path)> document_bytes) {
  std::vector<Offer> out;
  for (workbook::WorkbookJob& job : workbook::workbook_jobs(record.view, record.derived, words, released_reports(record, then))) {
    out.push_back({std::move(job.path), [make = std::move(job.make)](const text::Append& append) {
                     workbook::File file = make();
                     append(std::exchange(file.bytes, {}));
                     return std::move(file.links);
                   }});
  }
  for (data::DataJob& job : data::data_jobs(record.view, record.derived, words)) {
    out.push_back({std::move(job.path), [write = std::move(job.write)](const text::Append& append) {
                     write(append);
                     return Links();
                   }});
  }
  for (const model::Document& document : record.view.content().documents) {
    out.push_back({document.path, [&document, document_bytes](const text::Append& append) {
                     append(document_bytes(document.path));
                     return Links();
                   }});
  }
  return out;
}

}  // namespace goldthread::publish
