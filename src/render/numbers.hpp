#pragma once
// Numbers as people read them (web.md T4) and as data has them. One level of rounding per measure: the caller gives the
// measure's decimals, and what is shown is what is judged.
#include <cstdint>
#include <string>
#include <string_view>

#include "model/decimal.hpp"
#include "render/words.hpp"

namespace goldthread::render {

enum class NumberFor {
  people,  // "1,250.5", "−3"
  data     // "1250.5", "-3"
};

// Exactly `decimals` places, rounded half away from zero.
void append_number(std::string& out, const model::Decimal& value, int decimals, NumberFor reader = NumberFor::people);
std::string number_text(const model::Decimal& value, int decimals, NumberFor reader = NumberFor::people);
std::string number_text(std::int64_t value);  // "1,250"

// With its unit, for people: "57%", "£1,250", "£4.2 million" (unit "£ million"), "£1,250,000" (unit
// "£000"), "55.6 per 100,000 collections",
// "42 days", "1 day". An empty unit, "number" or "count" adds nothing.
std::string with_unit(const model::Decimal& value, int decimals, std::string_view unit);
// With its unit where that is a sign, "57%" or "£1,250", else the number alone: for sentences that name what is counted.
std::string symbol_text(const model::Decimal& value, int decimals, std::string_view unit);
// How far apart two values of a unit are, never signed: "18 percentage points" for %, else as with_unit;
// a rate's "per 100,000 collections" is left out.
std::string difference_text(const model::Decimal& difference, int decimals, std::string_view unit, const Words& words);
// What stands in a heading or on an axis: "%", "£", "£ million", "days"; empty for a bare number.
std::string_view unit_label(std::string_view unit);
// The same of a unit in the words of another language, which stays as it is after 1: "5 diwrnod", "1 diwrnod".
std::string with_unit_in_words(const model::Decimal& value, int decimals, std::string_view unit);

// A whole percentage.
std::string per_cent_text(int whole);  // "56%"

}  // namespace goldthread::render
