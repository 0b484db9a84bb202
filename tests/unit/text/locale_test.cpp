#include "text/locale.hpp"

#include <catch2/catch.hpp>

#include "text/language_marks.hpp"

namespace goldthread::text {

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
  using Letters = std::vector<std::string>;
  CHECK(letters_of({"éclair", "  “Quoted”", "20 new homes", "…"}, "en-GB") == Letters{"E", "Q", "0", ""});
  CHECK(letters_of({"Chwarae", "cŵn", "Llyfrgell", "Rhent", "Ôl", "Kidwelly", "12 tŷ"}, "cy") ==
        Letters{"Ch", "C", "Ll", "Rh", "O", "K", "0"});
}

TEST_CASE("alphabet: what is marked as of another language stands by its letters") {
  const std::string marked = in_other_language("Bins");
  CHECK(in_order({"Coed", marked, "Afon"}, "cy") == "Afon " + marked + " Coed ");
  CHECK(letters_of({marked}, "cy") == std::vector<std::string>{"B"});
}

TEST_CASE("plural forms: Welsh has six, English two") {
  const PluralForms welsh("cy");
  const PluralForms english("en");
  const auto forms = [](const PluralForms& of) {
    std::string out;
    for (const int count : {0, 1, 2, 3, 4, 6, 7, 11, 100}) out.append(of.category(count)).append(" ");
    return out;
  };
  CHECK(forms(welsh) == "zero one two few other many other other other ");
  CHECK(forms(english) == "other one other other other other other other other ");
}

}  // namespace goldthread::text
