#pragma once
// What a file is, told by where it stands in the content folder (format.md section 1).
#include <optional>
#include <string>
#include <string_view>

namespace goldthread::read {

enum class FileKind {
  site,
  posts,
  portfolios,
  organisations,
  wards,
  glossary,
  indicator_sets,
  comparators,
  framework,
  tiers,
  plan,
  priority,
  outcome,
  activity,
  measure,
  programme,
  figures,
  budget,
  risk,
  body,
  meeting,
  stream,
  timetables,
  bank_holidays,
  report,
  comment,
  action_plan,
  statement,
  survey,
  question_session,
  hot_spot,
  board_actions,
  revisions,
  paper,
  paper_template,
  page,
  released,  // read once all else is (read/released_reader.hpp)
  unknown
};

struct FilePlace {
  FileKind kind = FileKind::unknown;
  std::string id;             // the file's name without .md or .toml; of a report its folder's
  std::string parent;         // of a comment its report; of a page the folders before its name, "help/"
  std::string nearest;        // of an unknown file: the help line with the nearest known place
  std::string language = {};  // of a translation, "cy": all else is said of the file that it translates
};

// "measures/missed-bins.cy.md" as the file it translates, "measures/missed-bins.md", and its language; nothing of any other path.
struct TranslationPath {
  std::string main;
  std::string language;
};
std::optional<TranslationPath> translation_path(std::string_view path);
// "measures/missed-bins.md" in Welsh: "measures/missed-bins.cy.md".
std::string path_in_language(std::string_view path, std::string_view language);
// Where the pages of a further language stand, in lower case as all addresses: "en-gb" of "en-GB".
std::string folder_of_language(std::string_view language);

FilePlace place_in_content(std::string_view path);

}  // namespace goldthread::read
