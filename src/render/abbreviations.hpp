#pragma once
// Abbreviations of the glossary, written out where a page first uses them (domain.md 1.5, last line): "CMT (Corporate
// Management Team)". Words inside links, code and headings are left as they are, and so is one that the author explains.
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "model/reference_lists.hpp"

namespace goldthread::render {

class Abbreviations {
 public:
  // Terms that say what they are short for; others have no short form to write out.
  explicit Abbreviations(const std::vector<model::GlossaryTerm>& glossary);

  bool empty() const { return meanings_.empty(); }
  // What a whole word is short for; empty where it is no abbreviation.
  std::string_view meaning(std::string_view word) const;

 private:
  std::map<std::string, std::string, std::less<>> meanings_;
};

// The abbreviations that a page has used so far.
using Explained = std::set<std::string, std::less<>>;

// Appends finished HTML (as append_prose makes it), each abbreviation that is not in `explained` yet written out.
void append_with_meanings(std::string& out, std::string_view html, const Abbreviations& abbreviations, Explained& explained);

}  // namespace goldthread::render
