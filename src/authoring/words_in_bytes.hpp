#pragma once
// The words that the bytes of a published file say, however they are written there: upper or lower case, any quotes and spaces,
// entities of HTML and XML, escapes of JSON, calendars, addresses (%20) and workbooks (_x0041_), soft hyphens, folded lines. For
// `audit` alone, which asks whether something stands in an output, never for what is published. A word is letters and digits;
// it is known by its hash. A pause (a cell's end, a paragraph's, an attribute's) parts what is said before from what is said after.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace goldthread::authoring {

using WordHash = std::uint64_t;

// How a file is written, which tells where its pauses are.
enum class Written { plain, markup, json, table, calendar };

// By the end of its name, and of others by how it begins.
Written how_written(std::string_view name, std::string_view bytes);

struct HeardWord {
  WordHash word = 0;
  int length = 0;        // in characters
  bool letters = false;  // and nothing else
};

// What might be an id: small or capital letters, digits and hyphens (capitals count as small).
struct HeardToken {
  WordHash token = 0;
  WordHash folder = 0;  // of "measures/missed-bins" that of "measures"; 0 where it has none
  bool alone = false;   // nothing else stands between two pauses
};

// Text is what is read by people; the rest are attributes of markup that are not.
enum class Voice { text, attribute };

class Listener {
 public:
  virtual ~Listener() = default;
  virtual void word(Voice voice, const HeardWord& word) = 0;
  virtual void token(Voice voice, const HeardToken& token) = 0;
  virtual void pause(Voice voice) = 0;
};

void listen(std::string_view bytes, Written written, Listener& listener);

// All words of a text in order, without its pauses.
std::vector<HeardWord> words_of(std::string_view bytes, Written written);
WordHash token_of(std::string_view id);

}  // namespace goldthread::authoring
