#include "workbook/note_symbols.hpp"

#include <catch2/catch.hpp>

namespace goldthread::workbook {

TEST_CASE("what looks like the marker of a note is written out") {
  CHECK(without_note_symbols("Bins missed*") == "Bins missed(star)");
  CHECK(without_note_symbols("Act 1972 §100B, ¶2†‡") == "Act 1972 section 100B, paragraph 2(dagger)(double dagger)");
  CHECK(without_note_symbols("Trips¹ by CO²") == "Trips1 by CO2");
}

TEST_CASE("units of area and volume keep their raised digit") {
  CHECK(without_note_symbols("12 m², 3 km³, 4 cm²") == "12 m², 3 km³, 4 cm2");
  CHECK(without_note_symbols("m²") == "m²");
}

TEST_CASE("all else stays") { CHECK(without_note_symbols("Café [note 1] – 5% £3") == "Café [note 1] – 5% £3"); }

}  // namespace goldthread::workbook
