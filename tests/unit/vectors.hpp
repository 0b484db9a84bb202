#pragma once
// The worked examples of tests/vectors/*.toml, as an officer wrote them. All values are texts, so that a number is the
// digits that stand there. The only place of the tests that reads TOML.
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace goldthread::tests {

class Vector {
 public:
  std::map<std::string, std::string> texts;
  std::map<std::string, std::vector<std::string>> lists;
  std::map<std::string, Vector> tables;
  std::map<std::string, std::vector<Vector>> table_lists;

  // The text of a key; the fallback where the key is not there.
  std::string text(const std::string& key, std::string_view fallback = "") const;
  std::optional<std::string> find(const std::string& key) const;
  std::vector<std::string> list(const std::string& key) const;
  const Vector& table(const std::string& key) const;
  const std::vector<Vector>& table_list(const std::string& key) const;
  // "rule: why", for the name of the case.
  std::string name() const;
};

// The cases of tests/vectors/<file>, in order. Throws where the file cannot be read, or a value is not a text.
std::vector<Vector> cases(std::string_view file);

}  // namespace goldthread::tests
