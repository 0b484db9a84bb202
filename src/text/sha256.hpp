#pragma once
// SHA-256 of bytes, for the edition of a released report: who compares two copies of it knows whether they are one. The only
// file that knows a library of ciphers.
#include <string>
#include <string_view>

namespace goldthread::text {

// 64 hexadecimal digits.
std::string sha256(std::string_view bytes);

}  // namespace goldthread::text
