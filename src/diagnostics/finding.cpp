#include "diagnostics/finding.hpp"

#include <array>

namespace goldthread::diagnostics {

namespace {

struct Kind {
  std::string_view slug;
  Severity severity;
  std::string_view remedy;
};

constexpr std::array kinds = {
#define FINDING(name, slug, severity, remedy) Kind{slug, Severity::severity, remedy},
#include "diagnostics/codes.def"
#undef FINDING
};

const Kind& kind_of(Code code) { return kinds[static_cast<std::size_t>(code)]; }

}  // namespace

std::string_view slug(Code code) { return kind_of(code).slug; }
Severity severity(Code code) { return kind_of(code).severity; }
std::string_view remedy(Code code) { return kind_of(code).remedy; }

}  // namespace goldthread::diagnostics
