#include "publish/hash.hpp"

#include <xxhash.h>

namespace goldthread::publish {

std::uint64_t hash(std::string_view bytes) { return XXH3_64bits(bytes.data(), bytes.size()); }

struct HashInPieces::State {
  XXH3_state_t* xxhash = XXH3_createState();
};

HashInPieces::HashInPieces() : state_(std::make_unique<State>()) { XXH3_64bits_reset(state_->xxhash); }
HashInPieces::~HashInPieces() { XXH3_freeState(state_->xxhash); }
void HashInPieces::add(std::string_view piece) { XXH3_64bits_update(state_->xxhash, piece.data(), piece.size()); }
std::uint64_t HashInPieces::value() const { return XXH3_64bits_digest(state_->xxhash); }

std::string hash_text(std::uint64_t hash) {
  std::string out(16, '0');
  for (std::size_t i = 16; i-- > 0; hash >>= 4U) out[i] = "0123456789abcdef"[hash & 15U];
  return out;
}

void RunningHash::add(std::string_view piece) {
  value_ = XXH3_64bits_withSeed(piece.data(), piece.size(), value_ ^ (piece.size() * 0x9E3779B97F4A7C15ULL));
}

}  // namespace goldthread::publish
