#pragma once
// A small council in memory, sound until a test changes a file of it, and what the program finds wrong with it.
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace goldthread::tests {

class Council {
 public:
  // One priority, outcome, post, measure with figures; no finding.
  static Council sound();

  // The same with this file put in place of the one at its path, if there is one.
  Council with(std::string path, std::string text) const;
  // The same with a line more at the end of a TOML file, or of a Markdown file's front matter.
  Council with_line(const std::string& path, std::string_view line) const;
  // The same with its first `from` in a file replaced.
  Council with_change(const std::string& path, std::string_view from, std::string_view to) const;
  // The same with an empty file under documents/.
  Council with_document(std::string path) const;

  // What reading and checking find, in the order it is printed in: "measures/bins.md:3:11 broken-reference".
  std::vector<std::string> found() const;
  // The same with the message and the help line: "...: `outcome` names ... (Did you mean `clean`?)".
  std::vector<std::string> told() const;
  // What the review finds, once reading, checking and disclosing found no error: "figures/bins.toml:4:6 no-action-plan".
  std::vector<std::string> reviewed() const;
  // The same with the message: "`bins` is off target in ...".
  std::vector<std::string> review_told() const;

 private:
  std::map<std::string, std::string> files_;
  std::vector<std::string> documents_;
};

using Found = std::vector<std::string>;

}  // namespace goldthread::tests
