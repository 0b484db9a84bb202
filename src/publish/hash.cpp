#include "publish/hash.hpp"

#include <xxhash.h>

namespace goldthread::publish {

std::uint64_t hash(std::string_view bytes) { return XXH3_64bits(bytes.data(), bytes.size()); }

std::string hash_text(std::uint64_t hash) {
  std::string out(16, '0');
  for (std::size_t i = 16; i-- > 0; hash >>= 4U) out[i] = "0123456789abcdef"[hash & 15U];
  return out;
}

void RunningHash::add(std::string_view piece) {
  value_ = XXH3_64bits_withSeed(piece.data(), piece.size(), value_ ^ (piece.size() * 0x9E3779B97F4A7C15ULL));
}

}  // namespace goldthread::publish
