#include "disclose/view.hpp"

#include "disclose/held_back.hpp"
#include "disclose/small_numbers.hpp"

namespace goldthread::disclose {

std::optional<View> disclose(const model::Content& content, Audience audience, diagnostics::Diagnostics& diagnostics) {
  const std::size_t before = diagnostics.errors();
  find_held_back(content, diagnostics);
  find_small_numbers(content, diagnostics);
  if (diagnostics.errors() > before) return std::nullopt;
  return View(content, audience);
}

}  // namespace goldthread::disclose
