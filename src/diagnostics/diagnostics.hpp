#pragma once
// The findings of one run, recorded and never thrown: every stage adds its own and goes on, and gates between stages ask
// whether there are errors. Kept in one order (path, line, column, code, message) however the work was divided.
#include <string>
#include <vector>

#include "diagnostics/finding.hpp"
#include "text/sources.hpp"

namespace goldthread::diagnostics {

class Diagnostics {
 public:
  void add(Code code, text::Place place, std::string message, std::string help = {});
  void merge(Diagnostics&& other);

  bool has_errors() const { return errors_ > 0; }
  std::size_t errors() const { return errors_; }
  std::size_t warnings() const { return findings_.size() - errors_; }

  // The files that findings stand in, in order, each once.
  std::vector<text::FileId> files() const;

  // In the order they are printed in, each once.
  std::vector<Finding> sorted(const text::Sources& sources) const;

 private:
  std::vector<Finding> findings_;
  std::size_t errors_ = 0;
};

}  // namespace goldthread::diagnostics
