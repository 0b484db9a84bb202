#include "site/theme_memory.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

namespace goldthread::site {

namespace {

read::ThemeFiles theme_with(const std::string& page) {
  read::ThemeFiles out{"themes/test", {{"templates/layout.html", "{{>page}}"}, {"assets/test.css", "p{}"}}, {}, {}};
  for (const char* name : {
#define TEMPLATE(name) #name,
#include "site/templates.def"
#undef TEMPLATE
       }) {
    std::string path = std::string("templates/") + name + ".html";
    std::replace(path.begin(), path.end(), '_', '-');
    out.files.emplace(path, "");
  }
  out.files["templates/page.html"] = page;
  return out;
}

render::Words words_with(const std::string& closed) { return {{{"closed", closed}}, model::Site()}; }

struct Asked {
  text::Sources sources;
  diagnostics::Diagnostics diagnostics;
  std::string page;
  const void* ready = nullptr;  // the same where it was made ready once
};

Asked ask(ThemeMemory& memory, const read::ThemeFiles& files, const std::string& closed) {
  Asked out;
  const Theme theme = memory.load(files, words_with(closed), out.sources, out.diagnostics);
  out.ready = &theme.assets();
  if (!out.diagnostics.has_errors()) theme.draw(out.page, Template::page, ValueTree().root());
  return out;
}

}  // namespace

TEST_CASE("theme memory: a theme of the same files in the same words is made ready once") {
  ThemeMemory memory;
  const Asked first = ask(memory, theme_with("<p>{{words.closed}}</p>"), "Closed");
  const Asked second = ask(memory, theme_with("<p>{{words.closed}}</p>"), "Closed");
  CHECK(second.ready == first.ready);
  CHECK(second.page == first.page);
  CHECK(first.page == "<p>Closed</p>\n");
  REQUIRE(second.sources.size() == first.sources.size());
  for (text::FileId file = 0; file < first.sources.size(); ++file) {
    CHECK(second.sources.at(file).path == first.sources.at(file).path);
    CHECK(second.sources.at(file).text == first.sources.at(file).text);
  }
}

TEST_CASE("theme memory: another word, another template and another stylesheet are another theme") {
  ThemeMemory memory;
  const read::ThemeFiles files = theme_with("<p>{{words.closed}}</p>");
  const Asked first = ask(memory, files, "Closed");
  CHECK(ask(memory, files, "Ar gau").page == "<p>Ar gau</p>\n");
  CHECK(ask(memory, theme_with("<b>{{words.closed}}</b>"), "Closed").page == "<b>Closed</b>\n");
  read::ThemeFiles other_style = files;
  other_style.files["assets/test.css"] = "p{margin:0}";
  CHECK(ask(memory, other_style, "Closed").ready != first.ready);
  read::ThemeFiles other_name = files;
  other_name.name = "themes/other";
  CHECK(ask(memory, other_name, "Closed").ready != first.ready);
  CHECK(ask(memory, files, "Closed").ready == first.ready);
}

TEST_CASE("theme memory: what is wrong with a theme is told each time") {
  ThemeMemory memory;
  const read::ThemeFiles files = theme_with("{{no_such_marker}}");
  const Asked first = ask(memory, files, "Closed");
  CHECK(first.diagnostics.errors() == 1);
  CHECK(ask(memory, files, "Closed").diagnostics.errors() == 1);
}

TEST_CASE("theme memory: what was not asked for in a long time is forgotten") {
  ThemeMemory memory;
  const read::ThemeFiles files = theme_with("<p>{{words.closed}}</p>");
  const Asked kept = ask(memory, files, "kept");
  for (int i = 0; i < 40; ++i) {
    ask(memory, files, std::to_string(i));
    CHECK(ask(memory, files, "kept").ready == kept.ready);
  }
  CHECK(ask(memory, files, "0").page == "<p>0</p>\n");
}

}  // namespace goldthread::site
