#include "publish/hash.hpp"

#include <catch2/catch.hpp>

namespace goldthread::publish {

TEST_CASE("a hash is sixteen hexadecimal digits, the same for the same bytes") {
  CHECK(hash_text(0) == "0000000000000000");
  CHECK(hash_text(0x12ab) == "00000000000012ab");
  CHECK(hash("missed bins") == hash("missed bins"));
  CHECK(hash("missed bins") != hash("missed bin"));
}

TEST_CASE("bytes in pieces have the hash of the whole") {
  std::string whole;
  HashInPieces pieces;
  CHECK(pieces.value() == hash(""));
  for (int i = 0; i < 1000; ++i) {
    const std::string piece(static_cast<std::size_t>(i % 7), static_cast<char>('a' + i % 26));
    pieces.add(piece);
    whole += piece;
  }
  CHECK(pieces.value() == hash(whole));
}

TEST_CASE("a running hash knows where one piece ends and the next begins") {
  const auto of = [](std::initializer_list<std::string_view> pieces) {
    RunningHash out;
    for (const auto piece : pieces) out.add(piece);
    return out.value();
  };
  CHECK(of({"ab", "c"}) == of({"ab", "c"}));
  CHECK(of({"ab", "c"}) != of({"a", "bc"}));
  CHECK(of({"ab", "c"}) != of({"c", "ab"}));
  CHECK(of({"a"}) != of({"a", ""}));
}

}  // namespace goldthread::publish
