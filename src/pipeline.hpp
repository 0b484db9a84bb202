#pragma once
// START HERE: the whole build in one function, in the order that the folders of src/ stand in. Each stage takes values and
// gives values; findings are collected on the way, and gates between the stages end a build that has errors.
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "derive/record.hpp"
#include "diagnostics/diagnostics.hpp"
#include "disclose/view.hpp"
#include "model/content.hpp"
#include "publish/link_check.hpp"
#include "publish/offers.hpp"
#include "publish/output_folder.hpp"
#include "read/folder.hpp"
#include "read/memory.hpp"
#include "read/theme_folder.hpp"
#include "render/words.hpp"
#include "site/theme.hpp"
#include "site/theme_memory.hpp"
#include "site/website.hpp"
#include "work/stopwatch.hpp"

namespace goldthread {

struct BuildRequest {
  std::filesystem::path content = "content";
  std::filesystem::path output = "output";
  std::filesystem::path program;  // where this program stands; its themes are beside it
  std::string theme;              // a name or a folder; empty: the site's own
  std::optional<model::Date> as_at;
  std::string base_url;
  disclose::Audience audience = disclose::Audience::everyone;
  bool offline = false;
  int jobs = 0;  // 0: as many threads as the machine runs at once
};

// Of an audience's own folder in the output, "public" or "members": neither is ever written over the other.
std::string_view folder_name(disclose::Audience audience);

struct BuildResult {
  std::unique_ptr<model::Content> content;  // its sources are what the findings stand in
  diagnostics::Diagnostics diagnostics;
  std::optional<derive::Derived> derived;  // of a check without errors
  disclose::Held held;                     // what the audience does not get
  std::vector<work::StageTime> times;
  std::vector<publish::BrokenLink> broken_links;  // of the output; with any of them nothing is published
  std::optional<publish::Published> published;    // absent where nothing was published
  bool up_to_date = false;                        // what is published was made from the same content: nothing was done
  std::string wrong_request;                      // folders that cannot be used together; empty where there is none
  std::string failure;                            // disk or internal; empty where there was none
};

BuildResult build(const BuildRequest& request);

// The findings of a build, without its outputs: reads, checks, derives and reviews, and writes nothing.
BuildResult check_only(const BuildRequest& request);

// The findings of a build and of a release, and, where there are no errors, what a report is released as. Writes nothing.
// `report`: its id, which the content must have; `program`: name and edition of the program.
struct ReleaseResult {
  BuildResult build;
  bool is_unknown = false;  // there is no such report
  std::optional<model::Released> released;
};
ReleaseResult freeze(const BuildRequest& request, std::string_view report, std::string_view program);

// What a preview remembers from one reading to the next.
struct Memory {
  read::Memory read;
  std::shared_ptr<site::ThemeMemory> themes = std::make_shared<site::ThemeMemory>();
};

// What every output is drawn from, once nothing is wrong with the content. Borrows the result's content.
struct Manuscript {
  read::ThemeFiles theme_files;
  std::shared_ptr<site::ThemeMemory> themes;
  render::Words words;
  site::Theme theme;
  derive::Record record;
  std::vector<render::Words> words_then;  // of each released report of the record
  std::vector<site::InLanguage> further;  // the languages after the main one
};

// From what was read to the manuscript, the findings on the way; null where there are errors. Fills the result's content.
std::unique_ptr<Manuscript> write_manuscript(const BuildRequest& request, read::Folder folder, read::ThemeFiles theme_files,
                                             BuildResult& result, work::Stopwatch& watch, Memory* memory = nullptr);

// The same from the disk, for a preview, which remembers what it read: no output is made, and nothing is written.
std::unique_ptr<Manuscript> read_manuscript(const BuildRequest& request, BuildResult& result, Memory& memory);

// The folder of the theme that the request or the site names; nothing where it is nowhere.
std::optional<std::filesystem::path> theme_folder(const BuildRequest& request, const model::Site& site);

// The outputs, still to be made; the manuscript must outlive them.
std::vector<publish::Offer> offers_of(const BuildRequest& request, const Manuscript& manuscript);
site::Website website_of(const BuildRequest& request, const Manuscript& manuscript, const std::vector<site::Download>& downloads);

// A content folder as it is read, with the findings of its reader; neither checked nor derived.
BuildResult read_only(const BuildRequest& request);

}  // namespace goldthread
