#pragma once
// The small council with two quarters, a directorate's report, a calendar and everything else that the further sheets show, its records
// worked out by the program itself and let out to everyone.
#include <optional>

#include "disclose/view.hpp"
#include "small_council.hpp"

namespace goldthread::workbook {

Files published_council_files();

class PublishedCouncil {
 public:
  // `extra`: files that stand beside or instead of the council's own.
  explicit PublishedCouncil(const Files& extra = {});

  const disclose::View& view() const { return disclosed_->view; }
  const model::Content& content() const { return council_.content; }
  const derive::Derived& derived() const { return *derived_; }
  const render::Words& words() const { return council_.words; }
  // By its folder's name: "2025-26-q2".
  Reported report(const std::string& id) const;

 private:
  SmallCouncil council_;
  std::optional<disclose::Disclosed> disclosed_;
  std::optional<derive::Derived> derived_;
};

}  // namespace goldthread::workbook
