#include "text/locale.hpp"

#include <unicode/alphaindex.h>
#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/plurrule.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>
#include <numeric>

#include "text/language_marks.hpp"
#include "text/unicode.hpp"

namespace goldthread::text {

namespace {

icu::UnicodeString unicode(std::string_view text) {
  return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

// The title as it is listed, without what says that it is in another language.
icu::UnicodeString listed(std::string_view title) {
  return has_language_marks(title) ? unicode(without_language_marks(title)) : unicode(title);
}

icu::Locale locale(const std::string& language) { return icu::Locale::createCanonical(language.c_str()); }

}  // namespace

std::vector<std::size_t> alphabetical(const std::vector<std::string_view>& titles, const std::string& language) {
  std::vector<std::size_t> order(titles.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<icu::Collator> collator(icu::Collator::createInstance(locale(language), error));
  std::vector<std::string> keys(titles.size());
  if (U_SUCCESS(error) && collator) {
    collator->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, error);
    for (std::size_t i = 0; i < titles.size(); ++i) {
      const icu::UnicodeString text = listed(titles[i]);
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

namespace {

// "A" to "Z", "0" or nothing.
std::string plain_letter_of(const icu::UnicodeString& text) {
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2* plain = icu::Normalizer2::getNFDInstance(error);
  for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
    UChar32 first = text.char32At(i);
    if (u_isdigit(first)) return "0";
    if (!u_isalpha(first)) continue;
    icu::UnicodeString parts;
    if (U_SUCCESS(error) && plain->getDecomposition(first, parts)) first = parts.char32At(0);
    first = u_toupper(first);
    return first >= 'A' && first <= 'Z' ? std::string(1, static_cast<char>(first)) : std::string();
  }
  return {};
}

// The letters of a language that has some of its own, and the rest of the Latin alphabet for names from elsewhere.
class Letters {
 public:
  explicit Letters(const std::string& language) {
    UErrorCode error = U_ZERO_ERROR;
    icu::AlphabeticIndex letters(locale(language), error);
    if (U_SUCCESS(error)) letters.addLabels(icu::Locale::getEnglish(), error);
    if (U_SUCCESS(error)) index_.reset(letters.buildImmutableIndex(error));
    if (U_FAILURE(error)) index_.reset();
  }

  // "Ch"; `plain` where the language has no letter for it.
  std::string of(const icu::UnicodeString& title, std::string plain) const {
    UErrorCode error = U_ZERO_ERROR;
    if (!index_ || plain.empty() || plain == "0") return plain;
    const auto* bucket = index_->getBucket(index_->getBucketIndex(title, error));
    if (U_FAILURE(error) || !bucket || bucket->getLabelType() != U_ALPHAINDEX_NORMAL) return plain;
    icu::UnicodeString label = bucket->getLabel();
    std::string out;
    label.toTitle(nullptr).toUTF8String(out);
    return out;
  }

 private:
  std::unique_ptr<icu::AlphabeticIndex::ImmutableIndex> index_;
};

}  // namespace

std::vector<std::string> letters_of(const std::vector<std::string_view>& titles, const std::string& language) {
  std::vector<std::string> out;
  const bool english = language.substr(0, language.find('-')) == "en";
  const auto letters = english ? nullptr : std::make_unique<Letters>(language);
  for (const std::string_view each : titles) {
    const icu::UnicodeString title = listed(each);
    std::string plain = plain_letter_of(title);
    out.push_back(letters ? letters->of(title, std::move(plain)) : std::move(plain));
  }
  return out;
}

namespace {

bool is_apostrophe(char16_t c) {
  return c == u'\'' || c == u'`' || c == u'\u00B4' || c == u'\u02BB' || c == u'\u02BC' || c == u'\u2018' || c == u'\u2019';
}

}  // namespace

CharacterClass class_of(char32_t c) {
  if (c < 0x80) {
    if ((c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z')) return CharacterClass::letter;
    return c >= U'0' && c <= U'9' ? CharacterClass::figure : CharacterClass::other;
  }
  const auto mask = U_GET_GC_MASK(static_cast<UChar32>(c));
  if (mask & U_GC_L_MASK) return CharacterClass::letter;
  return mask & U_GC_N_MASK ? CharacterClass::figure : CharacterClass::other;
}

std::string with_capital(std::string_view text) {
  std::string out(text);
  if (text.empty()) return out;
  if (static_cast<unsigned char>(text.front()) < 0x80) {
    if (text.front() >= 'a' && text.front() <= 'z') out.front() = static_cast<char>(text.front() - 'a' + 'A');
    return out;
  }
  icu::UnicodeString whole = unicode(text);
  const UChar32 first = whole.char32At(0);
  whole.replace(0, U16_LENGTH(first), u_toupper(first));
  out.clear();
  return whole.toUTF8String(out);
}

std::u32string plain_characters(std::string_view text) {
  std::u32string out;
  if (std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; })) {
    for (const char c : text) out += static_cast<char32_t>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c == '`' ? '\'' : c);
    return out;
  }
  icu::UnicodeString whole = unicode(text);
  for (std::int32_t i = 0; i < whole.length(); ++i) {
    if (is_apostrophe(whole[i])) whole.setCharAt(i, u'\'');
  }
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2* plain = icu::Normalizer2::getNFKDInstance(error);
  icu::UnicodeString parts = U_SUCCESS(error) ? plain->normalize(whole, error) : whole;
  if (U_FAILURE(error)) parts = whole;
  parts.toLower(icu::Locale::getRoot());
  for (std::int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1)) {
    const UChar32 c = parts.char32At(i);
    if (!(U_GET_GC_MASK(c) & U_GC_M_MASK)) out += static_cast<char32_t>(c);
  }
  return out;
}

std::string utf8(std::u32string_view characters) {
  std::string out;
  for (const char32_t c : characters) {
    if (c < 0x80) {
      out += static_cast<char>(c);
    } else {
      icu::UnicodeString(static_cast<UChar32>(c)).toUTF8String(out);
    }
  }
  return out;
}

struct PluralForms::Rules {
  std::unique_ptr<icu::PluralRules> icu;
};

PluralForms::PluralForms(const std::string& language) : rules_(std::make_unique<Rules>()) {
  UErrorCode error = U_ZERO_ERROR;
  rules_->icu.reset(icu::PluralRules::forLocale(locale(language), error));
  if (U_FAILURE(error)) rules_->icu.reset();
}

PluralForms::~PluralForms() = default;

std::string_view PluralForms::category(std::int64_t count) const {
  constexpr auto known = std::to_array<std::string_view>({"zero", "one", "two", "few", "many"});
  if (!rules_->icu) return count == 1 ? "one" : "other";
  const icu::UnicodeString keyword = rules_->icu->select(static_cast<double>(count));
  for (const std::string_view each : known) {
    if (keyword == unicode(each)) return each;
  }
  return "other";
}

}  // namespace goldthread::text
