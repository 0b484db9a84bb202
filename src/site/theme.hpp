#pragma once
// A theme made ready to draw: templates read once, checked and parsed, then used by any number of threads at once. The template
// library stands behind this header and nowhere else. Automatic escaping is on in every template; see markers.hpp for what a
// template may print, template_text.hpp for how it is written. Copies share what was made ready.
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "diagnostics/diagnostics.hpp"
#include "render/words.hpp"
#include "site/values.hpp"
#include "text/sources.hpp"

namespace goldthread::site {

enum class Template {
#define TEMPLATE(name) name,
#include "site/templates.def"
#undef TEMPLATE
};

// As its file is called: "a-z" for templates/a-z.html.
std::string file_name(Template which);

class Theme {
 public:
  // `files`: every file of the theme's folder by its path in it, read elsewhere. `name` is where findings say they stand,
  // "themes/civic". Templates and partials are added to `sources`. With an error among the findings the theme draws nothing
  // that may be published.
  static Theme load(const std::map<std::string, std::string>& files, const std::string& name, const render::Words& words,
                    text::Sources& sources, diagnostics::Diagnostics& diagnostics);
  // Adds the templates and partials to `sources`, as load() does, and gives their places there by path.
  static std::map<std::string, text::FileId, std::less<>> add_sources(const std::map<std::string, std::string>& files,
                                                                      const std::string& name, text::Sources& sources);
  // Appends the page: the layout with the template in it, both filled from `values`. Safe to call from many threads.
  void draw(std::string& out, Template which, const Values& values) const;

  // What stands under assets/, by its name there: "civic.css".
  const std::map<std::string, std::string>& assets() const;

 private:
  struct Parsed;
  explicit Theme(std::shared_ptr<const Parsed> parsed) : parsed_(std::move(parsed)) {}
  std::shared_ptr<const Parsed> parsed_;
};

}  // namespace goldthread::site
