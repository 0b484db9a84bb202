#include "text/unicode.hpp"

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace goldthread::text {

namespace {

bool is_apostrophe(char16_t c) {
  return c == u'\'' || c == u'`' || c == u'\u00B4' || c == u'\u02BB' || c == u'\u02BC' || c == u'\u2018' || c == u'\u2019';
}

icu::UnicodeString unicode(std::string_view text) {
  return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
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

}  // namespace goldthread::text
