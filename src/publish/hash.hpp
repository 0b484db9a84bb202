#pragma once
// Hashes of bytes, to tell what changed; the only place that knows a hash library. Not for secrets: anyone can make two
// texts with one hash on purpose, and gains nothing here by it.
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace goldthread::publish {

std::uint64_t hash(std::string_view bytes);

// The same of bytes that come in pieces.
class HashInPieces {
 public:
  HashInPieces();
  ~HashInPieces();
  HashInPieces(const HashInPieces&) = delete;
  HashInPieces& operator=(const HashInPieces&) = delete;
  void add(std::string_view piece);
  std::uint64_t value() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// Sixteen hexadecimal digits.
std::string hash_text(std::uint64_t hash);

// The hash of many pieces, as if of each piece with its length before it.
class RunningHash {
 public:
  void add(std::string_view piece);
  std::uint64_t value() const { return value_; }

 private:
  std::uint64_t value_ = 0;
};

}  // namespace goldthread::publish
