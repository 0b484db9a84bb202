#include "site/taken_away.hpp"

#include <fmt/format.h>

#include "render/standalone_chart.hpp"
#include "text/language_marks.hpp"

namespace goldthread::site {

std::string taken_away(const Edition& edition, std::string_view figure, std::string_view page_address) {
  const model::Site& site = edition.site();
  const std::string credit =
      site.base_url.empty() ? site.council : fmt::format("{}, {}{}{}", site.council, site.base_url, edition.folder(), page_address);
  return text::without_language_marks(render::standalone_chart(figure, credit));
}

}  // namespace goldthread::site
