#pragma once
// What must not be found in an output: the words, ids and files of what the gate keeps from its audience (domain.md 2.6, 7), less what
// the public content says anyway. For `audit`. Figures are in withheld_figures.
//
// What counts as a phrase of a withheld text, sentence by sentence:
//   - any 4 words in a row that tell something: one of them stands in no public text and no words of the theme, or two are none of
//     the theme's words, numbers or months;
//   - any 8 words in a row, whatever they are;
//   - a whole sentence or title of 2 to 7 words that has no such 4: of 2 or 3 words it must tell something too;
//   - an amount of money of 5 digits or more, 4 of them before its noughts;
//   - a single word of 6 letters or more that stands in no public text and no words of the theme or of the program.
// None of them counts where the public content says the same words in the same order. The words of an attribute of markup that is not
// read out count from two in a row.
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "authoring/phrase_set.hpp"
#include "disclose/audience.hpp"
#include "model/content.hpp"

namespace goldthread::authoring {

// Whose it is and why it is withheld, in words that tell nothing of it.
struct Secret {
  enum class Sort { words, id, file };
  Sort sort;
  std::string of;     // "depot-move"; of a file its path
  std::string field;  // of words: "actions.what"
  std::string why;    // "exempt, paragraph 3"
};

// How an id is told from other words.
struct SecretToken {
  std::uint32_t secret;
  bool anywhere = false;  // its words stand in no public text
  bool alone = false;     // as a whole cell or string
  WordHash folder = 0;    // after "measures/"; 0: none
};

struct Secrets {
  std::vector<Secret> all;
  PhraseSet phrases;
  std::unordered_multimap<WordHash, SecretToken> tokens;
  std::unordered_map<std::uint64_t, std::uint32_t> file_hashes;  // of bytes
  std::map<std::string, std::uint32_t, std::less<>> file_paths;
  // How many are looked for.
  std::size_t texts = 0;
  std::size_t ids = 0;
  std::size_t files = 0;
  // Things that carry a mark that holds them back and that the gate let through all the same.
  std::vector<std::string> let_through;
};

struct AuditedContent {
  const model::Content& written;  // as its authors wrote it
  const model::Content& open;     // the same through the gate
  disclose::Audience audience;
  const std::map<std::string, std::string>& theme;                     // its files
  std::function<std::string(const std::string& path)> document_bytes;  // of the content
};

Secrets secrets_of(const AuditedContent& content);

}  // namespace goldthread::authoring
