#pragma once
// Every file of open data as a job of its own: jobs are independent, may run on several threads, and no file has to stand in
// memory whole. data/plan.json, data/<table>.csv, data/datapackage.json, measures/<id>/<id>.csv,
// calendar/<id>.ics.
#include <functional>
#include <string>
#include <vector>

#include "derive/derived.hpp"
#include "disclose/view.hpp"
#include "render/words.hpp"
#include "text/append.hpp"

namespace goldthread::data {

struct DataJob {
  std::string path;  // in the website
  std::function<void(const text::Append&)> write;
};

// The longest jobs first. View, derived and words must outlive the jobs.
std::vector<DataJob> data_jobs(const disclose::View& view, const derive::Derived& derived, const render::Words& words);

}  // namespace goldthread::data
