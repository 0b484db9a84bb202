#include "site/theme.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <thread>

#include "model/site.hpp"

namespace goldthread::site {

namespace {

using Files = std::map<std::string, std::string>;

struct Loaded {
  text::Sources sources;
  diagnostics::Diagnostics diagnostics;
  std::optional<Theme> theme;

  // "templates/page.html:2:4 message" for each finding.
  std::vector<std::string> findings() const {
    std::vector<std::string> lines;
    for (const auto& finding : diagnostics.sorted(sources)) {
      lines.push_back(sources.at(finding.place.file).path + ":" + std::to_string(finding.place.line) + ":" +
                      std::to_string(finding.place.column) + " " + std::string(diagnostics::slug(finding.code)) + " " + finding.message +
                      " " + finding.help);
    }
    return lines;
  }
  std::string draw(const Values& values) const {
    std::string out;
    theme->draw(out, Template::page, values);
    return out;
  }
};

// A theme of which every page is empty but `page`; `more` are files beside it.
Loaded load(const std::string& page, const Files& more = {}) {
  Files files = {{"templates/layout.html", "{{>page}}"}};
  for (const char* name : {
#define TEMPLATE(name) #name,
#include "site/templates.def"
#undef TEMPLATE
       }) {
    std::string path = std::string("templates/") + name + ".html";
    std::replace(path.begin(), path.end(), '_', '-');
    files.emplace(path, "");
  }
  files["templates/page.html"] = page;
  for (const auto& [path, bytes] : more) files[path] = bytes;
  model::Site site;
  site.words["outcome"] = {"Critical outcome", "Critical outcomes"};
  const std::map<std::string, std::string> phrases = {{"leads_to", "Leads to <these> & {inside.outcomes}"},
                                                      {"status_on_target", "On target"},
                                                      {"braces", "{{title}}"},
                                                      {"closed", "closed"}};
  const render::Words words(phrases, site);
  Loaded loaded;
  loaded.theme = Theme::load(std::move(files), "themes/test", words, loaded.sources, loaded.diagnostics);
  return loaded;
}

std::string drawn(const std::string& page, const Values& values) {
  const Loaded loaded = load(page);
  CHECK(loaded.findings() == std::vector<std::string>{});
  return loaded.draw(values);
}

}  // namespace

TEST_CASE("theme: text is escaped where it lands, HTML is not") {
  ValueTree tree;
  tree.root().set(Text::title, "<b>\"it's\" & more</b>");
  tree.root().set(Html::prose, "<p>safe</p>");
  CHECK(drawn("<p title=\"{{title}}\">{{title}}</p>{{prose}}", tree.root()) ==
        "<p title=\"&lt;b&gt;&quot;it&#39;s&quot; &amp; more&lt;/b&gt;\">&lt;b&gt;&quot;it&#39;s&quot; &amp; "
        "more&lt;/b&gt;</p><p>safe</p>\n");
}

TEST_CASE("theme: addresses that may be followed are, the rest lead nowhere") {
  const Loaded loaded = load("<a href=\"{{href}}\">x</a>");
  const auto href = [&](std::string_view address) {
    ValueTree tree;
    tree.root().set(Address::href, address);
    const std::string out = loaded.draw(tree.root());
    return out.substr(9, out.find("\">x") - 9);
  };
  for (const char* good : {"../a/", "#why", "https://a.example/?a=b", "mailto:a@b.example", "tel:+441234", "webcal://a.example/x.ics"})
    CHECK(href(good) == good);
  CHECK(href("https://a.example/?a=b&c=\"d\"") == "https://a.example/?a=b&amp;c=&quot;d&quot;");
  for (const char* bad : {"javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x", "//a.example/", "java\nscript:x"})
    CHECK(href(bad) == "#");
}

TEST_CASE("theme: blocks repeat, appear once, or appear where there is nothing") {
  const std::string page =
      "{{?items}}<ul>{{#items}}<li>{{title}}{{#note}} ({{note}}){{/note}}</li>{{/items}}</ul>{{/items}}{{^items}}none{{/items}}";
  ValueTree tree;
  CHECK(drawn(page, tree.root()) == "none\n");
  tree.root().add(Block::items).set(Text::title, "a");
  Values& second = tree.root().add(Block::items);
  second.set(Text::title, "b");
  second.set(Text::note, "n");
  CHECK(drawn(page, tree.root()) == "<ul><li>a</li><li>b (n)</li></ul>\n");
}

TEST_CASE("theme: indentation and lines of blocks alone are left out") {
  ValueTree tree;
  tree.root().add(Block::items).set(Text::title, "a");
  CHECK(drawn("<ul>\n  {{#items}}\n    <li>\n      {{title}}\n    </li>\n  {{/items}}\n\n</ul>\n", tree.root()) ==
        "<ul>\n<li>\na\n</li>\n</ul>\n");
}

TEST_CASE("theme: words and the council's own words for kinds are part of the template") {
  ValueTree tree;
  CHECK(
      drawn("<h2 title=\"{{words.leads_to}}\">{{kinds.outcomes}}, {{kinds.outcome}}, {{inside.outcomes}}, {{words.closed}}</h2>",
            tree.root()) ==
      "<h2 title=\"Leads to &lt;these&gt; &amp; critical outcomes\">Critical outcomes, Critical outcome, critical outcomes, closed</h2>\n");
  tree.root().set(Text::title, "no marker");
  CHECK(drawn("<p>{{words.braces}}</p>", tree.root()).find("no marker") == std::string::npos);
}

TEST_CASE("theme: partials stand where they are named") {
  const Loaded loaded = load("<p>{{>who}}</p>", {{"partials/who.html", "{{title}}"}});
  ValueTree tree;
  tree.root().set(Text::title, "me");
  CHECK(loaded.draw(tree.root()) == "<p>me</p>\n");
}

TEST_CASE("theme: each fault is found with its file and line") {
  using Lines = std::vector<std::string>;
  const std::string at = "themes/test/templates/page.html:";
  CHECK(load("<p>\n  {{titel}}</p>").findings() ==
        Lines{at + "2:5 unknown-marker {{titel}} is not known, and would print nothing Did you mean {{title}}?"});
  CHECK(load("{{words.leeds_to}}").findings().size() == 1);
  CHECK(load("{{TITLE}}").findings().size() == 1);
  CHECK(load("{{#items}}x").findings() == Lines{at + "1:4 unbalanced-block the block {{#items}} is not closed in this file "});
  CHECK(load("x{{/items}}").findings() == Lines{at + "1:5 unbalanced-block {{/items}} closes no block "});
  CHECK(load("{{#items}}{{#groups}}{{/items}}{{/groups}}").findings().back() ==
        at + "1:25 unbalanced-block {{/items}} stands where {{/groups}} is expected ");
  CHECK(load("<p>{{title").findings() == Lines{at + "1:4 unbalanced-block {{ has no }} after it "});
  CHECK(load("{{>mising}}", {{"partials/missing.html", ""}}).findings() ==
        Lines{at + "1:4 missing-template the theme has no file partials/mising.html Did you mean {{>missing}}?"});
  CHECK_FALSE(load("{{>loop}}", {{"partials/loop.html", "{{>loop}}"}}).findings().empty());
}

TEST_CASE("theme: a marker where its kind cannot be made safe is a fault") {
  CHECK(load("<p class=\"{{prose}}\">").findings().size() == 1);
  CHECK(load("<a href=\"{{title}}\">").findings().size() == 1);
  CHECK(load("<a href=\"#{{title}}\">x</a>").findings().empty());
  CHECK(load("<a href={{href}}>").findings().size() >= 1);
  CHECK(load("<p>{{href}}</p>").findings().size() == 1);
  CHECK(load("<p onclick=\"{{title}}\">").findings().size() == 1);
  CHECK(load("<p style=\"{{title}}\">").findings().size() == 1);
  CHECK(load("<p {{title}}>").findings().size() == 1);
  CHECK(load("{{items}}").findings().size() == 1);
}

TEST_CASE("theme: a template that is not there is named") {
  text::Sources sources;
  diagnostics::Diagnostics diagnostics;
  Theme::load({}, "themes/test", render::Words({}, model::Site()), sources, diagnostics);
  CHECK(diagnostics.errors() > 5);
}

TEST_CASE("theme: many threads draw the same bytes") {
  const Loaded loaded = load("{{#items}}<li>{{title}}</li>{{/items}}");
  const auto draw_many = [&](std::string& out) {
    for (int i = 0; i < 200; ++i) {
      ValueTree tree;
      for (int j = 0; j < 20; ++j) tree.root().add(Block::items).set(Text::title, std::to_string(j));
      out = loaded.draw(tree.root());
    }
  };
  std::string first;
  std::string second;
  std::thread other([&] { draw_many(second); });
  draw_many(first);
  other.join();
  CHECK(first == second);
  CHECK(first.size() > 200);
}

}  // namespace goldthread::site
