#pragma once
// What every page of one build is drawn from: what the gate let through, what was worked out from it, the site's words, its
// theme, and the few lists that all pages share. Made once, then only read, by any number of threads. Borrows all it names.
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "derive/derived.hpp"
#include "disclose/view.hpp"
#include "render/abbreviations.hpp"
#include "render/addresses.hpp"
#include "render/prose.hpp"
#include "render/words.hpp"
#include "site/comments.hpp"
#include "site/released.hpp"
#include "site/theme.hpp"

namespace goldthread::site {

// Something offered for download: its size is part of its link's text (web.md G11).
struct Download {
  std::string address;  // "data/figures.csv"
  std::uintmax_t size = 0;
};

// Addresses of the theme's own files, as `theme_files` named them.
struct ThemeAddresses {
  std::string stylesheet;  // "assets/civic-1a2b3c.css"
  // Of templates whose pages have rules of their own, by the template: the theme's stylesheet with them, "assets/paper-4d5e6f.css".
  std::map<Template, std::string> with_own_rules;
  std::string icon;    // "assets/icon-1a2b3c.svg"
  std::string search;  // "assets/search-4d5e6f.js"; empty of a theme without search
};

// The languages of a site, the main one first, and which of them an edition is in; none of a site in one language.
struct Language {
  std::string tag;     // "cy"
  std::string folder;  // of its pages, "cy/"; empty of the main one
  std::string name;    // in the language itself: "Cymraeg"
};
struct Languages {
  std::vector<Language> all;
  std::size_t own = 0;
};

class Edition;

// A released report by its id, and the edition that its pages are drawn from.
using ReleasedEditions = std::map<std::string, const Edition*, std::less<>>;

class Edition {
 public:
  Edition(const disclose::View& view, const derive::Derived& derived, const render::Words& words, const Theme& theme,
          ThemeAddresses theme_addresses, render::LinkEnd link_end, std::vector<Download> downloads, Languages languages = {});
  // Of a released report, whose pages alone are drawn from it: what it was, and what today's site says beside it. Its menu is its
  // own, as far as it still leads somewhere.
  Edition(const disclose::View& view, const derive::Derived& derived, const render::Words& words, const Theme& theme, const Edition& today,
          ReleasedNow now);
  Edition(const Edition&) = delete;
  Edition& operator=(const Edition&) = delete;

  const model::Content& content() const { return content_; }
  disclose::Audience audience() const { return audience_; }
  const model::Site& site() const { return content_.site; }
  const derive::Derived& derived() const { return derived_; }
  const render::Words& words() const { return words_; }
  const Theme& theme() const { return theme_; }
  const ThemeAddresses& theme_addresses() const { return theme_addresses_; }
  const render::ProseSources& prose() const { return prose_; }
  render::LinkEnd link_end() const { return prose_.links.end; }
  render::LinkStyle links() const { return prose_.links; }
  const std::vector<Language>& languages() const { return languages_.all; }
  // Where its pages stand in the website's folder: "cy/", or nothing.
  std::string_view folder() const { return prose_.links.folder; }
  // A script on a page that is read from disk may fetch nothing: there the A to Z stands in its place (format.md section 3).
  bool has_search() const { return link_end() == render::LinkEnd::folder && !theme_addresses_.search.empty(); }
  const render::Abbreviations& abbreviations() const { return abbreviations_; }
  const Comments& comments() const { return comments_; }
  // Null but in the edition of a released report.
  const ReleasedNow* released_now() const { return released_now_ ? &*released_now_ : nullptr; }
  // By address.
  const std::vector<Download>& downloads() const { return downloads_; }

  const std::vector<NamedAddress>& menu() const { return menu_; }
  // The foot of every page: accessibility, privacy, contact, A to Z.
  const std::vector<NamedAddress>& furniture() const { return furniture_; }

 private:
  const model::Content& content_;
  disclose::Audience audience_;
  const derive::Derived& derived_;
  const render::Words& words_;
  const Theme& theme_;
  ThemeAddresses theme_addresses_;
  Languages languages_;
  render::SourceAddresses addresses_;
  render::ProseSources prose_;
  render::Abbreviations abbreviations_;
  Comments comments_;
  std::vector<Download> downloads_;
  std::vector<NamedAddress> menu_;
  std::vector<NamedAddress> furniture_;
  std::optional<ReleasedNow> released_now_;
};

}  // namespace goldthread::site
