#include "site/search_index.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>

#include "../render/english_words.hpp"
#include "text/json_value.hpp"

namespace goldthread::site {

namespace {

using text::JsonValue;

SearchEntry entry(std::string title, std::string line = {}, std::size_t kind = 1) {
  SearchEntry out;
  out.address = "measures/" + title + "/";
  out.title = std::move(title);
  out.line = std::move(line);
  out.kind = kind;
  return out;
}

// The files read back: what a script makes of them.
struct Index {
  std::vector<File> files;
  JsonValue head;
  std::vector<std::string> starts;
  // By the word: the file it stands in, and how well it tells of each page.
  struct Word {
    std::size_t file = 0;
    std::map<std::size_t, int> pages;
  };
  std::map<std::string, Word> words;
  std::vector<std::vector<std::string>> pages;

  explicit Index(std::vector<SearchEntry> entries)
      : files(search_files({{{}, {"Measure", "Measures"}, {"Activity", "Activities"}}, std::move(entries)}, render::english_words())) {
    for (const File& file : files) {
      auto json = text::parse_json(file.bytes);
      REQUIRE(json);
      if (file.path == "index.json") {
        head = *json;
      } else if (file.path.starts_with("words-")) {
        read_words(*json, std::stoul(file.path.substr(6)));
      } else {
        for (const JsonValue& page : json->items) {
          pages.emplace_back();
          for (const JsonValue& text : page.items) pages.back().push_back(text.text);
        }
      }
    }
    for (const JsonValue& start : head.find("starts")->items) starts.push_back(start.text);
  }

  // "0:9 2:3": each page of the word with its weight.
  std::string of(const std::string& word) const {
    std::string out;
    const auto found = words.find(word);
    if (found == words.end()) return out;
    for (const auto& [page, weight] : found->second.pages) out += fmt::format("{}{}:{}", out.empty() ? "" : " ", page, weight);
    return out;
  }

 private:
  void read_words(const JsonValue& json, std::size_t file) {
    for (const text::JsonMember& member : json.members) {
      Word word{file, {}};
      std::size_t page = 0;
      for (const JsonValue& posting : member.value.items) {
        page += std::stoul(posting.text) / 10;
        word.pages[page] = static_cast<int>(std::stoul(posting.text) % 10);
      }
      words.emplace(member.name, std::move(word));
    }
  }
};

// Thousands of words that differ: "stabaa", "stabab" and so on.
std::vector<SearchEntry> many(std::size_t pages) {
  std::vector<SearchEntry> out;
  for (std::size_t i = 0; i < pages; ++i) {
    std::string letters;
    for (std::size_t rest = i, n = 0; n < 4; ++n, rest /= 26) letters.insert(letters.begin(), static_cast<char>('a' + rest % 26));
    out.push_back(entry((i % 3 == 0 ? "st" : "wa") + letters + " council", "Plan " + letters));
  }
  return out;
}

}  // namespace

TEST_CASE("search: a word of a title tells most, then one of a name, of the summary, of a detail") {
  SearchEntry bins = entry("Missed bins", "Collections that did not come");
  bins.names = {"rubbish", "Are your bins collected?"};
  bins.details = {"Abbey"};
  const Index index({entry("Bins"), bins, entry("Clean streets, parks and bins for all of us"), entry("Noise", "Bins that wake people")});
  CHECK(index.of("bin") == "0:9 1:6 2:5 3:3");
  CHECK(index.of("missed") == "1:8");
  CHECK(index.of("rubbish") == "1:7");
  CHECK(index.of("collected") == "1:4");
  CHECK(index.of("collection") == "1:3");
  CHECK(index.of("abbey") == "1:2");
  CHECK(index.of("clean") == "2:7");
}

TEST_CASE("search: what every sentence has is no word of the index, and a code is found in each way it is written") {
  SearchEntry homes = entry("How many of the homes are ours");
  homes.names = {"EN-03"};
  const Index index({homes});
  for (const char* small : {"how", "many", "of", "the", "are"}) CHECK(index.of(small).empty());
  CHECK(index.of("home") == "0:9");
  for (const char* code : {"en", "03", "en03"}) CHECK(index.of(code) == "0:7");
}

TEST_CASE("search: a page is shown as it stands, and its kind is a letter") {
  SearchEntry page = entry("Missed bins", "How many are missed <b>\"today\"</b>", 2);
  page.status = "Off target";
  page.period = "July to September 2026";
  const Index index({entry("A"), page});
  CHECK(index.pages[1] == std::vector<std::string>{"measures/Missed bins/", "Missed bins", "Off target", "July to September 2026",
                                                   "How many are missed <b>\"today\"</b>"});
  CHECK(index.head.find("of")->text == "bc");
  CHECK(index.head.find("kinds")->items[2].items[1].text == "Activities");
}

TEST_CASE("search: what is not translated says so by a number, and the head in which language it is") {
  SearchEntry title = entry("Cabinet report", "Sut aeth hi");
  title.title_in_main_language = true;
  SearchEntry both = entry("Scrutiny report", "How we did");
  both.title_in_main_language = both.line_in_main_language = true;
  SearchEntries all{{{}, {"Papur", "Papurau"}}, {entry("Biniau", "Faint"), title, both}, "en-GB"};
  const std::vector<File> files = search_files(all, render::english_words());
  const auto pages = text::parse_json(files.back().bytes);
  REQUIRE(pages);
  CHECK(pages->items[0].items.size() == 5);
  CHECK(pages->items[1].items.at(5).text == "1");
  CHECK(pages->items[2].items.at(5).text == "3");
  CHECK(text::parse_json(files.front().bytes)->find("main")->text == "en-GB");
  CHECK_FALSE(Index({entry("Bins")}).head.find("main"));
}

TEST_CASE("search: pages stand a dozen a file") {
  const Index index(many(25));
  const auto is_pages = [](const File& file) { return file.path.starts_with("pages-"); };
  CHECK(std::count_if(index.files.begin(), index.files.end(), is_pages) == 3);
  CHECK(index.head.find("each")->text == "12");
  CHECK(index.pages.size() == 25);
}

TEST_CASE("search: a word of too many pages keeps the 400 that it tells most of") {
  std::vector<SearchEntry> entries;
  for (int i = 0; i < 1000; ++i) entries.push_back(entry("Page", i == 900 ? "" : "council"));
  entries[900].title = "Council";
  const Index index(entries);
  const auto& pages = index.words.at("council").pages;
  CHECK(pages.size() == 400);
  CHECK(pages.at(900) == 9);
  CHECK(pages.contains(398));
  CHECK_FALSE(pages.contains(399));
}

TEST_CASE("search: files of words are small, in order, and hold all that begin alike") {
  const Index index(many(3000));
  REQUIRE(index.starts.size() > 10);
  CHECK(index.starts.front().empty());
  CHECK(std::is_sorted(index.starts.begin(), index.starts.end()));
  std::map<std::string, std::size_t> file_of_letters;
  for (const auto& [word, found] : index.words) {
    INFO(word);
    const auto after = std::upper_bound(index.starts.begin(), index.starts.end(), word);
    CHECK(found.file + 1 == static_cast<std::size_t>(after - index.starts.begin()));
    CHECK(file_of_letters.emplace(word.substr(0, 4), found.file).first->second == found.file);
  }
  for (const File& file : index.files) {
    if (file.path.starts_with("words-")) CHECK(file.bytes.size() < 8192);
  }
}

TEST_CASE("search: a site without pages has an index that finds nothing") {
  const Index index({});
  CHECK(index.files.size() == 1);
  CHECK(index.words.empty());
}

}  // namespace goldthread::site
