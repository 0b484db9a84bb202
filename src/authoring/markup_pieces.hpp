#pragma once
// Markup taken apart into texts, tags and asides, for `audit`: of what is well formed and of what is not, no byte is passed over.
#include <functional>
#include <string_view>

namespace goldthread::authoring {

struct MarkupPiece {
  enum class Kind {
    text,
    open,   // <name inside>, or <name inside/>
    close,  // </name>
    aside   // a comment, CDATA, a declaration, or what stands in a script or style
  };
  Kind kind;
  std::string_view name;    // of a tag, less a namespace's prefix
  std::string_view inside;  // the text as written; of a tag its attributes
  bool closed = false;      // <name/>
};

void each_piece(std::string_view markup, const std::function<void(const MarkupPiece&)>& visit);
// Values as written, less their quotes.
void each_attribute(std::string_view inside, const std::function<void(std::string_view name, std::string_view value)>& visit);

}  // namespace goldthread::authoring
