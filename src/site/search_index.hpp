#pragma once
// The index that the script of the search page reads (web.md section 7): files of words, cut by their first letters so that each word
// typed needs one or two of them, and files of pages as results show them, a few pages each. All stand in a folder that is named for
// what is in it, so that browsers may keep them for ever.
//   index.json     {"kinds": [["Measure", "Measures"], ...], "of": "baac...", "starts": ["", "bi", ...], "each": 12,
//                   "small": "a and ...", "endings": "ed ing ..."}: "of" has a letter a page, the place of its kind from "a" on;
//                   "starts" is where each file of words begins
//   words-N.json   {"bin": [70, 13, ...], ...}: of each page that has the word, how many pages on it is from the page before, times
//                   ten, and how well the word tells of it, 1 to 9
//   pages-N.json   [["measures/missed-bins/", "Missed bins", "Off target", "July to September 2026", "How many ..."], ...]
// Of an edition in a further language index.json has "main": "en-GB" as well, and a page whose words are in that ends with a number: 1 of
// its title, 2 of its line, 3 of both.
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "site/page.hpp"
#include "site/search_entries.hpp"

namespace goldthread::site {

struct SearchIndex {
  std::string folder;  // "search/1a2b3c4d5e/" from the edition's root; empty of a site without search
  std::vector<File> files;
};

// The search of one edition, made when it is first asked for, by whichever thread that is. Copies share it.
class Search {
 public:
  // `hash`: a short lower-case name for bytes, the same for the same bytes. Borrows the edition.
  Search(const Edition& edition, std::function<std::string(std::string_view)> hash);
  // Nothing where the edition has no search.
  const SearchIndex& index() const;

 private:
  struct Kept;
  std::shared_ptr<Kept> kept_;
};

// The files of these entries, by their names in the folder, index.json first.
std::vector<File> search_files(const SearchEntries& entries, const render::Words& words);

}  // namespace goldthread::site
