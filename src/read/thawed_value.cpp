#include "read/thawed_value.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace goldthread::read {

namespace {

// Whole numbers that others are counted or looked up by.
struct Bounds {
  std::string_view key;
  int least;
  int most;
};
constexpr std::array bounds = {Bounds{"decimals", 0, 6},        Bounds{"months", 1, 12},      Bounds{"likelihood", 1, 5},
                               Bounds{"impact", 1, 5},          Bounds{"weeks", 0, 520},      Bounds{"clear_days", 0, 365},
                               Bounds{"review_every", 0, 1200}, Bounds{"source_lag", 0, 120}, Bounds{"max_stale", 0, 1200}};
constexpr int most_of_any = 1'000'000'000;

template <class Number>
std::optional<Number> whole(std::string_view literal) {
  Number out{};
  const auto [end, error] = std::from_chars(literal.data(), literal.data() + literal.size(), out);
  return error == std::errc() && end == literal.data() + literal.size() ? std::optional(out) : std::nullopt;
}

}  // namespace

void Thaw::fail(const TomlValue& value, std::string what) {
  if (!fault_) fault_ = Fault{value.place, std::move(what)};
}

bool Thaw::is(const TomlValue& value, TomlValue::Kind kind) {
  if (fault_) return false;
  if (value.kind == kind) return true;
  fail(value, std::string(name(kind)) + " stands here in each released file, and this is " + std::string(name(value.kind)));
  return false;
}

bool Thaw::is_within_bounds(const TomlValue& value, int number) {
  const auto found = std::find_if(bounds.begin(), bounds.end(), [&](const Bounds& each) { return each.key == key_; });
  const int least = found == bounds.end() ? -most_of_any : found->least;
  const int most = found == bounds.end() ? most_of_any : found->most;
  if (least <= number && number <= most) return true;
  fail(value, "this number is larger or smaller than can be");
  return false;
}

void Thaw::take(const TomlValue& value, std::string& out) {
  if (is(value, TomlValue::Kind::text)) out = value.text;
}

void Thaw::take(const TomlValue& value, bool& out) {
  if (is(value, TomlValue::Kind::truth)) out = value.truth;
}

void Thaw::take(const TomlValue& value, int& out) {
  if (!is(value, TomlValue::Kind::number)) return;
  const auto number = whole<int>(value.text);
  if (!number) return fail(value, "this is no whole number");
  if (is_within_bounds(value, *number)) out = *number;
}

void Thaw::take(const TomlValue& value, std::uintmax_t& out) {
  if (!is(value, TomlValue::Kind::number)) return;
  const auto number = whole<std::uintmax_t>(value.text);
  if (!number) return fail(value, "this is no whole number");
  out = *number;
}

void Thaw::take(const TomlValue& value, model::Decimal& out) {
  if (!is(value, TomlValue::Kind::number)) return;
  const auto number = model::Decimal::parse(value.text);
  if (!number) return fail(value, "this is no number that a figure can have");
  out = *number;
}

void Thaw::take(const TomlValue& value, model::Date& out) {
  if (!is(value, TomlValue::Kind::date)) return;
  const auto date = model::Date::parse(value.text);
  if (!date) return fail(value, "there is no such day");
  out = *date;
}

void Thaw::take(const TomlValue& value, model::Year& out) {
  if (!is(value, TomlValue::Kind::text)) return;
  const auto year = model::parse_year(value.text, start_);
  if (!year) return fail(value, "this is no year");
  out = *year;
}

void Thaw::take(const TomlValue& value, model::YearStart& out) {
  if (!is(value, TomlValue::Kind::number)) return;
  const auto month = whole<int>(value.text);
  if (!month || *month < 1 || *month > 12) return fail(value, "there is no such month");
  out.month = *month;
}

void Thaw::take(const TomlValue& value, model::Period& out) {
  if (!is(value, TomlValue::Kind::text)) return;
  constexpr std::string_view academic = "academic ";
  std::optional<model::Period> period;
  if (!value.text.starts_with(academic)) {
    period = model::Period::parse(value.text, start_);
  } else if (const auto year = model::parse_year(std::string_view(value.text).substr(academic.size()), start_)) {
    period = model::Period::in_year(model::Frequency::academic_year, *year, 0, start_);
  }
  if (!period) return fail(value, "this is no period");
  out = *period;
}

void Thaw::take(const TomlValue& value, model::Ref& out) {
  if (is(value, TomlValue::Kind::text)) out = {value.text, value.place};
}

void Thaw::take(const TomlValue& value, model::Line& out) {
  if (is(value, TomlValue::Kind::text)) out = {value.text, value.place};
}

void Thaw::take(const TomlValue& value, model::Prose& out) {
  if (is(value, TomlValue::Kind::text)) out.html = value.text;
}

}  // namespace goldthread::read
