#include "site/moved_pages.hpp"

#include <fmt/format.h>

#include "model/each_entity.hpp"
#include "render/html.hpp"

namespace goldthread::site {

std::vector<Moved> moved_of(const Edition& edition) {
  const model::Content& content = edition.content();
  std::vector<Moved> out;
  const auto add = [&](const model::Entity& thing, const std::string& address) {
    for (const model::Line& alias : thing.aliases) {
      if (alias.text.size() > 1) out.push_back({alias.text.substr(1), {thing.title, address}});
    }
  };
  model::each_list(content, [&](model::Kind kind, const auto& list) {
    for (std::uint32_t i = 0; i < list.size(); ++i) add(list[i], render::item_address({kind, i}, content));
  });
  for (std::uint32_t i = 0; i < content.frameworks.size(); ++i) add(content.frameworks[i], render::framework_address(i, content));
  for (const model::Page& page : content.pages) add(page, page.path + "/");
  return out;
}

std::string moved_page(const Edition& edition, const Moved& moved) {
  const std::string to = render::escaped(render::relative_address(moved.from, moved.to.address, edition.links()));
  const std::string title = render::escaped(edition.words()[render::Phrase::page_has_moved]);
  return fmt::format(
      "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{}</title>\n<meta http-equiv=\"refresh\" content=\"0; "
      "url={}\">\n</head>\n<body>\n<main>\n<h1>{}</h1>\n<p><a href=\"{}\">{}</a></p>\n</main>\n</body>\n</html>\n",
      render::escaped(edition.site().language), title, to, title, to, render::escaped(moved.to.title));
}

}  // namespace goldthread::site
