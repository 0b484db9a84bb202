#pragma once
// A small council's files as text, read, let through the gate and worked out as the program does: what is tested is the bytes
// that re-users get.
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "derive/derived.hpp"
#include "disclose/view.hpp"
#include "render/words.hpp"

namespace goldthread::data {

using Files = std::map<std::string, std::string>;

class Published {
 public:
  std::string plan() const;
  // Of a table of data/, without ".csv".
  std::string csv(std::string_view name) const;
  // Of a measure's own page.
  std::string csv_of_measure(std::string_view id) const;
  std::string package() const;
  // Any file of data by its path; empty where there is none.
  std::string file(std::string_view path) const;
  std::vector<std::string> paths() const;

 private:
  Published() = default;
  friend Published publish(const Files& files);

  std::unique_ptr<model::Content> content_;
  std::optional<disclose::View> view_;
  std::optional<derive::Derived> derived_;
  std::optional<render::Words> words_;
};

// `files`: beside a site as at 14 November 2025 with one post, one priority and one outcome under it.
Published publish(const Files& files);

// A measure's file; `keys`: further lines of its front matter.
std::string measure_file(std::string_view title, std::string_view better, std::string_view kind, std::string_view frequency,
                         std::string_view keys = "");

// The line of the document that holds `start`, from there to its end.
std::string line_from(const std::string& document, std::string_view start);
// The rows of a table, the first its column names; each row one line without its end.
std::vector<std::string> rows(const std::string& csv);

}  // namespace goldthread::data
