#pragma once
// Exact decimal numbers (domain.md 2.3: "numbers are decimals, not binary floats; rounding is half away from zero").
// A coefficient of up to 36 digits and 0 to 18 places after the point. Literals have at most 15 digits, 9 of them after
// the point, so a product of two, or the sum of millions, cannot overflow; an operation that would throws std::overflow_error.
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace goldthread::model {

__extension__ using Int128 = __int128;
__extension__ using Unsigned128 = unsigned __int128;

class Decimal {
 public:
  constexpr Decimal() = default;
  constexpr Decimal(std::int64_t whole)
      : low_(static_cast<std::uint64_t>(whole)), high_(whole < 0 ? -place_values : 0) {}  // NOLINT: whole numbers are decimals
  // coefficient / 10^places; places 0 to 18.
  static Decimal of(Int128 coefficient, int places);
  // A literal as in a file: digits with an optional sign, point and underscores; nothing else (no exponent, inf, nan).
  static std::optional<Decimal> parse(std::string_view literal);

  Int128 coefficient() const { return static_cast<Int128>(static_cast<Unsigned128>(high_ >> place_bits) << 64U | low_); }
  int places() const { return static_cast<int>(high_ & (place_values - 1)); }
  bool is_zero() const { return low_ == 0 && high_ >> place_bits == 0; }
  bool is_negative() const { return high_ < 0; }

  // Rounded half away from zero; never -0.
  Decimal rounded(int places) const;
  Decimal absolute() const;

  friend Decimal operator-(const Decimal& a);
  friend Decimal operator+(const Decimal& a, const Decimal& b);
  friend Decimal operator-(const Decimal& a, const Decimal& b);
  friend Decimal operator*(const Decimal& a, const Decimal& b);
  // numerator / denominator, rounded half away from zero to `places`; the denominator is not zero.
  static Decimal quotient(const Decimal& numerator, const Decimal& denominator, int places);

  friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b);
  friend bool operator==(const Decimal& a, const Decimal& b) { return (a <=> b) == std::strong_ordering::equal; }

  // Plain digits with a point and exactly its places: "-1234.50". No exponent, no grouping, never "-0".
  std::string text() const;
  // The nearest double: for geometry of charts only, never for judging.
  double approximate() const;

 private:
  // In 16 bytes, as a councilful of figures is held at once: the lower half of the coefficient, then its upper half with the
  // places in the last five bits.
  static constexpr int place_bits = 5;
  static constexpr std::int64_t place_values = 1 << place_bits;
  std::uint64_t low_ = 0;
  std::int64_t high_ = 0;
};

}  // namespace goldthread::model
