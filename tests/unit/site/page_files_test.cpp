// Which files a page leads to: each that the list names is a table of the open data, or its link would be missing without a word.
#include "site/page_files.hpp"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>

#include "data/tables.hpp"

namespace goldthread::site {

TEST_CASE("every file that stands behind a page is a table of the open data") {
  std::ifstream file(std::filesystem::path(GOLDTHREAD_ROOT) / "src/site/page_files.cpp");
  const std::string source{std::istreambuf_iterator<char>(file), {}};
  std::set<std::string, std::less<>> tables;
  for (const data::Table& table : data::tables()) tables.insert(std::string(table.name));
  const std::regex line("FilesOf\\{\"[a-z-]+/\", PagesOf::[a-z_]+, \\{([^}]*)\\}");
  const std::regex name("\"([a-z-]+)\"");
  int count = 0;
  for (std::sregex_iterator each(source.begin(), source.end(), line), end; each != end; ++each) {
    const std::string names = (*each)[1];
    for (std::sregex_iterator of(names.begin(), names.end(), name); of != end; ++of, ++count) {
      CAPTURE((*of)[1].str());
      CHECK(tables.count((*of)[1].str()) == 1);
    }
  }
  CHECK(count > 30);
}

}  // namespace goldthread::site
