#pragma once
// A page in the making: its address, its values, and addresses of other pages as seen from it. What is common to all pages
// (council, menu, breadcrumbs, footer) is filled in when it is drawn.
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "site/edition.hpp"
#include "site/structured_data.hpp"
#include "site/values.hpp"

namespace goldthread::site {

class Draft {
 public:
  // `address`: from the site's root, "measures/missed-bins/"; "" is home.
  Draft(const Edition& edition, std::string address);
  // A page that is served at any depth, 404.html alone: its links begin with `base`, "/" or "/performance/".
  Draft(const Edition& edition, std::string address, std::string base);
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;

  const Edition& edition() const { return edition_; }
  const model::Content& content() const { return edition_.content(); }
  const render::Words& words() const { return edition_.words(); }
  const derive::Derived& derived() const { return edition_.derived(); }
  Values& values() { return tree_.root(); }
  const std::string& address() const { return address_; }

  // The h1, and the first part of the browser's title.
  void title(std::string_view title);
  // For search engines: one or two sentences of at most 160 characters; what is longer is cut at a word.
  void describe(std::string_view text);
  // What the page is a set of, for search engines.
  void describe(Dataset dataset) { dataset_ = std::move(dataset); }

  // The page has no fellow in the other languages, where this one stands for it: "a-z/" for the page of one letter.
  void stands_elsewhere(std::string_view address) { elsewhere_ = address; }

  // The page above this one, after those added before; Home is always the first.
  void crumb(std::string_view title, std::string_view address);
  void crumb(model::ItemRef item);
  // The crumb of a kind's index, where it has one.
  void crumb(model::Kind kind);

  // Sets a link to a page of the site, or to an outside address, as seen from here.
  void link(Values& values, Address marker, std::string_view target);
  void link(Values& values, model::ItemRef item);  // its title and `href`
  // Sets prose finished for this page, its highest heading at `first_heading`; nothing where there is none. Of prose that is not
  // the page's own the anchors begin with `anchors`, for much of it may stand on one page.
  void prose(Values& values, Html marker, const model::Prose& prose, const derive::Standing& standing, int first_heading = 2,
             std::string_view anchors = {});
  // Finished HTML with the abbreviations in it written out, where this page has not done so yet.
  std::string with_meanings(std::string html);
  // A target address as seen from here.
  std::string seen_from_here(std::string_view target) const;

  std::string draw(Template which);

 private:
  void set_layout(Template which);
  void set_languages();
  void add_links(Block block, const std::vector<NamedAddress>& links);

  const Edition& edition_;
  std::string address_;
  std::string base_;  // empty: links are relative
  std::string title_;
  std::vector<NamedAddress> crumbs_;
  std::optional<Dataset> dataset_;
  std::optional<std::string> elsewhere_;
  ValueTree tree_;
  render::Explained explained_;
};

// At most `most` characters, cut at a word with an ellipsis; white space in runs becomes one space.
std::string shortened(std::string_view text, std::size_t most);

}  // namespace goldthread::site
