#include "model/decimal.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <limits>
#include <stdexcept>

namespace goldthread::model {

namespace {

constexpr int most_places = 18;
constexpr int most_literal_digits = 15;
constexpr int most_literal_places = 9;
constexpr std::int64_t largest_high = std::int64_t{1} << 58;  // what the places leave of the upper half

[[noreturn]] void overflow() { throw std::overflow_error("a decimal number grew past 36 digits"); }

Int128 multiplied(Int128 a, Int128 b) {
  Int128 out = 0;
  if (__builtin_mul_overflow(a, b, &out)) overflow();
  return out;
}

Int128 added(Int128 a, Int128 b) {
  Int128 out = 0;
  if (__builtin_add_overflow(a, b, &out)) overflow();
  return out;
}

constexpr int most_power = 36;
constexpr auto powers_of_ten = [] {
  std::array<Int128, most_power + 1> out{};
  Int128 power = 1;
  for (Int128& each : out) {
    each = power;
    power *= 10;
  }
  return out;
}();

Int128 power_of_ten(int n) {
  if (n > most_power) overflow();
  return powers_of_ten[static_cast<std::size_t>(n)];
}

// a / b half away from zero, b > 0.
Int128 divided_half_away(Int128 a, Int128 b) {
  const Int128 whole = a / b;
  const Int128 rest = a % b;
  const Int128 magnitude = rest < 0 ? -rest : rest;
  if (magnitude < b - magnitude) return whole;
  return a < 0 ? whole - 1 : whole + 1;
}

struct Aligned {
  Int128 a;
  Int128 b;
  int places;
};

Aligned aligned(const Decimal& a, const Decimal& b) {
  if (a.places() == b.places()) return {a.coefficient(), b.coefficient(), a.places()};
  const int places = std::max(a.places(), b.places());
  return {multiplied(a.coefficient(), power_of_ten(places - a.places())), multiplied(b.coefficient(), power_of_ten(places - b.places())),
          places};
}

}  // namespace

Decimal Decimal::of(Int128 coefficient, int places) {
  assert(places >= 0 && places <= most_places);
  const auto high = static_cast<std::int64_t>(coefficient >> 64U);
  if (high >= largest_high || high < -largest_high) overflow();
  Decimal out;
  out.low_ = static_cast<std::uint64_t>(coefficient);
  out.high_ = high * place_values + places;
  return out;
}

std::optional<Decimal> Decimal::parse(std::string_view literal) {
  bool negative = false;
  if (!literal.empty() && (literal.front() == '-' || literal.front() == '+')) {
    negative = literal.front() == '-';
    literal.remove_prefix(1);
  }
  Int128 coefficient = 0;
  int digits = 0;
  int places = 0;
  bool point = false;
  bool digit_before = false;
  bool after_point = false;
  for (const char c : literal) {
    if (c == '.') {
      if (point || !digit_before) return std::nullopt;
      point = true;
      digit_before = false;
    } else if (c == '_') {
      if (!digit_before) return std::nullopt;
      digit_before = false;
    } else if (c >= '0' && c <= '9') {
      digit_before = true;
      after_point = point;
      coefficient = coefficient * 10 + (c - '0');
      if (coefficient != 0) ++digits;
      if (point) ++places;
      if (digits > most_literal_digits || places > most_literal_places) return std::nullopt;
    } else {
      return std::nullopt;
    }
  }
  if (!digit_before || point != after_point) return std::nullopt;
  return of(negative ? -coefficient : coefficient, places);
}

Decimal Decimal::rounded(int places) const {
  if (places >= this->places()) return of(multiplied(coefficient(), power_of_ten(places - this->places())), places);
  return of(divided_half_away(coefficient(), power_of_ten(this->places() - places)), places);
}

Decimal Decimal::absolute() const { return of(is_negative() ? -coefficient() : coefficient(), places()); }

Decimal operator-(const Decimal& a) { return Decimal::of(-a.coefficient(), a.places()); }

Decimal operator+(const Decimal& a, const Decimal& b) {
  const Aligned both = aligned(a, b);
  return Decimal::of(added(both.a, both.b), both.places);
}

Decimal operator-(const Decimal& a, const Decimal& b) { return a + -b; }

Decimal operator*(const Decimal& a, const Decimal& b) {
  const int places = a.places() + b.places();
  const Int128 product = multiplied(a.coefficient(), b.coefficient());
  if (places <= most_places) return Decimal::of(product, places);
  return Decimal::of(divided_half_away(product, power_of_ten(places - most_places)), most_places);
}

Decimal Decimal::quotient(const Decimal& numerator, const Decimal& denominator, int places) {
  assert(!denominator.is_zero());
  Int128 over = numerator.coefficient();
  Int128 under = denominator.coefficient();
  if (under < 0) {
    over = -over;
    under = -under;
  }
  // numerator / denominator = (over / under) x 10^(denominator places - numerator places), wanted in units of 10^-places.
  const int shift = denominator.places() - numerator.places() + places;
  if (shift >= 0) {
    over = multiplied(over, power_of_ten(shift));
  } else {
    under = multiplied(under, power_of_ten(-shift));
  }
  return of(divided_half_away(over, under), places);
}

std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) {
  const Aligned both = aligned(a, b);
  return both.a < both.b ? std::strong_ordering::less : both.a > both.b ? std::strong_ordering::greater : std::strong_ordering::equal;
}

std::string Decimal::text() const {
  std::array<char, 48> digits{};  // from the last: 37 digits, a point, a sign
  auto at = digits.end();
  int written = 0;
  const auto write = [&](int digit) {
    if (written == places() && written > 0) *--at = '.';
    *--at = static_cast<char>('0' + digit);
    ++written;
  };
  Int128 rest = is_negative() ? -coefficient() : coefficient();
  for (; rest > std::numeric_limits<std::int64_t>::max(); rest /= 10) write(static_cast<int>(rest % 10));
  for (auto small = static_cast<std::uint64_t>(rest); small != 0 || written <= places(); small /= 10) write(static_cast<int>(small % 10));
  if (is_negative()) *--at = '-';
  return {at, digits.end()};
}

double Decimal::approximate() const { return static_cast<double>(coefficient()) / static_cast<double>(power_of_ten(places())); }

}  // namespace goldthread::model
