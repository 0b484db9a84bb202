#include "site/alphabet.hpp"

#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>
#include <numeric>

namespace goldthread::site {

std::vector<std::size_t> alphabetical(const std::vector<std::string_view>& titles, const std::string& language) {
  std::vector<std::size_t> order(titles.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<icu::Collator> collator(icu::Collator::createInstance(icu::Locale::createCanonical(language.c_str()), error));
  std::vector<std::string> keys(titles.size());
  if (U_SUCCESS(error) && collator) {
    collator->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, error);
    for (std::size_t i = 0; i < titles.size(); ++i) {
      const auto text = icu::UnicodeString::fromUTF8(icu::StringPiece(titles[i].data(), static_cast<std::int32_t>(titles[i].size())));
      const std::int32_t length = collator->getSortKey(text, nullptr, 0);
      keys[i].resize(static_cast<std::size_t>(length));
      collator->getSortKey(text, reinterpret_cast<std::uint8_t*>(keys[i].data()), length);
    }
  } else {
    keys.assign(titles.begin(), titles.end());
  }
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
  return order;
}

std::string letter_of(std::string_view title) {
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2* plain = icu::Normalizer2::getNFDInstance(error);
  const auto text = icu::UnicodeString::fromUTF8(icu::StringPiece(title.data(), static_cast<std::int32_t>(title.size())));
  for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
    UChar32 first = text.char32At(i);
    if (u_isdigit(first)) return "0 to 9";
    if (!u_isalpha(first)) continue;
    icu::UnicodeString parts;
    if (U_SUCCESS(error) && plain->getDecomposition(first, parts)) first = parts.char32At(0);
    first = u_toupper(first);
    return first >= 'A' && first <= 'Z' ? std::string(1, static_cast<char>(first)) : std::string();
  }
  return {};
}

}  // namespace goldthread::site
