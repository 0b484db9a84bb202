#include "diagnostics/diagnostics.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace goldthread::diagnostics {

void Diagnostics::add(Code code, text::Place place, std::string message, std::string help) {
  if (severity(code) == Severity::error) ++errors_;
  findings_.push_back({code, place, std::move(message), std::move(help)});
}

void Diagnostics::merge(Diagnostics&& other) {
  errors_ += other.errors_;
  std::move(other.findings_.begin(), other.findings_.end(), std::back_inserter(findings_));
  other = {};
}

std::vector<text::FileId> Diagnostics::files() const {
  std::vector<text::FileId> out;
  for (const Finding& finding : findings_) out.push_back(finding.place.file);
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

std::vector<Finding> Diagnostics::sorted(const text::Sources& sources) const {
  const auto key = [&](const Finding& f) {
    return std::tuple<const std::string&, std::uint32_t, std::uint32_t, Code, const std::string&>(
        sources.at(f.place.file).path, f.place.line, f.place.column, f.code, f.message);
  };
  std::vector<Finding> out = findings_;
  std::stable_sort(out.begin(), out.end(), [&](const Finding& a, const Finding& b) { return key(a) < key(b); });
  out.erase(std::unique(out.begin(), out.end(), [&](const Finding& a, const Finding& b) { return key(a) == key(b); }), out.end());
  return out;
}

}  // namespace goldthread::diagnostics
