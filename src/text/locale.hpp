#pragma once
// What a language brings with it (Unicode CLDR, as ICU has it): the order of an alphabetical list, the letters it is divided by, and which
// form of a phrase goes with a number. The only part that knows ICU.
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace goldthread::text {

// The places of `titles` in alphabetical order of `language` ("en-GB", "cy"); equal ones stay as they are. Accents and case do not count,
// and numbers stand by their value.
std::vector<std::size_t> alphabetical(const std::vector<std::string_view>& titles, const std::string& language);

// The letter that each title is listed under: "A" to "Z", in Welsh also "Ch", "Dd" and so on, "0" for all figures, "" for what is neither
// (listed as "Other").
std::vector<std::string> letters_of(const std::vector<std::string_view>& titles, const std::string& language);

// Which form of a phrase a language has for a number. Welsh has six: for 0, 1, 2, 3, 6 and all others.
class PluralForms {
 public:
  explicit PluralForms(const std::string& language);
  ~PluralForms();
  PluralForms(const PluralForms&) = delete;
  PluralForms& operator=(const PluralForms&) = delete;

  // "zero", "one", "two", "few", "many" or "other"; of a language that ICU does not know "one" of 1 and else "other".
  std::string_view category(std::int64_t count) const;

 private:
  struct Rules;
  std::unique_ptr<Rules> rules_;
};

}  // namespace goldthread::text
