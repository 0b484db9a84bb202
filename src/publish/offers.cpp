#include "publish/offers.hpp"

#include <memory>
#include <mutex>
#include <optional>
#include <utility>

#include "data/data_jobs.hpp"
#include "derive/record_in_language.hpp"
#include "workbook/workbook_jobs.hpp"

namespace goldthread::publish {

namespace {

using Links = std::vector<std::string>;

// What the workbooks of released reports are drawn from. `view`: of the one at a place in the record.
template <class View>
workbook::ReleasedReports released_reports(const derive::Record& record, const std::vector<render::Words>& words, View view) {
  workbook::ReleasedReports out;
  for (std::size_t i = 0; i < record.released.size(); ++i) {
    const derive::ReleasedRecord& each = record.released[i];
    out.emplace(each.released.report, workbook::ReleasedReport{view(i), each.derived, each.report, words[i]});
  }
  return out;
}

Links in_folder(Links links, const std::string& folder) {
  for (std::string& link : links) link.insert(0, folder);
  return links;
}

}  // namespace

std::vector<Offer> offers(const derive::Record& record, const render::Words& words, const std::vector<render::Words>& then,
                          const std::function<std::string(const std::string& path)>& document_bytes) {
  std::vector<Offer> out;
  for (workbook::WorkbookJob& job : workbook::workbook_jobs(
           record.view, record.derived, words,
           released_reports(record, then, [&](std::size_t i) -> const disclose::View& { return record.released[i].view; }))) {
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

namespace {

// The jobs of a further language, made by whichever thread needs one first.
class JobsInLanguage {
 public:
  JobsInLanguage(const derive::Record& record, std::string language, const render::Words& words,
                 const std::vector<render::Words>& words_then, std::string folder)
      : record_(record), language_(std::move(language)), words_(words), words_then_(words_then), folder_(std::move(folder)) {}

  workbook::File make(std::size_t job) {
    std::call_once(once_, [&] { make_jobs(); });
    return jobs_[job].make();
  }

 private:
  void make_jobs() {
    constexpr auto as_it_is = model::Untranslated::as_it_is;  // a cell cannot say what language it is in
    kept_.emplace(derive::in_language(record_, language_, as_it_is, 1));
    // Its links lead to the pages of its own language.
    lead_into_folder(kept_->now.content->site);
    for (disclose::ViewInLanguage& each : kept_->then) lead_into_folder(each.content->site);
    const auto view_then = [&](std::size_t i) -> const disclose::View& { return kept_->then[i].view; };
    jobs_ = workbook::workbook_jobs(kept_->now.view, record_.derived, words_, released_reports(record_, words_then_, view_then));
  }
  void lead_into_folder(model::Site& site) const {
    if (!site.base_url.empty()) site.base_url += folder_;
  }

  const derive::Record& record_;
  std::string language_;
  const render::Words& words_;
  const std::vector<render::Words>& words_then_;
  std::string folder_;
  std::once_flag once_;
  std::optional<derive::RecordInLanguage> kept_;
  std::vector<workbook::WorkbookJob> jobs_;
};

}  // namespace

std::vector<Offer> offers_in_language(const derive::Record& record, const std::string& language, const render::Words& words,
                                      const std::vector<render::Words>& words_then, const std::string& folder) {
  const auto jobs = std::make_shared<JobsInLanguage>(record, language, words, words_then, folder);
  // Their paths and their order are those of the main language's: neither is made of words.
  const auto view_then = [&](std::size_t i) -> const disclose::View& { return record.released[i].view; };
  std::vector<Offer> out;
  for (const workbook::WorkbookJob& job :
       workbook::workbook_jobs(record.view, record.derived, words, released_reports(record, words_then, view_then))) {
    out.push_back({folder + job.path, [jobs, folder, i = out.size()](const text::Append& append) {
                     workbook::File file = jobs->make(i);
                     append(std::exchange(file.bytes, {}));
                     return in_folder(std::move(file.links), folder);
                   }});
  }
  return out;
}

}  // namespace goldthread::publish
