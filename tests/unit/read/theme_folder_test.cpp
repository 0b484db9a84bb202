#include "read/theme_folder.hpp"

#include <catch2/catch.hpp>

namespace goldthread::read {

TEST_CASE("theme folder: words that were kept are those of the same text, and never of a file with a finding") {
  const auto words_of = [](const std::string& text, KeptWords& kept, std::size_t findings) {
    text::Sources sources;
    diagnostics::Diagnostics diagnostics;
    const text::FileId file = sources.add("words/en.toml", text, text::Origin::theme);
    const auto out = read_words(sources.at(file), file, diagnostics, &kept);
    CHECK(diagnostics.errors() + diagnostics.warnings() == findings);
    return out;
  };
  KeptWords kept;
  CHECK(words_of("closed = \"Closed\"\n", kept, 0).at("closed") == "Closed");
  CHECK(words_of("closed = \"Shut\"\n", kept, 0).at("closed") == "Shut");
  CHECK(words_of("closed = \"Closed\"\n", kept, 0).at("closed") == "Closed");
  CHECK(kept.size() == 2);
  words_of("closed = 4\n", kept, 1);
  words_of("closed = 4\n", kept, 1);
  CHECK(kept.size() == 2);
  for (int i = 0; i < 20; ++i) CHECK(words_of("closed = \"" + std::to_string(i) + "\"\n", kept, 0).at("closed") == std::to_string(i));
  CHECK(kept.size() <= 8);
}

}  // namespace goldthread::read
