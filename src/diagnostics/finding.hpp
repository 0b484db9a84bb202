#pragma once
// One finding: what is wrong with the content, where, and how to put it right. The kinds stand once, in codes.def, each
// with its slug, severity and remedy; a finding adds the place, the message and, where one is known, a nearer help line.
#include <string>
#include <string_view>

#include "text/place.hpp"

namespace goldthread::diagnostics {

enum class Severity { error, warning };

enum class Code {
#define FINDING(name, slug, severity, remedy) name,
#include "diagnostics/codes.def"
#undef FINDING
};

std::string_view slug(Code code);
Severity severity(Code code);
std::string_view remedy(Code code);

struct Finding {
  Code code;
  text::Place place;
  std::string message;  // one sentence, no full stop: what is wrong and why it matters
  std::string help;     // how to put this one right; empty: the code's own remedy
};

}  // namespace goldthread::diagnostics
