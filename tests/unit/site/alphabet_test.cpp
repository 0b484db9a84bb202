#include "site/alphabet.hpp"

#include <catch2/catch.hpp>

namespace goldthread::site {

namespace {
std::string in_order(const std::vector<std::string_view>& titles, const std::string& language) {
  std::string out;
  for (const std::size_t place : alphabetical(titles, language)) out.append(titles[place]).append(" ");
  return out;
}
}  // namespace

TEST_CASE("alphabet: accents and case do not count, numbers stand by their value") {
  CHECK(in_order({"zoo", "Éclair", "egg", "Ark", "10 homes", "9 homes"}, "en-GB") == "9 homes 10 homes Ark Éclair egg zoo ");
}

TEST_CASE("alphabet: Welsh has letters of its own") { CHECK(in_order({"dd", "dz", "ch", "cz"}, "cy") == "cz ch dz dd "); }

TEST_CASE("alphabet: a title stands under its plain first letter") {
  CHECK(letter_of("éclair") == "E");
  CHECK(letter_of("  “Quoted”") == "Q");
  CHECK(letter_of("20 new homes") == "0 to 9");
  CHECK(letter_of("…").empty());
}

}  // namespace goldthread::site
