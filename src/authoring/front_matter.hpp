#pragma once
// TOML as an author would write it: a key a line, with a comment where one helps.
#include <string>
#include <string_view>

namespace goldthread::authoring {

// A text between double quotes, with what TOML does not take there escaped.
std::string quoted(std::string_view text);

class FrontMatter {
 public:
  // `comment` stands behind the value; empty: none.
  FrontMatter& text(std::string_view key, std::string_view value, std::string_view comment = {});
  // A value that is no text: a date, a number, a list, as it is written in TOML.
  FrontMatter& plain(std::string_view key, std::string_view value, std::string_view comment = {});
  FrontMatter& comment(std::string_view line);
  // The keys that follow are those of a table.
  FrontMatter& table(std::string_view name);

  const std::string& toml() const { return toml_; }
  // As the beginning of a Markdown file.
  std::string markdown() const { return "+++\n" + toml_ + "+++\n"; }

 private:
  std::string toml_;
};

}  // namespace goldthread::authoring
