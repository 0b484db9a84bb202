#pragma once
// What search knows of each page: the words it is found by, and what a result says of it. Only what the gate let through, in the
// words of the edition's own language.
#include <string>
#include <vector>

#include "site/edition.hpp"

namespace goldthread::site {

struct SearchEntry {
  std::string title;
  std::string address;                  // from the edition's root
  std::size_t kind = 0;                 // its place in `kinds`
  std::string status;                   // "On target"; empty of what has none
  std::string period;                   // of the newest figure, of a report; the day of a meeting
  std::string line;                     // its summary
  std::vector<std::string> names;       // what people call it besides, its question, its codes
  std::vector<std::string> details;     // wards it has figures of, who holds a post
  bool title_in_main_language = false;  // of an edition in a further one: they are not translated
  bool line_in_main_language = false;
};

struct SearchKind {
  std::string singular;  // empty of pages without a kind
  std::string plural;
};

struct SearchEntries {
  std::vector<SearchKind> kinds;  // those that residents look for first, first
  std::vector<SearchEntry> entries;
  std::string main_language = {};  // of an edition in a further one
};

SearchEntries search_entries(const Edition& edition);

}  // namespace goldthread::site
